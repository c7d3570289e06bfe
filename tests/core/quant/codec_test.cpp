// SPDX-License-Identifier: Apache-2.0
// Codecs against bytes that ggml wrote for small, written-down inputs, and against what they promise their callers.
#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <limits>
#include <vector>

#include "core/quant/format.h"
#include "tests/core/quant/sample_rows.h"

namespace ql::quant::testing {
namespace {

std::vector<std::byte> fromHex(const std::string& text)
{
    std::vector<std::byte> bytes(text.size() / 2);
    for (std::size_t i = 0; i < bytes.size(); ++i)
        bytes[i] = static_cast<std::byte>(std::stoi(text.substr(2 * i, 2), nullptr, 16));
    return bytes;
}

std::vector<std::byte> encode(const FormatInfo& format, const std::vector<float>& values, std::size_t columns,
                              std::span<const float> importance = {})
{
    const std::size_t rowCount = values.size() / columns;
    std::vector<std::byte> out(*rowBytes(format, columns) * rowCount);
    format.encode(values.data(), rowCount, columns, importance, out.data());
    return out;
}

std::vector<float> decode(const FormatInfo& format, const std::vector<std::byte>& bytes, std::size_t columns)
{
    const std::size_t rowCount = bytes.size() / *rowBytes(format, columns);
    std::vector<float> out(rowCount * columns);
    format.decode(bytes.data(), rowCount, columns, out.data());
    return out;
}

struct Example {
    Format format;
    const char* hex;
};

const char* const ternaryTQ1_0 =
    "0080ff800080ff800080ff800080ff800080ff800080ff800080ff800080ff800080ff800080ff800080ff80"
    "0080ff80007ffd7f003c";
const char* const ternaryTQ2_0 =
    "0055aa550055aa550055aa550055aa550055aa550055aa550055aa550055aa550055aa550055aa550055aa55"
    "0055aa550055aa550055aa550055aa550055aa55003c";

/// 0, 1, 2 ... 31 (NVFP4: 63)
const std::vector<Example> rampExamples = {
    {Format::Q4_0, "c0c348483737373726262626151515150404"},
    {Format::Q4_1, "2240000080809191a2a2b3b3c4c4d5d5e6e6f7f7"},
    {Format::Q5_0, "c0bf01000000807f7f6e6e5d5d4c4c3b3b2a2a191908"},
    {Format::Q5_1, "003c00000000ffff00112233445566778899aabbccddeeff"},
    {Format::Q8_0, "d0330004080c1014191d2125292d3135393d42464a4e52565a5e62666b6f73777b7f"},
    {Format::IQ4_NL, "99b338382727262626151515141404040303"},
    {Format::MXFP4, "8160606161627273737474747575757576"},
    {Format::NVFP4, "424a50535061626263747475656576767676767666767676767676767676767676767676"},
};

/// ((37 i mod 101) - 50) / 25
const std::vector<Example> sawExamples = {
    {Format::Q2_K,
     "dedecddffedeffcedebcdeeedcefbeef68b1d66cb11b6c861bb1c66cb1d66cb21b6d861b71c628b1d76cb61b6d861bb1"
     "1b7d862b71c62cb1db6c861b718628b1db6cb51b6c861ba1c66cb1db6cb61b6c1f2d3c30"},
    {Format::Q3_K,
     "86dc2bc6fd23d67923dc3986fc2bd6fda451fe045bae05fbae51fba459fe045b4827e28d7823de897722dd8877e29d78"
     "5df2b79c2db68b5de2f7485d22b7882dfd6297c82d528bf8225688fd2e578b3de2c7787dd29bbc2d968b7de2d7787dd2"
     "b69ab69a653aa600303ff03309a5"},
    {Format::Q4_K,
     "651ce627fefffffcfffdfefecfdcfffea0156bc1278cd3489e045ab0167bc2378de349ae056ab1267cd2389de459af15"
     "268ce248ad0459b0157bd1379ce348ae046ac0267bd2379df359be156ac1268c9df359be157ac1268ce248ad0459b015"
     "7bd1379ce348ae046ac0267bd2379df3156ac1268cd2489df459b0157bc1378ce348ae046ab0267bd2379de359ae156a"},
    {Format::Q6_K,
     "d158bf37be25ad048b047bf37ad159d0c941ea63eb74fb741d951ea72fc841c9bf35ad169b048df26be069d147cf38bd"
     "1a922c840d85ed77ff57d038b04aa22b67df58c139b22aa22b931c85fd76ee57ce5ad137b31a902c830f86ec78ff55d1"
     "c841da62eb63fc840d951ea63fb840c9d129b30b931c74fe86de67ff47d129b118b1c66cb11b6c861b71c61cb1c76cb2"
     "2453f9248ef9138ef4538d2452f9248ed4a209d47e09a37e14a349d4ae09d77ec863be1463c9147ec923bec463bd1463"
     "807f897a867a84877f737d7a81877c892290"},
    {Format::IQ4_XS,
     "44900ccfe021fff2e035acf157ce1369df249be136adf258630fc942fea721ec751fda530eb842fd47be1269df248be0"
     "35adf157ce137adf0269df138be035adf147ce1269df249b31ec8520db641fb942fda731ec751fda8520db641fc942fe"
     "a731ec851fda630e259cf147be0269df138be035adf147ce1fc952fea731ec8520db641fb942fda7"},
};

/// `values` again and again until there are `count`.
std::vector<float> repeated(std::initializer_list<float> values, std::size_t count)
{
    std::vector<float> all;
    for (std::size_t i = 0; i < count; ++i)
        all.push_back(values.begin()[i % values.size()]);
    return all;
}

TEST(Codecs, WriteTheBytesOfTheWorkedExamples)
{
    std::vector<float> ramp(64), saw(256);
    for (int i = 0; i < 64; ++i)
        ramp[i] = static_cast<float>(i);
    for (int i = 0; i < 256; ++i)
        saw[i] = static_cast<float>(37 * i % 101 - 50) / 25;
    for (const Example& example : rampExamples) {
        const FormatInfo& format = info(example.format);
        const std::vector<float> values(ramp.begin(), ramp.begin() + format.blockValues);
        EXPECT_EQ(encode(format, values, format.blockValues), fromHex(example.hex)) << format.name;
    }
    for (const Example& example : sawExamples)
        EXPECT_EQ(encode(info(example.format), saw, 256), fromHex(example.hex)) << info(example.format).name;
}

TEST(Codecs, WriteTheBytesOfTheWorkedExamplesOfAFewLevels)
{
    EXPECT_EQ(encode(info(Format::Q1_0), repeated({1, -2}, 128), 128), fromHex("003e55555555555555555555555555555555"));
    EXPECT_EQ(encode(info(Format::Q2_0), repeated({-1, 0, 1, 2}, 64), 64),
              fromHex("0040a4a4a4a4a4a4a4a4a4a4a4a4a4a4a4a4"));
    const std::vector<float> ternary = repeated({-1, 0, 1, 0}, 256); // held exactly
    for (const Example& example : {Example{Format::TQ1_0, ternaryTQ1_0}, Example{Format::TQ2_0, ternaryTQ2_0}}) {
        EXPECT_EQ(encode(info(example.format), ternary, 256), fromHex(example.hex));
        EXPECT_EQ(decode(info(example.format), fromHex(example.hex), 256), ternary);
    }
}

TEST(Codecs, ReadTheWorkedExamplesOfFourBitFloats)
{
    // 0, 1, 2 ... 31 with the scale 4: the nearest of 0 2 4 6 8 12 16 24, the lower one of equals.
    const auto mxfp4 = decode(info(Format::MXFP4), fromHex("8160606161627273737474747575757576"), 32);
    const std::vector<float> levels = {0, 2, 4, 6, 8, 12, 16, 24};
    for (int i = 0; i < 32; ++i) {
        const auto nearest =
            std::ranges::min(levels, {}, [&](float level) { return std::abs(level - static_cast<float>(i)); });
        EXPECT_EQ(mxfp4[i], nearest) << i;
    }
    // 0, 1, 2 ... 63 with a scale for each 16.
    const auto nvfp4 = decode(info(Format::NVFP4),
                              fromHex("424a50535061626263747475656576767676767666767676767676767676767676767676"), 64);
    for (int i = 0; i < 64; ++i)
        EXPECT_NEAR(nvfp4[i], i, 0.2 * (i | 15)) << i;
}

TEST(Codecs, MoveUpWhatFollowsAGroupOfZerosInIq3S)
{
    std::vector<float> values(256);
    for (int i = 0; i < 256; ++i)
        values[i] = i / 32 == 2 ? 0.0f : i / 32 == 3 ? -1.0f : 1.0f; // only the fourth group is negative
    const auto block = encode(info(Format::IQ3_S), values, 256);
    for (int g = 0; g < 8; ++g) // four bytes of signs each: the third group has left no place, the last is empty
        EXPECT_EQ(block[74 + 4 * g], g == 2 ? std::byte{0xff} : std::byte{0}) << g;
    EXPECT_EQ(block[2 + 8 * 7], std::byte{0});
    EXPECT_NE(block[2 + 8 * 6], std::byte{0});
}

class EveryCodec : public ::testing::TestWithParam<FormatInfo> { };

TEST_P(EveryCodec, EncodesRowsIndependentlyOfTheirNeighbours)
{
    const FormatInfo& format = GetParam();
    const std::size_t columns = 2 * std::max(format.blockValues, 32u), rows = format.interleavedRows;
    const std::size_t groups = 4, bytes = rows * *rowBytes(format, columns);
    const auto values = sampleRows(groups * rows, columns)[0].values;
    const auto importance = sampleImportances(columns)[1].values;
    for (const std::span<const float> weights : {std::span<const float>{}, std::span<const float>(importance)}) {
        if (weights.empty() && format.needsImportance)
            continue;
        const auto together = encode(format, values, columns, weights);
        for (std::size_t group = 0; group < groups; ++group) {
            std::vector<std::byte> alone(bytes);
            format.encode(values.data() + group * rows * columns, rows, columns, weights, alone.data());
            EXPECT_TRUE(std::equal(alone.begin(), alone.end(), together.begin() + group * bytes)) << group;
        }
    }
}

TEST_P(EveryCodec, UsesImportanceWhereTheTableSaysSo)
{
    const FormatInfo& format = GetParam();
    if (format.needsImportance)
        GTEST_SKIP() << "there is no encoding without importance to compare with";
    const std::size_t columns = std::max(format.blockValues, 32u);
    const auto values = sampleRows(3 * format.interleavedRows, columns)[0].values;
    const auto importance = sampleImportances(columns)[1].values;
    EXPECT_EQ(encode(format, values, columns) != encode(format, values, columns, importance), format.usesImportance);
}

TEST_P(EveryCodec, KeepsDamageByNonfiniteValuesInTheirBlock)
{
    const FormatInfo& format = GetParam();
    if (format.rowHeaderBytes > 0)
        GTEST_SKIP() << "its blocks share a scale";
    const std::size_t block = format.blockValues, columns = 3 * block, rows = format.interleavedRows;
    const std::size_t bytes = rows * format.blockBytes;
    const auto clean = sampleRows(rows, columns)[0].values;
    const auto importance = format.needsImportance ? sampleImportances(columns)[1].values : std::vector<float>();
    const auto before = encode(format, clean, columns, importance);
    for (const float bad : {std::numeric_limits<float>::quiet_NaN(), HUGE_VALF, -HUGE_VALF}) {
        for (std::size_t at = block; at < 2 * block; at += std::max<std::size_t>(1, block / 4)) {
            auto values = clean;
            values[at] = bad;
            const auto after = encode(format, values, columns, importance);
            EXPECT_TRUE(std::equal(before.begin(), before.begin() + bytes, after.begin())) << bad;
            EXPECT_TRUE(std::equal(before.begin() + 2 * bytes, before.end(), after.begin() + 2 * bytes)) << bad;
        }
    }
}

/// The error that rounding to about `bits` levels costs a row of normal numbers, relative to their size.
double roundTripBound(const FormatInfo& format)
{
    if (format.format == Format::F32)
        return 0;
    if (format.name.find("_BN") != std::string_view::npos)
        return 1; // their scale is the largest value, for weights that are ternary already
    if (format.format == Format::F8_E4M3 || format.format == Format::F8_E5M2)
        return format.format == Format::F8_E4M3 ? 0x1p-4 : 0x1p-3; // half a step
    if (format.bitsPerWeight() == 16)
        return format.format == Format::F16 ? 3e-4 : 2.3e-3;
    if (format.format == Format::TQ2_0 || format.format == Format::Q2_0)
        return 0.9; // made for ternary numbers: of normal ones, with the largest as the step, most become 0
    return 1.3 * std::exp2(1 - std::floor(format.bitsPerWeight()));
}

TEST_P(EveryCodec, BringsNumbersBackWithinItsPrecision)
{
    const FormatInfo& format = GetParam();
    if (format.format == Format::F8_E8M0 || format.format == Format::F4)
        GTEST_SKIP() << "without a sign, or a scale, it holds no row of weights";
    const std::size_t columns = 4096;
    const auto values = sampleRows(format.interleavedRows, columns)[0].values;
    for (const SampleRows& importance : sampleImportances(columns)) {
        if (importance.name == "zeros")
            continue;
        const auto back = decode(format, encode(format, values, columns, importance.values), columns);
        double squares = 0, errors = 0;
        for (std::size_t i = 0; i < values.size(); ++i) {
            const float weight = importance.values[i % columns];
            squares += weight * values[i] * values[i];
            errors += weight * (values[i] - back[i]) * (values[i] - back[i]);
        }
        EXPECT_LE(std::sqrt(errors / squares), roundTripBound(format)) << importance.name;
    }
}

std::vector<FormatInfo> encodable()
{
    std::vector<FormatInfo> rows;
    for (const FormatInfo& row : formats()) {
        if (row.encode)
            rows.push_back(row);
    }
    return rows;
}

INSTANTIATE_TEST_SUITE_P(Formats, EveryCodec, ::testing::ValuesIn(encodable()),
                         [](const auto& test) { return std::string(test.param.name); });

} // namespace
} // namespace ql::quant::testing
