// SPDX-License-Identifier: Apache-2.0
// Checkpoints in FP8, NVFP4, MXFP4 and integers, as the device decodes them, against decodeCoded().
#include "gpu/coded_source.h"

#include <cmath>
#include <random>

#include "tests/gpu/decoded.h"

namespace ql::gpu {
namespace {

using quant::Element;
using quant::Format;

struct Coded {
    quant::Scheme scheme{};
    std::uint64_t rows = 0, columns = 0;
    std::vector<std::byte> codes{};
    std::vector<float> scales{};
    std::vector<std::int16_t> zeros{};
    float factor = 1;
    bool divides = false;

    quant::CodedRowsView view() const
    {
        return {scheme, rows,   columns, codes.data(), scales.data(), zeros.empty() ? nullptr : zeros.data(),
                factor, divides};
    }
    std::vector<float> truth() const
    {
        std::vector<float> values(rows * columns);
        quant::decodeCoded(view(), values.data());
        return values;
    }
};

/// Random codes; scales from `scaleOf(random)`, the same within a group of rows.
template <typename ScaleOf>
Coded made(const quant::Scheme& scheme, std::uint64_t rows, std::uint64_t columns, ScaleOf scaleOf)
{
    Coded coded{.scheme = scheme, .rows = rows, .columns = columns};
    std::mt19937 random(23);
    coded.codes.resize(rows * quant::codeBytes(scheme.element, columns));
    for (std::byte& code : coded.codes)
        code = static_cast<std::byte>(random());
    const std::uint64_t across = quant::groupsPerRow(scheme, columns);
    const std::uint64_t step = scheme.groupRows ? scheme.groupRows : rows;
    coded.scales.resize(rows * across);
    for (std::uint64_t row = 0; row < rows; ++row)
        for (std::uint64_t group = 0; group < across; ++group)
            coded.scales[row * across + group] =
                row % step ? coded.scales[(row - 1) * across + group] : scaleOf(random);
    return coded;
}

float anyScale(std::mt19937& random)
{
    return 0.001f + static_cast<float>(random() % 10000) * 1e-5f;
}

/// As numbers: blocks have no negative zero.
void expectEqual(const std::vector<float>& ours, const std::vector<float>& truth)
{
    ASSERT_EQ(ours.size(), truth.size());
    for (std::size_t i = 0; i < truth.size(); ++i)
        ASSERT_EQ(ours[i], truth[i]) << i;
}

void expectNear(const std::vector<float>& ours, const std::vector<float>& truth)
{
    ASSERT_EQ(ours.size(), truth.size());
    for (std::size_t i = 0; i < ours.size(); ++i) {
        if (std::isnan(truth[i]))
            ASSERT_TRUE(std::isnan(ours[i])) << i;
        else // two roundings more than the truth's one
            ASSERT_LE(std::abs(ours[i] - truth[i]), 0x1.8p-23f * std::abs(truth[i])) << i;
    }
}

TEST(CodedSource, Float8KeepsItsCodes)
{
    const auto device = openTestDevice();
    for (const Element element : {Element::E4M3, Element::E5M2}) {
        for (const auto& [groupRows, groupColumns] :
             {std::pair{0, 0}, std::pair{1, 0}, std::pair{128, 128}, std::pair{1, 64}}) {
            const quant::Scheme scheme{.element = element,
                                       .groupRows = static_cast<std::uint64_t>(groupRows),
                                       .groupColumns = static_cast<std::uint64_t>(groupColumns)};
            SCOPED_TRACE(quant::schemeName(scheme));
            const Coded coded = made(scheme, 150, 300, anyScale);
            const WeightSource source = codedSource("w", coded.view());
            EXPECT_EQ(source.format, element == Element::E4M3 ? Format::F8_E4M3 : Format::F8_E5M2);
            expectSame(decodedOnDevice(*device, source), coded.truth());
        }
    }
}

TEST(CodedSource, Nvfp4BecomesBlocksWithItsFactor)
{
    const auto device = openTestDevice();
    const quant::Scheme scheme{
        .element = Element::E2M1, .groupRows = 1, .groupColumns = 16, .scale = Format::F8_E4M3, .hasFactor = true};
    Coded coded = made(scheme, 40, 192,
                       [](std::mt19937& random) { return quant::fromE4m3(static_cast<std::uint8_t>(random() % 127)); });
    coded.factor = 0.0371f;
    const WeightSource source = codedSource("w", coded.view());
    EXPECT_EQ(source.format, Format::NVFP4);
    expectEqual(decodedOnDevice(*device, source), coded.truth());
    coded.divides = true;
    expectNear(decodedOnDevice(*device, codedSource("w", coded.view())), coded.truth());
}

TEST(CodedSource, Mxfp4BecomesBlocks)
{
    const auto device = openTestDevice();
    const quant::Scheme scheme{.element = Element::E2M1, .groupRows = 1, .groupColumns = 32, .scale = Format::F8_E8M0};
    const Coded coded = made(scheme, 40, 96, [](std::mt19937& random) {
        return quant::fromE8m0(static_cast<std::uint8_t>(100 + random() % 40));
    });
    const WeightSource source = codedSource("w", coded.view());
    EXPECT_EQ(source.format, Format::MXFP4);
    expectEqual(decodedOnDevice(*device, source), coded.truth());
}

TEST(CodedSource, EverythingElseIsDecoded)
{
    const auto device = openTestDevice();
    const auto expectDecoded = [&](const Coded& coded, Format format) {
        SCOPED_TRACE(quant::schemeName(coded.scheme));
        const WeightSource source = codedSource("w", coded.view());
        EXPECT_EQ(source.format, format);
        auto truth = coded.truth();
        if (format == Format::F16)
            for (float& value : truth)
                value = static_cast<float>(static_cast<_Float16>(value));
        expectSame(decodedOnDevice(*device, source), truth);
    };
    Coded integers = made({.element = Element::Int8, .bits = 4, .groupRows = 1, .groupColumns = 32, .hasZeros = true},
                          30, 128, anyScale);
    for (std::byte& code : integers.codes)
        code = static_cast<std::byte>(std::to_integer<int>(code) % 16);
    integers.zeros.assign(integers.scales.size(), 7);
    expectDecoded(integers, Format::F16);
    expectDecoded(made({.element = Element::E5M2, .groupRows = 1, .groupColumns = 20}, 30, 100,
                       [](std::mt19937&) { return 1000.0f; }),
                  Format::F32);
    // A scale that is no E4M3 number cannot stand in a block.
    expectDecoded(
        made({.element = Element::E2M1, .groupRows = 1, .groupColumns = 16, .scale = Format::F8_E4M3}, 4, 64, anyScale),
        Format::F16);
}

} // namespace
} // namespace ql::gpu
