// SPDX-License-Identifier: Apache-2.0
// What is shown of a block is what the encoders write and the decoders read.
#include <gtest/gtest.h>

#include <bit>
#include <cmath>
#include <map>
#include <random>

#include "core/quant/block_codes.h"
#include "core/quant/block_text.h"
#include "core/quant/block_view.h"
#include "core/quant/coded.h"
#include "core/quant/coded_search.h"
#include "core/quant/dispatch.h"

namespace ql::quant::testing {
namespace {

constexpr std::size_t blockSize = 32;

std::vector<float> sampleRow(std::size_t columns)
{
    std::mt19937 random(7);
    std::vector<float> row(columns);
    for (float& value : row)
        value = static_cast<float>(static_cast<int>(random() % 20001) - 10000) / 65536.0f;
    return row;
}

BlockView viewOf(std::string_view name, std::span<const float> values)
{
    const auto encoding = blockEncoding(name);
    EXPECT_TRUE(encoding) << name;
    auto view = viewValues(**encoding, values);
    EXPECT_TRUE(view) << name;
    return *view;
}

std::uint32_t bits(float value)
{
    return std::bit_cast<std::uint32_t>(value);
}

const BlockGroup& groupOf(const BlockView& view, std::size_t value)
{
    std::size_t group = 0;
    while (value >= view.groups[group].first + view.groups[group].count)
        ++group;
    return view.groups[group];
}

float part(const BlockGroup& group, ScalePart::Kind kind)
{
    for (const ScalePart& scale : group.scales)
        if (scale.kind == kind)
            return scale.value;
    return NAN;
}

TEST(BlockView, OfEveryEncodingIsTheDecodedRowAndItsCodesPointAtIt)
{
    const auto row = sampleRow(768);
    for (const BlockEncoding& encoding : blockEncodings()) {
        SCOPED_TRACE(encoding.name);
        const std::size_t column = 300, first = 288;
        const auto view = viewBlock(encoding, row, column, blockSize);
        ASSERT_TRUE(view);
        ASSERT_EQ(view->decoded.size(), blockSize);
        EXPECT_EQ(view->original, std::vector<float>(row.begin() + first, row.begin() + first + blockSize));
        std::size_t covered = 0;
        for (const BlockGroup& group : view->groups) {
            EXPECT_EQ(group.first, covered);
            covered += group.count;
        }
        EXPECT_EQ(covered, blockSize);
        for (std::size_t i = 0; i < blockSize; ++i) {
            ASSERT_EQ(view->codes[i].has_value(), view->hasGrid);
            if (view->hasGrid) {
                EXPECT_EQ(bits(groupOf(*view, i).grid[*view->codes[i]]), bits(view->decoded[i])) << i;
            }
        }
        if (encoding.isScheme())
            continue;
        const FormatInfo& format = info(encoding.format);
        const std::size_t together = format.interleavedRows;
        std::vector<float> rows;
        for (std::size_t i = 0; i < together; ++i)
            rows.insert(rows.end(), row.begin(), row.end());
        std::vector<std::byte> bytes(*rowBytes(format, row.size()) * together);
        const std::vector<float> ones(format.needsImportance ? row.size() : 0, 1.0f);
        encoder(encoding.format, Isa::Scalar)(rows.data(), together, row.size(), ones, bytes.data());
        decoder(encoding.format, Isa::Scalar)(bytes.data(), together, row.size(), rows.data());
        for (std::size_t i = 0; i < blockSize; ++i)
            EXPECT_EQ(bits(view->decoded[i]), bits(rows[first + i]));
    }
}

TEST(BlockCodes, AreFoundWhereValuesHaveTheirOwn)
{
    const std::map<Format, unsigned> expected = {
        {Format::Q4_0, 4},    {Format::Q4_1, 4},   {Format::Q5_0, 5},   {Format::Q5_1, 5},    {Format::Q6_0, 6},
        {Format::Q8_0, 8},    {Format::Q2_K, 2},   {Format::Q3_K, 3},   {Format::Q4_K, 4},    {Format::Q5_K, 5},
        {Format::Q6_K, 6},    {Format::IQ4_NL, 4}, {Format::IQ4_XS, 4}, {Format::MXFP4, 4},   {Format::NVFP4, 4},
        {Format::TQ2_0, 2},   {Format::IQ4_KS, 4}, {Format::IQ5_K, 5},  {Format::Q4_0_R8, 4}, {Format::F16, 0},
        {Format::IQ2_XXS, 0}, {Format::IQ3_S, 0},  {Format::IQ1_S, 0},  {Format::IQ2_KT, 0},  {Format::TQ1_0, 0},
    };
    for (const auto& [format, count] : expected)
        EXPECT_EQ(blockCodes(format).bits, count) << info(format).name;
}

TEST(BlockCodes, CountUpInTheOrderOfTheFormat)
{
    const auto row = sampleRow(256);
    const auto q5 = viewOf("Q5_0", row), q51 = viewOf("Q5_1", row), q6 = viewOf("Q6_K", row), q3 = viewOf("Q3_K", row);
    for (std::size_t i = 0; i < row.size(); ++i) {
        const auto code = [i](const BlockView& view) { return static_cast<int>(*view.codes[i]); };
        EXPECT_EQ(q5.decoded[i], groupOf(q5, i).unit * static_cast<float>(code(q5) - 16));
        EXPECT_FLOAT_EQ(q51.decoded[i],
                        part(groupOf(q51, i), ScalePart::Kind::Scale) * static_cast<float>(code(q51))
                            + part(groupOf(q51, i), ScalePart::Kind::Minimum));
        EXPECT_FLOAT_EQ(q6.decoded[i],
                        std::abs(groupOf(q6, i).unit) * static_cast<float>(code(q6) - 32)
                            * (groupOf(q6, i).grid[0] > 0 ? -1.0f : 1.0f));
        EXPECT_FLOAT_EQ(q3.decoded[i],
                        std::abs(groupOf(q3, i).unit) * static_cast<float>(code(q3) - 4)
                            * (groupOf(q3, i).grid[0] > 0 ? -1.0f : 1.0f));
    }
}

TEST(BlockView, TellsWhyAWeightBecameMinusOne)
{
    const std::vector<float> values = *parseBlockValues(exampleBlockValues);
    const auto mx = viewOf("MXFP4", values);
    ASSERT_EQ(mx.groups.size(), 1u);
    EXPECT_EQ(mx.groups[0].unit, 0.5f) << "2^(floor(log2 2.4) - 2)";
    EXPECT_EQ(mx.codes[4], 0xau) << "-1";
    EXPECT_EQ(mx.decoded[4], -0.5f);
    EXPECT_NEAR(mx.error(4) / 0.615, 0.187, 0.0005);
    EXPECT_EQ(mx.groups[0].grid[0xf], -3.0f);
    const auto nv = viewOf("NVFP4", values);
    EXPECT_EQ(part(nv.groups[0], ScalePart::Kind::Scale), 448.0f) << "the factor makes the largest scale E4M3's";
    EXPECT_NEAR(nv.decoded[6], -2.4f, 1e-6);
    EXPECT_EQ(nv.codes[6], 0xfu);
    const auto fp8 = viewOf("FP8", values);
    EXPECT_EQ(fp8.codes[6], 0xfeu);
    EXPECT_LT(fp8.relativeRmse(), nv.relativeRmse());
    EXPECT_EQ(fp8.repeatedTo, 0u);
    const auto int4 = viewOf("INT4", values);
    EXPECT_EQ(int4.codes[6], 9u) << "-7 of 4 bits";
    EXPECT_EQ(int4.groups[0].grid.size(), 16u);
}

TEST(BlockView, HasTheScalesThatAreStored)
{
    const std::vector<float> values = *parseBlockValues(exampleBlockValues);
    const auto table = viewOf("GGUF:MXFP4", values);
    EXPECT_EQ(table.repeatedTo, 32u);
    EXPECT_EQ(table.groups[0].unit, 0.5f);
    EXPECT_EQ(table.codes[4], 0xau);
    const auto q4 = viewOf("Q4_0", values);
    EXPECT_FLOAT_EQ(part(q4.groups[0], ScalePart::Kind::Scale), 0.30004883f) << "F16(-2.4 / -8)";
    for (std::size_t i = 0; i < values.size(); ++i)
        EXPECT_EQ(q4.decoded[i], q4.groups[0].unit * static_cast<float>(static_cast<int>(*q4.codes[i]) - 8));
    const auto q4k = viewOf("Q4_K", values);
    const BlockGroup& group = q4k.groups[0];
    const float step = part(group, ScalePart::Kind::Step), lowest = part(group, ScalePart::Kind::Lowest);
    EXPECT_NEAR(q4k.decoded[3], lowest + step * static_cast<float>(*q4k.codes[3]), 1e-5);
    EXPECT_FALSE(std::isnan(part(group, ScalePart::Kind::SuperScale)));
    auto growing = sampleRow(64);
    for (std::size_t i = 0; i < growing.size(); ++i)
        growing[i] *= static_cast<float>(1 << i / 16);
    const auto nv = viewOf("GGUF:NVFP4", growing);
    ASSERT_EQ(nv.groups.size(), 4u);
    for (const BlockGroup& each : nv.groups)
        EXPECT_EQ(each.grid[7], 6 * each.unit);
}

TEST(BlockText, IsNumbersWithAnythingBetween)
{
    EXPECT_EQ(*parseBlockValues(" 1,-2;+3\t4e-1,, 5\n"), (std::vector<float>{1, -2, 3, 0.4f, 5}));
    for (const char* const wrong : {"", " , ", "1,x", "nan", "1e99", "inf", "0,5x", "--1", "1..2"})
        EXPECT_FALSE(parseBlockValues(wrong)) << wrong;
    std::string many;
    for (int i = 0; i < 64; ++i)
        many += "1 ";
    EXPECT_EQ(parseBlockValues(many)->size(), 64u);
    EXPECT_FALSE(parseBlockValues(many + "1"));
}

TEST(BlockView, OfZerosIsZero)
{
    const std::vector<float> zeros(8);
    for (const BlockEncoding& encoding : blockEncodings()) {
        const auto view = viewValues(encoding, zeros);
        ASSERT_TRUE(view) << encoding.name;
        EXPECT_TRUE(std::isfinite(view->relativeRmse())) << encoding.name;
    }
    EXPECT_EQ(viewOf("NVFP4", zeros).rmse(), 0);
}

TEST(BlockView, RefusesWhatCannotBeEncoded)
{
    std::vector<float> row(100, 1.0f);
    const auto misfit = viewBlock(**blockEncoding("Q4_K"), row, 0, blockSize);
    ASSERT_FALSE(misfit);
    EXPECT_EQ(misfit.error().code, Errc::Unsupported);
    EXPECT_NE(misfit.error().message.find("256"), std::string::npos);
    row[7] = NAN;
    const auto nan = viewBlock(**blockEncoding("FP8"), row, 0, blockSize);
    ASSERT_FALSE(nan);
    EXPECT_EQ(nan.error().code, Errc::BadInput);
    EXPECT_NE(nan.error().message.find("value 7 is NaN"), std::string::npos);
    EXPECT_FALSE(blockEncoding("Q9_Z"));
    EXPECT_FALSE(blockEncoding("GGUF:FP8"));
}

TEST(BlockView, TheLastBlockOfARowMayBeShorter)
{
    const auto row = sampleRow(100);
    const auto view = viewBlock(**blockEncoding("int4"), row, 99, blockSize);
    ASSERT_TRUE(view);
    EXPECT_EQ(view->decoded.size(), 4u);
}

TEST(WorstBlock, HasTheLargestErrorOfItsRow)
{
    const auto row = sampleRow(768);
    for (const std::string_view name : usualBlockEncodings()) {
        const BlockEncoding& encoding = **blockEncoding(name);
        const auto worst = worstBlock(encoding, row, blockSize);
        ASSERT_TRUE(worst);
        double most = 0;
        for (std::size_t column = 0; column < row.size(); column += blockSize)
            most = std::max(most, viewBlock(encoding, row, column, blockSize)->rmse());
        EXPECT_DOUBLE_EQ(viewBlock(encoding, row, worst->column, blockSize)->rmse(), most) << name;
    }
}

} // namespace
} // namespace ql::quant::testing
