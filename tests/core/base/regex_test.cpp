// SPDX-License-Identifier: Apache-2.0
#include "core/base/regex.h"

#include <gtest/gtest.h>

namespace ql {
namespace {

Regex compiled(std::string_view pattern)
{
    auto regex = Regex::compile(pattern);
    EXPECT_TRUE(regex) << regex.error().message;
    return *regex;
}

TEST(Regex, SearchesAnywhere)
{
    const Regex rule = compiled(R"(blk\.(0|1)\.ffn_(up|down))");
    EXPECT_TRUE(rule.search("blk.1.ffn_down.weight"));
    EXPECT_FALSE(rule.search("blk.11.ffn_down.weight"));
    EXPECT_FALSE(rule.search("BLK.1.FFN_DOWN.weight"));
    EXPECT_FALSE(compiled(".").search("\xff"));
}

TEST(Regex, SaysWhereTheMistakeIs)
{
    EXPECT_FALSE(Regex::mistakeIn("attn_(q|k)"));
    const auto open = Regex::mistakeIn("attn_(q");
    ASSERT_TRUE(open);
    EXPECT_EQ(open->words, "missing closing parenthesis");
    EXPECT_EQ(open->offset, 7u);
    const auto early = Regex::mistakeIn("a)b");
    ASSERT_TRUE(early);
    EXPECT_EQ(early->offset, 1u);
    EXPECT_NE(Regex::compile("attn_(q").error().message.find("at offset 7"), std::string::npos);
}

TEST(Regex, FindsAllWithUnicodeClasses)
{
    const Regex words = compiled(R"(\p{L}+| ?\p{N})");
    const std::string text = "été 3";
    const auto found = words.findAll(text);
    ASSERT_EQ(found.size(), 2u);
    EXPECT_EQ(text.substr(found[0].first, found[0].second - found[0].first), "été");
    EXPECT_EQ(text.substr(found[1].first, found[1].second - found[1].first), " 3");
}

TEST(Regex, StepsOverEmptyMatchesByWholeCharacters)
{
    EXPECT_EQ(compiled("a*").findAll("öaö").size(), 1u);
}

TEST(Regex, SaysWhereAPatternIsWrong)
{
    const auto regex = Regex::compile("blk.(0|1");
    ASSERT_FALSE(regex);
    EXPECT_EQ(regex.error().code, Errc::BadArgument);
    EXPECT_NE(regex.error().message.find("offset 8"), std::string::npos) << regex.error().message;
}

TEST(Regex, SaysSoInOneSentenceHoweverLongThePatternIs)
{
    const auto regex = Regex::compile(std::string(5000, '\1') + "(");
    ASSERT_FALSE(regex);
    EXPECT_LT(regex.error().message.size(), 600u);
}

} // namespace
} // namespace ql
