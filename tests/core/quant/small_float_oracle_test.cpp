// SPDX-License-Identifier: Apache-2.0
// Halves and bfloat16 convert as the real ggml converts them: all 65536 of each, and the floats around and between.
#include <gtest/gtest.h>

#include <bit>
#include <cmath>
#include <cstring>
#include <vector>

#include "core/base/small_float.h"
#include "tests/oracle/ggml_oracle.h"

namespace ql::quant::testing {
namespace {

constexpr std::uint32_t bfloat16Type = 30;

std::uint32_t bits(float value)
{
    return std::bit_cast<std::uint32_t>(value);
}

/// Floats at, halfway between and just beside all neighbours of a 16-bit format, plus every NaN kind and infinities.
std::vector<float> floatsAround(float (*decode)(std::uint16_t))
{
    std::vector<float> values;
    for (std::uint32_t code = 0; code < 0x10000; ++code) {
        const float here = decode(static_cast<std::uint16_t>(code));
        values.push_back(here);
        const float next = code % 0x8000 < 0x7fff ? decode(static_cast<std::uint16_t>(code + 1)) : here;
        if (!std::isfinite(here) || !std::isfinite(next))
            continue;
        const float middle = here + (next - here) / 2;
        values.insert(values.end(), {middle, std::nextafter(middle, here), std::nextafter(middle, next)});
    }
    for (const float value : {65504.0f, 65519.996f, 65520.0f, 1e30f, HUGE_VALF, 5.9e-8f, 2.9802322e-8f, 1e-45f, 1e-38f})
        values.insert(values.end(), {value, -value});
    return values;
}

TEST(Float16, EveryHalfBecomesGgmlsFloat)
{
    for (std::uint32_t code = 0; code < 0x10000; ++code) {
        const float ours = float16ToFloat(static_cast<std::uint16_t>(code));
        const float theirs = oracle::Ggml::installed().float16ToFloat(static_cast<std::uint16_t>(code));
        if (std::isnan(theirs))
            ASSERT_TRUE(std::isnan(ours)) << code;
        else
            ASSERT_EQ(bits(ours), bits(theirs)) << code;
    }
}

TEST(Float16, FloatsBecomeGgmlsHalves)
{
    for (const float value : floatsAround(float16ToFloat))
        ASSERT_EQ(floatToFloat16(value), oracle::Ggml::installed().floatToFloat16(value))
            << value << " " << bits(value);
}

TEST(Bfloat16, EveryCodeBecomesGgmlsFloat)
{
    std::vector<std::uint16_t> codes(0x10000);
    for (std::size_t i = 0; i < codes.size(); ++i)
        codes[i] = static_cast<std::uint16_t>(i);
    const auto theirs =
        oracle::Ggml::installed().dequantize(bfloat16Type, std::as_bytes(std::span(codes)), codes.size());
    for (std::size_t i = 0; i < codes.size(); ++i)
        ASSERT_EQ(bits(bfloat16ToFloat(codes[i])), bits(theirs[i])) << i;
}

TEST(Bfloat16, FloatsBecomeGgmlsCodes)
{
    const auto values = floatsAround(bfloat16ToFloat);
    const auto bytes = oracle::Ggml::installed().quantize(bfloat16Type, values, values.size());
    for (std::size_t i = 0; i < values.size(); ++i) {
        std::uint16_t theirs;
        std::memcpy(&theirs, bytes.data() + 2 * i, 2);
        ASSERT_EQ(floatToBfloat16(values[i]), theirs) << values[i] << " " << bits(values[i]);
    }
}

} // namespace
} // namespace ql::quant::testing
