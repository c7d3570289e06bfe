// SPDX-License-Identifier: Apache-2.0
#include "core/plan/recipe_io/name_pattern.h"

#include <random>

#include <gtest/gtest.h>

#include "core/base/regex.h"

namespace ql::plan {
namespace {

TEST(NumbersPattern, IsWhatPeopleWrite)
{
    std::set<int> layers;
    for (int i = 3; i <= 60; ++i)
        layers.insert(i);
    EXPECT_EQ(numbersPattern(layers), "([3-9]|[1-5][0-9]|60)");
    EXPECT_EQ(numbersPattern({5}), "5");
    EXPECT_EQ(numbersPattern({0, 1, 2}), "[0-2]");
    EXPECT_EQ(numbersPattern({0, 1}), "[01]");
    EXPECT_EQ(numbersPattern({1, 12}), "(1|12)");
    EXPECT_EQ(numbersPattern({10, 12, 20, 22}), "[12][02]");
}

/// Against the numbers themselves: of 0 to 1100, exactly those of the set are found.
TEST(NumbersPattern, FindsExactlyItsNumbers)
{
    std::mt19937 random(7);
    for (int round = 0; round < 60; ++round) {
        const int top = round % 3 == 0 ? 1100 : round % 3 == 1 ? 128 : 30;
        std::set<int> numbers;
        const int step = 1 + static_cast<int>(random() % 4);
        for (int i = static_cast<int>(random() % 12); i < top; i += 1 + static_cast<int>(random()) % step)
            if (i >= 0)
                numbers.insert(i);
        if (numbers.empty())
            continue;
        const auto regex = Regex::compile("^blk\\." + numbersPattern(numbers) + "\\.");
        ASSERT_TRUE(regex);
        for (int i = 0; i <= 1100; ++i)
            EXPECT_EQ(regex->search("blk." + std::to_string(i) + ".x"), numbers.contains(i)) << i;
    }
}

TEST(WordsPattern, HasInCommonWhatTheWordsShare)
{
    EXPECT_EQ(wordsPattern({"ffn_gate_exps", "ffn_up_exps"}), "ffn_(gate|up)_exps");
    EXPECT_EQ(wordsPattern({"attn_k", "attn_kv_b", "attn_v"}), "attn_(k|kv_b|v)");
    EXPECT_EQ(wordsPattern({"ffn_down"}), "ffn_down");
    EXPECT_EQ(wordsPattern({"mlp.up_proj", "mlp.gate_proj"}), "mlp\\.(up|gate)_proj");
    EXPECT_EQ(wordsPattern({"a", "ab"}), "(a|ab)");
}

} // namespace
} // namespace ql::plan
