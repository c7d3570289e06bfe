// SPDX-License-Identifier: Apache-2.0
// The code books hold what ggml decodes for each of their indices.
#include <gtest/gtest.h>

#include <functional>

#include "core/quant/codebook/iq1.h"
#include "core/quant/codebook/iq2.h"
#include "core/quant/codebook/iq3.h"
#include "core/quant/codebook/point.h"
#include "core/quant/format.h"
#include "tests/oracle/ggml_oracle.h"

namespace ql::quant::testing {
namespace {

using codebook::digit;

/// How to make the first group of a block the point `index`, without signs and with a step of 1.
struct Book {
    Format format;
    std::size_t points;
    int digits;
    std::function<void(std::span<std::uint8_t> block, std::size_t index)> write;
    std::function<float(std::size_t index, int i)> value;
};

void PrintTo(const Book& book, std::ostream* out)
{
    *out << info(book.format).name;
}

/// The low byte of an index, the rest of it in the lowest bits of another byte.
auto splitIndex(std::size_t lowAt, std::size_t highAt)
{
    return [lowAt, highAt](std::span<std::uint8_t> block, std::size_t index) {
        block[lowAt] = static_cast<std::uint8_t>(index & 255);
        if (index > 255)
            block[highAt] = static_cast<std::uint8_t>(index >> 8);
    };
}

/// A half float at the start of the block.
auto withScale(std::uint16_t half, std::function<void(std::span<std::uint8_t>, std::size_t)> write)
{
    return [half, write](std::span<std::uint8_t> block, std::size_t index) {
        block[0] = static_cast<std::uint8_t>(half & 255);
        block[1] = static_cast<std::uint8_t>(half >> 8);
        write(block, index);
    };
}

template <int Bits> auto levelsOf(const auto& points, const auto& levels, float offset = 0)
{
    return [&points, &levels, offset](std::size_t index, int i) {
        return static_cast<float>(levels.at(static_cast<std::size_t>(digit<Bits>(points.at(index), i)))) + offset;
    };
}

std::vector<Book> books()
{
    using namespace codebook;
    constexpr std::uint16_t one = 0x3c00, four = 0x4400, eight = 0x4800;
    const auto writeIq1M = [](std::span<std::uint8_t> block, std::size_t index) {
        splitIndex(0, 32)(block, index);
        block[53] = 0xc0; // the scale's bits lie four each in the highest bits of four words, its lowest first
        block[55] = 0x30;
    };
    return {
        {Format::IQ2_XXS, iq2XxsPoints.size(), 8, withScale(eight, splitIndex(2, 2)),
         levelsOf<2>(iq2XxsPoints, iq2Levels)},
        {Format::IQ2_XS, iq2XsPoints.size(), 8, withScale(eight, splitIndex(2, 3)),
         levelsOf<2>(iq2XsPoints, iq2Levels)},
        {Format::IQ2_S, iq2SPoints.size(), 8, withScale(eight, splitIndex(2, 66)), levelsOf<2>(iq2SPoints, iq2Levels)},
        {Format::IQ3_XXS, iq3XxsPoints.size(), 4, withScale(four, splitIndex(2, 2)),
         levelsOf<3>(iq3XxsPoints, iq3XxsLevels)},
        {Format::IQ3_S, iq3SPoints.size(), 4, withScale(one, splitIndex(2, 66)), levelsOf<3>(iq3SPoints, iq3SLevels)},
        {Format::IQ1_S, iq1Points.size(), 8, withScale(one, splitIndex(2, 34)),
         levelsOf<2>(iq1Points, iq1Levels, 0.125f)},
        {Format::IQ1_M, iq1Points.size(), 8, writeIq1M, levelsOf<2>(iq1Points, iq1Levels, 0.125f)},
    };
}

class CodeBook : public ::testing::TestWithParam<Book> { };

TEST_P(CodeBook, HasThePointsThatGgmlDecodes)
{
    const Book& book = GetParam();
    const FormatInfo& format = info(book.format);
    for (std::size_t index = 0; index < book.points; ++index) {
        std::vector<std::uint8_t> block(format.blockBytes);
        book.write(block, index);
        const auto values = oracle::Ggml::installed().dequantize(*format.ggufId, std::as_bytes(std::span(block)), 256);
        for (int i = 0; i < book.digits; ++i)
            ASSERT_EQ(values[static_cast<std::size_t>(i)], book.value(index, i))
                << "point " << index << ", value " << i;
    }
}

INSTANTIATE_TEST_SUITE_P(Formats, CodeBook, ::testing::ValuesIn(books()),
                         [](const auto& test) { return std::string(quant::info(test.param.format).name); });

} // namespace
} // namespace ql::quant::testing
