// SPDX-License-Identifier: Apache-2.0
// Every instruction set gives the bytes of the scalar code.
#include <gtest/gtest.h>

#include <algorithm>
#include <cstring>

#include "core/quant/coded/kernels.h"
#include "tests/core/quant/coded_samples.h"
#include "tests/core/quant/sample_rows.h"

namespace ql::quant::testing {
namespace {

constexpr std::byte untouched{0xa5};

class CodedSimd : public ::testing::TestWithParam<Isa> {
protected:
    const CodedKernels& fast() const { return codedKernels(GetParam()); }
    const CodedKernels& scalar() const { return codedKernels(Isa::Scalar); }

    void expectScalarFloats(const CodedRows& rows) const
    {
        const std::size_t count = rows.rows * rows.columns;
        std::vector<float> ours(count + 1, -7.0f), truth(ours);
        fast().decode(rows.view(), ours.data());
        scalar().decode(rows.view(), truth.data());
        for (std::size_t i = 0; i <= count; ++i)
            ASSERT_EQ(std::bit_cast<std::uint32_t>(ours[i]), std::bit_cast<std::uint32_t>(truth[i]))
                << rows.name() << ", value " << i << ": " << ours[i] << " for " << truth[i];
    }

    void expectScalarCodes(const Scheme& scheme, const SampleRows& values, const std::vector<float>& scales,
                           std::uint64_t rows, std::uint64_t columns) const
    {
        std::vector<std::byte> ours(rows * codeBytes(scheme.element, columns) + 1, untouched), truth(ours);
        fast().encode(scheme, values.values.data(), scales.data(), rows, columns, ours.data());
        scalar().encode(scheme, values.values.data(), scales.data(), rows, columns, truth.data());
        const auto at = std::ranges::mismatch(ours, truth).in1 - ours.begin();
        ASSERT_EQ(ours, truth) << schemeName(scheme) << ", " << rows << " x " << columns << ", " << values.name
                               << ": byte " << at;
    }
};

TEST_P(CodedSimd, DecodesToTheScalarFloats)
{
    for (const Scheme& scheme : sampleSchemes())
        for (const std::uint64_t columns : sampleWidths(scheme.element))
            for (const std::uint64_t rows : {1, 3})
                for (const bool plain : {true, false})
                    expectScalarFloats(randomRows(scheme, rows, columns, plain));
}

TEST_P(CodedSimd, DecodesRowsOfWhichSomeArePlain)
{
    for (const Scheme& scheme : sampleSchemes()) {
        CodedRows rows = randomRows(scheme, 9, 256, true);
        const std::size_t groups = groupsPerRow(scheme, 256);
        rows.codes[3 * codeBytes(scheme.element, 256) + 9] = std::byte{0xff};
        rows.scales[5 * groups + groups / 2] = std::nanf("3");
        rows.scales[7 * groups] = 0x1p125f;
        expectScalarFloats(rows);
    }
}

TEST_P(CodedSimd, EncodesToTheScalarCodes)
{
    constexpr float infinity = std::numeric_limits<float>::infinity();
    for (const Scheme& scheme : sampleSchemes())
        for (const std::uint64_t columns : sampleWidths(scheme.element))
            for (const std::uint64_t rows : {1, 3}) {
                std::vector<SampleRows> samples = sampleRows(rows, columns);
                if (columns > 300)
                    samples.resize(2);
                const std::uint64_t groups = groupsPerRow(scheme, columns);
                std::mt19937 random(static_cast<unsigned>(columns));
                for (SampleRows& values : samples) {
                    std::vector<float> scales(rows * groups);
                    groupMaxima(values.values.data(), rows, columns, scheme.groupColumns, scales.data());
                    for (float& scale : scales)
                        scale /= 6 + static_cast<float>(random() % 400);
                    expectScalarCodes(scheme, values, scales, rows, columns);
                    for (float& scale : scales)
                        scale = std::exp2(std::floor(std::log2(scale))) * (random() % 4 == 0 ? -1.0f : 1.0f);
                    expectScalarCodes(scheme, values, scales, rows, columns);
                    const float strange[] = {0,        -0.0f,     infinity, std::nanf(""), 1e-40f,
                                             0x1p127f, 0x1p-127f, 0x1p126f, 0x1p-126f,     3e38f};
                    for (float& scale : scales)
                        scale = strange[random() % std::size(strange)];
                    const float bad[] = {infinity, -infinity, std::nanf(""), -std::nanf(""), -0.0f, 1e-45f};
                    for (std::size_t i = random() % 5; i < values.values.size(); i += 1 + random() % 9)
                        values.values[i] = bad[random() % std::size(bad)];
                    expectScalarCodes(scheme, values, scales, rows, columns);
                }
            }
}

TEST_P(CodedSimd, RoundsEveryHalfwayCaseAsTheScalarCodeDoes)
{
    std::vector<float> values;
    for (std::uint32_t bits = 0; bits < 0x10000; ++bits) {
        values.push_back(std::bit_cast<float>(bits << 16));
        values.push_back(std::bit_cast<float>((bits << 16) + 1));
        values.push_back(std::bit_cast<float>((bits << 16) - 1));
    }
    for (const Element element : {Element::E4M3, Element::E5M2, Element::E2M1, Element::Int8})
        for (const float scale : {1.0f, 0.5f, 3.0f})
            expectScalarCodes({.element = element, .groupRows = 1}, {"bfloat16 and beside", values}, {scale}, 1,
                              values.size());
}

TEST_P(CodedSimd, MeasuresAsTheScalarCodeDoes)
{
    for (const std::uint64_t columns : sampleWidths(Element::E4M3))
        for (const std::uint64_t rows : {1, 5})
            for (const std::uint64_t group : {0, 7, 16, 20, 32, 128})
                for (SampleRows& values : sampleRows(rows, columns)) {
                    for (std::size_t i = 3; i < values.values.size(); i += 11)
                        values.values[i] = i % 2 == 0 ? std::nanf("") : -std::numeric_limits<float>::infinity();
                    const std::size_t groups = rows * (group == 0 ? 1 : (columns + group - 1) / group);
                    std::vector<float> ours(groups + 1, -3.0f), truth(ours);
                    fast().groupMaxima(values.values.data(), rows, columns, group, ours.data());
                    scalar().groupMaxima(values.values.data(), rows, columns, group, truth.data());
                    ASSERT_EQ(ours, truth)
                        << values.name << ", groups of " << group << ", " << rows << " x " << columns;
                }
}

TEST_P(CodedSimd, CountsNanCodes)
{
    std::mt19937 random(4);
    for (const std::size_t count : {0, 1, 63, 64, 65, 1000, 255 * 64, 255 * 64 + 1, 40000}) {
        std::vector<std::byte> codes(count);
        for (std::byte& code : codes)
            code = random() % 3 == 0 ? std::byte{0x7f} : static_cast<std::byte>(random());
        for (const Element element : {Element::E4M3, Element::E5M2, Element::E2M1, Element::Int8})
            ASSERT_EQ(fast().countNanCodes(element, codes), scalar().countNanCodes(element, codes)) << count;
        std::ranges::fill(codes, std::byte{0xff});
        ASSERT_EQ(fast().countNanCodes(Element::E4M3, codes), count);
        ASSERT_EQ(fast().countNanCodes(Element::Int8, codes), 0u);
    }
}

TEST_P(CodedSimd, RepacksToTheScalarBytes)
{
    std::mt19937 random(8);
    for (const std::size_t columns : {64, 128, 192, 1024}) {
        std::vector<std::byte> codes(columns), scaleCodes(columns / 16);
        std::vector<float> scales(columns / 32);
        std::vector<std::byte> nibbles(columns);
        for (std::byte& code : codes)
            code = static_cast<std::byte>(random());
        for (std::byte& code : nibbles)
            code = static_cast<std::byte>(static_cast<int>(random() % 16) - 8);
        for (std::byte& code : scaleCodes)
            code = static_cast<std::byte>(random());
        for (float& scale : scales)
            scale = std::bit_cast<float>(static_cast<std::uint32_t>(random()));
        const auto expectSame = [&](std::size_t bytes, const auto& work) {
            std::vector<std::byte> ours(bytes + 1, untouched), truth(ours);
            work(fast(), ours.data());
            work(scalar(), truth.data());
            ASSERT_EQ(ours, truth) << columns;
        };
        const std::size_t mxfp4 = columns / 32 * 17, nvfp4 = columns / 64 * 36;
        expectSame(mxfp4, [&](const CodedKernels& k, std::byte* out) {
            k.packMxfp4(codes.data(), scaleCodes.data(), columns, out);
        });
        expectSame(nvfp4, [&](const CodedKernels& k, std::byte* out) {
            k.packNvfp4(codes.data(), scaleCodes.data(), columns, out);
        });
        std::vector<std::byte> blocks(std::max(mxfp4, nvfp4));
        for (std::byte& b : blocks)
            b = static_cast<std::byte>(random());
        expectSame(columns / 2 + columns / 32, [&](const CodedKernels& k, std::byte* out) {
            k.unpackMxfp4(blocks.data(), columns, out, out + columns / 2);
        });
        expectSame(columns / 2 + columns / 16, [&](const CodedKernels& k, std::byte* out) {
            k.unpackNvfp4(blocks.data(), columns, out, out + columns / 2);
        });
        expectSame(columns / 32 * 18, [&](const CodedKernels& k, std::byte* out) {
            k.packQ4_0(nibbles.data(), scales.data(), columns, out);
        });
        expectSame(columns / 32 * 34, [&](const CodedKernels& k, std::byte* out) {
            k.packQ8_0(codes.data(), scales.data(), columns, out);
        });
    }
}

std::vector<Isa> fastIsas()
{
    const auto all = supportedIsas();
    return {all.begin() + 1, all.end()};
}

INSTANTIATE_TEST_SUITE_P(Isas, CodedSimd, ::testing::ValuesIn(fastIsas()),
                         [](const auto& test) { return std::string(isaName(test.param)); });
// A machine may have no set but the scalar one.
GTEST_ALLOW_UNINSTANTIATED_PARAMETERIZED_TEST(CodedSimd);

} // namespace
} // namespace ql::quant::testing
