// SPDX-License-Identifier: Apache-2.0
#include <gmock/gmock.h>

#include "core/plan/fold_names.h"
#include "core/plan/importance.h"
#include "models.h"

namespace ql::plan {
namespace {

using testing::AllOf;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;

Recipe preset(const char* name)
{
    Recipe recipe;
    recipe.preset = name;
    return recipe;
}

TEST(Importance, IsUsedByTheTypesThatCanAndWhereItFits)
{
    const auto model = ModelBuilder()
                           .experts(4)
                           .add("blk.0.attn_norm.weight", {256})
                           .add("blk.0.ffn_up_exps.weight", {4, 8, 256})
                           .add("blk.0.ffn_up_shexp.weight", {8, 256})
                           .build();
    const Plan plan = planned(model, preset("Q4_K_M"), onesFor(*model));
    EXPECT_TRUE(stepOf(plan, "blk.0.ffn_up_exps.weight").usesImportance);
    EXPECT_TRUE(stepOf(plan, "blk.0.ffn_up_shexp.weight").usesImportance);
    EXPECT_FALSE(stepOf(plan, "blk.0.attn_norm.weight").usesImportance);
    EXPECT_THAT(messages(plan, Severity::Warning), IsEmpty());
    for (const Step& step : planned(model, preset("Q8_0"), onesFor(*model)).steps)
        EXPECT_FALSE(step.usesImportance) << "Q8_0 has no use for it";
    Recipe best = preset("Q8_0");
    best.search = quant::Search::Best;
    EXPECT_TRUE(stepOf(planned(model, best, onesFor(*model)), "blk.0.ffn_up_shexp.weight").usesImportance);
    for (const Step& step : planned(model, preset("Q4_K_M")).steps)
        EXPECT_FALSE(step.usesImportance);
}

TEST(Importance, MissingOrMisshapenEntriesAreSaid)
{
    const auto model = ModelBuilder()
                           .add("output.weight", {8, 256})
                           .add("blk.0.attn_k.weight", {8, 256})
                           .add("blk.0.attn_q.weight", {8, 256})
                           .add("blk.0.ffn_up_exps.weight", {4, 8, 256})
                           .build();
    const auto matrix = onesFor(*model);
    matrix->entries.erase("output.weight");
    matrix->entries.erase("blk.0.attn_k.weight");
    matrix->entries["blk.0.ffn_up_exps.weight"].values.resize(256);
    const Plan plan = planned(model, preset("Q4_K_M"), matrix);
    EXPECT_FALSE(plan.blocked());
    EXPECT_THAT(messages(plan, Severity::Note), ElementsAre(HasSubstr("output.weight: the importance matrix has no")));
    EXPECT_THAT(messages(plan, Severity::Warning),
                ElementsAre(HasSubstr("blk.0.ffn_up_exps.weight: the importance matrix has 256 values for this tensor, "
                                      "which needs 256 x 4"),
                            HasSubstr("blk.0.attn_k.weight: the importance matrix has no entry")));
    EXPECT_TRUE(stepOf(plan, "blk.0.attn_q.weight").usesImportance);
}

TEST(Importance, OfAnotherModelIsNoticed)
{
    auto matrix = std::make_shared<imatrix::ImportanceMatrix>();
    matrix->path = "other.dat";
    matrix->entries["elsewhere.weight"] = {};
    EXPECT_THAT(messages(planned(denseModel(1), preset("Q4_K_M"), matrix), Severity::Warning),
                testing::Contains(HasSubstr("the importance matrix other.dat fits no tensor of this model")));
}

TEST(Importance, IsRequiredWhereLlamaQuantizeRequiresIt)
{
    const Plan without = planned(denseModel(), preset("Q2_K_S"));
    EXPECT_THAT(messages(without, Severity::Error),
                ElementsAre(HasSubstr("blk.0.attn_k.weight: Q2_K in the preset Q2_K_S needs an importance matrix")));
    EXPECT_FALSE(planned(denseModel(), preset("Q2_K")).blocked());
    const auto model = denseModel();
    const auto matrix = onesFor(*model);
    EXPECT_FALSE(planned(model, preset("Q2_K_S"), matrix).blocked());
    // Not for embedding and output, which are never measured.
    matrix->entries.erase("token_embd.weight");
    EXPECT_FALSE(planned(model, preset("Q2_K_S"), matrix).blocked());
    matrix->entries.erase("blk.3.ffn_up.weight");
    EXPECT_TRUE(planned(model, preset("Q2_K_S"), matrix).blocked());
}

/// Errors that say which tensors want an importance matrix.
std::vector<std::string> wanting(const Plan& plan)
{
    std::vector<std::string> texts;
    for (const Problem& problem : plan.problems)
        if (problem.severity == Severity::Error && problem.code == Errc::BadInput)
            texts.push_back(problem.message);
    return texts;
}

TEST(Importance, NamesEveryTensorThatWantsIt)
{
    Recipe recipe = preset("Q8_0");
    recipe.rules = rules({"blk\\.[0-24]\\.ffn_down=IQ2_XS", "blk\\.7\\.attn_v=IQ3_XXS", "^output\\.weight=IQ2_S"});
    const auto model = denseModel();
    EXPECT_THAT(wanting(planned(model, recipe)),
                ElementsAre(AllOf(HasSubstr("IQ2_XS in the preset Q8_0 needs an importance matrix"),
                                  HasSubstr("these 4 tensors"), HasSubstr(": blk.0-2,4.ffn_down.weight")),
                            AllOf(HasSubstr("IQ3_XXS in the preset Q8_0"), HasSubstr("this tensor"))));
    const auto matrix = onesFor(*model);
    matrix->entries.erase("blk.1.ffn_down.weight");
    matrix->entries.erase("blk.4.ffn_down.weight");
    EXPECT_THAT(wanting(planned(model, recipe, matrix)),
                ElementsAre(AllOf(HasSubstr("give one that has data for these 2 tensors"),
                                  HasSubstr(": blk.1,4.ffn_down.weight"))));
}

/// ggml itself ends the process there, whatever the tensor is.
TEST(Importance, IsNeededByTheEncoderEvenForTheEmbedding)
{
    Recipe recipe = preset("IQ2_XXS");
    recipe.pure = true;
    const auto model = denseModel();
    const auto matrix = onesFor(*model);
    EXPECT_THAT(wanting(planned(model, recipe, matrix)), IsEmpty());
    matrix->entries.erase("token_embd.weight");
    EXPECT_THAT(wanting(planned(model, recipe, matrix)), ElementsAre(HasSubstr("IQ2_XXS in the preset IQ2_XXS needs")));
    recipe.preset = "IQ3_XXS"; // garbage at worst
    EXPECT_THAT(wanting(planned(model, recipe, matrix)), IsEmpty());
    matrix->entries.erase("blk.1.attn_q.weight");
    EXPECT_THAT(wanting(planned(model, recipe, matrix)), ElementsAre(HasSubstr("IQ3_XXS in the preset IQ3_XXS needs")));
}

TEST(Importance, OfTheSameActivationsIsTakenInTheMixesOfIk)
{
    const auto model = ModelBuilder()
                           .add("blk.0.ffn_gate.weight", {8, 256})
                           .add("blk.0.ffn_up.weight", {8, 256})
                           .add("blk.1.attn_v_b.weight", {8, 256})
                           .add("blk.1.ffn_gate_exps.weight", {4, 8, 256})
                           .build();
    const auto matrix = onesFor(*model);
    matrix->entries.erase("blk.0.ffn_gate.weight");
    matrix->entries["blk.1.attn_kv_b.weight"] = matrix->entries.extract("blk.1.attn_v_b.weight").mapped();
    matrix->entries["blk.1.ffn_up_exps.weight"] = matrix->entries.extract("blk.1.ffn_gate_exps.weight").mapped();
    const Plan ik = planned(model, preset("IQ4_K"), matrix);
    EXPECT_EQ(stepOf(ik, "blk.0.ffn_gate.weight").importanceEntry, "blk.0.ffn_up.weight");
    EXPECT_EQ(stepOf(ik, "blk.1.attn_v_b.weight").importanceEntry, "blk.1.attn_kv_b.weight");
    EXPECT_EQ(stepOf(ik, "blk.1.ffn_gate_exps.weight").importanceEntry, "blk.1.ffn_up_exps.weight");
    EXPECT_FALSE(stepOf(planned(model, preset("Q4_K_M"), matrix), "blk.0.ffn_gate.weight").usesImportance);
}

TEST(FoldNames, JoinsLayers)
{
    const std::string names[] = {"blk.0.a.weight",  "output.weight",    "blk.2.a.weight", "blk.1.a.weight",
                                 "blk.10.b.weight", "v.blk.3.a.weight", "blk.7.a.weight"};
    EXPECT_EQ(foldNames(names), "blk.0-2,7.a.weight, output.weight, blk.10.b.weight, v.blk.3.a.weight");
}

TEST(Importance, IsDescribedInTheMetadata)
{
    imatrix::ImportanceMatrix matrix;
    matrix.path = std::string(126, 'p') + "\u00e9.dat"; // the 127th byte is within the letter
    matrix.entries["a"] = {};
    matrix.entries["b"] = {};
    gguf::Metadata metadata;
    describeImportance(matrix, metadata);
    ASSERT_EQ(metadata.size(), 2u);
    EXPECT_EQ(*gguf::find(metadata, "quantize.imatrix.file")->asString(), std::string(126, 'p'));
    EXPECT_EQ(*gguf::find(metadata, "quantize.imatrix.entries_count"), gguf::Value::u32(2));

    matrix.datasets = {"tales.txt", "more.txt"};
    matrix.chunks = 17;
    describeImportance(matrix, metadata);
    EXPECT_EQ(*gguf::find(metadata, "quantize.imatrix.dataset")->asString(), "tales.txt");
    EXPECT_EQ(*gguf::find(metadata, "quantize.imatrix.chunks_count"), gguf::Value::u32(17));
}

} // namespace
} // namespace ql::plan
