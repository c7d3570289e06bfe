// SPDX-License-Identifier: Apache-2.0
// One float per lane, one block per lane: the few operations the kernels need, for AVX-512 F, BW, DQ and VL.
// The same names as in lanes_avx2.h. Floats is a vector type of the compiler, so + - * / work on it, one IEEE operation
// each; smaller() and larger() return their second argument on ties and NaN, as `a < b ? a : b` does.
// For files compiled for this instruction set only; everything has internal linkage, so no other file can end up with
// it.
#pragma once

#include <immintrin.h>

#include <cstddef>
#include <cstdint>

#define QL_LANES inline __attribute__((always_inline))

namespace ql::quant::simd {
namespace {

constexpr int lanes = 16, vectorRegisters = 32;
using Floats = __m512;
using Ints = __m512i;
using Mask = __mmask16;

// clang-format off
QL_LANES Floats loadAnywhere(const float* from) { return _mm512_loadu_ps(from); }
QL_LANES void storeAnywhere(float* to, Floats v) { _mm512_storeu_ps(to, v); }
QL_LANES Floats load(const float* from) { return _mm512_load_ps(from); }
QL_LANES void store(float* to, Floats v) { _mm512_store_ps(to, v); }
QL_LANES void storeInts(std::uint32_t* to, Ints v) { _mm512_store_si512(to, v); }
QL_LANES Floats splat(float v) { return _mm512_set1_ps(v); }
QL_LANES Ints splatInt(int v) { return _mm512_set1_epi32(v); }

QL_LANES Floats smaller(Floats a, Floats b) { return _mm512_min_ps(a, b); }
QL_LANES Floats larger(Floats a, Floats b) { return _mm512_max_ps(a, b); }
QL_LANES Floats magnitude(Floats v) { return _mm512_abs_ps(v); }
/// `size`, which is positive, with the sign of v.
QL_LANES Floats withSignOf(Floats v, float size) { return _mm512_castsi512_ps(_mm512_ternarylogic_epi32(_mm512_castps_si512(v), splatInt(static_cast<int>(0x80000000u)), _mm512_castps_si512(splat(size)), 0xea)); }
/// To the nearest integer, ties to even.
QL_LANES Floats rounded(Floats v) { return _mm512_roundscale_ps(v, _MM_FROUND_TO_NEAREST_INT | _MM_FROUND_NO_EXC); }
/// a * b + c, rounded once.
QL_LANES Floats fused(Floats a, Floats b, Floats c) { return _mm512_fmadd_ps(a, b, c); }
QL_LANES Floats squareRoot(Floats v) { return _mm512_sqrt_ps(v); }
/// About 14 bits of 1 / v.
QL_LANES Floats roughReciprocal(Floats v) { return _mm512_rcp14_ps(v); }
constexpr float roughReciprocalError = 0x1p-12f;

QL_LANES Mask isLess(Floats a, Floats b) { return _mm512_cmp_ps_mask(a, b, _CMP_LT_OQ); }
QL_LANES Mask isAtLeast(Floats a, Floats b) { return _mm512_cmp_ps_mask(a, b, _CMP_GE_OQ); }
QL_LANES Mask isEqual(Floats a, Floats b) { return _mm512_cmp_ps_mask(a, b, _CMP_EQ_OQ); }
QL_LANES Mask isNan(Floats v) { return _mm512_cmp_ps_mask(v, v, _CMP_UNORD_Q); }
QL_LANES Mask isEitherNan(Floats a, Floats b) { return _mm512_cmp_ps_mask(a, b, _CMP_UNORD_Q); }
QL_LANES Mask noLane() { return 0; }
QL_LANES Mask both(Mask a, Mask b) { return static_cast<Mask>(a & b); }
QL_LANES Mask either(Mask a, Mask b) { return static_cast<Mask>(a | b); }
QL_LANES Mask butNot(Mask a, Mask b) { return static_cast<Mask>(a & ~b); }
QL_LANES Mask opposite(Mask m) { return static_cast<Mask>(~m); }
/// Bit i is lane i.
QL_LANES unsigned laneBits(Mask m) { return m; }
QL_LANES Floats select(Mask m, Floats yes, Floats no) { return _mm512_mask_blend_ps(m, no, yes); }
QL_LANES Floats zeroUnless(Mask m, Floats v) { return _mm512_maskz_mov_ps(m, v); }

QL_LANES Ints asInts(Floats v) { return _mm512_castps_si512(v); }
QL_LANES Floats asFloats(Ints v) { return _mm512_castsi512_ps(v); }
QL_LANES Ints truncated(Floats v) { return _mm512_cvttps_epi32(v); }
QL_LANES Ints bitAnd(Ints a, Ints b) { return _mm512_and_si512(a, b); }
QL_LANES Ints bitOr(Ints a, Ints b) { return _mm512_or_si512(a, b); }
QL_LANES Ints bitXor(Ints a, Ints b) { return _mm512_xor_si512(a, b); }
QL_LANES Ints addInts(Ints a, Ints b) { return _mm512_add_epi32(a, b); }
QL_LANES Ints subtractInts(Ints a, Ints b) { return _mm512_sub_epi32(a, b); }
QL_LANES Ints largerInt(Ints a, Ints b) { return _mm512_max_epi32(a, b); }
QL_LANES Ints largerUnsigned(Ints a, Ints b) { return _mm512_max_epu32(a, b); }
QL_LANES Ints smallerInt(Ints a, Ints b) { return _mm512_min_epi32(a, b); }
template <int Count> QL_LANES Ints shiftLeft(Ints v) { return _mm512_slli_epi32(v, Count); }
template <int Count> QL_LANES Ints shiftRight(Ints v) { return _mm512_srli_epi32(v, Count); }

/// binary16 in the low half of each lane, rounded to nearest even.
QL_LANES Ints toHalf(Floats v) { return _mm512_cvtepu16_epi32(_mm512_cvtps_ph(v, _MM_FROUND_TO_NEAREST_INT)); }
QL_LANES Floats fromHalf(Ints v) { return _mm512_cvtph_ps(_mm512_cvtepi32_epi16(v)); }

/// binary16 of one number, and back.
QL_LANES float floatOfHalf(std::uint16_t half) { return _cvtsh_ss(half); }
QL_LANES std::uint16_t halfOf(float v) { return _cvtss_sh(v, _MM_FROUND_TO_NEAREST_INT); }

/// A byte per lane, a half float per lane, from anywhere.
QL_LANES __m128i rawBytes(const void* from) { return _mm_loadu_si128(reinterpret_cast<const __m128i*>(from)); }
QL_LANES Ints loadBytes(const void* from) { return _mm512_cvtepu8_epi32(rawBytes(from)); }
QL_LANES Ints loadSignedBytes(const void* from) { return _mm512_cvtepi8_epi32(rawBytes(from)); }
QL_LANES Floats loadHalves(const void* from) { return _mm512_cvtph_ps(_mm256_loadu_si256(reinterpret_cast<const __m256i*>(from))); }
QL_LANES Floats toFloats(Ints v) { return _mm512_cvtepi32_ps(v); }
QL_LANES Ints shiftRightBy(Ints v, int count) { return _mm512_srl_epi32(v, _mm_cvtsi32_si128(count)); }
QL_LANES Ints shiftLeftBy(Ints v, int count) { return _mm512_sll_epi32(v, _mm_cvtsi32_si128(count)); }
QL_LANES Ints shiftRightEach(Ints v, Ints counts) { return _mm512_srlv_epi32(v, counts); }

/// A table of lookUpSize floats in registers; an index counts modulo lookUpSize.
struct LookUp { Floats low, high; };
constexpr int lookUpSize = 32;
QL_LANES LookUp lookUpIn(const float* entries) { return {loadAnywhere(entries), loadAnywhere(entries + 16)}; }
QL_LANES Floats at(const LookUp& table, Ints index) { return _mm512_permutex2var_ps(table.low, index, table.high); }
/// Entry (index modulo lanes) of a table of as many floats as there are lanes.
QL_LANES Floats permuted(Floats table, Ints index) { return _mm512_permutexvar_ps(index, table); }
QL_LANES Ints loadInts(const std::uint32_t* from) { return _mm512_loadu_si512(from); }
QL_LANES Ints loadShorts(const std::uint16_t* from) { return _mm512_cvtepu16_epi32(_mm256_loadu_si256(reinterpret_cast<const __m256i*>(from))); }
/// The lanes whose bits are set.
QL_LANES Mask lanesOf(unsigned bits) { return static_cast<Mask>(bits); }
QL_LANES Mask isSame(Ints a, Ints b) { return _mm512_cmpeq_epi32_mask(a, b); }
QL_LANES Ints selectInts(Mask m, Ints yes, Ints no) { return _mm512_mask_blend_epi32(m, no, yes); }
QL_LANES Ints addWhere(Mask m, Ints a, Ints b) { return _mm512_mask_add_epi32(a, m, a, b); }
/// v + 1 where the mask is set.
QL_LANES Ints oneMoreWhere(Mask m, Ints v) { return _mm512_mask_add_epi32(v, m, v, splatInt(1)); }
/// table[index], from memory.
QL_LANES Floats gatherFrom(const float* table, Ints index) { return _mm512_i32gather_ps(index, table, 4); }
QL_LANES Ints exclusiveOr(Ints a, Ints b) { return _mm512_xor_si512(a, b); }
/// All bits set where the number is negative, else none.
QL_LANES Ints signs(Ints v) { return _mm512_srai_epi32(v, 31); }
/// Counts beyond 31 (and negative ones) give 0.
QL_LANES Ints shiftLeftEach(Ints v, Ints counts) { return _mm512_sllv_epi32(v, counts); }
QL_LANES float leastLane(Floats v) { return _mm512_reduce_min_ps(v); }
/// Entry `index` modulo 4 of the four aligned floats.
QL_LANES Floats pickOfQuad(const float* quad, Ints index) { return _mm512_permutevar_ps(_mm512_broadcast_f32x4(_mm_load_ps(quad)), index); }
// clang-format on

/// Where storeQuads() puts the four floats of a lane, in fours.
constexpr int quadOf(int lane)
{
    return lane % 4 * 4 + lane / 4;
}

/// Stores four floats of each lane side by side.
QL_LANES void storeQuads(float* to, Floats a, Floats b, Floats c, Floats d)
{
    const __m512d ab = _mm512_castps_pd(_mm512_unpacklo_ps(a, b)), cd = _mm512_castps_pd(_mm512_unpacklo_ps(c, d));
    const __m512d abHigh = _mm512_castps_pd(_mm512_unpackhi_ps(a, b));
    const __m512d cdHigh = _mm512_castps_pd(_mm512_unpackhi_ps(c, d));
    store(to, _mm512_castpd_ps(_mm512_unpacklo_pd(ab, cd)));
    store(to + lanes, _mm512_castpd_ps(_mm512_unpackhi_pd(ab, cd)));
    store(to + 2 * lanes, _mm512_castpd_ps(_mm512_unpacklo_pd(abHigh, cdHigh)));
    store(to + 3 * lanes, _mm512_castpd_ps(_mm512_unpackhi_pd(abHigh, cdHigh)));
}

/// Four words of each lane, from anywhere: word k of lane i becomes out[k * lanes + i].
QL_LANES void loadQuads(const std::byte* const* source, std::size_t offset, std::uint32_t* out)
{
    const auto quad = [&](int lane) {
        return _mm_loadu_si128(reinterpret_cast<const __m128i*>(source[lane] + offset));
    };
    Ints r[4];
    for (int i = 0; i < 4; ++i) {
        const __m256i low = _mm256_inserti128_si256(_mm256_castsi128_si256(quad(i)), quad(4 + i), 1);
        const __m256i high = _mm256_inserti128_si256(_mm256_castsi128_si256(quad(8 + i)), quad(12 + i), 1);
        r[i] = _mm512_inserti64x4(_mm512_castsi256_si512(low), high, 1);
    }
    const Ints ab = _mm512_unpacklo_epi32(r[0], r[1]), cd = _mm512_unpacklo_epi32(r[2], r[3]);
    const Ints abHigh = _mm512_unpackhi_epi32(r[0], r[1]), cdHigh = _mm512_unpackhi_epi32(r[2], r[3]);
    storeInts(out, _mm512_unpacklo_epi64(ab, cd));
    storeInts(out + lanes, _mm512_unpackhi_epi64(ab, cd));
    storeInts(out + 2 * lanes, _mm512_unpacklo_epi64(abHigh, cdHigh));
    storeInts(out + 3 * lanes, _mm512_unpackhi_epi64(abHigh, cdHigh));
}

/// Lane i gets lane i ^ Distance.
template <int Distance> QL_LANES Floats swapped(Floats v)
{
    if constexpr (Distance == 8)
        return _mm512_shuffle_f32x4(v, v, 0x4e);
    if constexpr (Distance == 4)
        return _mm512_shuffle_f32x4(v, v, 0xb1);
    return _mm512_permute_ps(v, Distance == 2 ? 0x4e : 0xb1);
}

/// table[index] for indices below Count; the table has Count floats or 16, whichever is more.
template <int Count> QL_LANES Floats lookUp(const float* table, Ints index)
{
    static_assert(Count <= 64);
    if constexpr (Count <= 16)
        return _mm512_permutexvar_ps(index, loadAnywhere(table));
    const Floats low = _mm512_permutex2var_ps(loadAnywhere(table), index, loadAnywhere(table + 16));
    if constexpr (Count <= 32)
        return low;
    const Floats high = _mm512_permutex2var_ps(loadAnywhere(table + 32), index, loadAnywhere(table + 48));
    return _mm512_mask_blend_ps(_mm512_test_epi32_mask(index, splatInt(32)), low, high);
}

/// The low halves of all lanes, side by side, anywhere.
QL_LANES void storeHalves(std::byte* to, Ints v)
{
    _mm256_storeu_si256(reinterpret_cast<__m256i*>(to), _mm512_cvtepi32_epi16(v));
}

/// The low nibbles of eight bytes, then their high ones: those from value First on.
template <int First> QL_LANES Ints loadHalvedNibbles(const void* from)
{
    static_assert(First == 0);
    const __m128i bytes = _mm_loadl_epi64(reinterpret_cast<const __m128i*>(from));
    const __m128i both = _mm_unpacklo_epi64(bytes, _mm_srli_epi16(bytes, 4));
    return _mm512_cvtepu8_epi32(_mm_and_si128(both, _mm_set1_epi8(15)));
}

/// All lanes as binary16, rounded to nearest even, side by side, anywhere.
QL_LANES void storeAsHalves(std::byte* to, Floats v)
{
    _mm256_storeu_si256(reinterpret_cast<__m256i*>(to), _mm512_cvtps_ph(v, _MM_FROUND_TO_NEAREST_INT));
}

/// The upper halves of all lanes of both, side by side, anywhere.
QL_LANES void storeUpperHalves(std::byte* to, Ints a, Ints b)
{
    alignas(64) static constexpr std::uint16_t odd[32] = {1,  3,  5,  7,  9,  11, 13, 15, 17, 19, 21,
                                                          23, 25, 27, 29, 31, 33, 35, 37, 39, 41, 43,
                                                          45, 47, 49, 51, 53, 55, 57, 59, 61, 63};
    _mm512_storeu_si512(to, _mm512_permutex2var_epi16(a, _mm512_load_si512(odd), b));
}

/// The lowest bytes of all lanes, side by side, anywhere.
QL_LANES void storeBytes(std::byte* to, Ints v)
{
    _mm_storeu_si128(reinterpret_cast<__m128i*>(to), _mm512_cvtepi32_epi8(v));
}

/// The lower (upper) half of the lanes of both.
QL_LANES Ints lowerHalves(Ints a, Ints b)
{
    return _mm512_shuffle_i64x2(a, b, 0x44);
}
QL_LANES Ints upperHalves(Ints a, Ints b)
{
    return _mm512_shuffle_i64x2(a, b, 0xee);
}

/// The lane whose bits are the largest signed integer.
QL_LANES float largestLane(Floats v)
{
    const __m256i half = _mm256_max_epi32(_mm512_castsi512_si256(asInts(v)), _mm512_extracti64x4_epi64(asInts(v), 1));
    __m128i rest = _mm_max_epi32(_mm256_castsi256_si128(half), _mm256_extracti128_si256(half, 1));
    rest = _mm_max_epi32(rest, _mm_shuffle_epi32(rest, 0x4e));
    rest = _mm_max_epi32(rest, _mm_shuffle_epi32(rest, 0xb1));
    return _mm_cvtss_f32(_mm_castsi128_ps(rest));
}

/// Bit Bit of every lane, lane i in bit i.
template <int Bit> QL_LANES unsigned bitOfLanes(Ints v)
{
    return _mm512_test_epi32_mask(v, splatInt(1 << Bit));
}

/// 32 integers from -128 to 127 as bytes.
QL_LANES void storeSignedBytes32(std::byte* to, const Ints* v)
{
    _mm_storeu_si128(reinterpret_cast<__m128i*>(to), _mm512_cvtepi32_epi8(v[0]));
    _mm_storeu_si128(reinterpret_cast<__m128i*>(to + 16), _mm512_cvtepi32_epi8(v[1]));
}

/// 16 bytes of two nibbles each, which come from 16 integers.
QL_LANES void storeNibbles16(std::byte* to, const Ints* low, const Ints* high)
{
    const Ints nibbles = bitOr(low[0], shiftLeft<4>(high[0]));
    _mm_storeu_si128(reinterpret_cast<__m128i*>(to), _mm512_cvtepi32_epi8(nibbles));
}

/// operation() over all lanes of v[i], in lane i; in whatever order.
template <typename Operation> QL_LANES Floats reduceEach(const Floats* v, Operation operation)
{
    const auto asPairs = [](Floats a) { return _mm512_castps_pd(a); };
    Floats t[8], q[4];
    for (int i = 0; i < 8; ++i)
        t[i] = operation(_mm512_unpacklo_ps(v[2 * i], v[2 * i + 1]), _mm512_unpackhi_ps(v[2 * i], v[2 * i + 1]));
    for (int i = 0; i < 4; ++i) {
        const __m512d a = asPairs(t[2 * i]), b = asPairs(t[2 * i + 1]);
        q[i] = operation(_mm512_castpd_ps(_mm512_unpacklo_pd(a, b)), _mm512_castpd_ps(_mm512_unpackhi_pd(a, b)));
    }
    const auto joined = [&](Floats a, Floats b) {
        return operation(_mm512_shuffle_f32x4(a, b, 0x88), _mm512_shuffle_f32x4(a, b, 0xdd));
    };
    return joined(joined(q[0], q[1]), joined(q[2], q[3]));
}

/// Transposes 16 columns: out[c * lanes + lane] = source[lane][c], c < 16. `out` is aligned to a vector.
QL_LANES void transpose16(const float* const* source, std::size_t column, float* out)
{
    const auto pairs = [](Floats a, Floats b, auto half) {
        const __m512d x = _mm512_castps_pd(a), y = _mm512_castps_pd(b);
        return _mm512_castpd_ps(half ? _mm512_unpackhi_pd(x, y) : _mm512_unpacklo_pd(x, y));
    };
    Floats r[16], t[16];
    for (int i = 0; i < 16; ++i)
        r[i] = _mm512_loadu_ps(source[i] + column);
    for (int i = 0; i < 16; i += 2) {
        t[i] = _mm512_unpacklo_ps(r[i], r[i + 1]);
        t[i + 1] = _mm512_unpackhi_ps(r[i], r[i + 1]);
    }
    for (int i = 0; i < 16; i += 4) {
        r[i] = pairs(t[i], t[i + 2], false);
        r[i + 1] = pairs(t[i], t[i + 2], true);
        r[i + 2] = pairs(t[i + 1], t[i + 3], false);
        r[i + 3] = pairs(t[i + 1], t[i + 3], true);
    }
    for (int c = 0; c < 4; ++c) { // r[4i + c] now holds columns c, 4 + c, 8 + c, 12 + c of lanes 4i to 4i + 3
        const Floats a = _mm512_shuffle_f32x4(r[c], r[4 + c], 0x88), b = _mm512_shuffle_f32x4(r[c], r[4 + c], 0xdd);
        const Floats d = _mm512_shuffle_f32x4(r[8 + c], r[12 + c], 0x88);
        const Floats e = _mm512_shuffle_f32x4(r[8 + c], r[12 + c], 0xdd);
        store(out + c * lanes, _mm512_shuffle_f32x4(a, d, 0x88));
        store(out + (4 + c) * lanes, _mm512_shuffle_f32x4(b, e, 0x88));
        store(out + (8 + c) * lanes, _mm512_shuffle_f32x4(a, d, 0xdd));
        store(out + (12 + c) * lanes, _mm512_shuffle_f32x4(b, e, 0xdd));
    }
}

} // namespace
} // namespace ql::quant::simd
