// SPDX-License-Identifier: Apache-2.0
#include "core/base/small_float.h"

#include <cmath>
#include <limits>

#include <gtest/gtest.h>

namespace ql {
namespace {

/// A binary16 by its definition: sign, 5 exponent bits with bias 15, 10 mantissa bits.
double definedHalf(unsigned bits)
{
    const int exponent = static_cast<int>(bits >> 10 & 31);
    const double mantissa = bits & 1023;
    const double sign = bits >> 15 ? -1 : 1;
    if (exponent == 31)
        return mantissa != 0 ? std::numeric_limits<double>::quiet_NaN() : sign * HUGE_VAL;
    return sign * (exponent == 0 ? std::ldexp(mantissa, -24) : std::ldexp(1024 + mantissa, exponent - 25));
}

TEST(Float16, AllCodesDecodeByTheDefinitionAndComeBack)
{
    for (unsigned bits = 0; bits < 65536; ++bits) {
        const float value = float16ToFloat(static_cast<std::uint16_t>(bits));
        if (std::isnan(value)) {
            EXPECT_TRUE(std::isnan(definedHalf(bits))) << bits;
            EXPECT_EQ(floatToFloat16(value), (bits & 0x8000u) | 0x7e00u) << bits;
            continue;
        }
        ASSERT_EQ(static_cast<double>(value), definedHalf(bits)) << bits;
        ASSERT_EQ(floatToFloat16(value), bits) << bits;
    }
}

TEST(Float16, RoundsHalfwayToEven)
{
    for (unsigned bits = 0; bits < 0x7bff; ++bits) {
        const double middle = (definedHalf(bits) + definedHalf(bits + 1)) / 2;
        const unsigned even = bits % 2 == 0 ? bits : bits + 1;
        ASSERT_EQ(floatToFloat16(static_cast<float>(middle)), even) << bits;
        ASSERT_EQ(floatToFloat16(std::nextafter(static_cast<float>(middle), 1e9f)), bits + 1) << bits;
    }
    EXPECT_EQ(floatToFloat16(65519.99f), 0x7bff);
    EXPECT_EQ(floatToFloat16(65520.0f), 0x7c00);
    EXPECT_EQ(floatToFloat16(-HUGE_VALF), 0xfc00);
}

TEST(Bfloat16, IsTheUpperHalfRoundedToEven)
{
    EXPECT_EQ(floatToBfloat16(1.0f), 0x3f80);
    EXPECT_EQ(bfloat16ToFloat(0x3f80), 1.0f);
    EXPECT_EQ(floatToBfloat16(std::bit_cast<float>(0x3f808000u)), 0x3f80); // halfway, even below
    EXPECT_EQ(floatToBfloat16(std::bit_cast<float>(0x3f818000u)), 0x3f82); // halfway, even above
    EXPECT_EQ(floatToBfloat16(std::bit_cast<float>(0x3f808001u)), 0x3f81);
    EXPECT_EQ(floatToBfloat16(std::numeric_limits<float>::max()), 0x7f80);
    EXPECT_EQ(floatToBfloat16(std::bit_cast<float>(0x7f800001u)), 0x7fc0); // NaN stays NaN
}

} // namespace
} // namespace ql
