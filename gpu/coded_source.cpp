// SPDX-License-Identifier: Apache-2.0
#include "gpu/coded_source.h"

#include <cmath>
#include <cstring>
#include <memory>
#include <optional>

#include "core/base/small_float.h"

namespace ql::gpu {

namespace {

using quant::CodedRowsView;
using Bytes = std::vector<std::byte>;

WeightSource owning(std::string name, quant::Format format, const CodedRowsView& weight, Bytes bytes)
{
    WeightSource source{.name = std::move(name), .format = format, .rows = weight.rows, .columns = weight.columns};
    const auto held = std::make_shared<const Bytes>(std::move(bytes));
    source.read = [held, row = held->size() / weight.rows](std::uint64_t first, std::uint64_t,
                                                           std::span<std::byte> out) {
        std::memcpy(out.data(), held->data() + first * row, out.size());
        return ok;
    };
    return source;
}

float withFactor(const CodedRowsView& weight, float scale)
{
    return weight.divides ? scale / weight.factor : scale * weight.factor;
}

/// One scale for each group of rows and columns; in the view each row has its own.
ScaleGrid gridOf(const CodedRowsView& weight)
{
    const quant::Scheme& scheme = weight.scheme;
    const std::uint64_t across = quant::groupsPerRow(scheme, weight.columns);
    const std::uint64_t step = scheme.groupRows ? scheme.groupRows : weight.rows;
    ScaleGrid grid{.groupRows = scheme.groupRows, .groupColumns = scheme.groupColumns};
    for (std::uint64_t row = 0; row < weight.rows; row += step)
        for (std::uint64_t group = 0; group < across; ++group)
            grid.scales.push_back(withFactor(weight, weight.scales[row * across + group]));
    return grid;
}

/// The scales as the codes that they came from; nothing where one is not such a number.
template <typename ToCode, typename FromCode>
std::optional<Bytes> scaleCodes(const CodedRowsView& weight, ToCode toCode, FromCode fromCode)
{
    Bytes codes(weight.rows * quant::groupsPerRow(weight.scheme, weight.columns));
    for (std::size_t i = 0; i < codes.size(); ++i) {
        const std::uint8_t code = toCode(weight.scales[i]);
        if (std::signbit(weight.scales[i]) || fromCode(code) != weight.scales[i])
            return std::nullopt;
        codes[i] = static_cast<std::byte>(code);
    }
    return codes;
}

using Pack = void (*)(const std::byte* codes, const std::byte* scales, std::uint64_t columns, std::byte* blocks);

Bytes packed(const CodedRowsView& weight, quant::Format format, const Bytes& scales, Pack pack)
{
    const std::uint64_t row = *quant::rowBytes(quant::info(format), weight.columns);
    const std::uint64_t codeRow = quant::codeBytes(weight.scheme.element, weight.columns);
    const std::uint64_t across = quant::groupsPerRow(weight.scheme, weight.columns);
    Bytes blocks(weight.rows * row);
    for (std::uint64_t i = 0; i < weight.rows; ++i)
        pack(weight.codes + i * codeRow, scales.data() + i * across, weight.columns, blocks.data() + i * row);
    return blocks;
}

std::optional<WeightSource> asFloat4(const std::string& name, const CodedRowsView& weight)
{
    std::optional<Bytes> scales;
    quant::Format format{};
    Pack pack = nullptr;
    if (quant::isNvfp4(weight.scheme) && weight.columns % 64 == 0) {
        scales = scaleCodes(weight, quant::toE4m3, quant::fromE4m3);
        format = quant::Format::NVFP4;
        pack = quant::packNvfp4;
    } else if (quant::isMxfp4(weight.scheme) && weight.columns % 32 == 0) {
        scales = scaleCodes(weight, quant::toE8m0, quant::fromE8m0);
        format = quant::Format::MXFP4;
        pack = quant::packMxfp4;
    }
    if (!scales)
        return std::nullopt;
    WeightSource source = owning(name, format, weight, packed(weight, format, *scales, pack));
    if (weight.factor != 1)
        source.grid.scales = {withFactor(weight, 1)};
    return source;
}

WeightSource decoded(std::string name, const CodedRowsView& weight)
{
    std::vector<float> values(weight.rows * weight.columns);
    quant::decodeCoded(weight, values.data());
    Bytes halves(2 * values.size());
    for (std::size_t i = 0; i < values.size(); ++i) {
        const std::uint16_t half = floatToFloat16(values[i]);
        if (std::isfinite(values[i]) && (half & 0x7fff) == 0x7c00) {
            const auto floats = std::as_bytes(std::span(values));
            return owning(std::move(name), quant::Format::F32, weight, Bytes(floats.begin(), floats.end()));
        }
        std::memcpy(halves.data() + 2 * i, &half, 2);
    }
    return owning(std::move(name), quant::Format::F16, weight, std::move(halves));
}

} // namespace

WeightSource codedSource(std::string name, const CodedRowsView& weight)
{
    const quant::Element element = weight.scheme.element;
    const bool isFloat8 = element == quant::Element::E4M3 || element == quant::Element::E5M2;
    if (isFloat8 && weight.scheme.groupColumns % 32 == 0) {
        const auto format = element == quant::Element::E4M3 ? quant::Format::F8_E4M3 : quant::Format::F8_E5M2;
        WeightSource source =
            owning(std::move(name), format, weight, Bytes(weight.codes, weight.codes + weight.rows * weight.columns));
        source.grid = gridOf(weight);
        return source;
    }
    if (auto source = asFloat4(name, weight))
        return std::move(*source);
    return decoded(std::move(name), weight);
}

} // namespace ql::gpu
