// SPDX-License-Identifier: Apache-2.0
#include "core/quant/error_stats.h"

#include <algorithm>
#include <cassert>
#include <cmath>
#include <limits>

#include "core/quant/simd/add_pairs.h"

namespace ql::quant {
namespace {

void dispatch([[maybe_unused]] Isa isa, ErrorStats& stats, std::span<const float> x, std::span<const float> y,
              std::span<const std::uint64_t> ends, PartSums* parts)
{
    assert(x.size() == y.size() && !ends.empty() && ends.back() == x.size());
#ifdef QL_HAVE_X86_CODECS
    if (isa == Isa::Avx512)
        return simd::addPairsAvx512(stats, x.data(), y.data(), ends, parts);
    if (isa == Isa::Avx2)
        return simd::addPairsAvx2(stats, x.data(), y.data(), ends, parts);
#endif
    simd::addPairsScalar(stats, x.data(), y.data(), ends, parts);
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
