// SPDX-License-Identifier: Apache-2.0
#include "core/plan/recipe_io/name_set.h"

#include <random>
#include <set>

#include <fmt/format.h>
#include <gtest/gtest.h>

#include "core/base/regex.h"

namespace ql::plan {
namespace {

std::vector<std::string> allNames()
{
    std::vector<std::string> names{"token_embd.weight", "output.weight",        "v.blk.0.attn_q.weight",
                                   "blk.3.attn_q",      "blk.03.attn_q.weight", "a+b.7.weight"};
    for (int layer = 0; layer < 24; ++layer) {
        for (const char* role : {"attn_q", "attn_q_norm", "ffn_up"})
            names.push_back(fmt::format("blk.{}.{}.weight", layer, role));
        for (int expert = 0; expert < 20; ++expert)
            names.push_back(fmt::format("blk.{}.ffn_down.{}.weight", layer, expert));
    }
    return names;
}

std::set<std::string> foundBy(const std::vector<std::string>& patterns, const std::vector<std::string>& names)
{
    std::set<std::string> found;
    for (const std::string& pattern : patterns) {
        const auto regex = Regex::compile(pattern);
        EXPECT_TRUE(regex) << pattern;
        for (const std::string& name : names) {
            if (regex && regex->search(name)) {
                EXPECT_TRUE(found.insert(name).second) << name << " twice";
            }
        }
    }
    return found;
}

/// Against the names themselves, chosen at random from few to nearly all.
TEST(NameSet, FindsExactlyItsNames)
{
    const std::vector<std::string> names = allNames();
    std::mt19937 random(3);
    for (unsigned round = 0; round < 40; ++round) {
        std::set<std::string> wanted;
        for (const std::string& name : names)
            if (random() % 41 <= round)
                wanted.insert(name);
        const auto patterns = patternsOfNames({wanted.begin(), wanted.end()});
        EXPECT_EQ(foundBy(patterns, names), wanted);
    }
    EXPECT_TRUE(patternsOfNames({}).empty());
}

TEST(NameSet, IsShort)
{
    std::vector<std::string> some;
    for (const int layer : {2, 5})
        for (const int expert : {0, 1, 2, 7})
            some.push_back(fmt::format("blk.{}.ffn_down.{}.weight", layer, expert));
    EXPECT_EQ(patternsOfNames(some), std::vector<std::string>({R"(^blk\.[25]\.ffn_down\.[0-27]\.weight$)"}));
    some.push_back("output.weight");
    EXPECT_EQ(patternsOfNames(some),
              std::vector<std::string>({R"(^(blk\.[25]\.ffn_down\.[0-27]\.weight|output\.weight)$)"}));
}

/// An irregular choice among 100,000 names is a handful of rules, none near the limit of PCRE2.
TEST(NameSet, OfManyNamesIsAHandful)
{
    std::vector<std::string> half;
    for (int i = 0; i < 97'200; ++i)
        if (i % 1250 < 700)
            half.push_back(fmt::format("blk.{}.ffn_down.{}.weight", i / 243, i % 243));
    const auto patterns = patternsOfNames(half);
    EXPECT_LE(patterns.size(), 24u);
    EXPECT_EQ(foundBy(patterns, half).size(), half.size());
}

} // namespace
} // namespace ql::plan
