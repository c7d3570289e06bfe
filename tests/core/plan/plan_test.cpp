// SPDX-License-Identifier: Apache-2.0
#include "core/plan/plan.h"

#include <ctime>
#include <iostream>
#include <set>

#include <gmock/gmock.h>

#include "models.h"

namespace ql::plan {
namespace {

using quant::Format;
using testing::HasSubstr;
using testing::StartsWith;

TEST(Plan, AddsWhatAQuantiserAddsToTheMetadata)
{
    auto model = denseModel(1);
    gguf::set(model->metadata, "general.file_type", gguf::Value::u32(1));
    gguf::set(model->metadata, "tokenizer.ggml.model", gguf::Value::string("gpt2"));
    Recipe recipe;
    recipe.preset = "Q5_K_M";
    const Plan plan = planned(model, recipe);
    EXPECT_EQ(*gguf::find(plan.metadata, "general.file_type"), gguf::Value::u32(17));
    EXPECT_EQ(*gguf::find(plan.metadata, "general.quantization_version"), gguf::Value::u32(2));
    EXPECT_EQ(*gguf::find(plan.metadata, "tokenizer.ggml.model")->asString(), "gpt2");
    EXPECT_EQ(gguf::find(plan.metadata, "quantize.imatrix.file"), nullptr);
    EXPECT_NE(gguf::find(planned(model, recipe, onesFor(*model)).metadata, "quantize.imatrix.file"), nullptr);
}

TEST(Plan, AsksForThePreTokenizerThatNobodyKnows)
{
    auto model = denseModel(1);
    gguf::set(model->metadata, "tokenizer.ggml.pre", gguf::Value::string("qwen2"));
    model->preQuestion = tokenizer::PreQuestion{{{"qwen2", 90, 2, "\"12\"", "\"1\" \"2\""}}, {"qwen2", "llama-bpe"}};
    const auto errors = [](const Plan& plan) {
        std::vector<std::string> messages;
        for (const Problem& problem : plan.problems)
            if (problem.severity == Severity::Error)
                messages.push_back(problem.message);
        return messages;
    };
    Recipe recipe;
    const Plan undecided = planned(model, recipe);
    EXPECT_TRUE(undecided.blocked());
    ASSERT_EQ(errors(undecided).size(), 1u);
    EXPECT_THAT(errors(undecided).front(), HasSubstr("a test text of 90, are qwen2 (2); qwen2 first has"));
    EXPECT_THAT(errors(undecided).front(), HasSubstr("first has \"1\" \"2\" where the source has \"12\""));
    EXPECT_THAT(errors(undecided).front(), HasSubstr("choose with --pre-tokenizer qwen2"));
    recipe.preTokenizer = "llama-bpe";
    const Plan decided = planned(model, recipe);
    EXPECT_FALSE(decided.blocked());
    EXPECT_EQ(*gguf::find(decided.metadata, "tokenizer.ggml.pre")->asString(), "llama-bpe");
    EXPECT_NE(decided.fingerprint(), undecided.fingerprint());
    recipe.preTokenizer = "llama-bp";
    EXPECT_TRUE(planned(model, recipe).blocked());
    model->preQuestion.reset(); // nothing to decide
    const Plan known = planned(model, recipe);
    EXPECT_FALSE(known.blocked());
    EXPECT_EQ(*gguf::find(known.metadata, "tokenizer.ggml.pre")->asString(), "qwen2");
}

TEST(Plan, GivesEveryChoiceAReason)
{
    Recipe recipe;
    recipe.roleTypes = {{"ffn_gate", Format::Q5_0}};
    recipe.rules = rules({"attn_q=Q8_0"});
    const Plan plan = planned(denseModel(), recipe);
    EXPECT_EQ(stepOf(plan, "output.weight").reason, "mix Q4_K_M: the output matrix decides every token");
    EXPECT_THAT(stepOf(plan, "blk.0.attn_v.weight").reason, StartsWith("mix Q4_K_M: values get more bits"));
    EXPECT_EQ(stepOf(plan, "blk.1.attn_v.weight").reason, "mix Q4_K_M: base type");
    EXPECT_EQ(stepOf(plan, "blk.1.attn_q.weight").reason, "rule 1 (attn_q)");
    EXPECT_EQ(stepOf(plan, "blk.1.ffn_gate.weight").reason, "chosen for the role ffn_gate");
    EXPECT_EQ(stepOf(plan, "output_norm.weight").reason, "one-dimensional");
    recipe.pure = true;
    EXPECT_EQ(stepOf(planned(denseModel(), recipe), "output.weight").reason, "pure Q4_K_M");
    for (const Step& step : plan.steps)
        EXPECT_FALSE(step.reason.empty()) << plan.model->tensors[step.tensor].name;
}

TEST(Plan, UnknownPresetsAreRefusedWithTheNearest)
{
    Recipe recipe;
    recipe.preset = "Q4KM";
    const auto plan = makePlan(denseModel(1), recipe, nullptr, "out.gguf");
    ASSERT_FALSE(plan);
    EXPECT_EQ(plan.error().code, Errc::BadArgument);
    EXPECT_THAT(plan.error().message, HasSubstr("unknown preset \"Q4KM\"; the nearest are Q4_K_M"));
}

TEST(Plan, PassesOnWhatTheModelWarnsOf)
{
    auto model = denseModel(1);
    model->warnings = {"a tensor is missing from the index"};
    EXPECT_THAT(messages(planned(model, {}), Severity::Note),
                testing::ElementsAre(": a tensor is missing from the index"));
}

TEST(Fingerprint, IsStableAndChangesWithAnythingThatChangesAByte)
{
    const auto model = denseModel(2);
    const auto importance = onesFor(*model);
    const std::string base = planned(model, {}, importance).fingerprint();
    EXPECT_EQ(base.size(), 16u);
    EXPECT_EQ(base, planned(model, {}, importance).fingerprint());
    EXPECT_EQ(base, planned(denseModel(2), {}, onesFor(*model)).fingerprint());

    std::set<std::string> prints{base};
    const auto expectNew = [&](const Plan& plan, const char* what) {
        EXPECT_TRUE(prints.insert(plan.fingerprint()).second) << what;
    };
    Recipe recipe;
    recipe.preset = "Q4_K_S";
    expectNew(planned(model, recipe, importance), "preset");
    recipe = {};
    recipe.rules = rules({"attn_q=Q8_0"});
    expectNew(planned(model, recipe, importance), "rule");
    recipe = {};
    recipe.splitBytes = 4096;
    expectNew(planned(model, recipe, importance), "split");
    expectNew(planned(model, {}), "no importance");

    auto other = onesFor(*model);
    other->entries["blk.0.attn_q.weight"].values[7] = 2;
    expectNew(planned(model, {}, other), "one importance value");
    auto renamed = denseModel(2);
    gguf::set(renamed->metadata, "general.name", gguf::Value::string("x"));
    expectNew(planned(renamed, {}, importance), "metadata");
    auto resourced = denseModel(2);
    resourced->tensors[0].sources = {"lm_head.weight"};
    expectNew(planned(resourced, {}, importance), "source");
    auto fromBf16 = denseModel(2);
    fromBf16->tensors[0].sourceType = {Format::BF16, 30};
    expectNew(planned(fromBf16, {}, importance), "source type");

    // A rule that decides nothing, a note, a disabled rule: the same bytes.
    recipe = {};
    recipe.rules = rules({"nothing=Q8_0"});
    recipe.rules[0].note = "no effect";
    EXPECT_EQ(base, planned(model, recipe, importance).fingerprint());
}

/// Processor time, so that a busy machine does not count.
class Stopwatch {
public:
    double milliseconds() const { return 1000.0 * static_cast<double>(std::clock() - m_start) / CLOCKS_PER_SEC; }

private:
    std::clock_t m_start = std::clock();
};

/// A mixture of experts whose experts are single tensors: what 100,000 tensors look like.
std::shared_ptr<arch::Model> vastModel(std::uint64_t layers, std::uint64_t expertsPerLayer)
{
    ModelBuilder builder("llama", layers);
    builder.experts(expertsPerLayer).add("output.weight", {64, 512}).add("token_embd.weight", {64, 512});
    builder.addLayers(512);
    for (std::uint64_t layer = 0; layer < layers; ++layer)
        for (std::uint64_t expert = 0; expert < expertsPerLayer; ++expert)
            builder.add("blk." + std::to_string(layer) + ".ffn_down." + std::to_string(expert) + ".weight", {32, 512});
    return builder.build();
}

TEST(PlanOf, AHundredThousandTensors)
{
    const auto model = vastModel(400, 242);
    ASSERT_GE(model->tensors.size(), 100'000u);
    Recipe recipe;
    recipe.rules = rules({"blk\\.[0-9]\\..*_down=Q8_0", "attn_(q|k)\\.weight$=Q5_K", "^blk\\.(1|2)\\d\\.ffn=Q3_K"});
    const Stopwatch stopwatch;
    const Plan plan = planned(model, recipe);
    const double taken = stopwatch.milliseconds();
    std::cout << model->tensors.size() << " tensors planned in " << taken << " ms\n";

    EXPECT_EQ(plan.steps.size(), model->tensors.size());
    EXPECT_EQ(plan.ruleUses[0].decided, 10u * (242 + 1));
    EXPECT_EQ(plan.ruleUses[1].decided, 400u * 2);
    EXPECT_EQ(plan.ruleUses[2].decided, 20u * (242 + 3));
    EXPECT_EQ(typeOf(plan, "blk.5.ffn_down.17.weight"), "Q8_0");
    EXPECT_EQ(typeOf(plan, "blk.15.ffn_down.17.weight"), "Q3_K");
    EXPECT_EQ(typeOf(plan, "blk.399.ffn_down.241.weight"), "Q6_K");
}

TEST(PlanOf, AThousandTensors)
{
    const auto model = vastModel(40, 18);
    ASSERT_GE(model->tensors.size(), 1000u);
    Recipe recipe;
    recipe.rules = rules({"blk\\.[0-9]\\..*_down=Q8_0", "attn_(q|k)\\.weight$=Q5_K"});
    const Stopwatch stopwatch;
    const Plan plan = planned(model, recipe);
    const double taken = stopwatch.milliseconds();
    std::cout << model->tensors.size() << " tensors planned in " << taken << " ms\n";
    EXPECT_EQ(plan.ruleUses[1].decided, 80u);
}

} // namespace
} // namespace ql::plan
