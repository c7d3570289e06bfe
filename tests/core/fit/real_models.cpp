// SPDX-License-Identifier: Apache-2.0
#include "tests/core/fit/real_models.h"

#include <string>

#include "tests/core/plan/models.h"

namespace ql::fit {

namespace {

using Shape = std::vector<std::uint64_t>;

class Maker {
public:
    Maker(const std::string& architecture, std::uint64_t layers, std::uint64_t vocabulary)
        : m_architecture(architecture)
        , m_builder(architecture, layers)
        , m_layers(layers)
    {
        m_builder.vocabulary(vocabulary);
        number("block_count", layers);
        number("vocab_size", vocabulary);
        set("attention.layer_norm_rms_epsilon", gguf::Value::f32(1e-6F));
    }

    void number(const std::string& key, std::uint64_t value)
    {
        set(key, gguf::Value::u32(static_cast<std::uint32_t>(value)));
    }
    void set(const std::string& key, gguf::Value value) { gguf::set(m_more, m_architecture + "." + key, value); }

    void weight(const std::string& name, Shape shape)
    {
        const bool isFloat =
            shape.size() == 1 || name.find("ffn_gate_inp") != std::string::npos || !name.ends_with(".weight");
        m_builder.add(name, std::move(shape), isFloat ? quant::Format::F32 : quant::Format::F16);
    }
    /// The same in each layer from `first` to before `end`.
    void inLayers(const std::string& name, const Shape& shape, std::uint64_t first = 0, std::uint64_t end = 1 << 20)
    {
        for (std::uint64_t i = first; i < std::min(end, m_layers); ++i)
            weight("blk." + std::to_string(i) + "." + name, shape);
    }
    void embeddings(std::uint64_t vocabulary, std::uint64_t embedding, bool isTied = false)
    {
        number("embedding_length", embedding);
        weight("token_embd.weight", {vocabulary, embedding});
        if (!isTied)
            weight("output.weight", {vocabulary, embedding});
        weight("output_norm.weight", {embedding});
    }
    void attention(std::uint64_t embedding, std::uint64_t heads, std::uint64_t headsKv, std::uint64_t size,
                   bool hasNorm = true)
    {
        number("attention.head_count", heads);
        number("attention.head_count_kv", headsKv);
        number("attention.key_length", size);
        number("attention.value_length", size);
        if (hasNorm)
            inLayers("attn_norm.weight", {embedding});
        inLayers("attn_q.weight", {heads * size, embedding});
        inLayers("attn_k.weight", {headsKv * size, embedding});
        inLayers("attn_v.weight", {headsKv * size, embedding});
        inLayers("attn_output.weight", {embedding, heads * size});
    }
    void experts(std::uint64_t embedding, std::uint64_t count, std::uint64_t used, std::uint64_t inner,
                 std::uint64_t first = 0)
    {
        number("expert_count", count);
        number("expert_used_count", used);
        number("expert_feed_forward_length", inner);
        inLayers("ffn_gate_inp.weight", {count, embedding}, first);
        inLayers("ffn_gate_exps.weight", {count, inner, embedding}, first);
        inLayers("ffn_up_exps.weight", {count, inner, embedding}, first);
        inLayers("ffn_down_exps.weight", {count, embedding, inner}, first);
        m_builder.experts(count);
    }
    void dense(std::uint64_t embedding, std::uint64_t inner, std::uint64_t end = 1 << 20)
    {
        number("feed_forward_length", inner);
        inLayers("ffn_gate.weight", {inner, embedding}, 0, end);
        inLayers("ffn_up.weight", {inner, embedding}, 0, end);
        inLayers("ffn_down.weight", {embedding, inner}, 0, end);
    }
    std::shared_ptr<arch::Model> finish(std::uint64_t context)
    {
        number("context_length", context);
        const std::shared_ptr<arch::Model> model = m_builder.build();
        for (const gguf::KeyValue& entry : m_more)
            gguf::set(model->metadata, entry.key, entry.value);
        gguf::set(model->metadata, "tokenizer.ggml.model", gguf::Value::string("none"));
        model->facts.contextLength = context;
        return model;
    }

private:
    std::string m_architecture{};
    plan::ModelBuilder m_builder;
    gguf::Metadata m_more{};
    std::uint64_t m_layers;
};

/// `norms`: of a layer, besides attn_norm; each as wide as the embedding.
Maker small(const std::string& architecture, bool isTied, const std::vector<std::string>& norms)
{
    constexpr std::uint64_t embedding = 256, vocabulary = 1000;
    Maker made(architecture, 26, vocabulary);
    made.embeddings(vocabulary, embedding, isTied);
    made.attention(embedding, 4, 2, 64, architecture != "olmo2");
    made.dense(embedding, 512);
    made.number("attention.sliding_window", 512);
    for (const std::string& norm : norms)
        made.inLayers(norm + ".weight", {embedding});
    return made;
}

} // namespace

std::shared_ptr<arch::Model> smallGemma2()
{
    return small("gemma2", true, {"ffn_norm", "post_attention_norm", "post_ffw_norm"}).finish(32768);
}

std::shared_ptr<arch::Model> smallGemma3()
{
    Maker made = small("gemma3", true, {"ffn_norm", "post_attention_norm", "post_ffw_norm"});
    made.inLayers("attn_q_norm.weight", {64});
    made.inLayers("attn_k_norm.weight", {64});
    return made.finish(32768);
}

std::shared_ptr<arch::Model> smallCohere2()
{
    Maker made = small("cohere2", true, {});
    made.set("attention.layer_norm_epsilon", gguf::Value::f32(1e-5F));
    made.set("logit_scale", gguf::Value::f32(0.25F));
    return made.finish(32768);
}

std::shared_ptr<arch::Model> smallOlmo2()
{
    Maker made = small("olmo2", false, {"post_attention_norm", "post_ffw_norm"});
    made.inLayers("attn_q_norm.weight", {256});
    made.inLayers("attn_k_norm.weight", {128});
    return made.finish(32768);
}

std::shared_ptr<arch::Model> llama3_8B()
{
    Maker made("llama", 32, 128256);
    made.embeddings(128256, 4096);
    made.attention(4096, 32, 8, 128);
    made.inLayers("ffn_norm.weight", {4096});
    made.dense(4096, 14336);
    return made.finish(8192);
}

std::shared_ptr<arch::Model> qwen3_30B_A3B()
{
    Maker made("qwen3moe", 48, 151936);
    made.embeddings(151936, 2048);
    made.attention(2048, 32, 4, 128);
    made.inLayers("attn_q_norm.weight", {128});
    made.inLayers("attn_k_norm.weight", {128});
    made.inLayers("ffn_norm.weight", {2048});
    made.number("feed_forward_length", 6144);
    made.experts(2048, 128, 8, 768);
    return made.finish(40960);
}

std::shared_ptr<arch::Model> deepSeekV3()
{
    constexpr std::uint64_t embedding = 7168, heads = 128, latent = 512, rotary = 64, plain = 128, value = 128;
    Maker made("deepseek2", 61, 129280);
    made.embeddings(129280, embedding);
    made.number("attention.head_count", heads);
    made.number("attention.head_count_kv", 1);
    made.number("attention.key_length", latent + rotary);
    made.number("attention.value_length", latent);
    made.number("attention.key_length_mla", plain + rotary);
    made.number("attention.value_length_mla", value);
    made.number("attention.q_lora_rank", 1536);
    made.number("attention.kv_lora_rank", latent);
    made.number("rope.dimension_count", rotary);
    made.number("leading_dense_block_count", 3);
    made.number("expert_shared_count", 1);
    made.number("expert_gating_func", 2);
    made.number("expert_group_count", 8);
    made.number("expert_group_used_count", 4);
    made.set("expert_weights_scale", gguf::Value::f32(2.5F));
    made.set("expert_weights_norm", gguf::Value::boolean(true));
    made.inLayers("attn_norm.weight", {embedding});
    made.inLayers("attn_q_a.weight", {1536, embedding});
    made.inLayers("attn_q_a_norm.weight", {1536});
    made.inLayers("attn_q_b.weight", {heads * (plain + rotary), 1536});
    made.inLayers("attn_kv_a_mqa.weight", {latent + rotary, embedding});
    made.inLayers("attn_kv_a_norm.weight", {latent});
    made.inLayers("attn_k_b.weight", {heads, latent, plain});
    made.inLayers("attn_v_b.weight", {heads, value, latent});
    made.inLayers("attn_output.weight", {embedding, heads * value});
    made.inLayers("ffn_norm.weight", {embedding});
    made.dense(embedding, 18432, 3);
    made.experts(embedding, 256, 8, 2048, 3);
    made.inLayers("exp_probs_b.bias", {256}, 3);
    made.inLayers("ffn_gate_shexp.weight", {2048, embedding}, 3);
    made.inLayers("ffn_up_shexp.weight", {2048, embedding}, 3);
    made.inLayers("ffn_down_shexp.weight", {embedding, 2048}, 3);
    return made.finish(163840);
}

std::shared_ptr<arch::Model> gptOss20B()
{
    Maker made("gpt-oss", 24, 201088);
    made.embeddings(201088, 2880);
    made.attention(2880, 64, 8, 64);
    made.number("attention.sliding_window", 128);
    made.number("feed_forward_length", 2880);
    made.experts(2880, 32, 4, 2880);
    made.inLayers("post_attention_norm.weight", {2880});
    made.inLayers("attn_q.bias", {4096});
    made.inLayers("attn_k.bias", {512});
    made.inLayers("attn_v.bias", {512});
    made.inLayers("attn_output.bias", {2880});
    made.inLayers("attn_sinks.weight", {64});
    made.inLayers("ffn_gate_inp.bias", {32});
    made.inLayers("ffn_gate_exps.bias", {32, 2880});
    made.inLayers("ffn_up_exps.bias", {32, 2880});
    made.inLayers("ffn_down_exps.bias", {32, 2880});
    return made.finish(131072);
}

} // namespace ql::fit
