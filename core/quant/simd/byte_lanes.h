// SPDX-License-Identifier: Apache-2.0
// A byte per lane, each a number from 0 to 255, for the instruction set that this source file is compiled for: AVX2 or
// AVX-512.
#pragma once

#include "core/quant/simd/lanes.h"

namespace ql::quant::simd {
namespace {

// clang-format off
#if defined(__AVX512F__)

constexpr int byteLanes = 64;
using Bytes = __m512i;

QL_LANES Bytes loadByteLanes(const std::uint8_t* from) { return _mm512_loadu_si512(from); }
QL_LANES void storeByteLanes(std::uint8_t* to, Bytes v) { _mm512_storeu_si512(to, v); }
QL_LANES Bytes splatByte(int v) { return _mm512_set1_epi8(static_cast<char>(v)); }
QL_LANES Bytes addSaturated(Bytes a, Bytes b) { return _mm512_adds_epu8(a, b); }
QL_LANES Bytes smallerByte(Bytes a, Bytes b) { return _mm512_min_epu8(a, b); }
QL_LANES Bytes selectWhereAtMost(Bytes v, Bytes limit, Bytes yes, Bytes no) { return _mm512_mask_mov_epi8(no, _mm512_cmple_epu8_mask(v, limit), yes); }
QL_LANES Bytes lowNibbles(Bytes v) { return _mm512_and_si512(v, _mm512_set1_epi8(15)); }
QL_LANES Bytes highNibbles(Bytes v) { return lowNibbles(_mm512_srli_epi16(v, 4)); }
/// Tables of 16 bytes, for indices below 16.
QL_LANES Bytes repeat16(const std::uint8_t* table) { return _mm512_broadcast_i32x4(_mm_load_si128(reinterpret_cast<const __m128i*>(table))); }
QL_LANES Bytes lookUp(Bytes table, Bytes index) { return _mm512_shuffle_epi8(table, index); }
/// Bit i is lane i.
QL_LANES std::uint64_t lanesAtMost(Bytes v, int limit) { return _mm512_cmple_epu8_mask(v, splatByte(limit)); }
/// A byte for each lane of integers from 0 to 255.
QL_LANES void storeBytes(std::uint8_t* to, Ints v) { _mm_storeu_si128(reinterpret_cast<__m128i*>(to), _mm512_cvtepi32_epi8(v)); }
QL_LANES float leastOf(Floats v) { return _mm512_reduce_min_ps(v); }
QL_LANES __m128i smallerHalf(Bytes v) { const __m256i half = _mm256_min_epu8(_mm512_castsi512_si256(v), _mm512_extracti64x4_epi64(v, 1)); return _mm_min_epu8(_mm256_castsi256_si128(half), _mm256_extracti128_si256(half, 1)); }

#else

constexpr int byteLanes = 32;
using Bytes = __m256i;

QL_LANES Bytes loadByteLanes(const std::uint8_t* from) { return _mm256_loadu_si256(reinterpret_cast<const __m256i*>(from)); }
QL_LANES void storeByteLanes(std::uint8_t* to, Bytes v) { _mm256_storeu_si256(reinterpret_cast<__m256i*>(to), v); }
QL_LANES Bytes splatByte(int v) { return _mm256_set1_epi8(static_cast<char>(v)); }
QL_LANES Bytes addSaturated(Bytes a, Bytes b) { return _mm256_adds_epu8(a, b); }
QL_LANES Bytes smallerByte(Bytes a, Bytes b) { return _mm256_min_epu8(a, b); }
QL_LANES Bytes selectWhereAtMost(Bytes v, Bytes limit, Bytes yes, Bytes no) { return _mm256_blendv_epi8(no, yes, _mm256_cmpeq_epi8(smallerByte(v, limit), v)); }
QL_LANES Bytes lowNibbles(Bytes v) { return _mm256_and_si256(v, _mm256_set1_epi8(15)); }
QL_LANES Bytes highNibbles(Bytes v) { return lowNibbles(_mm256_srli_epi16(v, 4)); }
QL_LANES Bytes repeat16(const std::uint8_t* table) { return _mm256_broadcastsi128_si256(_mm_load_si128(reinterpret_cast<const __m128i*>(table))); }
QL_LANES Bytes lookUp(Bytes table, Bytes index) { return _mm256_shuffle_epi8(table, index); }
QL_LANES std::uint64_t lanesAtMost(Bytes v, int limit) { return static_cast<std::uint32_t>(_mm256_movemask_epi8(_mm256_cmpeq_epi8(smallerByte(v, splatByte(limit)), v))); }
QL_LANES void storeBytes(std::uint8_t* to, Ints v) { const __m128i words = _mm_packus_epi32(_mm256_castsi256_si128(v), _mm256_extracti128_si256(v, 1)); _mm_storel_epi64(reinterpret_cast<__m128i*>(to), _mm_packus_epi16(words, words)); }
QL_LANES float leastOf(Floats v) { __m128 m = _mm_min_ps(_mm256_castps256_ps128(v), _mm256_extractf128_ps(v, 1)); m = _mm_min_ps(m, _mm_movehl_ps(m, m)); return _mm_cvtss_f32(_mm_min_ss(m, _mm_movehdup_ps(m))); }
QL_LANES __m128i smallerHalf(Bytes v) { return _mm_min_epu8(_mm256_castsi256_si128(v), _mm256_extracti128_si256(v, 1)); }

#endif
// clang-format on

QL_LANES int leastByte(Bytes v)
{
    const __m128i bytes = smallerHalf(v);
    const __m128i words = _mm_min_epu8(bytes, _mm_srli_epi16(bytes, 8)); // the lower of two, and zero above it
    return _mm_cvtsi128_si32(_mm_minpos_epu16(words)) & 255;
}

/// Of eight weights and eight numbers.
struct EightSums {
    float weights, weightSquares, squares;
};

/// Writes factor * x; its squares are summed. The order of the sums is nobody's business.
QL_LANES EightSums scaledEight(float factor, const float* x, const float* w, float* to)
{
    const __m256 scaled = _mm256_mul_ps(_mm256_set1_ps(factor), _mm256_loadu_ps(x)), weights = _mm256_loadu_ps(w);
    _mm256_storeu_ps(to, scaled);
    const auto folded = [](__m256 v) { return _mm_add_ps(_mm256_castps256_ps128(v), _mm256_extractf128_ps(v, 1)); };
    const __m128 squares = folded(_mm256_mul_ps(scaled, scaled));
    const __m128 sums = _mm_hadd_ps(_mm_hadd_ps(folded(weights), folded(_mm256_mul_ps(weights, weights))),
                                    _mm_hadd_ps(squares, squares));
    alignas(16) float all[4];
    _mm_store_ps(all, sums);
    return {all[0], all[1], all[2]};
}

/// w * (values - point)^2 for four or eight values, summed: first the upper half to the lower, until one is left.
template <int Count> QL_LANES float weightedDistance(const std::int8_t* values, const float* point, const float* w)
{
    __m128 sum;
    if constexpr (Count == 8) {
        const __m256i whole = _mm256_cvtepi8_epi32(_mm_loadl_epi64(reinterpret_cast<const __m128i*>(values)));
        const __m256 off = _mm256_sub_ps(_mm256_cvtepi32_ps(whole), _mm256_loadu_ps(point));
        const __m256 errors = _mm256_mul_ps(_mm256_loadu_ps(w), _mm256_mul_ps(off, off));
        sum = _mm_add_ps(_mm256_castps256_ps128(errors), _mm256_extractf128_ps(errors, 1));
    } else {
        const __m128i whole = _mm_cvtepi8_epi32(_mm_loadu_si32(values));
        const __m128 off = _mm_sub_ps(_mm_cvtepi32_ps(whole), _mm_loadu_ps(point));
        sum = _mm_mul_ps(_mm_loadu_ps(w), _mm_mul_ps(off, off));
    }
    const __m128 pair = _mm_add_ps(sum, _mm_movehl_ps(sum, sum));
    return _mm_cvtss_f32(_mm_add_ss(pair, _mm_movehdup_ps(pair)));
}

} // namespace
} // namespace ql::quant::simd
