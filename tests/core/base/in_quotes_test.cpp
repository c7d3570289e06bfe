// SPDX-License-Identifier: Apache-2.0
#include "core/base/in_quotes.h"

#include <gtest/gtest.h>

namespace ql {
namespace {

TEST(InQuotes, ShowsATextAsItIs)
{
    EXPECT_EQ(inQuotes(""), "\"\"");
    EXPECT_EQ(inQuotes("blk.0.größe"), "\"blk.0.größe\"");
}

TEST(InQuotes, WritesWhatNoTerminalShouldSeeAsNumbers)
{
    EXPECT_EQ(inQuotes("a\nb\x1b\x7f"), "\"a\\x0ab\\x1b\\x7f\"");
    EXPECT_EQ(inQuotes("\xc3(ö"), "\"\\xc3(\\xc3\\xb6\"") << "no UTF-8 as a whole";
}

TEST(InQuotes, EndsBetweenCharactersWhereItIsLong)
{
    EXPECT_EQ(inQuotes(std::string(100, 'x')), '"' + std::string(100, 'x') + '"');
    EXPECT_EQ(inQuotes(std::string(101, 'x')), '"' + std::string(100, 'x') + "\"...");
    EXPECT_EQ(inQuotes(std::string(99, 'x') + "öy"), '"' + std::string(99, 'x') + "\"...");
}

} // namespace
} // namespace ql
