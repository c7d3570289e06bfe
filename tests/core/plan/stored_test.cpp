// SPDX-License-Identifier: Apache-2.0
#include <gmock/gmock.h>

#include "core/plan/stored.h"
#include "models.h"

namespace ql::plan {
namespace {

using quant::Format;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::SizeIs;

arch::TargetTensor tensorOf(std::vector<std::uint64_t> shape, Format source = Format::F32, bool plainCopy = true)
{
    return ModelBuilder().add("blk.0.attn_q.weight", std::move(shape), source, plainCopy).last();
}

struct FallbackCase {
    Format wish;
    std::uint64_t columns;
    Format expected;
};

class Fallback : public testing::TestWithParam<FallbackCase> { };

TEST_P(Fallback, FollowsTheChainOfLlamaQuantize)
{
    const auto [wish, columns, expected] = GetParam();
    const Stored stored = store(tensorOf({4, columns}), wish);
    EXPECT_EQ(stored.type.format, expected);
    EXPECT_EQ(stored.bytes, 4 * quant::rowBytes(quant::info(expected), columns).value());
    EXPECT_EQ(stored.fallback.empty(), wish == expected);
}

INSTANTIATE_TEST_SUITE_P(
    All, Fallback,
    testing::Values(FallbackCase{Format::Q2_K, 512, Format::Q2_K}, FallbackCase{Format::Q2_K, 576, Format::Q4_0},
                    FallbackCase{Format::Q3_K, 576, Format::Q4_0}, FallbackCase{Format::Q4_K, 576, Format::Q5_0},
                    FallbackCase{Format::Q5_K, 576, Format::Q5_1}, FallbackCase{Format::Q6_K, 576, Format::Q8_0},
                    FallbackCase{Format::Q4_K, 40, Format::F16}, FallbackCase{Format::Q8_0, 40, Format::F16},
                    FallbackCase{Format::Q4_0, 33, Format::F16}, FallbackCase{Format::F32, 33, Format::F32}),
    [](const auto& test) {
        return std::string(quant::info(test.param.wish).name) + "_" + std::to_string(test.param.columns);
    });

INSTANTIATE_TEST_SUITE_P(
    CodeBooks, Fallback,
    testing::Values(FallbackCase{Format::IQ1_S, 576, Format::IQ4_NL},
                    FallbackCase{Format::IQ2_XXS, 576, Format::IQ4_NL},
                    FallbackCase{Format::IQ3_S, 576, Format::IQ4_NL}, FallbackCase{Format::IQ4_XS, 576, Format::IQ4_NL},
                    FallbackCase{Format::IQ4_XS, 40, Format::F16}, FallbackCase{Format::TQ1_0, 576, Format::Q4_0},
                    FallbackCase{Format::Q2_0, 96, Format::Q4_0}, FallbackCase{Format::Q1_0, 64, Format::F16},
                    FallbackCase{Format::NVFP4, 96, Format::F16}),
    [](const auto& test) {
        return std::string(quant::info(test.param.wish).name) + "_" + std::to_string(test.param.columns);
    });

/// As change_type_if_necessary of ik_llama.cpp.
INSTANTIATE_TEST_SUITE_P(
    IkLlama, Fallback,
    testing::Values(FallbackCase{Format::IQ2_KS, 576, Format::IQ4_NL}, FallbackCase{Format::IQ3_K, 576, Format::IQ4_NL},
                    FallbackCase{Format::IQ4_KSS, 576, Format::IQ4_NL},
                    FallbackCase{Format::IQ4_KS, 576, Format::IQ4_NL},
                    FallbackCase{Format::IQ4_KT, 576, Format::IQ4_NL}, FallbackCase{Format::IQ4_K, 576, Format::Q5_0},
                    FallbackCase{Format::IQ5_KS, 576, Format::Q5_0}, FallbackCase{Format::IQ5_K, 576, Format::Q6_0},
                    FallbackCase{Format::IQ6_K, 576, Format::Q8_0}, FallbackCase{Format::Q6_K_R4, 576, Format::Q8_0},
                    FallbackCase{Format::Q5_K_R4, 576, Format::Q6_0}, FallbackCase{Format::IQ4_K, 40, Format::F16}),
    [](const auto& test) {
        return std::string(quant::info(test.param.wish).name) + "_" + std::to_string(test.param.columns);
    });

TEST(Stored, FallsBackAsTheProgramOfThePresetDoes)
{
    EXPECT_EQ(store(tensorOf({4, 576}), Format::Q5_K).type.format, Format::Q5_1);
    EXPECT_EQ(store(tensorOf({4, 576}), Format::Q5_K, quant::Dialect::IkLlama).type.format, Format::Q6_0);
    EXPECT_EQ(store(tensorOf({4, 576}), Format::Q2_K, quant::Dialect::IkLlama).type.format, Format::IQ4_NL);
}

TEST(Stored, InterleavesOnlyWholeGroupsOfRows)
{
    const auto rows = [](std::uint64_t count, Format wish) { return store(tensorOf({count, 256}), wish); };
    EXPECT_EQ(rows(8, Format::Q4_K_R4).type.format, Format::Q4_K_R4);
    const Stored plain = rows(6, Format::Q4_K_R4);
    EXPECT_EQ(plain.type.format, Format::Q4_K);
    EXPECT_EQ(plain.fallback, "6 rows are not a multiple of 4");
    EXPECT_EQ(rows(4, Format::Q4_0_R8).type.format, Format::Q4_0);
    EXPECT_EQ(rows(4, Format::Q8_K_R8).type.format, Format::Q8_0);
    EXPECT_EQ(rows(8, Format::BF16_R16).type.format, Format::BF16);
    // Of each expert, not of all together.
    EXPECT_EQ(store(tensorOf({4, 2, 256}), Format::Q4_K_R4).type.format, Format::Q4_K);

    const auto embedding = ModelBuilder().add("token_embd.weight", {8, 256}).last();
    EXPECT_EQ(store(embedding, Format::IQ2_K_R4).type.format, Format::IQ2_K);
    EXPECT_THAT(store(embedding, Format::IQ2_K_R4).fallback, HasSubstr("looked up row by row"));
}

TEST(Stored, RearrangesWhatHoldsTheNumbersAlready)
{
    const Stored interleaved = store(tensorOf({8, 256}, Format::Q4_K), Format::Q4_K_R4);
    EXPECT_TRUE(interleaved.rearranged);
    EXPECT_FALSE(interleaved.copy);
    EXPECT_TRUE(store(tensorOf({8, 256}, Format::Q4_K_R4), Format::Q4_K).rearranged);
    EXPECT_FALSE(store(tensorOf({8, 256}, Format::Q4_0), Format::Q4_K_R4).rearranged);
    EXPECT_FALSE(store(tensorOf({8, 256}, Format::Q4_K, false), Format::Q4_K_R4).rearranged);

    const auto model = ModelBuilder().add("blk.0.attn_q.weight", {8, 256}, Format::Q4_K).build();
    Recipe recipe;
    recipe.preset = "Q4_K_R4";
    EXPECT_THAT(messages(planned(model, recipe), Severity::Warning), IsEmpty()) << "nothing is quantised again";
}

TEST(Stored, SaysWhatAFallbackCosts)
{
    // 10 rows of 576 as Q4_K would be 10 * 576 * 4.5 / 8 = 3240 bytes; as Q5_0 they are 10 * 18 * 22 = 3960.
    const Stored stored = store(tensorOf({10, 576}), Format::Q4_K);
    EXPECT_EQ(stored.fallback, "rows of 576 are not a multiple of 256");
    EXPECT_EQ(stored.fallbackCost, 720);

    Recipe recipe;
    recipe.preset = "Q4_K_M";
    recipe.pure = true;
    const auto model = ModelBuilder().add("blk.0.attn_q.weight", {10, 576}).add("blk.0.attn_k.weight", {8, 40}).build();
    const Plan plan = planned(model, recipe);
    EXPECT_EQ(stepOf(plan, "blk.0.attn_q.weight").asked, "Q4_K");
    EXPECT_THAT(messages(plan, Severity::Note),
                ElementsAre("blk.0.attn_q.weight: rows of 576 are not a multiple of 256: Q4_K becomes Q5_0, 720 B "
                            "more"));
    // 8 * 40 * 2 = 640 bytes instead of 180: no longer quantised at all, which deserves more than a note.
    EXPECT_THAT(messages(plan, Severity::Warning),
                ElementsAre("blk.0.attn_k.weight: rows of 40 are not a multiple of 256: Q4_K becomes F16, 460 B "
                            "more"));
}

TEST(Stored, CopiesWhatAlreadyHasTheType)
{
    const Stored same = store(tensorOf({4, 256}, Format::Q4_K), Format::Q4_K);
    EXPECT_TRUE(same.copy);
    EXPECT_EQ(same.bytes, 4u * 144);
    EXPECT_FALSE(store(tensorOf({4, 256}, Format::F16, false), Format::F16).copy);
    EXPECT_FALSE(store(tensorOf({4, 256}, Format::F16), Format::BF16).copy);
    // The last stop of a fallback chain may be what the source already is.
    EXPECT_TRUE(store(tensorOf({4, 40}, Format::F16), Format::Q4_K).copy);
}

TEST(Stored, CopiesTypesThatItCannotEncode)
{
    const Stored stored = store(tensorOf({4, 256}, Format::IQ4_XS), Format::IQ4_XS);
    EXPECT_TRUE(stored.copy);
    EXPECT_THAT(stored.error, IsEmpty());
}

TEST(Stored, KeepsWhatCannotBeCopiedWithoutLoss)
{
    EXPECT_TRUE(store(tensorOf({4, 256}, Format::Q4_K), std::nullopt).copy);
    // Rows in another order are still the same numbers in the same plain type ...
    const Stored permuted = store(tensorOf({4, 256}, Format::BF16, false), std::nullopt);
    EXPECT_EQ(permuted.type.format, Format::BF16);
    EXPECT_FALSE(permuted.copy);
    EXPECT_THAT(permuted.fallback, IsEmpty());
    // ... but encoding quantised numbers once more could change them.
    const Stored quantized = store(tensorOf({4, 256}, Format::Q8_0, false), std::nullopt);
    EXPECT_EQ(quantized.type.format, Format::F32);
    EXPECT_THAT(quantized.fallback, HasSubstr("F32 holds the same values"));
    EXPECT_EQ(quantized.fallbackCost, 4 * 1024 - 4 * 272);
}

TEST(Stored, UnknownTypesCanOnlyBeKept)
{
    const auto model = [] {
        ModelBuilder builder;
        builder.add("blk.0.attn_k.weight", {4, 256}).add("blk.0.attn_q.weight", {4, 256}, Format::Unknown);
        builder.last().sourceType.ggufId = 4711;
        builder.last().sourceBytes = 999;
        return builder.build();
    };
    Recipe recipe;
    const Plan refused = planned(model(), recipe);
    EXPECT_TRUE(refused.blocked());
    EXPECT_THAT(messages(refused, Severity::Error),
                ElementsAre("blk.0.attn_q.weight: is stored as unknown type 4711, which cannot be decoded; only the "
                            "rule \"...=keep\" can carry it over"));

    recipe.rules = rules({"attn_q=keep"});
    const Plan kept = planned(model(), recipe);
    EXPECT_FALSE(kept.blocked());
    const Step& step = stepOf(kept, "blk.0.attn_q.weight");
    EXPECT_EQ(step.asked, "keep");
    EXPECT_EQ(step.bytes, 999u);
    EXPECT_EQ(step.planned.ggufId, 4711u);
    EXPECT_THAT(messages(kept, Severity::Note), ElementsAre(HasSubstr("unknown type 4711: copied byte for byte")));
}

TEST(Stored, TypesThatCannotBeWrittenAreAnErrorThatNamesThoseThatCan)
{
    Recipe recipe;
    recipe.rules = rules({"attn_v=F8_E4M3FNUZ"});
    const Plan plan = planned(denseModel(), recipe);
    EXPECT_TRUE(plan.blocked());
    EXPECT_THAT(messages(plan, Severity::Error), SizeIs(1));
    EXPECT_THAT(messages(plan, Severity::Error).front(),
                AllOf(HasSubstr("the type F8_E4M3FNUZ cannot be written"), HasSubstr("Q4_K, Q5_K, Q6_K"),
                      HasSubstr("this and 7 more tensors")));
}

TEST(Stored, RequantisingIsAllowedAndSaid)
{
    const auto model = ModelBuilder()
                           .add("blk.0.attn_q.weight", {4, 256}, Format::Q8_0)
                           .add("blk.0.attn_k.weight", {4, 256}, Format::Q8_0)
                           .add("blk.0.attn_norm.weight", {256})
                           .build();
    Recipe recipe;
    recipe.preset = "Q4_0";
    const Plan plan = planned(model, recipe);
    EXPECT_FALSE(plan.blocked());
    EXPECT_THAT(messages(plan, Severity::Warning),
                ElementsAre(AllOf(HasSubstr("requantising from Q8_0 adds error to error"),
                                  HasSubstr("this and 1 more tensors"))));
    recipe.preset = "F16";
    EXPECT_THAT(messages(planned(model, recipe), Severity::Warning), IsEmpty());
}

TEST(Stored, ModelsFixTheTypeOfWhatIsNeverQuantised)
{
    ModelBuilder builder;
    builder.add("blk.0.attn_norm.weight", {256}, Format::BF16).add("blk.0.ffn_norm.weight", {256}, Format::BF16);
    builder.last().storage = arch::Storage::F32; // as converters do
    const Plan plan = planned(builder.build(), {});
    EXPECT_EQ(typeOf(plan, "blk.0.attn_norm.weight"), "BF16");
    EXPECT_TRUE(stepOf(plan, "blk.0.attn_norm.weight").copy);
    EXPECT_EQ(typeOf(plan, "blk.0.ffn_norm.weight"), "F32");
    EXPECT_EQ(stepOf(plan, "blk.0.ffn_norm.weight").asked, "F32");
}

} // namespace
} // namespace ql::plan
