// SPDX-License-Identifier: Apache-2.0
// The sample models as models: order, metadata, what becomes of each tensor.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "core/arch/model.h"
#include "core/checkpoint/checkpoint.h"

namespace {

using namespace ql;
using testing::ElementsAre;

std::string sample(const std::string& name)
{
    return std::string(QL_TEST_DATA) + "/../resources/samples/" + name;
}

arch::ModelPtr interpreted(const std::string& path)
{
    const auto checkpoint = checkpoint::open(io::systemDisk(), path);
    EXPECT_TRUE(checkpoint) << (checkpoint ? "" : checkpoint.error().message);
    if (!checkpoint)
        return nullptr;
    const auto model = arch::interpret(*checkpoint);
    EXPECT_TRUE(model) << (model ? "" : model.error().message);
    return model ? *model : nullptr;
}

const arch::TargetTensor* find(const arch::Model& model, const std::string& name)
{
    for (const arch::TargetTensor& tensor : model.tensors)
        if (tensor.name == name)
            return &tensor;
    return nullptr;
}

std::string text(const arch::Model& model, const char* key)
{
    const gguf::Value* value = gguf::find(model.metadata, key);
    return value && value->asString() ? *value->asString() : "(none)";
}

double number(const arch::Model& model, const char* key)
{
    const gguf::Value* value = gguf::find(model.metadata, key);
    return value ? value->asNumber().value_or(-1) : -2;
}

TEST(Samples, DenseModelHasTheTensorsOfLlamaInTheirOrder)
{
    const auto model = interpreted(sample("tales-dense"));
    ASSERT_TRUE(model);
    ASSERT_EQ(model->tensors.size(), 3u + 4u * 9u);
    std::vector<std::string> begin;
    for (std::size_t i = 0; i < 13; ++i)
        begin.push_back(model->tensors[i].name);
    EXPECT_THAT(begin,
                ElementsAre("output.weight", "output_norm.weight", "token_embd.weight", "blk.0.attn_k.weight",
                            "blk.0.attn_norm.weight", "blk.0.attn_output.weight", "blk.0.attn_q.weight",
                            "blk.0.attn_v.weight", "blk.0.ffn_down.weight", "blk.0.ffn_gate.weight",
                            "blk.0.ffn_norm.weight", "blk.0.ffn_up.weight", "blk.1.attn_k.weight"));
    EXPECT_TRUE(model->notCarried.empty());
    EXPECT_EQ(find(*model, "output_norm.weight")->storage, arch::Storage::F32);
    EXPECT_EQ(find(*model, "blk.2.ffn_up.weight")->storage, arch::Storage::FollowType);
    EXPECT_EQ(find(*model, "blk.2.ffn_up.weight")->layer, 2);
    EXPECT_EQ(find(*model, "blk.2.ffn_up.weight")->role, "ffn_up");
    const auto target = model->targetOf("model.layers.2.mlp.up_proj.weight");
    ASSERT_GE(target, 0);
    EXPECT_EQ(model->tensors[static_cast<std::size_t>(target)].name, "blk.2.ffn_up.weight");
    EXPECT_EQ(model->targetOf("nothing"), -1);
}

TEST(Samples, DenseModelHasItsMetadata)
{
    const auto model = interpreted(sample("tales-dense"));
    ASSERT_TRUE(model);
    EXPECT_EQ(model->metadata[0].key, "general.architecture");
    EXPECT_EQ(text(*model, "general.architecture"), "llama");
    EXPECT_EQ(text(*model, "general.name"), "Tales Dense");
    EXPECT_EQ(text(*model, "general.size_label"), "3.7M"); // 3,672,320 parameters
    EXPECT_EQ(number(*model, "llama.block_count"), 4);
    EXPECT_EQ(number(*model, "llama.attention.head_count_kv"), 2);
    EXPECT_EQ(number(*model, "llama.rope.dimension_count"), 64);
    EXPECT_EQ(text(*model, "tokenizer.ggml.model"), "gpt2");
    EXPECT_EQ(text(*model, "tokenizer.ggml.pre"), "gpt-2");
    EXPECT_EQ(number(*model, "tokenizer.ggml.bos_token_id"), 1023);
    EXPECT_EQ(number(*model, "tokenizer.ggml.eos_token_id"), 1023);
    EXPECT_EQ(number(*model, "tokenizer.ggml.add_bos_token"), 1);
    EXPECT_EQ(model->facts.layers, 4u);
    EXPECT_EQ(model->facts.heads, 4u);
    EXPECT_EQ(model->facts.headsKv, 2u);
    EXPECT_EQ(model->facts.vocabulary, 1024u);
    EXPECT_EQ(model->facts.contextLength, 512u);
    EXPECT_EQ(model->facts.experts, 0u);
}

TEST(Samples, MixtureStacksItsExperts)
{
    const auto model = interpreted(sample("tales-moe"));
    ASSERT_TRUE(model);
    EXPECT_EQ(model->facts.experts, 8u);
    const arch::TargetTensor* experts = find(*model, "blk.1.ffn_down_exps.weight");
    ASSERT_TRUE(experts);
    EXPECT_THAT(experts->shape, ElementsAre(8, 256, 256));
    ASSERT_EQ(experts->sources.size(), 8u);
    EXPECT_EQ(experts->sources[3], "model.layers.1.mlp.experts.3.down_proj.weight");
    EXPECT_TRUE(experts->rows->isPlainCopy());
    EXPECT_EQ(find(*model, "blk.1.ffn_gate_inp.weight")->storage, arch::Storage::F32);
    // 5,841,024 parameters, of which 7 of 8 experts are left out.
    EXPECT_EQ(text(*model, "general.size_label"), "8x1.7M");
    EXPECT_EQ(text(*model, "general.architecture"), "qwen3moe");
}

} // namespace
