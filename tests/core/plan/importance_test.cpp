// SPDX-License-Identifier: Apache-2.0
#include <gmock/gmock.h>

#include "core/plan/importance.h"
#include "models.h"

namespace ql::plan {
namespace {

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
                ElementsAre(HasSubstr("blk.0.attn_k.weight: the importance matrix has no entry"),
                            HasSubstr("blk.0.ffn_up_exps.weight: the importance matrix has 256 values for this tensor, "
                                      "which needs 256 x 4")));
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
                ElementsAre(HasSubstr("blk.0.attn_k.weight: Q2_K in a Q2_K_S file needs an importance matrix")));
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
