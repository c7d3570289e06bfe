// SPDX-License-Identifier: Apache-2.0
// Rows of codes to values and values to codes, against the formulas.
#include <gtest/gtest.h>

#include <cmath>

#include "tests/core/quant/coded_samples.h"
#include "tests/core/quant/small_codes.h"

namespace ql::quant::testing {
namespace {

double numberAt(Element element, const std::byte* row, std::uint64_t column)
{
    static const SmallFloat e4m3 = SmallFloat::e4m3(), e5m2 = SmallFloat::e5m2(), e2m1 = SmallFloat::e2m1();
    const auto code = static_cast<int>(row[element == Element::E2M1 ? column / 2 : column]);
    switch (element) {
    case Element::E4M3:
        return e4m3.value(code);
    case Element::E5M2:
        return e5m2.value(code);
    case Element::E2M1:
        return e2m1.value(column % 2 == 0 ? code & 15 : code >> 4);
    case Element::Int8:
        return code < 128 ? code : code - 256;
    }
    return 0;
}

TEST(DecodeCoded, FollowsTheFormula)
{
    for (const Scheme& scheme : sampleSchemes())
        for (const std::uint64_t columns : {2, 30, 96, 128, 2082}) {
            const CodedRows rows = randomRows(scheme, 3, columns, true);
            std::vector<double> wide(3 * columns);
            std::vector<float> narrow(3 * columns);
            decodeCoded(rows.view(), wide.data());
            decodeCoded(rows.view(), narrow.data());
            const std::uint64_t together = scheme.groupColumns == 0 ? columns : scheme.groupColumns;
            for (std::uint64_t i = 0; i < 3 * columns; ++i) {
                const std::uint64_t row = i / columns, column = i % columns;
                const std::uint64_t group = row * groupsPerRow(scheme, columns) + column / together;
                const double zero = scheme.hasZeros ? rows.zeros[group] : 0;
                const std::byte* const codes = rows.codes.data() + row * codeBytes(scheme.element, columns);
                double expected =
                    (numberAt(scheme.element, codes, column) - zero) * static_cast<double>(rows.scales[group]);
                if (scheme.hasFactor)
                    expected = rows.divides ? expected / static_cast<double>(rows.factor)
                                            : expected * static_cast<double>(rows.factor);
                ASSERT_EQ(wide[i], expected) << rows.name() << ", value " << i;
                ASSERT_EQ(narrow[i], static_cast<float>(expected)) << rows.name() << ", value " << i;
            }
        }
}

TEST(DecodeCoded, KeepsWhatIsNoNumber)
{
    const std::byte codes[] = {std::byte{0x7f}, std::byte{0xff}, std::byte{0x7e}, std::byte{0x80}};
    const float scales[] = {2.0f, fromE8m0(255)};
    CodedRowsView view{
        .scheme = {.groupRows = 1, .groupColumns = 2}, .rows = 1, .columns = 4, .codes = codes, .scales = scales};
    float out[4];
    decodeCoded(view, out);
    for (const float v : out)
        EXPECT_TRUE(std::isnan(v)) << "two codes, then a scale";
    const float sound[] = {2.0f, 4.0f};
    view.scales = sound;
    double wide[4];
    decodeCoded(view, wide);
    EXPECT_TRUE(std::isnan(wide[0]) && std::isnan(wide[1]));
    EXPECT_EQ(wide[2], 4 * 448);
    EXPECT_TRUE(wide[3] == 0 && std::signbit(wide[3]));
    const std::byte e5m2[] = {std::byte{0x7c}, std::byte{0xfc}, std::byte{0x7d}, std::byte{0x7b}};
    view.scheme.element = Element::E5M2;
    view.codes = e5m2;
    decodeCoded(view, out);
    EXPECT_EQ(out[0], HUGE_VALF);
    EXPECT_EQ(out[1], -HUGE_VALF);
    EXPECT_TRUE(std::isnan(out[2]));
    EXPECT_EQ(out[3], 4 * 57344);
}

TEST(DecodeCoded, IgnoresAFactorThatTheSchemeDoesNotHave)
{
    const std::byte code{0x38};
    const float scale = 0.5f;
    float out = 0;
    decodeCoded({.scheme = {}, .rows = 1, .columns = 1, .codes = &code, .scales = &scale, .factor = 100}, &out);
    EXPECT_EQ(out, 0.5f);
}

TEST(CountNanCodes, KnowsThoseOfEachElement)
{
    std::vector<std::byte> all;
    for (int code = 0; code < 256; ++code)
        all.push_back(static_cast<std::byte>(code));
    EXPECT_EQ(countNanCodes(Element::E4M3, all), 2u);
    EXPECT_EQ(countNanCodes(Element::E5M2, all), 6u);
    EXPECT_EQ(countNanCodes(Element::E2M1, all), 0u);
    EXPECT_EQ(countNanCodes(Element::Int8, all), 0u);
}

TEST(EncodeCoded, TakesTheNearestCodeOfTheQuotient)
{
    const SmallFloat formats[] = {SmallFloat::e4m3(), SmallFloat::e5m2(), SmallFloat::e2m1()};
    std::mt19937 random(12);
    std::normal_distribution<float> normal(0, 1);
    std::vector<float> values(512);
    for (float& v : values)
        v = normal(random) * 1000;
    const std::vector<float> scales = {0.3f, 64.0f, 700.0f, 1e-3f};
    for (const Element element : {Element::E4M3, Element::E5M2, Element::E2M1, Element::Int8}) {
        const Scheme scheme{.element = element, .bits = 5, .groupRows = 1, .groupColumns = 128};
        std::vector<std::byte> codes(codeBytes(element, 512));
        encodeCoded(scheme, values.data(), scales.data(), 1, 512, codes.data());
        for (std::uint64_t i = 0; i < 512; ++i) {
            const auto quotient = static_cast<double>(values[i] / scales[i / 128]);
            const double expected = element == Element::Int8
                ? std::min(std::max(std::nearbyint(quotient), -16.0), 15.0)
                : formats[static_cast<int>(element)].value(formats[static_cast<int>(element)].nearest(quotient));
            ASSERT_EQ(numberAt(element, codes.data(), i), expected) << i;
        }
    }
}

TEST(EncodeCoded, FindsTheCodesOfDecodedValuesAgain)
{
    for (const Scheme& scheme : sampleSchemes()) {
        if (scheme.hasZeros)
            continue; // there is no encoding with them
        CodedRows rows = randomRows(scheme, 2, 300, true);
        if (scheme.element == Element::Int8)
            for (std::byte& code : rows.codes)
                code = static_cast<std::byte>(static_cast<int>(code) % (1 << scheme.bits) - (1 << (scheme.bits - 1)));
        CodedRowsView view = rows.view();
        view.scheme.hasFactor = false; // the callers of the encoder multiply it into the scales
        for (float& scale : rows.scales)
            scale = scale == 0 ? 1 : scale;
        std::vector<float> values(600);
        std::vector<std::byte> again(rows.codes.size());
        decodeCoded(view, values.data());
        encodeCoded(scheme, values.data(), rows.scales.data(), 2, 300, again.data());
        for (std::size_t i = 0; i < again.size(); ++i)
            ASSERT_EQ(again[i], rows.codes[i]) << rows.name() << ", byte " << i;
    }
}

TEST(EncodeCoded, GivesNothingUnderTheScaleZeroAndTheNanCodeForNan)
{
    const float values[] = {1.0f, std::nanf(""), -std::nanf(""), -5.0f}, none = 0, one = 1;
    std::vector<std::byte> codes(4);
    const auto encode = [&](Element element, const float& scale) {
        encodeCoded({.element = element}, values, &scale, 1, 4, codes.data());
        return codes;
    };
    for (const Element element : {Element::E4M3, Element::E5M2, Element::Int8})
        EXPECT_EQ(encode(element, none), std::vector<std::byte>(4));
    EXPECT_EQ(encode(Element::E4M3, one)[1], std::byte{0x7f});
    EXPECT_EQ(encode(Element::E4M3, one)[2], std::byte{0xff});
    EXPECT_EQ(encode(Element::E5M2, one)[1], std::byte{0x7f});
    EXPECT_EQ(encode(Element::Int8, one)[2], std::byte{0});
    EXPECT_EQ(encode(Element::E2M1, one)[0], std::byte{0x02}) << "1, and NaN";
    EXPECT_EQ(encode(Element::E2M1, one)[1], std::byte{0xe0}) << "NaN, and -5: -4, whose code is even";
}

/// One of the examples that compressed-tensors and ModelOpt agree about.
TEST(EncodeCoded, WritesTheWorkedExampleOfNvfp4)
{
    std::vector<float> values;
    for (int i = 0; i < 16; ++i)
        values.push_back(0.1f * static_cast<float>(i + 1) * (i % 2 == 0 ? 1.0f : -1.0f));
    for (int i = 0; i < 16; ++i)
        values.push_back(0.01f * (static_cast<float>(i) - 7.5f));
    const Scheme scheme{
        .element = Element::E2M1, .groupRows = 1, .groupColumns = 16, .scale = Format::F8_E4M3, .hasFactor = true};
    const float factor = 1.6f / (6 * 448);
    const float scales[] = {fromE4m3(0x7e) * factor, fromE4m3(0x5a) * factor};
    std::vector<std::byte> codes(16);
    encodeCoded(scheme, values.data(), scales, 1, 32, codes.data());
    const int expected[] = {0xa1, 0xb2, 0xc4, 0xd5, 0xe5, 0xe6, 0xf6, 0xf7,
                            0xff, 0xee, 0xcd, 0x9b, 0x31, 0x54, 0x66, 0x77};
    for (std::size_t i = 0; i < 16; ++i)
        EXPECT_EQ(static_cast<int>(codes[i]), expected[i]) << i;
}

} // namespace
} // namespace ql::quant::testing
