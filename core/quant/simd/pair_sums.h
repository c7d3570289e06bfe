// SPDX-License-Identifier: Apache-2.0
#pragma once

// The sums of ErrorStats for one row. Compiled once for every instruction set, in a source file of its own.
//
// Sums run in eight lanes, which are added up in a fixed order at the end: fast, and the same bits on every machine.
// Products of two floats are exact as double, so it makes no difference whether they are added in one operation.

#include <algorithm>
#include <array>
#include <bit>
#include <cmath>
#include <cstdint>
#include <cstring>
#include <span>

#ifdef __AVX2__
#include <immintrin.h>
#endif

#include "core/quant/error_stats.h"

namespace ql::quant::simd {
namespace {

constexpr std::size_t laneCount = 8;

#ifdef __AVX512F__
constexpr std::size_t width = 8; ///< numbers in a register
using Doubles = __m512d;
using Counts = __m512i;

inline Doubles widen(const float* from)
{
    return _mm512_cvtps_pd(_mm256_loadu_ps(from));
}
inline Doubles addProduct(Doubles sum, Doubles a, Doubles b)
{
    return _mm512_fmadd_pd(a, b, sum);
}
inline Doubles larger(Doubles a, Doubles b)
{
    return _mm512_max_pd(a, b);
}
inline Counts countZeros(Counts count, Doubles a)
{
    return _mm512_mask_add_epi64(count, _mm512_cmp_pd_mask(a, _mm512_setzero_pd(), _CMP_EQ_OQ), count,
                                 _mm512_set1_epi64(1));
}
#elif defined(__AVX2__)
constexpr std::size_t width = 4;
using Doubles = __m256d;
using Counts = __m256i;

inline Doubles widen(const float* from)
{
    return _mm256_cvtps_pd(_mm_loadu_ps(from));
}
inline Doubles addProduct(Doubles sum, Doubles a, Doubles b)
{
    return _mm256_fmadd_pd(a, b, sum);
}
inline Doubles larger(Doubles a, Doubles b)
{
    return _mm256_max_pd(a, b);
}
inline Counts countZeros(Counts count, Doubles a)
{
    return _mm256_sub_epi64(count, _mm256_castpd_si256(_mm256_cmp_pd(a, _mm256_setzero_pd(), _CMP_EQ_OQ)));
}
#else
constexpr std::size_t width = 2;
using Doubles [[gnu::vector_size(width * sizeof(double))]] = double;
using Counts [[gnu::vector_size(width * sizeof(std::int64_t))]] = std::int64_t;

inline Doubles widen(const float* from)
{
    return Doubles{from[0], from[1]};
}
inline Doubles addProduct(Doubles sum, Doubles a, Doubles b)
{
    return sum + a * b;
}
inline Doubles larger(Doubles a, Doubles b)
{
    return a > b ? a : b;
}
inline Counts countZeros(Counts count, Doubles a)
{
    return count - (a == 0);
}
#endif

constexpr std::size_t registers = laneCount / width;

/// Sums of a whole row.
struct RowLanes {
    Doubles yy[registers]{}, xy[registers]{};
    Doubles largest[registers]{}; ///< of the squares of differences
    Counts equal[registers]{};
};

/// Sums of a part of it.
struct PartLanes {
    Doubles xx[registers]{}, dd[registers]{};
};

template <typename Number, typename Register>
inline std::array<Number, laneCount> lanesOf(const Register (&in)[registers])
{
    std::array<Number, laneCount> lanes;
    std::memcpy(lanes.data(), in, sizeof lanes);
    return lanes;
}

/// ((0 + 4) + (2 + 6)) + ((1 + 5) + (3 + 7)), whatever the registers.
inline double total(const Doubles (&in)[registers])
{
#ifdef __AVX512F__
    const auto four =
        __builtin_shufflevector(in[0], in[0], 0, 1, 2, 3) + __builtin_shufflevector(in[0], in[0], 4, 5, 6, 7);
    const auto two = __builtin_shufflevector(four, four, 0, 1) + __builtin_shufflevector(four, four, 2, 3);
#elif defined(__AVX2__)
    const auto four = in[0] + in[1];
    const auto two = __builtin_shufflevector(four, four, 0, 1) + __builtin_shufflevector(four, four, 2, 3);
#else
    const auto two = (in[0] + in[2]) + (in[1] + in[3]);
#endif
    return two[0] + two[1];
}

inline void addEight(RowLanes& row, PartLanes& part, const float* x, const float* y)
{
    for (std::size_t i = 0; i < registers; ++i) {
        const Doubles original = widen(x + i * width), decoded = widen(y + i * width);
        const Doubles difference = original - decoded;
        const Doubles square = difference * difference;
        part.xx[i] = addProduct(part.xx[i], original, original);
        part.dd[i] += square;
        row.yy[i] = addProduct(row.yy[i], decoded, decoded);
        row.xy[i] = addProduct(row.xy[i], original, decoded);
        row.largest[i] = larger(square, row.largest[i]);
        row.equal[i] = countZeros(row.equal[i], difference);
    }
}

/// The sums of a part of a row, and the number of pairs of zeros behind its end, which count as equal. Where a pair is
/// not finite, dd is not either: the squares of finite floats cannot add up to that.
inline PartSums addPart(RowLanes& row, const float* x, const float* y, std::uint64_t count, std::uint64_t& zeros)
{
    PartLanes part;
    std::uint64_t i = 0;
    for (; i + laneCount <= count; i += laneCount)
        addEight(row, part, x + i, y + i);
    if (i < count) {
        std::array<float, laneCount> lastX{}, lastY{};
        std::copy(x + i, x + count, lastX.begin());
        std::copy(y + i, y + count, lastY.begin());
        addEight(row, part, lastX.data(), lastY.data());
        zeros += i + laneCount - count;
    }
    return {total(part.xx), total(part.dd), count};
}

/// The same where pairs are not finite: zeros stand for them too.
[[gnu::noinline]] inline PartSums addSuspectPart(RowLanes& row, const float* x, const float* y, std::uint64_t count,
                                                 std::uint64_t& zeros)
{
    PartLanes part;
    std::uint64_t finite = 0;
    for (std::uint64_t begin = 0; begin < count; begin += laneCount) {
        std::array<float, laneCount> finiteX{}, finiteY{};
        zeros += laneCount;
        for (std::uint64_t i = begin; i < std::min<std::uint64_t>(count, begin + laneCount); ++i) {
            if (!std::isfinite(x[i]) || !std::isfinite(y[i]))
                continue;
            finiteX[i - begin] = x[i];
            finiteY[i - begin] = y[i];
            ++finite;
        }
        addEight(row, part, finiteX.data(), finiteY.data());
    }
    zeros -= finite;
    return {total(part.xx), total(part.dd), finite};
}

/// Are the pairs of a row finite, and the same bits?
inline bool areFiniteTwins(const float* x, const float* y, std::uint64_t count)
{
    constexpr std::uint64_t mostAtOnce = 512; // rows that differ do so at once
    for (std::uint64_t i = 0; i < count;) {
        std::uint32_t differing = 0, largest = 0;
        for (const std::uint64_t end = std::min(count, i + mostAtOnce); i < end; ++i) {
            const auto bits = std::bit_cast<std::uint32_t>(x[i]);
            differing |= bits ^ std::bit_cast<std::uint32_t>(y[i]);
            largest = std::max(largest, bits & 0x7fffffff);
        }
        if (differing != 0 || largest >= 0x7f800000)
            return false;
    }
    return true;
}

/// addPairs() of such a row: every sum of products is that of squares, and there are no differences.
inline void addTwins(ErrorStats& stats, const float* x, std::span<const std::uint64_t> ends, PartSums* parts)
{
    Doubles yy[registers]{};
    std::uint64_t begin = 0;
    for (const std::uint64_t end : ends) {
        Doubles xx[registers]{};
        const auto addEightSquares = [&](const float* from) {
            for (std::size_t k = 0; k < registers; ++k) {
                const Doubles number = widen(from + k * width);
                xx[k] = addProduct(xx[k], number, number);
                yy[k] = addProduct(yy[k], number, number);
            }
        };
        std::uint64_t i = begin;
        for (; i + laneCount <= end; i += laneCount)
            addEightSquares(x + i);
        if (i < end) {
            std::array<float, laneCount> last{};
            std::copy(x + i, x + end, last.begin());
            addEightSquares(last.data());
        }
        const PartSums part{total(xx), 0, end - begin};
        stats.sumXX += part.xx;
        if (parts)
            *parts++ += part;
        begin = end;
    }
    const double sumYY = total(yy);
    stats.sumYY += sumYY;
    stats.sumXY += sumYY;
    stats.count += begin;
    stats.equal += begin;
}

inline void addPairs(ErrorStats& stats, const float* x, const float* y, std::span<const std::uint64_t> ends,
                     PartSums* parts)
{
    if (areFiniteTwins(x, y, ends.back()))
        return addTwins(stats, x, ends, parts);
    RowLanes row;
    std::uint64_t begin = 0, finite = 0, zeros = 0;
    for (const std::uint64_t end : ends) {
        RowLanes added = row;
        std::uint64_t zerosOfPart = 0;
        PartSums part = addPart(added, x + begin, y + begin, end - begin, zerosOfPart);
        if (!std::isfinite(part.dd)) [[unlikely]] {
            RowLanes again = row;
            zerosOfPart = 0;
            part = addSuspectPart(again, x + begin, y + begin, end - begin, zerosOfPart);
            added = again;
        }
        row = added;
        begin = end;
        zeros += zerosOfPart;
        finite += part.finite;
        stats.sumXX += part.xx;
        stats.sumDD += part.dd;
        if (parts)
            *parts++ += part;
    }
    stats.count += finite;
    stats.nonfinite += begin - finite;
    for (const std::int64_t equal : lanesOf<std::int64_t>(row.equal))
        stats.equal += static_cast<std::uint64_t>(equal);
    stats.equal -= zeros;
    stats.sumYY += total(row.yy);
    stats.sumXY += total(row.xy);
    for (const double square : lanesOf<double>(row.largest))
        stats.maxError = std::max(stats.maxError, std::sqrt(square)); // the root of a rounded square is exact
}

} // namespace
} // namespace ql::quant::simd
