// SPDX-License-Identifier: Apache-2.0
#include "core/quant/error_stats.h"

#include <algorithm>
#include <array>
#include <cassert>
#include <cmath>
#include <cstring>
#include <limits>

namespace ql::quant {
namespace {

/// Sums run in a fixed number of lanes, added up in a fixed order at the end: fast, and the same on every machine.
/// The compiler cuts these vectors into the registers that the instruction set has.
constexpr std::size_t laneCount = 8;
using Floats [[gnu::vector_size(laneCount * sizeof(float))]] = float;
using Words [[gnu::vector_size(laneCount * sizeof(std::int32_t))]] = std::int32_t;
using Doubles [[gnu::vector_size(laneCount * sizeof(double))]] = double;

/// Sums of one part of a row (xx, dd, finite) and of the whole row (the others).
struct Lanes {
    Doubles xx{}, dd{}, yy{}, xy{}, largest{};
    Words finite{}, equal{};
};

template <typename T, typename Vector> [[gnu::always_inline]] inline T total(const Vector& v)
{
    return ((T(v[0]) + T(v[4])) + (T(v[2]) + T(v[6]))) + ((T(v[1]) + T(v[5])) + (T(v[3]) + T(v[7])));
}

[[gnu::always_inline]] inline void addEight(Lanes& lanes, const float* x, const float* y)
{
    Words a, b;
    std::memcpy(&a, x, sizeof a);
    std::memcpy(&b, y, sizeof b);
    const Words exponent = Words{} + 0x7f800000;
    const Words finite = ((a & exponent) != exponent) & ((b & exponent) != exponent);
    // Pairs that are not finite become zero and change no sum.
    const Floats original = reinterpret_cast<Floats>(a & finite), decoded = reinterpret_cast<Floats>(b & finite);
    lanes.finite -= finite;
    lanes.equal -= finite & (original == decoded);
    const Doubles wideX = __builtin_convertvector(original, Doubles);
    const Doubles wideY = __builtin_convertvector(decoded, Doubles);
    const Doubles difference = wideX - wideY;
    const Doubles magnitude = difference < 0 ? -difference : difference;
    lanes.xx += wideX * wideX;
    lanes.yy += wideY * wideY;
    lanes.xy += wideX * wideY;
    lanes.dd += difference * difference;
    lanes.largest = magnitude > lanes.largest ? magnitude : lanes.largest;
}

[[gnu::always_inline]] inline void addRow(ErrorStats& stats, const float* x, const float* y,
                                          std::span<const std::uint64_t> ends, PartSums* parts)
{
    Lanes lanes;
    std::uint64_t padding = 0; // pairs of zeros behind the ends of parts; they count as finite and equal
    std::uint64_t begin = 0, finite = 0;
    for (const std::uint64_t end : ends) {
        lanes.xx = lanes.dd = Doubles{};
        lanes.finite = Words{};
        for (; begin + laneCount <= end; begin += laneCount)
            addEight(lanes, x + begin, y + begin);
        std::uint64_t missing = 0;
        if (begin < end) {
            std::array<float, laneCount> lastX{}, lastY{};
            std::copy(x + begin, x + end, lastX.begin());
            std::copy(y + begin, y + end, lastY.begin());
            addEight(lanes, lastX.data(), lastY.data());
            missing = laneCount - (end - begin);
            begin = end;
        }
        const PartSums part{total<double>(lanes.xx), total<double>(lanes.dd),
                            total<std::uint64_t>(lanes.finite) - missing};
        padding += missing;
        finite += part.finite;
        stats.sumXX += part.xx;
        stats.sumDD += part.dd;
        if (parts)
            *parts++ += part;
    }
    stats.count += finite;
    stats.nonfinite += begin - finite;
    stats.equal += total<std::uint64_t>(lanes.equal) - padding;
    stats.sumYY += total<double>(lanes.yy);
    stats.sumXY += total<double>(lanes.xy);
    for (std::size_t lane = 0; lane < laneCount; ++lane)
        stats.maxError = std::max(stats.maxError, lanes.largest[lane]);
}

#ifdef QL_HAVE_X86_CODECS
[[gnu::target("avx2")]] void addRowAvx2(ErrorStats& stats, const float* x, const float* y,
                                        std::span<const std::uint64_t> ends, PartSums* parts)
{
    addRow(stats, x, y, ends, parts);
}

[[gnu::target("avx512f,avx512vl,avx512bw,avx512dq")]] void
addRowAvx512(ErrorStats& stats, const float* x, const float* y, std::span<const std::uint64_t> ends, PartSums* parts)
{
    addRow(stats, x, y, ends, parts);
}
#endif

void dispatch([[maybe_unused]] Isa isa, ErrorStats& stats, std::span<const float> x, std::span<const float> y,
              std::span<const std::uint64_t> ends, PartSums* parts)
{
    assert(x.size() == y.size() && !ends.empty() && ends.back() == x.size());
#ifdef QL_HAVE_X86_CODECS
    if (isa == Isa::Avx512)
        return addRowAvx512(stats, x.data(), y.data(), ends, parts);
    if (isa == Isa::Avx2)
        return addRowAvx2(stats, x.data(), y.data(), ends, parts);
#endif
    addRow(stats, x.data(), y.data(), ends, parts);
}

} // namespace

PartSums& PartSums::operator+=(const PartSums& other)
{
    xx += other.xx;
    dd += other.dd;
    finite += other.finite;
    return *this;
}

void ErrorStats::add(std::span<const float> x, std::span<const float> y)
{
    add(x, y, supportedIsas().back());
}

void ErrorStats::add(std::span<const float> x, std::span<const float> y, Isa isa)
{
    const std::uint64_t end = x.size();
    dispatch(isa, *this, x, y, {&end, 1}, nullptr);
}

void ErrorStats::addParts(std::span<const float> x, std::span<const float> y, std::span<const std::uint64_t> ends,
                          std::span<PartSums> parts)
{
    assert(parts.size() == ends.size());
    dispatch(supportedIsas().back(), *this, x, y, ends, parts.data());
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
