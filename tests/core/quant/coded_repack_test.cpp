// SPDX-License-Identifier: Apache-2.0
// Codes of checkpoints into ggml's blocks and back, on bytes written by hand.
#include <gtest/gtest.h>

#include <cstdlib>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/small_float.h"
#include "core/quant/coded/kernels.h"

namespace ql::quant::testing {
namespace {

std::vector<std::byte> bytesOf(std::string_view hex)
{
    std::vector<std::byte> bytes;
    for (std::size_t i = 0; i + 1 < hex.size(); i += 2)
        bytes.push_back(static_cast<std::byte>(std::stoi(std::string(hex.substr(i, 2)), nullptr, 16)));
    return bytes;
}

class CodedRepack : public ::testing::TestWithParam<Isa> {
protected:
    const CodedKernels& kernels() const { return codedKernels(GetParam()); }
};

TEST_P(CodedRepack, TakesNeighboursOfMxfp4Apart)
{
    const auto codes = bytesOf("10325476981032547698ba9876543210"), scale = bytesOf("7b");
    std::vector<std::byte> block(17), codesBack(16), scaleBack(1);
    kernels().packMxfp4(codes.data(), scale.data(), 32, block.data());
    EXPECT_EQ(block, bytesOf("7b60718293a4b586976879405122330415"));
    kernels().unpackMxfp4(block.data(), 32, codesBack.data(), scaleBack.data());
    EXPECT_EQ(codesBack, codes);
    EXPECT_EQ(scaleBack, scale);
}

TEST_P(CodedRepack, TakesNeighboursOfNvfp4Apart)
{
    const auto codes = bytesOf("a1b2c4d5e5e6f6f7ffeecd9b3154667700112233445566778899aabbccddeeff");
    const auto scales = bytesOf("7e5a0138");
    std::vector<std::byte> block(36), codesBack(32), scalesBack(4);
    kernels().packNvfp4(codes.data(), scales.data(), 64, block.data());
    EXPECT_EQ(block,
              bytesOf("7e5a013851ea62eb64fc75fd1f3f4e5e6d6c7b79404051516262737"
                      "3c8c8d9d9eaeafbfb"));
    kernels().unpackNvfp4(block.data(), 64, codesBack.data(), scalesBack.data());
    EXPECT_EQ(codesBack, codes);
    EXPECT_EQ(scalesBack, scales);
}

TEST_P(CodedRepack, DropsTheSignOfNvfp4Scales)
{
    const std::vector<std::byte> codes(32);
    const auto scales = bytesOf("80b8007e");
    std::vector<std::byte> block(36);
    kernels().packNvfp4(codes.data(), scales.data(), 64, block.data());
    EXPECT_EQ(std::vector(block.begin(), block.begin() + 4), bytesOf("0038007e"));
}

TEST_P(CodedRepack, WritesIntegersUnderHalves)
{
    std::vector<std::byte> codes(64);
    for (int i = 0; i < 64; ++i)
        codes[static_cast<std::size_t>(i)] = static_cast<std::byte>(i % 16 - 8);
    const float scales[] = {0.25f, -6.0f};
    std::vector<std::byte> q4(36), q8(68);
    kernels().packQ4_0(codes.data(), scales, 64, q4.data());
    EXPECT_EQ(q4, bytesOf("003400112233445566778899aabbccddeeff00c600112233445566778899aabbccddeeff"));
    kernels().packQ8_0(codes.data(), scales, 64, q8.data());
    std::vector<std::byte> expected = bytesOf("0034");
    expected.insert(expected.end(), codes.begin(), codes.begin() + 32);
    for (const std::byte b : bytesOf("00c6"))
        expected.push_back(b);
    expected.insert(expected.end(), codes.begin() + 32, codes.end());
    EXPECT_EQ(q8, expected);
}

INSTANTIATE_TEST_SUITE_P(Isas, CodedRepack, ::testing::ValuesIn(supportedIsas()),
                         [](const auto& test) { return std::string(isaName(test.param)); });

} // namespace
} // namespace ql::quant::testing
