// SPDX-License-Identifier: Apache-2.0
#include <gmock/gmock.h>

#include <algorithm>

#include "core/quant/dispatch.h"

namespace ql::quant {
namespace {

TEST(Dispatch, BeginsWithTheScalarSetAndGoesUp)
{
    const auto isas = supportedIsas();
    ASSERT_FALSE(isas.empty());
    EXPECT_EQ(isas.front(), Isa::Scalar);
    EXPECT_TRUE(std::ranges::is_sorted(isas));
    EXPECT_EQ(isaName(Isa::Avx512), "avx512");
}

TEST(Dispatch, ScalarIsTheTable)
{
    for (const FormatInfo& row : formats()) {
        EXPECT_EQ(encoder(row.format, Isa::Scalar), row.encode) << row.name;
        EXPECT_EQ(decoder(row.format, Isa::Scalar), row.decode) << row.name;
    }
}

TEST(Dispatch, HasNoFastCodecWhereTheTableHasNone)
{
    for (const FormatInfo& row : formats()) {
        EXPECT_EQ(encoder(row.format) == nullptr, row.encode == nullptr) << row.name;
        EXPECT_EQ(decoder(row.format) == nullptr, row.decode == nullptr) << row.name;
    }
}

TEST(Dispatch, NeverGoesBeyondTheMachine)
{
    EXPECT_EQ(encoder(Format::Q4_K, Isa::Avx512), encoder(Format::Q4_K, supportedIsas().back()));
}

TEST(Dispatch, HasAFastEncoderForEveryQuantisedFormat)
{
    for (const Isa isa : supportedIsas()) {
        if (isa < Isa::Avx2)
            continue;
        for (const FormatInfo& row : formats()) {
            if (row.encode && row.blockValues > 1 && row.interleavedRows == 1) {
                EXPECT_NE(encoder(row.format, isa), row.encode) << row.name << " on " << isaName(isa);
            }
        }
    }
}

} // namespace
} // namespace ql::quant
