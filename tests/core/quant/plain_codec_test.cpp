// SPDX-License-Identifier: Apache-2.0
#include <gtest/gtest.h>

#include <bit>
#include <cmath>
#include <cstring>
#include <vector>

#include "core/base/small_float.h"
#include "core/quant/format.h"

namespace ql::quant::testing {
namespace {

/// The float that a format's `bytes` stand for.
template <typename Number> float decodeOne(Format format, Number number)
{
    float out = 0;
    std::array<std::byte, sizeof number> bytes;
    std::memcpy(bytes.data(), &number, sizeof number);
    EXPECT_EQ(info(format).blockBytes, sizeof number);
    info(format).decode(bytes.data(), 1, 1, &out);
    return out;
}

float decodeByte(Format format, int bits)
{
    return decodeOne(format, static_cast<std::uint8_t>(bits));
}

TEST(PlainNumbers, BecomeFloats)
{
    EXPECT_EQ(decodeOne(Format::F64, 0.1), 0.1f);
    EXPECT_EQ(decodeOne(Format::F64, 1e300), HUGE_VALF);
    EXPECT_EQ(decodeOne(Format::I8, std::int8_t{-5}), -5);
    EXPECT_EQ(decodeOne(Format::I16, std::int16_t{-30000}), -30000);
    EXPECT_EQ(decodeOne(Format::I32, std::int32_t{-2000000001}), -2e9f);
    EXPECT_EQ(decodeOne(Format::I64, std::int64_t{1} << 62), 0x1p62f);
    EXPECT_EQ(decodeOne(Format::U8, std::uint8_t{200}), 200);
    EXPECT_EQ(decodeOne(Format::U16, std::uint16_t{60000}), 60000);
    EXPECT_EQ(decodeOne(Format::U32, std::uint32_t{4000000000}), 4e9f);
    EXPECT_EQ(decodeOne(Format::U64, std::uint64_t{1} << 63), 0x1p63f);
    EXPECT_EQ(decodeOne(Format::BOOL, std::uint8_t{1}), 1);
    EXPECT_EQ(info(Format::C64).decode, nullptr) << "a complex number is not one float";
}

TEST(Float8, E5m2IsTheUpperByteOfAHalf)
{
    for (int bits = 0; bits < 256; ++bits) {
        const float expected = float16ToFloat(static_cast<std::uint16_t>(bits << 8));
        const float actual = decodeByte(Format::F8_E5M2, bits);
        if (std::isnan(expected))
            EXPECT_TRUE(std::isnan(actual)) << bits;
        else
            EXPECT_EQ(std::bit_cast<std::uint32_t>(actual), std::bit_cast<std::uint32_t>(expected)) << bits;
    }
}

TEST(Float8, E4m3HoldsItsLandmarks)
{
    const std::vector<std::pair<int, float>> landmarks = {
        {0x00, 0.0f},  {0x01, 0x1p-9f}, {0x07, 7 * 0x1p-9f}, {0x08, 0x1p-6f}, {0x38, 1.0f},  {0x39, 1.125f},
        {0x59, 18.0f}, {0x7e, 448.0f},  {0xaa, -0.3125f},    {0xfe, -448.0f}, {0x78, 256.0f}};
    for (const auto& [bits, value] : landmarks)
        EXPECT_EQ(decodeByte(Format::F8_E4M3, bits), value) << bits;
    EXPECT_TRUE(std::signbit(decodeByte(Format::F8_E4M3, 0x80)));
    EXPECT_TRUE(std::isnan(decodeByte(Format::F8_E4M3, 0x7f)));
    EXPECT_TRUE(std::isnan(decodeByte(Format::F8_E4M3, 0xff)));
    for (int bits = 1; bits < 0x7f; ++bits)
        EXPECT_LT(decodeByte(Format::F8_E4M3, bits - 1), decodeByte(Format::F8_E4M3, bits)) << bits;
}

TEST(Float8, UnsignedZeroVariantsAreHalfAsLargeWithoutInfinities)
{
    for (int bits = 0; bits < 256; ++bits) {
        if (bits == 0x80) {
            EXPECT_TRUE(std::isnan(decodeByte(Format::F8_E4M3FNUZ, bits)));
            EXPECT_TRUE(std::isnan(decodeByte(Format::F8_E5M2FNUZ, bits)));
            continue;
        }
        if ((bits & 0x7f) != 0x7f) {
            EXPECT_EQ(decodeByte(Format::F8_E4M3FNUZ, bits), decodeByte(Format::F8_E4M3, bits) / 2) << bits;
        }
        if ((bits & 0x7f) < 0x7c) {
            EXPECT_EQ(decodeByte(Format::F8_E5M2FNUZ, bits), decodeByte(Format::F8_E5M2, bits) / 2) << bits;
        }
    }
    EXPECT_EQ(decodeByte(Format::F8_E4M3FNUZ, 0x7f), 240);
    EXPECT_EQ(decodeByte(Format::F8_E5M2FNUZ, 0x7f), 57344);
}

TEST(Float8, E8m0IsAPowerOfTwo)
{
    EXPECT_EQ(decodeByte(Format::F8_E8M0, 0), 0x1p-127f);
    EXPECT_EQ(decodeByte(Format::F8_E8M0, 127), 1);
    EXPECT_EQ(decodeByte(Format::F8_E8M0, 254), 0x1p127f);
    EXPECT_TRUE(std::isnan(decodeByte(Format::F8_E8M0, 255)));
}

TEST(Float4, HoldsTwoNumbersInAByteTheLowNibbleFirst)
{
    const std::vector<float> magnitudes = {0, 0.5f, 1, 1.5f, 2, 3, 4, 6};
    for (int code = 0; code < 16; ++code) {
        const auto byte = static_cast<std::byte>(code | 3 << 4);
        std::vector<float> out(2);
        info(Format::F4).decode(&byte, 1, 2, out.data());
        EXPECT_EQ(std::abs(out[0]), magnitudes[code & 7]);
        EXPECT_EQ(std::signbit(out[0]), code >= 8);
        EXPECT_EQ(out[1], 1.5f);
    }
}

} // namespace
} // namespace ql::quant::testing
