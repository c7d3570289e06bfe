// SPDX-License-Identifier: Apache-2.0
#include <gmock/gmock.h>

#include "core/base/bytes.h"
#include "models.h"

namespace ql::plan {
namespace {

using quant::Format;
using testing::ElementsAre;
using testing::HasSubstr;

/// `count` tensors of `bytes` bytes each, as F32 rows.
arch::ModelPtr equalTensors(std::size_t count, std::uint64_t bytes)
{
    ModelBuilder builder("llama", count);
    for (std::size_t i = 0; i < count; ++i)
        builder.add("blk." + std::to_string(i) + ".x.weight", {2, bytes / 8});
    return builder.build();
}

Recipe splitAt(std::uint64_t bytes)
{
    Recipe recipe;
    recipe.preset = "F32";
    recipe.splitBytes = bytes;
    return recipe;
}

std::vector<std::size_t> filesOf(const Plan& plan)
{
    std::vector<std::size_t> counts;
    for (const OutputFilePlan& file : plan.files)
        counts.push_back(file.steps.size());
    return counts;
}

TEST(Files, OneFileHasNoSplitKeysAndIsLaidOutToTheByte)
{
    const Plan plan = planned(denseModel(2), {}, nullptr, "model.gguf");
    ASSERT_EQ(plan.files.size(), 1u);
    const OutputFilePlan& file = plan.files[0];
    EXPECT_EQ(file.name, "model.gguf");
    EXPECT_EQ(plan.bytes, file.bytes);
    EXPECT_EQ(gguf::find(plan.metadata, "split.count"), nullptr);
    EXPECT_EQ(file.header.size() % 32, 0u);
    EXPECT_EQ(std::string(reinterpret_cast<const char*>(file.header.data()), 4), "GGUF");
    EXPECT_EQ(load<std::uint64_t>(file.header.data() + 8), plan.steps.size());

    std::uint64_t offset = file.header.size();
    for (const Step& step : plan.steps) {
        EXPECT_EQ(step.offset, offset);
        offset += (step.bytes + 31) / 32 * 32;
    }
    EXPECT_EQ(file.bytes, offset);
}

/// The text under a key in a header, looked for by its bytes.
std::string textIn(const std::vector<std::byte>& header, const std::string& key)
{
    const std::string bytes(reinterpret_cast<const char*>(header.data()), header.size());
    const std::size_t at = bytes.find(key);
    if (at == std::string::npos)
        return "(none)";
    const char* value = bytes.data() + at + key.size();
    return std::string(value + 12, load<std::uint64_t>(value + 4));
}

TEST(Files, MetadataOfTheRecipeAreInTheHeader)
{
    const auto model = denseModel(2);
    gguf::set(model->metadata, "general.name", gguf::Value::string("Old"));
    gguf::set(model->metadata, "quantloom.padding", gguf::Value::string("    "));
    Recipe recipe;
    recipe.metadata = {{.key = "general.name", .value = gguf::Value::string("New")},
                       {.kind = gguf::MetadataEdit::Kind::Remove, .key = "no.such"},
                       {.key = "general.file_type", .value = gguf::Value::u32(7)}};
    const Plan plain = planned(model, {}), plan = planned(model, recipe);
    EXPECT_EQ(textIn(plan.files[0].header, "general.name"), "New");
    EXPECT_EQ(textIn(plain.files[0].header, "quantloom.padding"), "(none)");
    EXPECT_EQ(gguf::find(plan.metadata, "general.file_type")->asUnsigned(), 7u); // comes last
    ASSERT_EQ(plan.metadataChanges.size(), 2u);
    EXPECT_FALSE(plan.blocked());
    EXPECT_NE(plan.fingerprint(), plain.fingerprint());
    recipe.reservedBytes = 2000;
    const std::size_t more = planned(model, recipe).files[0].header.size() - plan.files[0].header.size();
    EXPECT_GT(more, 2000u - 32);
    EXPECT_LT(more, 2000u + 32);
    recipe.metadata = {{.key = "general.architecture", .value = gguf::Value::string("gpt2")}};
    EXPECT_TRUE(planned(model, recipe).blocked());
}

TEST(Files, BitsPerWeightCountTheTensorsAlone)
{
    Recipe recipe;
    recipe.preset = "Q4_0";
    const auto model = ModelBuilder().add("blk.0.x.weight", {4, 256}).add("blk.0.x_norm.weight", {256}).build();
    // 1024 weights in 4.5 bits and 256 in 32.
    EXPECT_DOUBLE_EQ(planned(model, recipe).bitsPerWeight, (1024 * 4.5 + 256 * 32.0) / 1280);
}

TEST(Files, SplitWhereTheNextTensorWouldNotFit)
{
    EXPECT_THAT(filesOf(planned(equalTensors(5, 1024), splitAt(2048))), ElementsAre(2, 2, 1));
    EXPECT_THAT(filesOf(planned(equalTensors(5, 1024), splitAt(2047))), ElementsAre(1, 1, 1, 1, 1));
    EXPECT_THAT(filesOf(planned(equalTensors(5, 1024), splitAt(1))), ElementsAre(1, 1, 1, 1, 1));
    EXPECT_THAT(filesOf(planned(equalTensors(5, 1024), splitAt(5 * 1024))), ElementsAre(5));
    // A tensor of 1000 bytes counts with its padding to 1024.
    EXPECT_THAT(filesOf(planned(equalTensors(4, 1000), splitAt(2047))), ElementsAre(1, 1, 1, 1));
}

TEST(Files, SplitsAreNamedAfterTheOutput)
{
    for (const char* name : {"big.gguf", "big", "big-00001-of-00009.gguf", "big-00007-of-00009.gguf"}) {
        const Plan plan = planned(equalTensors(3, 1024), splitAt(2048), nullptr, name);
        ASSERT_EQ(plan.files.size(), 2u);
        EXPECT_EQ(plan.files[0].name, "big-00001-of-00002.gguf") << name;
        EXPECT_EQ(plan.files[1].name, "big-00002-of-00002.gguf") << name;
    }
    EXPECT_EQ(planned(equalTensors(3, 1024), splitAt(2048), nullptr, "a-0001-of-00002.gguf").files[0].name,
              "a-0001-of-00002-00001-of-00002.gguf");
    EXPECT_EQ(planned(equalTensors(3, 1024), splitAt(0), nullptr, "big.gguf").files[0].name, "big.gguf");
}

std::uint64_t keysOf(const OutputFilePlan& file)
{
    return load<std::uint64_t>(file.header.data() + 16);
}

bool contains(const OutputFilePlan& file, std::string_view text)
{
    const std::string_view header(reinterpret_cast<const char*>(file.header.data()), file.header.size());
    return header.find(text) != std::string_view::npos;
}

TEST(Files, TheFirstOfASplitCarriesTheMetadata)
{
    const Plan plan = planned(equalTensors(3, 1024), splitAt(2048));
    ASSERT_EQ(plan.files.size(), 2u);
    EXPECT_EQ(keysOf(plan.files[0]), plan.metadata.size() + 3);
    EXPECT_EQ(keysOf(plan.files[1]), 3u);
    for (const OutputFilePlan& file : plan.files)
        for (const char* key : {"split.no", "split.count", "split.tensors.count"})
            EXPECT_TRUE(contains(file, key)) << file.name << key;
    EXPECT_TRUE(contains(plan.files[0], "general.architecture"));
    EXPECT_FALSE(contains(plan.files[1], "general.architecture"));
    EXPECT_EQ(plan.steps[2].file, 1u);
    EXPECT_EQ(plan.steps[2].offset, plan.files[1].header.size());
    EXPECT_EQ(plan.bytes, plan.files[0].bytes + plan.files[1].bytes);
}

TEST(Files, RefuseWhatGgufCannotHold)
{
    const std::string longest(63 - 7, 'x');
    EXPECT_FALSE(planned(ModelBuilder().add(longest + ".weight", {2, 32}).build(), {}).blocked());
    const Plan tooLong = planned(ModelBuilder().add(longest + "x.weight", {2, 32}).build(), {});
    EXPECT_THAT(messages(tooLong, Severity::Error), ElementsAre(HasSubstr("the name has 64 bytes")));
    EXPECT_GE(tooLong.bytes, tooLong.steps[0].bytes); // the size can still be shown

    const Plan tooDeep = planned(ModelBuilder().add("x.weight", {2, 2, 2, 2, 32}).build(), {});
    EXPECT_THAT(messages(tooDeep, Severity::Error), ElementsAre("x.weight: has 5 dimensions; GGUF holds 4"));

    const Plan twice = planned(ModelBuilder().add("x.weight", {2, 32}).add("x.weight", {2, 32}).build(), {});
    EXPECT_TRUE(twice.blocked());
}

TEST(Files, ASplitHasAtMost65535Files)
{
    EXPECT_FALSE(planned(equalTensors(65535, 32), splitAt(32)).blocked());
    EXPECT_THAT(messages(planned(equalTensors(65536, 32), splitAt(32)), Severity::Error),
                ElementsAre(HasSubstr("would be split into 65536 files")));
}

} // namespace
} // namespace ql::plan
