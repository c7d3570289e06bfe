// SPDX-License-Identifier: Apache-2.0
// Sizes of caches worked out by hand from the published configurations.
#include <gmock/gmock.h>

#include <nlohmann/json.hpp>

#include "core/fit/config_shape.h"
#include "core/fit/memory_need.h"
#include "tests/core/fit/real_models.h"
#include "tests/core/plan/models.h"

namespace ql::fit {
namespace {

using plan::Container;
using testing::HasSubstr;

constexpr std::uint64_t KiB = 1024, MiB = 1024 * KiB;

std::uint64_t cacheOf(const arch::Model& model, Usage usage, Container container = Container::Gguf)
{
    const auto shape = cacheShapeOf(model);
    EXPECT_TRUE(shape) << shape.error().message;
    const auto bytes = cacheBytes(*shape, usage, container);
    EXPECT_TRUE(bytes) << bytes.error().message;
    return bytes.value_or(0);
}

std::uint64_t servedCache(const char* config, Usage usage)
{
    const auto shape = shapeFromConfig(Json::parse(config));
    EXPECT_TRUE(shape) << shape.error().message;
    return cacheBytes(*shape, usage, Container::Safetensors).value_or(0);
}

TEST(Cache, Llama3Keeps128KiBPerToken)
{
    // 32 layers x 8 heads x 128 values x 2 (keys, values) x 2 bytes
    EXPECT_EQ(cacheOf(*llama3_8B(), {8192}), 8192 * 128 * KiB);
    EXPECT_EQ(cacheOf(*llama3_8B(), {8192}), 1 * GiB);
    EXPECT_EQ(cacheOf(*llama3_8B(), {8193}), (8192 + 256) * 128 * KiB) << "cells come in 256";
    // 34 bytes for 32 values
    EXPECT_EQ(cacheOf(*llama3_8B(), {8192, CacheType::Q8_0}), 544 * MiB);
    // 18 bytes for 32 values
    EXPECT_EQ(cacheOf(*llama3_8B(), {8192, CacheType::Q4_0}), 288 * MiB);
}

TEST(Cache, Qwen3MoeKeeps96KiBPerToken)
{
    // 48 layers x 4 heads x 128 values x 2 x 2 bytes
    EXPECT_EQ(cacheOf(*qwen3_30B_A3B(), {32768}), 32768 * 96 * KiB);
}

TEST(Cache, DeepSeekKeepsOneLatentPerToken)
{
    // 61 layers x (512 + 64) values x 2 bytes, and no values apart
    EXPECT_EQ(cacheOf(*deepSeekV3(), {163840}), std::uint64_t{163840} * 61 * 576 * 2);
    EXPECT_EQ(cacheOf(*deepSeekV3(), {8192, CacheType::Q8_0}), std::uint64_t{8192} * 61 * 576 / 32 * 34);
}

TEST(Cache, GptOssKeepsAWindowInHalfItsLayers)
{
    // 12 layers x 8 heads x 64 values x 2 x 2 bytes = 24 KiB; the windows: 128 + 512 = 640, in cells of 256: 768
    EXPECT_EQ(cacheOf(*gptOss20B(), {32768}), (32768 + 768) * 24 * KiB);
    EXPECT_EQ(cacheOf(*gptOss20B(), {512}), (512 + 512) * 24 * KiB) << "never more than the context";
}

TEST(Cache, LayersMayDiffer)
{
    auto model = plan::denseModel(4);
    const std::vector<std::int32_t> heads{2, 0, 4, 1};
    gguf::set(model->metadata, "llama.block_count", gguf::Value::u32(4));
    gguf::set(model->metadata, "llama.embedding_length", gguf::Value::u32(512));
    gguf::set(model->metadata, "llama.attention.head_count", gguf::Value::u32(8));
    gguf::set(model->metadata, "llama.attention.head_count_kv", gguf::Value::i32s(heads));
    // heads of 512 / 8 = 64 values; 7 heads of keys and values in all
    EXPECT_EQ(cacheOf(*model, {256}), 256u * 7 * 64 * 2 * 2);
    EXPECT_THAT(cacheShapeOf(*model)->notes, testing::ElementsAre(HasSubstr("1 layers have no attention")));
    gguf::erase(model->metadata, "llama.embedding_length");
    EXPECT_THAT(cacheShapeOf(*model).error().message, HasSubstr("llama.embedding_length"));
}

TEST(ServedCache, IsThatOfOneSequenceInBlocksOf16)
{
    const char* llama = R"({"model_type": "llama", "num_hidden_layers": 32, "hidden_size": 4096,
        "num_attention_heads": 32, "num_key_value_heads": 8, "intermediate_size": 14336, "vocab_size": 128256})";
    EXPECT_EQ(servedCache(llama, {8192}), 1 * GiB);
    EXPECT_EQ(servedCache(llama, {8192, CacheType::Fp8}), 512 * MiB);
    EXPECT_EQ(servedCache(llama, {1000}), 1008 * 128 * KiB);
    const char* deepSeek = R"({"model_type": "deepseek_v3", "num_hidden_layers": 61, "hidden_size": 7168,
        "num_attention_heads": 128, "num_key_value_heads": 128, "kv_lora_rank": 512, "qk_rope_head_dim": 64,
        "qk_nope_head_dim": 128})";
    EXPECT_EQ(servedCache(deepSeek, {4096}), 4096u * 61 * 576 * 2);
}

