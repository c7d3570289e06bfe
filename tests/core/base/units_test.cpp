// SPDX-License-Identifier: Apache-2.0
#include "core/base/units.h"

#include <gtest/gtest.h>

namespace ql {
namespace {

TEST(Units, FormatsForPeople)
{
    EXPECT_EQ(formatBytes(17), "17 B");
    EXPECT_EQ(formatBytes(1023), "1023 B");
    EXPECT_EQ(formatBytes(1024), "1.00 KiB");
    EXPECT_EQ(formatBytes(4917000000), "4.58 GiB");
    EXPECT_EQ(formatCount(8030261248), "8.03 B");
    EXPECT_EQ(formatCount(512), "512");
    EXPECT_EQ(formatSeconds(0.25), "0.2 s");
    EXPECT_EQ(formatSeconds(59.4), "59 s");
    EXPECT_EQ(formatSeconds(247), "4:07");
    EXPECT_EQ(formatSeconds(3723), "1:02:03");
}

TEST(Units, ParsesSizes)
{
    EXPECT_EQ(*parseSize("100000"), 100000u);
    EXPECT_EQ(*parseSize("512M"), 512u << 20);
    EXPECT_EQ(*parseSize("1.5GiB"), 3u << 29);
    EXPECT_EQ(*parseSize("2 kb"), 2000u);
    EXPECT_EQ(*parseSize("7B"), 7u);
    for (const char* wrong : {"", "M", "-1", "12X", "1GG", "nan", "1e30"})
        EXPECT_FALSE(parseSize(wrong)) << wrong;
}

} // namespace
} // namespace ql
