// SPDX-License-Identifier: Apache-2.0
// Every decoder gives the floats of the real ggml, bit for bit, for any bytes.
#include <gtest/gtest.h>

#include <bit>
#include <cmath>
#include <random>

#include "core/quant/format.h"
#include "tests/oracle/ggml_oracle.h"

namespace ql::quant::testing {
namespace {

/// Formats that both we and ggml decode.
std::vector<FormatInfo> decodable()
{
    std::vector<FormatInfo> rows;
    for (const FormatInfo& row : formats()) {
        if (row.decode && row.dialect == Dialect::Ggml && oracle::Ggml::installed().traits(*row.ggufId).decodable)
            rows.push_back(row);
    }
    return rows;
}

std::vector<std::byte> randomBytes(std::size_t count, unsigned seed)
{
    std::mt19937 engine(seed);
    std::vector<std::byte> bytes(count);
    for (std::byte& byte : bytes)
        byte = static_cast<std::byte>(engine() & 0xff);
    return bytes;
}

class EveryDecoder : public ::testing::TestWithParam<FormatInfo> { };

TEST_P(EveryDecoder, GivesTheFloatsOfGgmlForRandomBlocks)
{
    const FormatInfo& format = GetParam();
    const std::size_t blocks = 2000;
    const auto bytes = randomBytes(blocks * format.blockBytes, *format.ggufId + 1);
    std::vector<float> ours(blocks * format.blockValues);
    format.decode(bytes.data(), blocks, format.blockValues, ours.data());
    const auto theirs = oracle::Ggml::installed().dequantize(*format.ggufId, bytes, ours.size());
    for (std::size_t i = 0; i < ours.size(); ++i) {
        if (std::isnan(ours[i]) && std::isnan(theirs[i]))
            continue;
        ASSERT_EQ(std::bit_cast<std::uint32_t>(ours[i]), std::bit_cast<std::uint32_t>(theirs[i]))
            << format.name << ": value " << i % format.blockValues << " of block " << i / format.blockValues << " is "
            << ours[i] << ", not " << theirs[i];
    }
}

INSTANTIATE_TEST_SUITE_P(Formats, EveryDecoder, ::testing::ValuesIn(decodable()),
                         [](const auto& test) { return std::string(test.param.name); });

TEST(Decoders, CoverWhatGgmlDecodes)
{
    for (std::uint32_t id = 0; id < 43; ++id) {
        const auto traits = oracle::Ggml::installed().traits(id);
        if (!traits.decodable)
            continue;
        const auto format = formatByGgufId(id);
        ASSERT_TRUE(format) << traits.name;
        EXPECT_TRUE(info(*format).decode) << traits.name;
    }
}

} // namespace
} // namespace ql::quant::testing
