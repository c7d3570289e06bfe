// SPDX-License-Identifier: Apache-2.0
// Single numbers to codes and back, against a search for the nearest number that shares no code with the program.
#include <gtest/gtest.h>

#include <bit>
#include <cmath>
#include <cstdint>
#include <random>
#include <vector>

#include "core/base/small_float.h"
#include "core/quant/coded.h"
#include "core/quant/format.h"
#include "tests/core/quant/small_codes.h"

namespace ql::quant::testing {
namespace {

/// All of bfloat16 and binary16, and floats with bits of any kind.
const std::vector<float>& manyFloats()
{
    static const std::vector<float> floats = [] {
        std::vector<float> all;
        for (std::uint32_t bits = 0; bits < 0x10000; ++bits) {
            all.push_back(bfloat16ToFloat(static_cast<std::uint16_t>(bits)));
            all.push_back(float16ToFloat(static_cast<std::uint16_t>(bits)));
        }
        std::mt19937 random(5);
        for (int i = 0; i < 200000; ++i) {
            const auto bits = static_cast<std::uint32_t>(random());
            all.push_back(std::bit_cast<float>(bits));
            // As many of a size that all formats know.
            all.push_back(std::bit_cast<float>((bits & 0x81ffffff) + 0x38000000));
        }
        return all;
    }();
    return floats;
}

/// Numbers, the middles between neighbours, and the floats next to those.
std::vector<float> floatsAround(const SmallFloat& format)
{
    std::vector<float> all;
    for (std::size_t code = 0; code + 1 < format.magnitudes.size(); ++code) {
        const auto here = static_cast<float>(format.magnitudes[code]);
        const auto next = static_cast<float>(format.magnitudes[code + 1]);
        const float middle = here + (next - here) / 2;
        for (const float v : {here, middle, std::nextafter(middle, 0.0f), std::nextafter(middle, next)})
            all.insert(all.end(), {v, -v});
    }
    const auto largest = static_cast<float>(format.magnitudes.back());
    for (const float v :
         {largest, std::nextafter(largest, HUGE_VALF), largest * 1.03f, largest * 1.5f, HUGE_VALF, 1e-45f})
        all.insert(all.end(), {v, -v});
    return all;
}

void expectNearest(const SmallFloat& format, const std::vector<float>& floats, std::uint8_t (*encode)(float))
{
    for (const float v : floats)
        ASSERT_EQ(encode(v), format.nearest(static_cast<double>(v))) << v << " " << std::bit_cast<std::uint32_t>(v);
}

std::uint8_t toE2m1(float v)
{
    const float pair[] = {v, 0.0f};
    std::byte code{};
    info(Format::F4).encode(pair, 1, 2, {}, &code);
    return static_cast<std::uint8_t>(code);
}

TEST(SmallFloatCodes, OfE4m3AreNearest)
{
    expectNearest(SmallFloat::e4m3(), manyFloats(), toE4m3);
    expectNearest(SmallFloat::e4m3(), floatsAround(SmallFloat::e4m3()), toE4m3);
    EXPECT_EQ(toE4m3(17.5f), 0x59) << "halfway between 17 and 18: the even one";
    EXPECT_EQ(toE4m3(-0.3f), 0xaa);
    EXPECT_EQ(toE4m3(464.0f), 0x7e) << "halfway to the 480 that there is not";
    EXPECT_EQ(toE4m3(0x1p-10f), 0);
    EXPECT_EQ(toE4m3(-HUGE_VALF), 0xfe);
}

TEST(SmallFloatCodes, OfE5m2AreNearest)
{
    expectNearest(SmallFloat::e5m2(), manyFloats(), toE5m2);
    expectNearest(SmallFloat::e5m2(), floatsAround(SmallFloat::e5m2()), toE5m2);
    EXPECT_EQ(toE5m2(61440.0f), 0x7b) << "saturates where IEEE would have infinity";
    EXPECT_EQ(toE5m2(HUGE_VALF), 0x7b);
}

TEST(SmallFloatCodes, OfE2m1AreNearest)
{
    expectNearest(SmallFloat::e2m1(), manyFloats(), toE2m1);
    expectNearest(SmallFloat::e2m1(), floatsAround(SmallFloat::e2m1()), toE2m1);
    const std::vector<float> halfway = {0.25f, 0.75f, 1.25f, 1.75f, 2.5f, 3.5f, 5.0f};
    const std::vector<int> even = {0, 2, 2, 4, 4, 6, 6};
    for (std::size_t i = 0; i < halfway.size(); ++i)
        EXPECT_EQ(toE2m1(halfway[i]), even[i]) << halfway[i];
    EXPECT_EQ(toE2m1(-0.1f), 8) << "a zero keeps its sign";
}

TEST(SmallFloatCodes, OfE8m0AreNearestPowersOfTwo)
{
    const auto nearest = [](float v) {
        if (std::isnan(v))
            return 255;
        int best = 0;
        double least = HUGE_VAL;
        for (int code = 0; code < 255; ++code) {
            const double error = std::abs(std::abs(static_cast<double>(v)) - std::ldexp(1.0, code - 127));
            if (error <= least) { // the upper one of two
                least = error;
                best = code;
            }
        }
        return std::isinf(v) ? 254 : best;
    };
    std::mt19937 random(6);
    for (int i = 0; i < 4000; ++i) {
        const auto bits = static_cast<std::uint32_t>(random());
        const float any = std::bit_cast<float>(bits), edge = std::bit_cast<float>(bits & 0xffc00000);
        ASSERT_EQ(toE8m0(any), nearest(any)) << any;
        ASSERT_EQ(toE8m0(edge), nearest(edge)) << edge;
    }
    for (int code = 0; code < 255; ++code) {
        const float power = std::ldexp(1.0f, code - 127);
        ASSERT_EQ(toE8m0(power), code);
        ASSERT_EQ(toE8m0(power * 1.5f), std::min(code + 1, 254)) << "halfway";
        ASSERT_EQ(toE8m0(std::nextafter(power * 1.5f, 0.0f)), code);
    }
    EXPECT_EQ(toE8m0(0.0f), 0);
    EXPECT_EQ(toE8m0(HUGE_VALF), 254);
}

void expectValues(const SmallFloat& format, Format inTable, float (*decode)(std::uint8_t),
                  std::uint8_t (*encode)(float))
{
    for (int code = 0; code < 256; ++code) {
        const auto byte = static_cast<std::uint8_t>(code);
        const double expected = format.value(code);
        const float v = decode(byte);
        float fromTable = 0;
        info(inTable).decode(reinterpret_cast<const std::byte*>(&byte), 1, 1, &fromTable);
        if (std::isnan(expected)) {
            EXPECT_TRUE(std::isnan(v) && std::isnan(fromTable)) << code;
            EXPECT_EQ(encode(v) & 0x7f, 0x7f);
            continue;
        }
        EXPECT_EQ(v, expected) << code;
        EXPECT_EQ(std::bit_cast<std::uint32_t>(v), std::bit_cast<std::uint32_t>(fromTable)) << code;
        EXPECT_EQ(std::signbit(v), code >= 0x80) << code;
        if (std::isfinite(v)) {
            EXPECT_EQ(encode(v), code);
        }
    }
}

TEST(SmallFloatCodes, ComeBackAsTheyWere)
{
    expectValues(SmallFloat::e4m3(), Format::F8_E4M3, fromE4m3, toE4m3);
    expectValues(SmallFloat::e5m2(), Format::F8_E5M2, fromE5m2, toE5m2);
    for (int code = 0; code < 256; ++code) {
        const float v = fromE8m0(static_cast<std::uint8_t>(code));
        EXPECT_EQ(toE8m0(v), code);
        EXPECT_EQ(std::isnan(v), code == 255);
        float pair[2];
        const auto byte = static_cast<std::byte>(code);
        std::byte back{};
        info(Format::F4).decode(&byte, 1, 2, pair);
        info(Format::F4).encode(pair, 1, 2, {}, &back);
        EXPECT_EQ(back, byte);
        EXPECT_EQ(pair[1], SmallFloat::e2m1().value(code >> 4));
    }
}

} // namespace
} // namespace ql::quant::testing
