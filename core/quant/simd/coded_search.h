// SPDX-License-Identifier: Apache-2.0
// What scales cost: see core/quant/coded/group.h for the order of the sums.
#pragma once

#include <algorithm>
#include <cmath>

#include "core/quant/coded/group.h"
#include "core/quant/simd/coded_numbers.h"

namespace ql::quant::simd {
namespace {

constexpr int sums = 16, sumVectors = sums / lanes;

template <typename Vector> QL_LANES float firstLane(Vector v)
{
    if constexpr (lanes == 1)
        return v;
    else
        return v[0];
}

/// The upper half of the sums is added to the lower one, until one is left.
QL_LANES float total(Floats* sum)
{
    for (int half = sumVectors / 2; half > 0; half /= 2)
        for (int i = 0; i < half; ++i)
            sum[i] = sum[i] + sum[i + half];
    Floats all = sum[0];
    if constexpr (lanes >= 16)
        all = all + swapped<8>(all);
    if constexpr (lanes >= 8)
        all = all + swapped<4>(all);
    if constexpr (lanes >= 4)
        all = all + swapped<2>(all);
    if constexpr (lanes >= 2)
        all = all + swapped<1>(all);
    return firstLane(all);
}

/// Adds term(values, weights) of up to 256 columns; the last vectors are filled up with zeros of no weight.
template <bool Weighted, typename Term>
QL_LANES float sumOfRun(const float* x, const float* w, std::uint64_t columns, Term term)
{
    Floats sum[sumVectors];
    for (Floats& s : sum)
        s = splat(0);
    const auto add = [&](const float* fromX, const float* fromW) {
        for (int k = 0; k < sumVectors; ++k)
            sum[k] =
                sum[k] + term(loadAnywhere(fromX + k * lanes), Weighted ? loadAnywhere(fromW + k * lanes) : splat(1));
    };
    std::uint64_t i = 0;
    for (; i + sums <= columns; i += sums)
        add(x + i, Weighted ? w + i : nullptr);
    if (i < columns) {
        float lastX[sums] = {}, lastW[sums] = {};
        std::copy(x + i, x + columns, lastX);
        if (Weighted)
            std::copy(w + i, w + columns, lastW);
        add(lastX, lastW);
    }
    return total(sum);
}

template <bool Weighted, typename Term> QL_LANES double sumOver(const CodedGroup& group, Term term)
{
    constexpr std::uint64_t together = 256;
    double sum = 0;
    for (std::uint64_t row = 0; row < group.rows; ++row)
        for (std::uint64_t i = 0; i < group.columns; i += together) {
            const std::uint64_t count = std::min(together, group.columns - i);
            const float* const w = Weighted ? group.importance + i : nullptr;
            sum += static_cast<double>(sumOfRun<Weighted>(group.values + row * group.stride + i, w, count, term));
        }
    return sum;
}

/// What divides a vector. Numbers of few bits may be found with the inverse: only a value next to the middle of two of
/// them could then go to the other one, which is farther by less than 2^-16 of its distance.
template <typename To> QL_LANES auto divisionBy(float by)
{
    if constexpr (To::hasFewBits)
        return [inverse = splat(1 / by)](Floats v) { return v * inverse; };
    else
        return [by = splat(by)](Floats v) { return v / by; };
}

template <typename To, bool Weighted>
void errorsOf(const To& to, const CodedGroup& group, std::span<const float> scales, double* errors)
{
    const Floats factor = splat(group.factor);
    for (const float candidate : scales) {
        const Floats scale = splat(candidate);
        const auto quotient = divisionBy<To>(candidate * group.factor);
        *errors++ = sumOver<Weighted>(group, [&](Floats v, Floats w) {
            const Floats x = To::likeNumbers(v), difference = x - to.number(quotient(x)) * scale * factor;
            return Weighted ? w * difference * difference : difference * difference;
        });
    }
}

template <typename To, bool Weighted> float fittedTo(const To& to, const CodedGroup& group, float scale)
{
    const auto quotient = divisionBy<To>(scale * group.factor);
    const auto summed = [&](auto other) {
        return sumOver<Weighted>(group, [&](Floats v, Floats w) {
            const Floats x = To::likeNumbers(v), number = to.number(quotient(x));
            return w * number * other(x, number);
        });
    };
    const double products = summed([](Floats x, Floats) { return x; });
    const double squares = summed([](Floats, Floats number) { return number; });
    return static_cast<float>(products / squares / static_cast<double>(group.factor));
}

/// work(number type, whether there are weights)
template <typename Work> auto withKind(const CodedGroup& group, Work work)
{
    const auto withWeights = [&](const auto& to) {
        return group.importance ? work(to, std::true_type()) : work(to, std::false_type());
    };
    switch (group.scheme.element) {
    case Element::E4M3:
        return withWeights(ToE4m3(group.scheme));
    case Element::E5M2:
        return withWeights(ToE5m2(group.scheme));
    case Element::E2M1:
        return withWeights(ToE2m1(group.scheme));
    case Element::Int8:
        break;
    }
    return withWeights(ToInteger(group.scheme));
}

inline void errorsUnder(const CodedGroup& group, std::span<const float> scales, double* errors)
{
    withKind(group, [&]<typename To, bool Weighted>(const To& to, std::bool_constant<Weighted>) {
        errorsOf<To, Weighted>(to, group, scales, errors);
    });
}

inline float fittedScale(const CodedGroup& group, float scale)
{
    return withKind(group, [&]<typename To, bool Weighted>(const To& to, std::bool_constant<Weighted>) {
        return fittedTo<To, Weighted>(to, group, scale);
    });
}

} // namespace
} // namespace ql::quant::simd