TEST(ServedCache, WindowsKeepAStepMore)
{
    const char* twoLayers = R"({"model_type": "gpt_oss", "num_hidden_layers": 2, "hidden_size": 2880,
        "num_attention_heads": 64, "num_key_value_heads": 8, "head_dim": 64, "sliding_window": 128,
        "layer_types": ["sliding_attention", "full_attention"]})";
    // 8 heads x 64 x 2 x 2 bytes = 2 KiB per token and layer; the window: 127 + 2048 = 2175, in blocks 2176, and one
    EXPECT_EQ(servedCache(twoLayers, {8192}), (8192 + 2176 + 16) * 2 * KiB);
    const char* noList = R"({"model_type": "gemma3_text", "num_hidden_layers": 6, "hidden_size": 64,
        "num_attention_heads": 1, "num_key_value_heads": 1, "head_dim": 256, "sliding_window": 512,
        "sliding_window_pattern": 6})";
    EXPECT_EQ(servedCache(noList, {16384}), (16384 + 5 * (2560 + 16)) * KiB); // 511 + 2048 = 2559
    const char* unused = R"({"model_type": "qwen2", "num_hidden_layers": 1, "hidden_size": 64,
        "num_attention_heads": 1, "sliding_window": 128, "use_sliding_window": false})";
    EXPECT_EQ(servedCache(unused, {16384}), std::uint64_t{16384} * 64 * 2 * 2);
    const char* hybrid = R"({"model_type": "qwen3_next", "num_hidden_layers": 4, "hidden_size": 64,
        "num_attention_heads": 1, "layer_types": ["linear_attention", "linear_attention", "linear_attention",
        "full_attention"]})";
    EXPECT_EQ(servedCache(hybrid, {16}), 16u * 64 * 2 * 2);
}

TEST(ServedCache, NestedConfigurationsCount)
{
    const char* nested = R"({"model_type": "gemma3", "text_config": {"model_type": "gemma3_text",
        "num_hidden_layers": 1, "hidden_size": 64, "num_attention_heads": 1}})";
    EXPECT_EQ(servedCache(nested, {16}), 16u * 64 * 2 * 2);
    EXPECT_THAT(shapeFromConfig(Json::parse(R"({"hidden_size": 64})")).error().message, HasSubstr("num_hidden_layers"));
}

TEST(Cache, TypesAreThoseOfTheProgram)
{
    const CacheShape shape = *cacheShapeOf(*llama3_8B());
    EXPECT_THAT(cacheBytes(shape, {8192, CacheType::Fp8}, Container::Gguf).error().message, HasSubstr("no FP8 cache"));
    EXPECT_THAT(cacheBytes(shape, {8192, CacheType::Q8_0}, Container::Safetensors).error().message,
                HasSubstr("no Q8_0 cache"));
    CacheShape odd;
    odd.layers = {{80, 80, 0}};
    EXPECT_THAT(cacheBytes(odd, {8192, CacheType::Q8_0}, Container::Gguf).error().message,
                HasSubstr("not a multiple of 32"));
    EXPECT_EQ(parseCacheType("fp8"), CacheType::Fp8);
    EXPECT_THAT(parseCacheType("Q5").error().message, HasSubstr("F16, Q8_0, Q4_0 and FP8"));
}

TEST(Need, HasExactAndEstimatedParts)
{
    const plan::Plan plan = plan::planned(llama3_8B(), {.preset = "Q8_0"});
    const auto need = memoryNeed(plan, {8192}, Memory::Graphics);
    ASSERT_TRUE(need) << need.error().message;
    // 34 bytes for 32 weights: layers of 218103808, the output of 128256 x 4096; norms of 4 bytes
    const std::uint64_t weights = (std::uint64_t{32} * 218103808 + std::uint64_t{128256} * 4096) / 32 * 34;
    EXPECT_EQ(need->bytes(PartKind::Weights), weights + 65 * 4096 * 4);
    EXPECT_EQ(need->bytes(PartKind::Embedding), 0u) << "stays in the main memory";
    EXPECT_EQ(need->bytes(PartKind::Cache), 1 * GiB);
    std::uint64_t sum = 0;
    for (const Part& part : need->parts) {
        sum += part.bytes;
        EXPECT_EQ(part.exact, part.kind == PartKind::Weights || part.kind == PartKind::Cache);
        EXPECT_FALSE(part.how.empty());
    }
    EXPECT_EQ(need->total(), sum);
    EXPECT_EQ(need->withoutMargin(), sum - need->bytes(PartKind::Margin));
    const auto shared = memoryNeed(plan, {8192}, Memory::Shared);
    EXPECT_EQ(shared->bytes(PartKind::Embedding), std::uint64_t{128256} * 4096 / 32 * 34);
    EXPECT_THAT(memoryNeed(plan, {8193}, Memory::Graphics)->notes, testing::Contains(HasSubstr("trained for 8192")));
}

} // namespace
} // namespace ql::fit
