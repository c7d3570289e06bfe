// SPDX-License-Identifier: Apache-2.0
#include "core/plan/served_type.h"

#include <algorithm>
#include <array>

#include <fmt/format.h>

#include "core/base/in_quotes.h"

namespace ql::plan {

namespace {

using quant::Element;
using quant::Format;
using quant::Scheme;

struct ServedRow {
    Format format;
    Scheme scheme;
    Format nearest; ///< for GGUF
};

constexpr Scheme fp8(std::uint64_t groupRows, std::uint64_t groupColumns)
{
    return {.element = Element::E4M3, .bits = 8, .groupRows = groupRows, .groupColumns = groupColumns};
}
constexpr Scheme fp4(std::uint64_t groupColumns, Format scale, bool hasFactor)
{
    return {.element = Element::E2M1,
            .bits = 4,
            .groupRows = 1,
            .groupColumns = groupColumns,
            .scale = scale,
            .hasZeros = false,
            .hasFactor = hasFactor};
}

constexpr std::array served = {
    ServedRow{Format::FP8, fp8(0, 0), Format::Q8_0},
    ServedRow{Format::FP8_DYNAMIC, fp8(1, 0), Format::Q8_0},
    ServedRow{Format::FP8_BLOCK, fp8(128, 128), Format::Q8_0},
    ServedRow{Format::NVFP4, fp4(16, Format::F8_E4M3, true), Format::NVFP4},
    ServedRow{Format::NVFP4A16, fp4(16, Format::F8_E4M3, true), Format::NVFP4},
    ServedRow{Format::MXFP4, fp4(32, Format::F8_E8M0, false), Format::MXFP4},
};
constexpr std::array plain = {Format::BF16, Format::F16, Format::F32};

const ServedRow* rowOf(Format format)
{
    const auto* found = std::ranges::find(served, format, &ServedRow::format);
    return found == served.end() ? nullptr : found;
}

constexpr std::array dialectNames = {
    std::pair{ServingDialect::CompressedTensors, std::string_view("compressed-tensors")},
    std::pair{ServingDialect::Modelopt, std::string_view("modelopt")},
    std::pair{ServingDialect::DeepSeek, std::string_view("deepseek")},
};

} // namespace

std::string_view dialectName(ServingDialect dialect)
{
    return dialectNames[static_cast<std::size_t>(dialect)].second;
}

Result<ServingDialect> parseDialect(std::string_view name)
{
    for (const auto& [dialect, its] : dialectNames)
        if (its == name)
            return dialect;
    return fail(Errc::BadArgument,
                fmt::format("unknown dialect {}; there are compressed-tensors, modelopt and deepseek", inQuotes(name)));
}

std::optional<Scheme> servedScheme(Format format)
{
    const ServedRow* row = rowOf(format);
    return row ? std::optional(row->scheme) : std::nullopt;
}

std::optional<Format> servedFormat(const Scheme& scheme)
{
    const auto* found = std::ranges::find_if(served, [&](const ServedRow& row) {
        Scheme like = scheme;
        like.bits = row.scheme.bits; // what it says of integers means nothing here
        if (row.scheme.element == Element::E4M3)
            like.scale = row.scheme.scale;
        if (row.scheme.hasFactor)
            like.hasFactor = true; // files without one have 1
        return like == row.scheme;
    });
    return found == served.end() ? std::nullopt : std::optional(found->format);
}

bool isNvfp4Kind(Format format)
{
    return format == Format::NVFP4 || format == Format::NVFP4A16;
}

bool isServable(Format format)
{
    return rowOf(format) || std::ranges::find(plain, format) != plain.end();
}

std::string servableNames()
{
    std::string names;
    for (const ServedRow& row : served)
        names += fmt::format("{}, ", quant::info(row.format).name);
    for (const Format format : plain)
        names += fmt::format("{}{}", quant::info(format).name, format == plain.back() ? "" : ", ");
    return names;
}

Format nearestForGguf(Format format)
{
    const ServedRow* row = rowOf(format);
    return row ? row->nearest : format;
}

Format nearestForSafetensors(Format format)
{
    constexpr double fewBits = 6; // up to here 4 bits are nearer than 8
    if (isServable(format))
        return format;
    const double bits = quant::info(format).bitsPerWeight();
    return bits > 9 ? Format::BF16 : bits > fewBits ? Format::FP8_DYNAMIC : Format::NVFP4A16;
}

std::string whyNotHeld(ServingDialect dialect, Format format, bool hasInput)
{
    if (!rowOf(format))
        return {};
    const std::string_view name = quant::info(format).name;
    switch (dialect) {
    case ServingDialect::CompressedTensors:
        return {};
    case ServingDialect::Modelopt:
        if (format == Format::MXFP4)
            return "the dialect modelopt has no MXFP4 that engines load; use compressed-tensors";
        if (format == Format::FP8 && !hasInput)
            return "FP8 in the dialect modelopt needs scales of the inputs (collect an importance matrix from a "
                   "text, or --input-scales); FP8_DYNAMIC does without, and so does FP8 in compressed-tensors";
        return {};
    case ServingDialect::DeepSeek:
        if (format != Format::FP8_BLOCK)
            return fmt::format("the dialect deepseek holds FP8_BLOCK only, not {}; use compressed-tensors", name);
        return {};
    }
    return {};
}

CodedNames codedNames(ServingDialect dialect, Format format)
{
    const bool isCompressed = dialect == ServingDialect::CompressedTensors;
    if (isNvfp4Kind(format))
        return isCompressed
            ? CodedNames{".weight_packed", ".weight_scale", ".weight_global_scale", ".input_global_scale", true}
            : CodedNames{".weight", ".weight_scale", ".weight_scale_2", ".input_scale"};
    if (format == Format::MXFP4)
        return {isCompressed ? ".weight_packed" : ".weight", ".weight_scale", "", ""};
    return {".weight", dialect == ServingDialect::DeepSeek ? ".weight_scale_inv" : ".weight_scale", "", ".input_scale"};
}

std::vector<std::uint64_t> scaleShape(ServingDialect dialect, Format format, std::uint64_t scaleRows,
                                      std::uint64_t groups)
{
    if (format == Format::FP8)
        return scalarShape(dialect);
    if (format == Format::FP8_DYNAMIC && dialect == ServingDialect::Modelopt)
        return {scaleRows};
    return {scaleRows, groups};
}

std::vector<std::uint64_t> scalarShape(ServingDialect dialect)
{
    return dialect == ServingDialect::CompressedTensors ? std::vector<std::uint64_t>{1} : std::vector<std::uint64_t>{};
}

} // namespace ql::plan
