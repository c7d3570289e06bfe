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

struct Sums {
    Lanes xx{}, yy{}, xy{}, dd{}, maxError{};
    std::array<std::uint64_t, laneCount> equal{};

    void addPair(std::size_t lane, double x, double y)
    {
        const double difference = x - y;
        xx[lane] += x * x;
        yy[lane] += y * y;
        xy[lane] += x * y;
        dd[lane] += difference * difference;
        const double error = std::abs(difference);
        maxError[lane] = maxError[lane] < error ? error : maxError[lane];
        equal[lane] += x == y ? 1 : 0;
    }
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

bool allFinite(const float* x, const float* y, std::size_t count)
{
    unsigned bad = 0;
    for (std::size_t i = 0; i < count; ++i)
        bad |= static_cast<unsigned>(!isFinite(x[i])) | static_cast<unsigned>(!isFinite(y[i]));
    return bad == 0;
}

void addFinite(Sums& sums, const float* x, const float* y, std::size_t count)
{
    Sums local = sums;
    const std::size_t whole = count - count % laneCount;
    for (std::size_t i = 0; i < whole; i += laneCount) {
        for (std::size_t lane = 0; lane < laneCount; ++lane)
            local.addPair(lane, x[i + lane], y[i + lane]);
    }
    for (std::size_t i = whole; i < count; ++i)
        local.addPair(i - whole, x[i], y[i]);
    sums = local;
}

/// Returns how many pairs were left out.
std::size_t addMixed(Sums& sums, const float* x, const float* y, std::size_t count)
{
    std::size_t nonfinite = 0;
    for (std::size_t i = 0; i < count; ++i) {
        if (isFinite(x[i]) && isFinite(y[i]))
            sums.addPair(i % laneCount, x[i], y[i]);
        else
            ++nonfinite;
    }
    return nonfinite;
}

} // namespace

void ErrorStats::add(std::span<const float> x, std::span<const float> y)
{
    Sums sums;
    std::size_t left = std::min(x.size(), y.size());
    std::size_t bad = 0;
    count += left;
    for (std::size_t begin = 0; left > 0;) {
        const std::size_t size = std::min(left, chunkValues);
        const float* a = x.data() + begin;
        const float* b = y.data() + begin;
        if (allFinite(a, b, size))
            addFinite(sums, a, b, size);
        else
            bad += addMixed(sums, a, b, size);
        begin += size;
        left -= size;
    }
    count -= bad;
    nonfinite += bad;
    for (const std::uint64_t lane : sums.equal)
        equal += lane;
    sumXX += total(sums.xx);
    sumYY += total(sums.yy);
    sumXY += total(sums.xy);
    sumDD += total(sums.dd);
    maxError = std::max(maxError, std::ranges::max(sums.maxError));
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
