// SPDX-License-Identifier: Apache-2.0
#include <gtest/gtest.h>

#include "core/plan/name_template.h"

namespace ql::plan {
namespace {

TEST(NameTemplate, IsFilledInOnePass)
{
    const NameFacts facts{"tales", "Q4_K_M", 4.8312, 3'672'320, "2026-11-21"};
    EXPECT_EQ(filledName("{model}-{preset}", facts), "tales-Q4_K_M");
    EXPECT_EQ(filledName("{params}_{bpw}bpw {date}{model}", facts), "3.7M_4.83bpw 2026-11-21tales");
    EXPECT_EQ(filledName("{model}", {.model = "a/{preset}/b", .preset = "X"}), "a-{preset}-b");
    EXPECT_EQ(filledName("{{model}} {other} {", facts), "{tales} {other} {");
    const std::pair<std::uint64_t, const char*> rounded[] = {{7'000'000'000, "7B"}, {70'553'706'496, "71B"},
                                                             {999'900'000, "1B"},   {1'235'814'400, "1.2B"},
                                                             {494'032'768, "494M"}, {999, "999"}};
    for (const auto& [weights, name] : rounded)
        EXPECT_EQ(filledName("{params}", {.weights = weights}), name);
}

TEST(NameTemplate, PlaceholdersAreKnown)
{
    EXPECT_TRUE(hasPlaceholder("out/{bpw}.gguf"));
    EXPECT_FALSE(hasPlaceholder("out/{size}.gguf"));
    EXPECT_EQ(unknownPlaceholder("{model}-{size}-{b}"), "{size}");
    EXPECT_EQ(unknownPlaceholder("{model} } {"), "");
}

TEST(NameTemplate, StemsOfModels)
{
    EXPECT_EQ(modelStem("a/Llama-3/"), "Llama-3");
    EXPECT_EQ(modelStem("b-00001-of-00004.gguf"), "b");
    EXPECT_EQ(modelStem("x/model.safetensors.index.json"), "model");
    EXPECT_EQ(modelStem("x/m-00001-of-00004.safetensors"), "m");
    EXPECT_EQ(modelStem("x/m-0001-of-00004.gguf"), "m-0001-of-00004");
    EXPECT_EQ(modelStem("Qwen2.5"), "Qwen2.5");
    EXPECT_EQ(modelStem("/"), "model");
}

} // namespace
} // namespace ql::plan
