// SPDX-License-Identifier: Apache-2.0
// Scales: the plain ones by their rules, and the searched ones, which never cost more.
#include <gtest/gtest.h>

#include <algorithm>
#include <array>
#include <cmath>

#include "core/base/small_float.h"
#include "core/quant/coded/kernels.h"
#include "core/quant/coded_search.h"
#include "core/quant/format.h"
#include "tests/core/quant/coded_samples.h"
#include "tests/core/quant/sample_rows.h"

namespace ql::quant::testing {
namespace {

const Scheme nvfp4{.element = Element::E2M1,
                   .bits = 4,
                   .groupRows = 1,
                   .groupColumns = 16,
                   .scale = Format::F8_E4M3,
                   .hasFactor = true};
const Scheme mxfp4{.element = Element::E2M1, .bits = 4, .groupRows = 1, .groupColumns = 32, .scale = Format::F8_E8M0};
const Scheme mxfp8{.groupRows = 1, .groupColumns = 32, .scale = Format::F8_E8M0};
const Scheme blocks{.groupRows = 128, .groupColumns = 128};
const Scheme halves{.groupRows = 1, .groupColumns = 128, .scale = Format::BF16};
const Scheme e5m2{.element = Element::E5M2, .groupRows = 1};
const Scheme int4{.element = Element::Int8, .bits = 4, .groupRows = 1, .groupColumns = 32, .scale = Format::F16};
const Scheme int8{.element = Element::Int8, .groupRows = 1};
const std::array schemes = {nvfp4, mxfp4, mxfp8, blocks, halves, e5m2, int4, int8};

float plainOf(const Scheme& scheme, float largest, float factor = 1)
{
    const float values[] = {0, -largest};
    float scale = -1;
    plainScales(scheme, values, 1, 2, factor, &scale);
    return scale;
}

TEST(PlainScales, LetTheLargestValueJustFit)
{
    EXPECT_EQ(plainOf(blocks, 896), 2);
    EXPECT_EQ(plainOf(e5m2, 1), 1.0f / 57344);
    EXPECT_EQ(plainOf(int8, 12.7f), 12.7f / 127);
    EXPECT_EQ(plainOf(int4, 3.5f), 0.5f);
    EXPECT_EQ(plainOf(halves, 1), bfloat16ToFloat(floatToBfloat16(1.0f / 448)));
    EXPECT_EQ(plainOf(nvfp4, 6 * 17.4f, 1), 18) << "to nearest";
    EXPECT_EQ(plainOf(nvfp4, 6 * 17.5f, 1), 18) << "ties to even";
    EXPECT_EQ(plainOf(nvfp4, 1e6f, 1), 448);
    EXPECT_EQ(plainOf(nvfp4, 1e-6f, 1), 0x1p-9f);
}

TEST(PlainScales, OfMxTakeTheExponentOfTheLargestValue)
{
    const std::vector<std::pair<float, int>> expected = {
        {1.5f, -2}, {1.75f, -2}, {2, -1}, {3.49f, -1}, {4, 0}, {6.01f, 0}, {7, 0}, {7.999f, 0}, {8, 1}, {1e-38f, -127}};
    for (const auto& [largest, exponent] : expected) {
        EXPECT_EQ(plainOf(mxfp4, largest), std::ldexp(1.0f, exponent)) << largest;
        EXPECT_EQ(plainOf(mxfp8, largest), std::ldexp(1.0f, std::max(exponent - 6, -127))) << largest;
    }
}

TEST(PlainScales, OfZerosAndOfWhatIsNotFinite)
{
    for (const Scheme& scheme : {blocks, halves, e5m2, int4, int8})
        EXPECT_EQ(plainOf(scheme, 0), 1);
    EXPECT_EQ(plainOf(nvfp4, 0, 0), 0x1p-9f);
    EXPECT_EQ(plainOf(mxfp4, 0), 0x1p-127f);
    for (const Scheme& scheme : schemes) {
        EXPECT_TRUE(std::isfinite(plainOf(scheme, HUGE_VALF))) << schemeName(scheme);
        EXPECT_EQ(plainOf(scheme, std::nanf("")), plainOf(scheme, 0)) << schemeName(scheme);
        EXPECT_GT(plainOf(scheme, 1e-45f), 0) << schemeName(scheme);
    }
}

TEST(PlainScales, OfTheWorkedExampleOfNvfp4)
{
    std::vector<float> values;
    for (int i = 0; i < 16; ++i)
        values.push_back(0.1f * static_cast<float>(i + 1));
    for (int i = 0; i < 16; ++i)
        values.push_back(0.01f * (static_cast<float>(i) - 7.5f));
    float scales[2];
    plainScales(nvfp4, values.data(), 1, 32, 1.6f / 2688, scales);
    EXPECT_EQ(toE4m3(scales[0]), 0x7e);
    EXPECT_EQ(toE4m3(scales[1]), 0x5a);
}

TEST(PlainScales, OfManyGroupsAreThoseOfEach)
{
    constexpr std::uint64_t rows = 7, columns = 16 * 130;
    std::mt19937 random(2);
    std::vector<float> values(rows * columns);
    for (float& v : values)
        v = std::bit_cast<float>(static_cast<std::uint32_t>(random()) & 0xbfffffff);
    std::fill_n(values.begin() + 64, 32, 0.0f);
    values[100] = HUGE_VALF;
    for (const Scheme& scheme : {nvfp4, mxfp4, halves})
        for (const float factor : {1.0f, 0.37f, 1e-30f, 0x1p-20f, 0.0f, 1e-44f}) {
            const std::uint64_t groups = groupsPerRow(scheme, columns);
            std::vector<float> maxima(rows * groups), scales(rows * groups);
            groupMaxima(values.data(), rows, columns, scheme.groupColumns, maxima.data());
            plainScales(scheme, values.data(), rows, columns, factor, scales.data());
            for (std::size_t i = 0; i < scales.size(); ++i)
                ASSERT_EQ(scales[i], plainScale(scheme, maxima[i], factor)) << maxima[i] << " under " << factor;
        }
}

TEST(PlainScales, AreSharedByTheRowsOfABlock)
{
    std::vector<float> values(5 * 6, 1.0f);
    values[1 * 6 + 5] = -448; // second row, second group of columns
    values[4 * 6 + 0] = 896; // the last row is a block of its own
    std::vector<float> scales(5 * 2);
    plainScales({.groupRows = 2, .groupColumns = 4}, values.data(), 5, 6, 1, scales.data());
    const float low = 1.0f / 448;
    EXPECT_EQ(scales, (std::vector<float>{low, 1, low, 1, low, low, low, low, 2, low}));
    plainScales({.groupRows = 0, .groupColumns = 0}, values.data(), 5, 6, 1, scales.data());
    EXPECT_EQ(std::vector(scales.begin(), scales.begin() + 5), std::vector<float>(5, 2));
}

double errorUnder(const Scheme& scheme, const SampleRows& values, const std::vector<float>& importance,
                  std::vector<float> scales, std::uint64_t rows, std::uint64_t columns, float factor)
{
    std::vector<std::byte> codes(rows * codeBytes(scheme.element, columns));
    std::vector<float> decoded(rows * columns), whole(scales);
    for (float& scale : whole)
        scale *= factor;
    encodeCoded(scheme, values.values.data(), whole.data(), rows, columns, codes.data());
    decodeCoded({.scheme = scheme,
                 .rows = rows,
                 .columns = columns,
                 .codes = codes.data(),
                 .scales = scales.data(),
                 .factor = factor},
                decoded.data());
    double error = 0;
    for (std::size_t i = 0; i < decoded.size(); ++i) {
        const double difference = static_cast<double>(values.values[i]) - static_cast<double>(decoded[i]);
        error += (importance.empty() ? 1.0 : static_cast<double>(importance[i % columns])) * difference * difference;
    }
    return error;
}

class BestScales : public ::testing::TestWithParam<Scheme> { };

TEST_P(BestScales, NeverCostMoreThanPlainOnes)
{
    const Scheme& scheme = GetParam();
    const float factor = scheme.hasFactor ? 1e-3f : 1.0f;
    for (const std::uint64_t columns : {32, 250, 512}) {
        std::vector<SampleRows> importances = sampleImportances(columns);
        importances.push_back({"absent", {}});
        for (const SampleRows& importance : importances)
            for (const SampleRows& values : sampleRows(3, columns)) {
                std::vector<float> plain(3 * groupsPerRow(scheme, columns)), best(plain.size());
                plainScales(scheme, values.values.data(), 3, columns, factor, plain.data());
                bestScales(scheme, values.values.data(), importance.values, 3, columns, factor, best.data());
                for (const float scale : best) {
                    ASSERT_EQ(scale, storable(scheme, scale));
                    ASSERT_TRUE(scale > 0 && std::isfinite(scale)) << scale;
                }
                const double plainError = errorUnder(scheme, values, importance.values, plain, 3, columns, factor);
                const double bestError = errorUnder(scheme, values, importance.values, best, 3, columns, factor);
                ASSERT_LE(bestError, plainError)
                    << values.name << ", importance " << importance.name << ", " << columns;
            }
    }
}

/// How much less the search must leave of the error of normal values.
double expectedShare(const Scheme& scheme)
{
    if (scheme.element == Element::E2M1)
        return scheme.scale == Format::F8_E4M3 ? 0.8 : 0.96;
    if (scheme.element == Element::Int8)
        return scheme.bits == 4 ? 0.85 : 0.98;
    return 0.96;
}

TEST_P(BestScales, CostLess)
{
    const Scheme& scheme = GetParam();
    constexpr std::uint64_t rows = 16, columns = 512;
    const float factor = scheme.hasFactor ? 1e-4f : 1.0f;
    std::mt19937 random(1);
    std::normal_distribution<float> normal(0, 0.02f);
    SampleRows values{"normal", std::vector<float>(rows * columns)};
    for (float& v : values.values)
        v = normal(random);
    std::vector<float> plain(rows * groupsPerRow(scheme, columns)), best(plain.size());
    plainScales(scheme, values.values.data(), rows, columns, factor, plain.data());
    bestScales(scheme, values.values.data(), {}, rows, columns, factor, best.data());
    const double share = errorUnder(scheme, values, {}, best, rows, columns, factor)
        / errorUnder(scheme, values, {}, plain, rows, columns, factor);
    EXPECT_LT(share, expectedShare(scheme));
    RecordProperty("share", std::to_string(share));
}

INSTANTIATE_TEST_SUITE_P(Schemes, BestScales, ::testing::ValuesIn(schemes), [](const auto& test) {
    std::string name = schemeName(test.param) + std::to_string(test.index);
    std::erase_if(name, [](char c) { return std::isalnum(static_cast<unsigned char>(c)) == 0; });
    return name;
});

TEST(FourOverSix, IsTaken)
{
    std::vector<float> values(16, 3.0f); // halves of the largest: there is no 3 under the scale by which 6 is 6
    values[5] = -4.0f;
    float plain = 0, best = 0;
    plainScales(nvfp4, values.data(), 1, 16, 1, &plain);
    bestScales(nvfp4, values.data(), {}, 1, 16, 1, &best);
    EXPECT_EQ(plain, fromE4m3(toE4m3(4.0f / 6)));
    EXPECT_EQ(best, 1) << "3 and 4 are both exact";
}

class CodedSearchIsa : public ::testing::TestWithParam<Isa> { };

TEST_P(CodedSearchIsa, SumsAsTheSingleLaneDoes)
{
    const CodedSearch &fast = codedSearch(GetParam()), &scalar = codedSearch(Isa::Scalar);
    for (const Scheme& scheme : schemes)
        for (const std::uint64_t columns : {1, 5, 16, 17, 32, 100, 256, 300})
            for (const SampleRows& values : sampleRows(3, columns + 2))
                for (const SampleRows& importance : sampleImportances(columns)) {
                    CodedGroup group{scheme,      values.values.data() + 1, 3,    columns,
                                     columns + 2, importance.values.data(), 0.37f};
                    if (importance.name == "ones")
                        group.importance = nullptr;
                    const std::array scales = {0.003f, 0.5f, 1e-38f, 7.0f};
                    std::array<double, 4> ours{}, truth{};
                    fast.errors(group, scales, ours.data());
                    scalar.errors(group, scales, truth.data());
                    for (std::size_t i = 0; i < 4; ++i) {
                        ASSERT_EQ(std::bit_cast<std::uint64_t>(ours[i]), std::bit_cast<std::uint64_t>(truth[i]))
                            << schemeName(scheme) << ", " << columns << ", " << values.name << ", scale " << scales[i];
                        const float a = fast.fitted(group, scales[i]), b = scalar.fitted(group, scales[i]);
                        ASSERT_TRUE(std::bit_cast<std::uint32_t>(a) == std::bit_cast<std::uint32_t>(b)
                                    || (std::isnan(a) && std::isnan(b)))
                            << a << " " << b;
                    }
                }
}

INSTANTIATE_TEST_SUITE_P(Isas, CodedSearchIsa, ::testing::ValuesIn(supportedIsas()),
                         [](const auto& test) { return std::string(isaName(test.param)); });

} // namespace
} // namespace ql::quant::testing
