// SPDX-License-Identifier: Apache-2.0
// Every instruction set gives the floats of the scalar decoder.
#include <gtest/gtest.h>

#include <bit>
#include <cmath>
#include <random>

#include "tests/core/quant/simd_test_cases.h"

namespace ql::quant::testing {
namespace {

class SimdDecoder : public ::testing::TestWithParam<SimdCase> {
protected:
    static void expectScalarFloats(const std::vector<std::byte>& blocks, std::size_t columns)
    {
        constexpr float untouched = 77.5f;
        std::vector<float> fast(columns + 1, untouched), scalar(columns);
        decoder(GetParam().format, GetParam().isa)(blocks.data(), 1, columns, fast.data());
        info(GetParam().format).decode(blocks.data(), 1, columns, scalar.data());
        ASSERT_EQ(fast[columns], untouched) << "wrote past the last value";
        for (std::size_t i = 0; i < columns; ++i) {
            if (std::isnan(scalar[i]))
                ASSERT_TRUE(std::isnan(fast[i])) << "value " << i;
            else
                ASSERT_EQ(std::bit_cast<std::uint32_t>(fast[i]), std::bit_cast<std::uint32_t>(scalar[i]))
                    << "value " << i;
        }
    }
};

TEST_P(SimdDecoder, GivesTheScalarFloatsForRandomBytes)
{
    std::mt19937 random(20);
    for (const std::size_t columns : {256u, 512u, 2048u, 16384u}) {
        std::vector<std::byte> blocks(*rowBytes(info(GetParam().format), columns));
        for (std::byte& byte : blocks)
            byte = static_cast<std::byte>(random());
        expectScalarFloats(blocks, columns);
    }
}

class SimdSmallFloatDecoder : public SimdDecoder { };

/// Rows of single values need not be a multiple of the lanes.
TEST_P(SimdSmallFloatDecoder, GivesTheScalarFloatsForEveryCode)
{
    std::vector<std::byte> blocks;
    for (std::uint32_t code = 0; code < 65536 + 11; ++code) {
        blocks.push_back(static_cast<std::byte>(code));
        blocks.push_back(static_cast<std::byte>(code >> 8));
    }
    expectScalarFloats(blocks, blocks.size() / 2);
}

std::vector<SimdCase> smallFloatCases()
{
    std::vector<SimdCase> cases = simdCases(true);
    std::erase_if(cases, [](const SimdCase& it) { return info(it.format).blockValues != 1; });
    return cases;
}

const auto caseName = [](const auto& test) { return test.param.name(); };
INSTANTIATE_TEST_SUITE_P(Formats, SimdDecoder, ::testing::ValuesIn(simdCases(true)), caseName);
INSTANTIATE_TEST_SUITE_P(Formats, SimdSmallFloatDecoder, ::testing::ValuesIn(smallFloatCases()), caseName);
// A machine may have no set but the scalar one.
GTEST_ALLOW_UNINSTANTIATED_PARAMETERIZED_TEST(SimdDecoder);
GTEST_ALLOW_UNINSTANTIATED_PARAMETERIZED_TEST(SimdSmallFloatDecoder);

} // namespace
} // namespace ql::quant::testing
