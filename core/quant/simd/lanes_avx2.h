// SPDX-License-Identifier: Apache-2.0
// One float per lane, one block per lane: the few operations the kernels need, for AVX2 with F16C.
// What the names promise is said in lanes_avx512.h.
#pragma once

#include <immintrin.h>

#include <cstddef>
#include <cstdint>

#define QL_LANES inline __attribute__((always_inline))

namespace ql::quant::simd {
namespace {

constexpr int lanes = 8, vectorRegisters = 16;
using Floats = __m256;
using Ints = __m256i;
using Mask = __m256; // all bits of a lane set or clear

// clang-format off
QL_LANES Floats loadAnywhere(const float* from) { return _mm256_loadu_ps(from); }
QL_LANES void storeAnywhere(float* to, Floats v) { _mm256_storeu_ps(to, v); }
QL_LANES Floats load(const float* from) { return _mm256_load_ps(from); }
QL_LANES void store(float* to, Floats v) { _mm256_store_ps(to, v); }
QL_LANES void storeInts(std::uint32_t* to, Ints v) { _mm256_store_si256(reinterpret_cast<__m256i*>(to), v); }
QL_LANES Floats splat(float v) { return _mm256_set1_ps(v); }
QL_LANES Ints splatInt(int v) { return _mm256_set1_epi32(v); }

QL_LANES Ints asInts(Floats v) { return _mm256_castps_si256(v); }
QL_LANES Floats asFloats(Ints v) { return _mm256_castsi256_ps(v); }
QL_LANES Ints truncated(Floats v) { return _mm256_cvttps_epi32(v); }
QL_LANES Ints bitAnd(Ints a, Ints b) { return _mm256_and_si256(a, b); }
QL_LANES Ints bitOr(Ints a, Ints b) { return _mm256_or_si256(a, b); }
QL_LANES Ints bitXor(Ints a, Ints b) { return _mm256_xor_si256(a, b); }
QL_LANES Ints addInts(Ints a, Ints b) { return _mm256_add_epi32(a, b); }
QL_LANES Ints subtractInts(Ints a, Ints b) { return _mm256_sub_epi32(a, b); }
QL_LANES Ints largerInt(Ints a, Ints b) { return _mm256_max_epi32(a, b); }
QL_LANES Ints largerUnsigned(Ints a, Ints b) { return _mm256_max_epu32(a, b); }
QL_LANES Ints smallerInt(Ints a, Ints b) { return _mm256_min_epi32(a, b); }
template <int Count> QL_LANES Ints shiftLeft(Ints v) { return _mm256_slli_epi32(v, Count); }
template <int Count> QL_LANES Ints shiftRight(Ints v) { return _mm256_srli_epi32(v, Count); }

QL_LANES Floats smaller(Floats a, Floats b) { return _mm256_min_ps(a, b); }
QL_LANES Floats larger(Floats a, Floats b) { return _mm256_max_ps(a, b); }
QL_LANES Floats magnitude(Floats v) { return _mm256_andnot_ps(_mm256_set1_ps(-0.0f), v); }
/// `size`, which is positive, with the sign of v.
QL_LANES Floats withSignOf(Floats v, float size) { return _mm256_or_ps(_mm256_and_ps(v, splat(-0.0f)), splat(size)); }
/// To the nearest integer, ties to even.
QL_LANES Floats rounded(Floats v) { return _mm256_round_ps(v, _MM_FROUND_TO_NEAREST_INT | _MM_FROUND_NO_EXC); }
/// a * b + c, rounded once.
QL_LANES Floats fused(Floats a, Floats b, Floats c) { return _mm256_fmadd_ps(a, b, c); }
QL_LANES Floats squareRoot(Floats v) { return _mm256_sqrt_ps(v); }
/// About 12 bits of 1 / v.
QL_LANES Floats roughReciprocal(Floats v) { return _mm256_rcp_ps(v); }
constexpr float roughReciprocalError = 0x1p-11f;

QL_LANES Mask isLess(Floats a, Floats b) { return _mm256_cmp_ps(a, b, _CMP_LT_OQ); }
QL_LANES Mask isAtLeast(Floats a, Floats b) { return _mm256_cmp_ps(a, b, _CMP_GE_OQ); }
QL_LANES Mask isEqual(Floats a, Floats b) { return _mm256_cmp_ps(a, b, _CMP_EQ_OQ); }
QL_LANES Mask isNan(Floats v) { return _mm256_cmp_ps(v, v, _CMP_UNORD_Q); }
QL_LANES Mask isEitherNan(Floats a, Floats b) { return _mm256_cmp_ps(a, b, _CMP_UNORD_Q); }
QL_LANES Mask noLane() { return _mm256_setzero_ps(); }
QL_LANES Mask both(Mask a, Mask b) { return _mm256_and_ps(a, b); }
QL_LANES Mask either(Mask a, Mask b) { return _mm256_or_ps(a, b); }
QL_LANES Mask butNot(Mask a, Mask b) { return _mm256_andnot_ps(b, a); }
QL_LANES Mask opposite(Mask m) { return _mm256_xor_ps(m, asFloats(_mm256_set1_epi32(-1))); }
QL_LANES unsigned laneBits(Mask m) { return static_cast<unsigned>(_mm256_movemask_ps(m)); }
QL_LANES Floats select(Mask m, Floats yes, Floats no) { return _mm256_blendv_ps(no, yes, m); }
QL_LANES Floats zeroUnless(Mask m, Floats v) { return _mm256_and_ps(m, v); }

QL_LANES Ints toHalf(Floats v) { return _mm256_cvtepu16_epi32(_mm256_cvtps_ph(v, _MM_FROUND_TO_NEAREST_INT)); }

/// binary16 of one number, and back.
QL_LANES float floatOfHalf(std::uint16_t half) { return _cvtsh_ss(half); }
QL_LANES std::uint16_t halfOf(float v) { return _cvtss_sh(v, _MM_FROUND_TO_NEAREST_INT); }

/// A byte per lane, a half float per lane, from anywhere.
QL_LANES __m128i rawBytes(const void* from) { return _mm_loadl_epi64(reinterpret_cast<const __m128i*>(from)); }
QL_LANES Ints loadBytes(const void* from) { return _mm256_cvtepu8_epi32(rawBytes(from)); }
QL_LANES Ints loadSignedBytes(const void* from) { return _mm256_cvtepi8_epi32(rawBytes(from)); }
QL_LANES Floats loadHalves(const void* from) { return _mm256_cvtph_ps(_mm_loadu_si128(reinterpret_cast<const __m128i*>(from))); }
QL_LANES Floats toFloats(Ints v) { return _mm256_cvtepi32_ps(v); }
QL_LANES Ints shiftRightBy(Ints v, int count) { return _mm256_srl_epi32(v, _mm_cvtsi32_si128(count)); }
QL_LANES Ints shiftLeftBy(Ints v, int count) { return _mm256_sll_epi32(v, _mm_cvtsi32_si128(count)); }
QL_LANES Ints shiftRightEach(Ints v, Ints counts) { return _mm256_srlv_epi32(v, counts); }

/// A table of lookUpSize floats in registers; an index counts modulo lookUpSize.
struct LookUp { Floats all; };
constexpr int lookUpSize = 8;
QL_LANES LookUp lookUpIn(const float* entries) { return {loadAnywhere(entries)}; }
QL_LANES Floats at(const LookUp& table, Ints index) { return _mm256_permutevar8x32_ps(table.all, index); }
QL_LANES Floats permuted(Floats table, Ints index) { return _mm256_permutevar8x32_ps(table, index); }
QL_LANES Ints loadInts(const std::uint32_t* from) { return _mm256_loadu_si256(reinterpret_cast<const __m256i*>(from)); }
QL_LANES Ints loadShorts(const std::uint16_t* from) { return _mm256_cvtepu16_epi32(_mm_loadu_si128(reinterpret_cast<const __m128i*>(from))); }
QL_LANES Mask isSame(Ints a, Ints b) { return asFloats(_mm256_cmpeq_epi32(a, b)); }
QL_LANES Ints selectInts(Mask m, Ints yes, Ints no) { return asInts(_mm256_blendv_ps(asFloats(no), asFloats(yes), m)); }
QL_LANES Ints addWhere(Mask m, Ints a, Ints b) { return _mm256_add_epi32(a, _mm256_and_si256(asInts(m), b)); }
QL_LANES Ints oneMoreWhere(Mask m, Ints v) { return _mm256_sub_epi32(v, _mm256_castps_si256(m)); }
QL_LANES Floats gatherFrom(const float* table, Ints index) { return _mm256_i32gather_ps(table, index, 4); }
QL_LANES Ints exclusiveOr(Ints a, Ints b) { return _mm256_xor_si256(a, b); }
QL_LANES Ints signs(Ints v) { return _mm256_srai_epi32(v, 31); }
QL_LANES Ints shiftLeftEach(Ints v, Ints counts) { return _mm256_sllv_epi32(v, counts); }
QL_LANES Floats pickOfQuad(const float* quad, Ints index) { return _mm256_permutevar_ps(_mm256_broadcast_ps(reinterpret_cast<const __m128*>(quad)), index); }
// clang-format on

QL_LANES float leastLane(Floats v)
{
    __m128 least = _mm_min_ps(_mm256_castps256_ps128(v), _mm256_extractf128_ps(v, 1));
    least = _mm_min_ps(least, _mm_movehl_ps(least, least));
    return _mm_cvtss_f32(_mm_min_ss(least, _mm_movehdup_ps(least)));
}

constexpr int quadOf(int lane)
{
    return lane % 4 * 2 + lane / 4;
}

QL_LANES void storeQuads(float* to, Floats a, Floats b, Floats c, Floats d)
{
    const Floats ab = _mm256_unpacklo_ps(a, b), cd = _mm256_unpacklo_ps(c, d);
    const Floats abHigh = _mm256_unpackhi_ps(a, b), cdHigh = _mm256_unpackhi_ps(c, d);
    store(to, _mm256_shuffle_ps(ab, cd, 0x44));
    store(to + lanes, _mm256_shuffle_ps(ab, cd, 0xee));
    store(to + 2 * lanes, _mm256_shuffle_ps(abHigh, cdHigh, 0x44));
    store(to + 3 * lanes, _mm256_shuffle_ps(abHigh, cdHigh, 0xee));
}

/// Four words of each lane, from anywhere: word k of lane i becomes out[k * lanes + i].
QL_LANES void loadQuads(const std::byte* const* source, std::size_t offset, std::uint32_t* out)
{
    const auto quad = [&](int lane) {
        return _mm_loadu_si128(reinterpret_cast<const __m128i*>(source[lane] + offset));
    };
    Ints r[4];
    for (int i = 0; i < 4; ++i)
        r[i] = _mm256_inserti128_si256(_mm256_castsi128_si256(quad(i)), quad(4 + i), 1);
    const Ints ab = _mm256_unpacklo_epi32(r[0], r[1]), cd = _mm256_unpacklo_epi32(r[2], r[3]);
    const Ints abHigh = _mm256_unpackhi_epi32(r[0], r[1]), cdHigh = _mm256_unpackhi_epi32(r[2], r[3]);
    storeInts(out, _mm256_unpacklo_epi64(ab, cd));
    storeInts(out + lanes, _mm256_unpackhi_epi64(ab, cd));
    storeInts(out + 2 * lanes, _mm256_unpacklo_epi64(abHigh, cdHigh));
    storeInts(out + 3 * lanes, _mm256_unpackhi_epi64(abHigh, cdHigh));
}

QL_LANES Mask lanesOf(unsigned bits)
{
    const Ints each = _mm256_setr_epi32(1, 2, 4, 8, 16, 32, 64, 128);
    return isSame(bitAnd(splatInt(static_cast<int>(bits)), each), each);
}

template <int Distance> QL_LANES Floats swapped(Floats v)
{
    if constexpr (Distance == 4)
        return _mm256_permute2f128_ps(v, v, 1);
    return _mm256_permute_ps(v, Distance == 2 ? 0x4e : 0xb1);
}

template <int Count> QL_LANES Floats lookUp(const float* table, Ints index)
{
    if constexpr (Count <= 8)
        return _mm256_permutevar8x32_ps(loadAnywhere(table), index);
    if constexpr (Count > 16)
        return _mm256_i32gather_ps(table, index, 4);
    const Floats low = _mm256_permutevar8x32_ps(loadAnywhere(table), index);
    const Floats high = _mm256_permutevar8x32_ps(loadAnywhere(table + 8), index);
    return _mm256_blendv_ps(low, high, asFloats(shiftLeft<28>(index)));
}

QL_LANES Floats fromHalf(Ints v)
{
    const __m256i packed = _mm256_packus_epi32(v, v);
    return _mm256_cvtph_ps(_mm256_castsi256_si128(_mm256_permute4x64_epi64(packed, 0x08)));
}

QL_LANES void transpose8(const float* const* source, std::size_t column, float* out)
{
    Floats r[8], t[8];
    for (int i = 0; i < 8; ++i)
        r[i] = _mm256_loadu_ps(source[i] + column);
    for (int i = 0; i < 8; i += 2) {
        t[i] = _mm256_unpacklo_ps(r[i], r[i + 1]);
        t[i + 1] = _mm256_unpackhi_ps(r[i], r[i + 1]);
    }
    for (int i = 0; i < 8; i += 4) {
        r[i] = _mm256_shuffle_ps(t[i], t[i + 2], 0x44);
        r[i + 1] = _mm256_shuffle_ps(t[i], t[i + 2], 0xee);
        r[i + 2] = _mm256_shuffle_ps(t[i + 1], t[i + 3], 0x44);
        r[i + 3] = _mm256_shuffle_ps(t[i + 1], t[i + 3], 0xee);
    }
    for (int c = 0; c < 4; ++c) {
        store(out + c * lanes, _mm256_permute2f128_ps(r[c], r[4 + c], 0x20));
        store(out + (4 + c) * lanes, _mm256_permute2f128_ps(r[c], r[4 + c], 0x31));
    }
}

/// The low halves of all lanes, side by side, anywhere.
QL_LANES void storeHalves(std::byte* to, Ints v)
{
    const __m256i packed = _mm256_permute4x64_epi64(_mm256_packus_epi32(v, v), 0x08);
    _mm_storeu_si128(reinterpret_cast<__m128i*>(to), _mm256_castsi256_si128(packed));
}

/// The low nibbles of eight bytes, then their high ones: those from value First on.
template <int First> QL_LANES Ints loadHalvedNibbles(const void* from)
{
    static_assert(First == 0 || First == 8);
    return bitAnd(shiftRight<First / 2>(loadBytes(from)), splatInt(15));
}

/// All lanes as binary16, rounded to nearest even, side by side, anywhere.
QL_LANES void storeAsHalves(std::byte* to, Floats v)
{
    _mm_storeu_si128(reinterpret_cast<__m128i*>(to), _mm256_cvtps_ph(v, _MM_FROUND_TO_NEAREST_INT));
}

/// The upper halves of all lanes of both, side by side, anywhere.
QL_LANES void storeUpperHalves(std::byte* to, Ints a, Ints b)
{
    const __m256i halves = _mm256_packus_epi32(shiftRight<16>(a), shiftRight<16>(b));
    _mm256_storeu_si256(reinterpret_cast<__m256i*>(to), _mm256_permute4x64_epi64(halves, 0xd8));
}

/// The lowest bytes of all lanes, side by side, anywhere.
QL_LANES void storeBytes(std::byte* to, Ints v)
{
    const __m256i low = bitAnd(v, splatInt(255));
    const __m128i words = _mm_packus_epi32(_mm256_castsi256_si128(low), _mm256_extracti128_si256(low, 1));
    _mm_storel_epi64(reinterpret_cast<__m128i*>(to), _mm_packus_epi16(words, words));
}

/// The lower (upper) half of the lanes of both.
QL_LANES Ints lowerHalves(Ints a, Ints b)
{
    return _mm256_permute2x128_si256(a, b, 0x20);
}
QL_LANES Ints upperHalves(Ints a, Ints b)
{
    return _mm256_permute2x128_si256(a, b, 0x31);
}

/// The lane whose bits are the largest signed integer.
QL_LANES float largestLane(Floats v)
{
    __m128i rest = _mm_max_epi32(_mm256_castsi256_si128(asInts(v)), _mm256_extracti128_si256(asInts(v), 1));
    rest = _mm_max_epi32(rest, _mm_shuffle_epi32(rest, 0x4e));
    rest = _mm_max_epi32(rest, _mm_shuffle_epi32(rest, 0xb1));
    return _mm_cvtss_f32(_mm_castsi128_ps(rest));
}

/// Bit Bit of every lane, lane i in bit i.
template <int Bit> QL_LANES unsigned bitOfLanes(Ints v)
{
    return static_cast<unsigned>(_mm256_movemask_ps(asFloats(shiftLeft<31 - Bit>(v))));
}

/// 32 integers from -128 to 127 as bytes.
QL_LANES void storeSignedBytes32(std::byte* to, const Ints* v)
{
    const __m256i bytes = _mm256_packs_epi16(_mm256_packs_epi32(v[0], v[1]), _mm256_packs_epi32(v[2], v[3]));
    const __m256i order = _mm256_setr_epi32(0, 4, 1, 5, 2, 6, 3, 7);
    _mm256_storeu_si256(reinterpret_cast<__m256i*>(to), _mm256_permutevar8x32_epi32(bytes, order));
}

/// 16 bytes of two nibbles each, which come from 16 integers.
QL_LANES void storeNibbles16(std::byte* to, const Ints* low, const Ints* high)
{
    const __m256i l = _mm256_packs_epi32(low[0], low[1]), h = _mm256_packs_epi32(high[0], high[1]);
    const __m256i nibbles = _mm256_permute4x64_epi64(_mm256_or_si256(l, _mm256_slli_epi16(h, 4)), 0xd8);
    _mm_storeu_si128(reinterpret_cast<__m128i*>(to),
                     _mm_packus_epi16(_mm256_castsi256_si128(nibbles), _mm256_extracti128_si256(nibbles, 1)));
}

/// operation() over all lanes of v[i], in lane i; in whatever order.
template <typename Operation> QL_LANES Floats reduceEach(const Floats* v, Operation operation)
{
    Floats t[4], q[2];
    for (int i = 0; i < 4; ++i)
        t[i] = operation(_mm256_unpacklo_ps(v[2 * i], v[2 * i + 1]), _mm256_unpackhi_ps(v[2 * i], v[2 * i + 1]));
    for (int i = 0; i < 2; ++i)
        q[i] =
            operation(_mm256_shuffle_ps(t[2 * i], t[2 * i + 1], 0x44), _mm256_shuffle_ps(t[2 * i], t[2 * i + 1], 0xee));
    return operation(_mm256_permute2f128_ps(q[0], q[1], 0x20), _mm256_permute2f128_ps(q[0], q[1], 0x31));
}

/// Transposes 16 columns: out[c * lanes + lane] = source[lane][c], c < 16. `out` is aligned to a vector.
QL_LANES void transpose16(const float* const* source, std::size_t column, float* out)
{
    transpose8(source, column, out);
    transpose8(source, column + 8, out + 8 * lanes);
}

} // namespace
} // namespace ql::quant::simd
