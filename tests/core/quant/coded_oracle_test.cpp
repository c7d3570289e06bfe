// SPDX-License-Identifier: Apache-2.0
// Repacked blocks mean to the real ggml what the codes meant before.
#include <gtest/gtest.h>

#include <random>
#include <vector>

#include "core/quant/coded.h"
#include "core/quant/format.h"
#include "tests/oracle/ggml_oracle.h"

namespace ql::quant::testing {
namespace {

constexpr std::uint64_t columns = 64 * 300;

std::vector<std::byte> randomBytes(std::size_t count, int lowest, int highest)
{
    std::mt19937 random(static_cast<unsigned>(count));
    std::vector<std::byte> bytes(count);
    for (std::byte& byte : bytes)
        byte =
            static_cast<std::byte>(lowest + static_cast<int>(random() % static_cast<unsigned>(highest - lowest + 1)));
    return bytes;
}

void expectGgmlsFloats(Format format, const std::vector<std::byte>& blocks, const CodedRowsView& rows)
{
    std::vector<float> ours(columns);
    decodeCoded(rows, ours.data());
    const std::vector<float> theirs = oracle::Ggml::installed().dequantize(*info(format).ggufId, blocks, columns);
    for (std::size_t i = 0; i < columns; ++i)
        ASSERT_EQ(theirs[i], ours[i]) << "value " << i; // ggml's zero has no sign
}

std::vector<float> scalesOf(const std::vector<std::byte>& codes, float (*decode)(std::uint8_t))
{
    std::vector<float> scales;
    for (const std::byte code : codes)
        scales.push_back(decode(static_cast<std::uint8_t>(code)));
    return scales;
}

TEST(RepackedBlocks, OfMxfp4AreGgmls)
{
    const auto codes = randomBytes(columns / 2, 0, 255);
    const auto scaleCodes = randomBytes(columns / 32, 0, 254);
    std::vector<std::byte> blocks(columns / 32 * 17);
    packMxfp4(codes.data(), scaleCodes.data(), columns, blocks.data());
    const auto scales = scalesOf(scaleCodes, fromE8m0);
    expectGgmlsFloats(
        Format::MXFP4, blocks,
        {.scheme = {.element = Element::E2M1, .groupRows = 1, .groupColumns = 32, .scale = Format::F8_E8M0},
         .rows = 1,
         .columns = columns,
         .codes = codes.data(),
         .scales = scales.data()});
}

TEST(RepackedBlocks, OfNvfp4AreGgmls)
{
    const auto codes = randomBytes(columns / 2, 0, 255);
    const auto scaleCodes = randomBytes(columns / 16, 0, 0x7e);
    std::vector<std::byte> blocks(columns / 64 * 36);
    packNvfp4(codes.data(), scaleCodes.data(), columns, blocks.data());
    const auto scales = scalesOf(scaleCodes, fromE4m3);
    expectGgmlsFloats(
        Format::NVFP4, blocks,
        {.scheme = {.element = Element::E2M1, .groupRows = 1, .groupColumns = 16, .scale = Format::F8_E4M3},
         .rows = 1,
         .columns = columns,
         .codes = codes.data(),
         .scales = scales.data()});
}

TEST(RepackedBlocks, OfIntegersAreGgmls)
{
    std::mt19937 random(3);
    std::vector<float> scales;
    for (std::uint64_t i = 0; i < columns / 32; ++i)
        scales.push_back(static_cast<float>(static_cast<int>(random() % 4000) - 2000) * 0x1p-14f);
    for (const Format format : {Format::Q4_0, Format::Q8_0}) {
        const auto codes = format == Format::Q4_0 ? randomBytes(columns, -8, 7) : randomBytes(columns, -128, 127);
        std::vector<std::byte> blocks(*rowBytes(info(format), columns));
        (format == Format::Q4_0 ? packQ4_0 : packQ8_0)(codes.data(), scales.data(), columns, blocks.data());
        expectGgmlsFloats(
            format, blocks,
            {.scheme = {.element = Element::Int8, .groupRows = 1, .groupColumns = 32, .scale = Format::F16},
             .rows = 1,
             .columns = columns,
             .codes = codes.data(),
             .scales = scales.data()});
    }
}

} // namespace
} // namespace ql::quant::testing
