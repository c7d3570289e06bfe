// SPDX-License-Identifier: Apache-2.0
#include "gpu/weight_format.h"

#include <algorithm>
#include <array>
#include <cctype>

#include "core/quant/codebook/iq1.h"
#include "core/quant/codebook/iq2.h"
#include "core/quant/codebook/iq3.h"
#include "core/quant/codebook/point.h"

namespace ql::gpu {

namespace {

using enum quant::Format;
using quant::codebook::expanded;

constexpr std::array table = {
    WeightFormat{F32},
    WeightFormat{F16},
    WeightFormat{BF16},
    WeightFormat{F8_E4M3},
    WeightFormat{F8_E5M2},
    WeightFormat{MXFP4, 0, 1},
    WeightFormat{NVFP4, 0, 4},
    WeightFormat{Q4_0, 0, 2},
    WeightFormat{Q4_1, 0, 4},
    WeightFormat{Q5_0, 0, 2},
    WeightFormat{Q5_1},
    WeightFormat{Q8_0, 0, 2},
    WeightFormat{Q2_K, 80, 4},
    WeightFormat{Q3_K, 108, 2},
    WeightFormat{Q4_K},
    WeightFormat{Q5_K},
    WeightFormat{Q6_K, 208, 2},
    WeightFormat{IQ4_NL, 0, 2},
    WeightFormat{IQ4_XS},
    WeightFormat{IQ1_S, 0, 2, Book::Iq1},
    WeightFormat{IQ1_M, 0, 0, Book::Iq1},
    WeightFormat{IQ2_XXS, 0, 2, Book::Iq2Xxs},
    WeightFormat{IQ2_XS, 0, 2, Book::Iq2Xs},
    WeightFormat{IQ2_S, 0, 2, Book::Iq2S},
    WeightFormat{IQ3_XXS, 0, 2, Book::Iq3Xxs},
    WeightFormat{IQ3_S, 0, 2, Book::Iq3S},
    WeightFormat{TQ1_0, 52, 2},
    WeightFormat{TQ2_0, 64, 2},
    WeightFormat{Q1_0, 0, 2},
    WeightFormat{Q2_0, 0, 2},
};

constexpr auto iq1 = expanded<2>(quant::codebook::iq1Points, quant::codebook::iq1Levels);
constexpr auto iq2Xxs = expanded<2>(quant::codebook::iq2XxsPoints, quant::codebook::iq2Levels);
constexpr auto iq2Xs = expanded<2>(quant::codebook::iq2XsPoints, quant::codebook::iq2Levels);
constexpr auto iq2S = expanded<2>(quant::codebook::iq2SPoints, quant::codebook::iq2Levels);
constexpr auto iq3Xxs = expanded<3>(quant::codebook::iq3XxsPoints, quant::codebook::iq3XxsLevels);
constexpr auto iq3S = expanded<3>(quant::codebook::iq3SPoints, quant::codebook::iq3SLevels);

} // namespace

std::span<const std::byte> bookBytes(Book book)
{
    switch (book) {
    case Book::None:
        break;
    case Book::Iq1:
        return std::as_bytes(std::span(iq1));
    case Book::Iq2Xxs:
        return std::as_bytes(std::span(iq2Xxs));
    case Book::Iq2Xs:
        return std::as_bytes(std::span(iq2Xs));
    case Book::Iq2S:
        return std::as_bytes(std::span(iq2S));
    case Book::Iq3Xxs:
        return std::as_bytes(std::span(iq3Xxs));
    case Book::Iq3S:
        return std::as_bytes(std::span(iq3S));
    }
    return {};
}

std::uint32_t WeightFormat::blockValues() const
{
    return std::max(32u, quant::info(format).blockValues);
}

std::uint32_t WeightFormat::bodyBytes() const
{
    const quant::FormatInfo& info = quant::info(format);
    return blockValues() / info.blockValues * info.blockBytes - splitBytes;
}

std::string WeightFormat::shader(std::string_view kind) const
{
    std::string name(kind);
    name += '_';
    for (const char c : quant::info(format).name)
        name += static_cast<char>(std::tolower(static_cast<unsigned char>(c)));
    return name;
}

std::span<const WeightFormat> weightFormats()
{
    return table;
}

const WeightFormat* weightFormat(quant::Format format)
{
    const auto found = std::ranges::find(table, format, &WeightFormat::format);
    return found == table.end() ? nullptr : &*found;
}

std::optional<quant::Format> uploadFormat(quant::Format stored)
{
    if (stored == Unknown)
        return std::nullopt;
    if (weightFormat(stored))
        return stored;
    return quant::info(stored).decode ? std::optional(F16) : std::nullopt;
}

} // namespace ql::gpu
