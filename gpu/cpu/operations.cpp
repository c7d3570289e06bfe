// SPDX-License-Identifier: Apache-2.0
#include "gpu/cpu/operations.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>

namespace ql::cpu {

namespace {

/// The smallest sum that weights of experts are divided by: the smallest normal F16, as llama.cpp has it.
constexpr float kSmallestSum = 6.103515625e-5f;

float silu(float x)
{
    return x / (1.0f + std::exp(-x));
}

float gelu(float x)
{
    constexpr float kRootOfTwoOverPi = 0.79788456080286535588f, kCubic = 0.044715f;
    return 0.5f * x * (1.0f + std::tanh(kRootOfTwoOverPi * x * (1.0f + kCubic * x * x)));
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

} // namespace

void softmax(std::span<float> values)
{
    const float largest = *std::ranges::max_element(values);
    double sum = 0;
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
    const std::size_t width = norm.width;
    for (std::size_t begin = 0; begin < in.size(); begin += width) {
        const std::span<const float> x = in.subspan(begin, width);
        const std::span<float> y = out.subspan(begin, width);
        double mean = 0, squares = 0;
        if (norm.kind == graph::NormKind::Layer)
            mean = std::accumulate(x.begin(), x.end(), 0.0) / static_cast<double>(width);
        for (const float value : x)
            squares += (value - mean) * (value - mean);
        const double variance = squares / static_cast<double>(width);
        const float factor = static_cast<float>(1 / std::sqrt(variance + norm.epsilon));
        const float middle = static_cast<float>(mean);
        for (std::size_t i = 0; i < width; ++i)
            y[i] = (x[i] - middle) * factor * weight[i] + (bias ? bias[i] : 0.0f);
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
    if (activation == graph::Activation::Silu)
        apply<silu>(gate, up);
    else
        apply<gelu>(gate, up);
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
            weight = 1.0f / (1.0f + std::exp(-weight));
    std::vector<std::size_t> order(experts.count);
    std::iota(order.begin(), order.end(), std::size_t{0});
    const auto rank = [&](std::size_t expert) { return weights[expert] + (choiceBias ? choiceBias[expert] : 0.0f); };
    std::ranges::stable_sort(order, std::ranges::greater(), rank);
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
