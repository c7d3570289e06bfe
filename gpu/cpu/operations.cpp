// SPDX-License-Identifier: Apache-2.0
#include "gpu/cpu/operations.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <functional>
#include <limits>
#include <numeric>

namespace ql::cpu {

namespace {

/// The smallest sum that weights of experts are divided by: the smallest normal F16, as llama.cpp has it.
constexpr float kSmallestSum = 6.103515625e-5f;

/// As OpenAI's gpt-oss has it.
constexpr float kSwigluLimit = 7, kSwigluSlope = 1.702f;

float silu(float x)
{
    return x / (1.0f + std::exp(-x));
}

float gelu(float x)
{
    constexpr float kRootOfTwoOverPi = 0.79788456080286535588f, kCubic = 0.044715f;
    return 0.5f * x * (1.0f + std::tanh(kRootOfTwoOverPi * x * (1.0f + kCubic * x * x)));
}

float squaredRelu(float x)
{
    return x > 0 ? x * x : 0;
}

template <float (*function)(float)> void apply(std::span<float> gate, const float* up)
{
    if (up)
        for (std::size_t i = 0; i < gate.size(); ++i)
            gate[i] = function(gate[i]) * up[i];
    else
        for (float& value : gate)
            value = function(value);
}

void clampedSwiglu(std::span<float> gate, const float* up)
{
    for (std::size_t i = 0; i < gate.size(); ++i) {
        const float x = std::min(gate[i], kSwigluLimit);
        gate[i] = x * sigmoid(kSwigluSlope * x) * (1.0f + std::clamp(up[i], -kSwigluLimit, kSwigluLimit));
    }
}

/// `ranks` of experts outside the best groups become the lowest.
void keepBestGroups(const graph::Experts& experts, std::vector<float>& ranks)
{
    const auto size = static_cast<std::ptrdiff_t>(experts.count / experts.groups);
    std::vector<std::pair<float, std::size_t>> groups; // how good, and which
    for (std::size_t group = 0; group < experts.groups; ++group) {
        const auto begin = ranks.begin() + static_cast<std::ptrdiff_t>(group) * size;
        std::array<float, 2> best{};
        std::partial_sort_copy(begin, begin + size, best.begin(), best.end(), std::greater());
        groups.emplace_back(best[0] + best[1], group);
    }
    std::ranges::stable_sort(groups, std::ranges::greater(), &std::pair<float, std::size_t>::first);
    for (std::size_t i = experts.groupsUsed; i < groups.size(); ++i)
        std::fill_n(ranks.begin() + static_cast<std::ptrdiff_t>(groups[i].second) * size, size,
                    -std::numeric_limits<float>::infinity());
}

} // namespace

float sigmoid(float x)
{
    return 1.0f / (1.0f + std::exp(-x));
}

void softmax(std::span<float> values, const float* sink)
{
    const float highest = *std::ranges::max_element(values), largest = sink ? std::max(highest, *sink) : highest;
    double sum = sink ? std::exp(*sink - largest) : 0;
    for (float& value : values) {
        value = std::exp(value - largest);
        sum += value;
    }
    const float factor = static_cast<float>(1 / sum);
    for (float& value : values)
        value *= factor;
}

void normalise(const graph::Norm& norm, const float* weight, const float* bias, std::span<const float> in,
               std::span<float> out)
{
    const std::size_t width = norm.width, whole = width * norm.stretches;
    for (std::size_t begin = 0; begin < in.size(); begin += width) {
        const std::span<const float> x = in.subspan(begin, width);
        const std::span<float> y = out.subspan(begin, width);
        double mean = 0, squares = 0;
        if (norm.kind == graph::NormKind::Layer)
            mean = std::accumulate(x.begin(), x.end(), 0.0) / static_cast<double>(width);
        for (const float value : x)
            squares += (value - mean) * (value - mean);
        const std::size_t own = begin % whole;
        const double variance = squares / static_cast<double>(width);
        const float factor = static_cast<float>(1 / std::sqrt(variance + norm.epsilon));
        const float middle = static_cast<float>(mean);
        for (std::size_t i = 0; i < width; ++i)
            y[i] = (x[i] - middle) * factor * weight[own + i] + (bias ? bias[own + i] : 0.0f);
    }
}

void rotate(const Angles& angles, std::size_t heads, std::size_t headSize, std::span<float> rows)
{
    const bool isPairs = angles.rotary->style == graph::RotaryStyle::Pairs;
    const std::size_t pairs = angles.pairs, step = isPairs ? 2 : 1, apart = isPairs ? 1 : pairs;
    for (std::size_t head = 0; head * headSize < rows.size(); ++head) {
        const float* const cosines = angles.cosines.data() + head / heads * pairs;
        const float* const sines = angles.sines.data() + head / heads * pairs;
        float* const values = rows.data() + head * headSize;
        for (std::size_t j = 0; j < pairs; ++j) {
            const float a = values[j * step], b = values[j * step + apart];
            values[j * step] = a * cosines[j] - b * sines[j];
            values[j * step + apart] = a * sines[j] + b * cosines[j];
        }
    }
}

void activate(graph::Activation activation, std::span<float> gate, const float* up)
{
    switch (activation) {
    case graph::Activation::Silu:
        return apply<silu>(gate, up);
    case graph::Activation::Gelu:
        return apply<gelu>(gate, up);
    case graph::Activation::SquaredRelu:
        return apply<squaredRelu>(gate, up);
    case graph::Activation::ClampedSwiglu:
        return clampedSwiglu(gate, up);
    }
}

void capSoftly(float cap, std::span<float> values)
{
    if (cap != 0)
        for (float& value : values)
            value = cap * std::tanh(value / cap);
}

std::vector<std::pair<std::size_t, float>> chooseExperts(const graph::Experts& experts, const float* choiceBias,
                                                         std::span<const float> scores)
{
    std::vector<float> weights(scores.begin(), scores.end());
    if (experts.gating == graph::Gating::Softmax)
        softmax(weights);
    else if (experts.gating == graph::Gating::Sigmoid)
        for (float& weight : weights)
            weight = sigmoid(weight);
    std::vector<std::size_t> order(experts.count);
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::vector<float> ranks = weights;
    for (std::size_t expert = 0; choiceBias && expert < experts.count; ++expert)
        ranks[expert] += choiceBias[expert];
    if (experts.groups > 1)
        keepBestGroups(experts, ranks);
    std::ranges::stable_sort(order, std::ranges::greater(), [&](std::size_t expert) { return ranks[expert]; });
    order.resize(experts.used);
    std::ranges::sort(order);
    std::vector<float> chosen;
    for (const std::size_t expert : order)
        chosen.push_back(weights[expert]);
    if (experts.gating == graph::Gating::SoftmaxOfChosen)
        softmax(chosen);
    const float sum = std::accumulate(chosen.begin(), chosen.end(), 0.0f);
    const float divisor = experts.normalise ? std::max(sum, kSmallestSum) : 1.0f;
    std::vector<std::pair<std::size_t, float>> result;
    for (std::size_t i = 0; i < order.size(); ++i)
        result.emplace_back(order[i], chosen[i] / divisor * experts.scale);
    return result;
}

} // namespace ql::cpu
