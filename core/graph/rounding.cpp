// SPDX-License-Identifier: Apache-2.0
#include "core/graph/rounding.h"

#include <algorithm>
#include <cmath>
#include <optional>
#include <string_view>

#include <fmt/format.h>

#include "core/base/small_float.h"

namespace ql::graph {

namespace {

using quant::Format;

constexpr float kLargestE4m3 = 448, kLargestE2m1 = 6;

float largestMagnitude(std::span<const float> values)
{
    float largest = 0;
    for (const float value : values)
        largest = std::max(largest, std::fabs(value));
    return largest;
}

/// Through a format of the table and back; a last block that is not whole is filled up with zeros.
void throughFormat(Format format, std::span<float> row)
{
    const quant::FormatInfo& info = quant::info(format);
    const std::size_t padded = (row.size() + info.blockValues - 1) / info.blockValues * info.blockValues;
    thread_local std::vector<float> values;
    thread_local std::vector<std::byte> bytes;
    values.assign(padded, 0.0f);
    std::ranges::copy(row, values.begin());
    bytes.resize(*quant::rowBytes(info, padded));
    info.encode(values.data(), 1, padded, {}, bytes.data());
    info.decode(bytes.data(), 1, padded, values.data());
    std::copy_n(values.begin(), row.size(), row.begin());
}

/// The same with the row divided by a factor.
void throughScaledFormat(Format format, float factor, std::span<float> row)
{
    if (!(factor > 0) || !std::isfinite(factor))
        return;
    for (float& value : row)
        value /= factor;
    throughFormat(format, row);
    for (float& value : row)
        value *= factor;
}

/// Q8_K, which ggml has for activations alone: blocks of 256; the value of the largest magnitude becomes -127.
void throughQ8K(std::span<float> row)
{
    constexpr std::size_t kBlock = 256;
    for (; !row.empty(); row = row.subspan(std::min(kBlock, row.size()))) {
        const std::span<float> block = row.first(std::min(kBlock, row.size()));
        const float largest = *std::ranges::max_element(block, {}, [](float value) { return std::fabs(value); });
        if (largest == 0)
            continue;
        const float inverse = -127.0f / largest, scale = 1.0f / inverse;
        for (float& value : block)
            value = std::min(127.0f, std::nearbyint(inverse * value)) * scale;
    }
}

Rounding asLlamaCpp(Format weight)
{
    switch (quant::withoutInterleaving(weight)) {
    case Format::F32:
        return Rounding::None;
    case Format::F16:
        return Rounding::F16;
    case Format::BF16:
        return Rounding::Bf16;
    case Format::Q4_0:
    case Format::Q4_1:
    case Format::Q5_0:
    case Format::Q5_1:
    case Format::Q8_0:
    case Format::IQ4_NL:
    case Format::MXFP4:
    case Format::NVFP4:
    case Format::Q1_0:
    case Format::Q2_0:
        return Rounding::Q8_0;
    default:
        return Rounding::Q8K;
    }
}

void roundRow(const InputRounding& how, std::span<float> row)
{
    const auto scaleFor = [&how](std::span<const float> values, float largest) {
        return how.scale > 0 ? how.scale : largestMagnitude(values) / largest;
    };
    switch (how.rounding) {
    case Rounding::None:
        return;
    case Rounding::F16:
        return throughFormat(Format::F16, row);
    case Rounding::Bf16:
        return throughFormat(Format::BF16, row);
    case Rounding::Q8_0:
        return throughFormat(Format::Q8_0, row);
    case Rounding::Q8K:
        return throughQ8K(row);
    case Rounding::Fp8:
        for (const std::size_t group = how.group > 0 ? how.group : row.size(); !row.empty();) {
            const std::span<float> part = row.first(std::min(group, row.size()));
            throughScaledFormat(Format::F8_E4M3, scaleFor(part, kLargestE4m3), part);
            row = row.subspan(part.size());
        }
        return;
    case Rounding::Nvfp4:
        return throughScaledFormat(Format::NVFP4, scaleFor(row, kLargestE4m3 * kLargestE2m1), row);
    case Rounding::Mxfp4:
        return throughFormat(Format::MXFP4, row);
    }
}

using Kind = checkpoint::ServedInputs::Kind;

Rounding roundingOf(Kind kind)
{
    switch (kind) {
    case Kind::Plain:
        break;
    case Kind::Fp8:
        return Rounding::Fp8;
    case Kind::Nvfp4:
        return Rounding::Nvfp4;
    case Kind::Mxfp4:
        return Rounding::Mxfp4;
    }
    return Rounding::None;
}

std::string_view nameOf(Kind kind)
{
    return kind == Kind::Fp8 ? "FP8" : kind == Kind::Nvfp4 ? "NVFP4" : "MXFP4";
}

} // namespace

SessionOptions optionsOfReference(const SessionOptions& candidate)
{
    return candidate.activations == Activations::LlamaCpp ? candidate : SessionOptions{};
}

void roundForCache(CacheType type, std::span<float> values)
{
    if (type == CacheType::F32)
        return;
    if (type == CacheType::Fp8) {
        for (float& value : values)
            value = std::clamp(value, -kLargestE4m3, kLargestE4m3);
        return throughFormat(Format::F8_E4M3, values);
    }
    for (float& value : values)
        value = float16ToFloat(floatToFloat16(value));
}

Rounding roundingOf(Activations activations, Format weight)
{
    switch (activations) {
    case Activations::Exact:
    case Activations::Served:
        break;
    case Activations::LlamaCpp:
        return asLlamaCpp(weight);
    case Activations::Fp8:
        return Rounding::Fp8;
    case Activations::Nvfp4:
        return Rounding::Nvfp4;
    case Activations::Mxfp4:
        return Rounding::Mxfp4;
    }
    return Rounding::None;
}

Result<InputRounding> inputRoundingOf(Activations activations, const arch::TargetTensor& tensor)
{
    if (activations != Activations::Served)
        return InputRounding{roundingOf(activations, tensor.sourceType.format)};
    InputRounding result;
    if (!tensor.inputs)
        return result;
    result.rounding = roundingOf(tensor.inputs->inputs.kind);
    result.group = tensor.inputs->inputs.group;
    QL_TRY(const std::optional<float> scale, tensor.inputs->scale());
    result.scale = scale.value_or(0);
    return result;
}

SessionOptions settled(const Graph& graph, SessionOptions options)
{
    if (options.activations == Activations::Served
        && std::ranges::none_of(graph.model->tensors, [](const auto& tensor) { return tensor.inputs != nullptr; }))
        options.activations = Activations::Exact;
    return options;
}

std::vector<std::string> servedWords(const Graph& graph)
{
    std::vector<std::string> words;
    for (const arch::TargetTensor& tensor : graph.model->tensors) {
        if (!tensor.inputs)
            continue;
        const checkpoint::ServedInputs& inputs = tensor.inputs->inputs;
        const bool isStatic = inputs.isStatic && !tensor.inputs->scales.empty();
        std::string text(nameOf(inputs.kind));
        if (inputs.kind != Kind::Mxfp4)
            text += isStatic   ? ", scaled by calibration"
                : inputs.group ? fmt::format(", a scale for {} values of a token", inputs.group)
                               : ", a scale for each token";
        if (std::ranges::find(words, text) == words.end())
            words.push_back(std::move(text));
    }
    return words;
}

void roundRows(const InputRounding& rounding, std::size_t rows, std::size_t columns, std::span<float> values)
{
    for (std::size_t i = 0; i < rows && rounding.rounding != Rounding::None; ++i)
        roundRow(rounding, values.subspan(i * columns, columns));
}

void roundToFp8(float scale, std::span<float> values)
{
    throughScaledFormat(Format::F8_E4M3, scale, values);
}

void roundActivations(Activations activations, Format weight, std::size_t rows, std::size_t columns,
                      std::span<float> values)
{
    roundRows(roundingOf(activations, weight), rows, columns, values);
}

} // namespace ql::graph
