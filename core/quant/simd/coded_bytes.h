// SPDX-License-Identifier: Apache-2.0
// Bytes of codes to lanes of floats and back, and vectors of 16 bytes in the compiler's own terms.
#pragma once

#include <bit>
#include <cstring>

#include "core/quant/simd/lanes.h"

namespace ql::quant::simd {
namespace {

using Byte16 = std::uint8_t __attribute__((vector_size(16)));
using Short8 = std::uint16_t __attribute__((vector_size(16)));

QL_LANES Byte16 load16(const void* from)
{
    Byte16 v;
    std::memcpy(&v, from, sizeof v);
    return v;
}

QL_LANES void store16(void* to, Byte16 v)
{
    std::memcpy(to, &v, sizeof v);
}

QL_LANES Byte16 lowNibbles(Byte16 v)
{
    return v & 15;
}

QL_LANES Byte16 highNibbles(Byte16 v)
{
    return v >> 4;
}

/// A byte of the one, a byte of the other: those of the first (second) half of both.
QL_LANES Byte16 interleavedFirst(Byte16 a, Byte16 b)
{
    return __builtin_shuffle(a, b, Byte16{0, 16, 1, 17, 2, 18, 3, 19, 4, 20, 5, 21, 6, 22, 7, 23});
}
QL_LANES Byte16 interleavedSecond(Byte16 a, Byte16 b)
{
    return __builtin_shuffle(a, b, Byte16{8, 24, 9, 25, 10, 26, 11, 27, 12, 28, 13, 29, 14, 30, 15, 31});
}

QL_LANES Byte16 firstHalves(Byte16 a, Byte16 b)
{
    return __builtin_shuffle(a, b, Byte16{0, 1, 2, 3, 4, 5, 6, 7, 16, 17, 18, 19, 20, 21, 22, 23});
}
QL_LANES Byte16 secondHalves(Byte16 a, Byte16 b)
{
    return __builtin_shuffle(a, b, Byte16{8, 9, 10, 11, 12, 13, 14, 15, 24, 25, 26, 27, 28, 29, 30, 31});
}

/// 32 nibbles, a byte each, become 16 bytes of two neighbours, the first in the low half.
QL_LANES Byte16 joined(Byte16 a, Byte16 b)
{
    const auto pairs = [](Byte16 v) {
        const Short8 shorts = std::bit_cast<Short8>(v);
        return std::bit_cast<Byte16>((shorts | shorts >> 4) & 255);
    };
    return __builtin_shuffle(pairs(a), pairs(b), Byte16{0, 2, 4, 6, 8, 10, 12, 14, 16, 18, 20, 22, 24, 26, 28, 30});
}

// clang-format off
/// What E4M3 codes stand for, divided by 2^8: their bits are a half float's but for its highest exponent bit.
/// What E5M2 codes stand for: they are the upper bytes of half floats. Neither for NaN. The same for 16 codes.
#if defined(__AVX512F__)
constexpr float e4m3Unit = 0x1p8f;
QL_LANES Floats loadE4m3(const void* from) { return _mm512_cvtph_ps(_mm256_and_si256(_mm256_slli_epi16(_mm256_cvtepi8_epi16(rawBytes(from)), 7), _mm256_set1_epi16(static_cast<short>(0xbfff)))); }
QL_LANES Floats loadE5m2(const void* from) { return _mm512_cvtph_ps(_mm256_slli_epi16(_mm256_cvtepu8_epi16(rawBytes(from)), 8)); }
QL_LANES void e5m2ToFloats(Byte16 codes, Floats* out) { *out = _mm512_cvtph_ps(_mm256_slli_epi16(_mm256_cvtepu8_epi16(reinterpret_cast<__m128i>(codes)), 8)); }
/// The lowest bytes of 32 integers from 0 to 255.
QL_LANES void storeBytes32(std::uint8_t* to, const Ints* v) { for (int i = 0; i < 2; ++i) storeBytes(reinterpret_cast<std::byte*>(to + i * lanes), v[i]); }
#elif defined(__AVX2__)
constexpr float e4m3Unit = 0x1p8f;
QL_LANES Floats loadE4m3(const void* from) { return _mm256_cvtph_ps(_mm_and_si128(_mm_slli_epi16(_mm_cvtepi8_epi16(rawBytes(from)), 7), _mm_set1_epi16(static_cast<short>(0xbfff)))); }
QL_LANES Floats loadE5m2(const void* from) { return _mm256_cvtph_ps(_mm_unpacklo_epi8(_mm_setzero_si128(), rawBytes(from))); }
QL_LANES void e5m2ToFloats(Byte16 codes, Floats* out)
{
    const __m128i bytes = reinterpret_cast<__m128i>(codes), zero = _mm_setzero_si128();
    out[0] = _mm256_cvtph_ps(_mm_unpacklo_epi8(zero, bytes));
    out[1] = _mm256_cvtph_ps(_mm_unpackhi_epi8(zero, bytes));
}
QL_LANES void storeBytes32(std::uint8_t* to, const Ints* v)
{
    const __m256i bytes = _mm256_packus_epi16(_mm256_packs_epi32(v[0], v[1]), _mm256_packs_epi32(v[2], v[3]));
    _mm256_storeu_si256(reinterpret_cast<__m256i*>(to), _mm256_permutevar8x32_epi32(bytes, _mm256_setr_epi32(0, 4, 1, 5, 2, 6, 3, 7)));
}
#else
constexpr float e4m3Unit = 1;
/// The exponent has its place in a float, with another bias.
template <int MantissaBits, int Bias> QL_LANES Floats loadSmallFloats(const void* from)
{
    const Ints codes = loadBytes(from);
    const Ints bits = shiftLeft<23 - MantissaBits>(bitAnd(codes, splatInt(0x7f)));
    const Floats size = asFloats(bits) * splat(std::bit_cast<float>((2 * 127u - Bias) << 23));
    return asFloats(bitOr(asInts(size), shiftLeft<24>(bitAnd(codes, splatInt(0x80)))));
}
QL_LANES Floats loadE4m3(const void* from) { return loadSmallFloats<3, 7>(from); }
QL_LANES Floats loadE5m2(const void* from) { return loadSmallFloats<2, 15>(from); }
QL_LANES void e5m2ToFloats(Byte16 codes, Floats* out)
{
    for (int i = 0; i < 16 / lanes; ++i)
        out[i] = loadE5m2(reinterpret_cast<const std::uint8_t*>(&codes) + i * lanes);
}
QL_LANES void storeBytes32(std::uint8_t* to, const Ints* v) { for (int i = 0; i < 32 / lanes; ++i) storeBytes(reinterpret_cast<std::byte*>(to + i * lanes), v[i]); }
#endif
// clang-format on

} // namespace
} // namespace ql::quant::simd
