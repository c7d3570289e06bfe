// SPDX-License-Identifier: Apache-2.0
#include "core/plan/pattern_preview.h"

#include <gtest/gtest.h>

#include "tests/core/plan/models.h"

namespace ql::plan {
namespace {

const std::atomic<bool> goOn{false};

PatternPreview preview(const arch::Model& model, const std::vector<Rule>& earlier, std::string_view pattern,
                       std::size_t show = 200)
{
    auto found = previewPattern(model, earlier, pattern, show, goOn);
    EXPECT_TRUE(found) << found.error().message;
    return found ? *found : PatternPreview{};
}

std::size_t count(const arch::Model& model, std::string_view part)
{
    std::size_t n = 0;
    for (const arch::TargetTensor& tensor : model.tensors)
        n += tensor.name.find(part) != std::string::npos ? 1 : 0;
    return n;
}

TEST(PatternPreview, SaysWhatIsFoundAndWhere)
{
    const auto model = denseModel(8);
    const PatternPreview found = preview(*model, {}, "attn_(q|k)");
    EXPECT_EQ(found.found.size(), count(*model, "attn_q.") + count(*model, "attn_k."));
    ASSERT_FALSE(found.first.empty());
    const std::string& name = model->tensors[found.first[0].tensor].name;
    ASSERT_EQ(found.first[0].spans.size(), 1u);
    const auto [begin, end] = found.first[0].spans[0];
    EXPECT_EQ(name.substr(begin, end - begin), name.find("attn_k") != std::string::npos ? "attn_k" : "attn_q");
    EXPECT_NE(found.folded.find("blk.0-7.attn_q.weight"), std::string::npos) << found.folded;
    EXPECT_EQ(found.taken, 0u);
}

TEST(PatternPreview, SaysWhatEarlierRulesTake)
{
    const auto model = denseModel(8);
    auto earlier = rules({"blk\\.[0-2]\\.ffn_down=Q8_0", "ffn_down=Q6_K"});
    EXPECT_EQ(preview(*model, earlier, "ffn_down").taken, 8u);
    EXPECT_EQ(preview(*model, earlier, "ffn_down").first.back().takenBy, 1u);
    EXPECT_EQ(preview(*model, earlier, "ffn_down").first.front().takenBy, 0u);
    earlier[1].enabled = false;
    EXPECT_EQ(preview(*model, earlier, "ffn_down").taken, 3u);
    earlier[0].pattern = "blk.(";
    EXPECT_EQ(preview(*model, earlier, "ffn_down").taken, 0u);
}

TEST(PatternPreview, AgreesWithThePlanAboutWhatARuleReaches)
{
    const auto model = denseModel(4);
    for (const char* pattern : {"norm", "^output_norm\\.weight$", "weight$", "ffn_(up|gate)", "nothing at all"}) {
        Recipe recipe;
        recipe.rules = rules({"attn_q=Q8_0", std::string(pattern) + "=Q6_K"});
        const Plan plan = planned(model, recipe);
        const PatternPreview found = preview(*model, {recipe.rules[0]}, pattern);
        EXPECT_EQ(found.found.size(), plan.ruleUses[1].matched) << pattern;
        EXPECT_EQ(found.found.size() - found.taken - found.neverQuantized, plan.ruleUses[1].decided) << pattern;
    }
}

TEST(PatternPreview, ListsNoMoreThanAskedFor)
{
    const auto model = denseModel(8);
    const PatternPreview found = preview(*model, {}, "weight", 5);
    EXPECT_EQ(found.first.size(), 5u);
    EXPECT_EQ(found.found.size(), model->tensors.size());
    EXPECT_FALSE(previewPattern(*model, {}, "attn_(", 5, goOn));
}

} // namespace
} // namespace ql::plan
