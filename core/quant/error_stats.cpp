// SPDX-License-Identifier: Apache-2.0
#include "core/quant/error_stats.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cmath>
#include <limits>

namespace ql::quant {
namespace {

/// Sums run in a fixed number of lanes, added up in a fixed order at the end: fast, and the same on every machine.
constexpr std::size_t laneCount = 8;
constexpr std::size_t chunkValues = 512;
static_assert(chunkValues % laneCount == 0);

using Lanes = std::array<double, laneCount>;

/// Pairs of a row, widened. Pairs that are not finite, and places behind the end, are zero and change no sum.
struct Chunk {
    alignas(64) std::array<double, chunkValues> x, y, difference;
};

struct Counts {
    std::uint32_t finite = 0, equal = 0;
};

double total(const Lanes& lanes)
{
    return ((lanes[0] + lanes[4]) + (lanes[2] + lanes[6])) + ((lanes[1] + lanes[5]) + (lanes[3] + lanes[7]));
}

bool isFinite(float value)
{
    constexpr std::uint32_t exponent = 0x7f800000;
    return (std::bit_cast<std::uint32_t>(value) & exponent) != exponent;
}

[[gnu::always_inline]] inline Counts widen(const float* x, const float* y, std::size_t count, Chunk& chunk)
{
    Counts counts;
    for (std::size_t i = 0; i < count; ++i) {
        const bool finite = isFinite(x[i]) && isFinite(y[i]);
        const float a = finite ? x[i] : 0.0f, b = finite ? y[i] : 0.0f;
        counts.finite += finite ? 1 : 0;
        counts.equal += finite && a == b ? 1 : 0;
        chunk.x[i] = a;
        chunk.y[i] = b;
        chunk.difference[i] = chunk.x[i] - chunk.y[i];
    }
    for (std::size_t i = count; i < chunkValues; ++i)
        chunk.x[i] = chunk.y[i] = chunk.difference[i] = 0;
    return counts;
}

[[gnu::always_inline]] inline void addProducts(Lanes& sums, const double* a, const double* b)
{
    Lanes local = sums;
    for (std::size_t i = 0; i < chunkValues; i += laneCount) {
        for (std::size_t lane = 0; lane < laneCount; ++lane)
            local[lane] += a[i + lane] * b[i + lane];
    }
    sums = local;
}

[[gnu::always_inline]] inline void raiseMaxima(Lanes& maxima, const double* values)
{
    Lanes local = maxima;
    for (std::size_t i = 0; i < chunkValues; i += laneCount) {
        for (std::size_t lane = 0; lane < laneCount; ++lane) {
            const double magnitude = std::abs(values[i + lane]);
            local[lane] = local[lane] > magnitude ? local[lane] : magnitude;
        }
    }
    maxima = local;
}

[[gnu::always_inline]] inline void addPairs(ErrorStats& stats, const float* x, const float* y, std::size_t count)
{
    Lanes xx{}, yy{}, xy{}, dd{}, maxima{};
    Chunk chunk;
    for (std::size_t begin = 0; begin < count; begin += chunkValues) {
        const std::size_t size = std::min(count - begin, chunkValues);
        const Counts counts = widen(x + begin, y + begin, size, chunk);
        stats.count += counts.finite;
        stats.nonfinite += size - counts.finite;
        stats.equal += counts.equal;
        addProducts(xx, chunk.x.data(), chunk.x.data());
        addProducts(yy, chunk.y.data(), chunk.y.data());
        addProducts(xy, chunk.x.data(), chunk.y.data());
        addProducts(dd, chunk.difference.data(), chunk.difference.data());
        raiseMaxima(maxima, chunk.difference.data());
    }
    stats.sumXX += total(xx);
    stats.sumYY += total(yy);
    stats.sumXY += total(xy);
    stats.sumDD += total(dd);
    stats.maxError = std::max(stats.maxError, std::ranges::max(maxima));
}

#ifdef QL_HAVE_X86_CODECS
[[gnu::target("avx2")]] void addPairsAvx2(ErrorStats& stats, const float* x, const float* y, std::size_t count)
{
    addPairs(stats, x, y, count);
}
#endif

} // namespace

void ErrorStats::add(std::span<const float> x, std::span<const float> y)
{
    add(x, y, supportedIsas().back());
}

void ErrorStats::add(std::span<const float> x, std::span<const float> y, [[maybe_unused]] Isa isa)
{
    const std::size_t pairs = std::min(x.size(), y.size());
#ifdef QL_HAVE_X86_CODECS
    if (isa >= Isa::Avx2) {
        addPairsAvx2(*this, x.data(), y.data(), pairs);
        return;
    }
#endif
    addPairs(*this, x.data(), y.data(), pairs);
}

void ErrorStats::merge(const ErrorStats& other)
{
    count += other.count;
    nonfinite += other.nonfinite;
    equal += other.equal;
    sumXX += other.sumXX;
    sumYY += other.sumYY;
    sumXY += other.sumXY;
    sumDD += other.sumDD;
    maxError = std::max(maxError, other.maxError);
}

double ErrorStats::relativeRmse() const
{
    if (sumDD == 0)
        return 0;
    return sumXX == 0 ? std::numeric_limits<double>::infinity() : std::sqrt(sumDD / sumXX);
}

double ErrorStats::cosine() const
{
    if (sumXX == 0 && sumYY == 0)
        return 1;
    if (sumXX == 0 || sumYY == 0)
        return 0;
    return sumXY / (std::sqrt(sumXX) * std::sqrt(sumYY));
}

double ErrorStats::sqnrDb() const
{
    return sumDD == 0 ? std::numeric_limits<double>::infinity() : 10 * std::log10(sumXX / sumDD);
}

} // namespace ql::quant
