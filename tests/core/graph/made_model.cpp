// SPDX-License-Identifier: Apache-2.0
#include "tests/core/graph/made_model.h"

#include <cmath>
#include <fstream>
#include <random>

#include <gtest/gtest.h>

#include "core/container/gguf/writer.h"

namespace ql::test {

namespace {

class Maker {
public:
    explicit Maker(const Facts& facts)
        : m_facts(facts)
    {
    }

    MadeModel make()
    {
        m_model.facts = m_facts;
        const std::uint64_t width = m_facts.width;
        matrix("token_embd.weight", {m_facts.vocabulary, width}, 1.0);
        norm("output_norm", width);
        if (!m_facts.tied)
            matrix("output.weight", {m_facts.vocabulary, width});
        if (m_facts.hasFactors) {
            Values& factors = m_model.tensors["rope_freqs.weight"];
            factors.shape = {m_facts.turned / 2};
            for (std::uint64_t i = 0; i < m_facts.turned / 2; ++i)
                factors.values.push_back(1.0f + static_cast<float>(i) * 0.75f);
        }
        for (std::uint64_t i = 0; i < m_facts.layers; ++i)
            layer("blk." + std::to_string(i) + ".");
        keys();
        return std::move(m_model);
    }

private:
    void fill(const std::string& name, std::vector<std::uint64_t> shape, double middle, double spread)
    {
        Values& tensor = m_model.tensors[name];
        tensor.shape = std::move(shape);
        std::uint64_t count = 1;
        for (const std::uint64_t extent : tensor.shape)
            count *= extent;
        for (std::uint64_t i = 0; i < count; ++i)
            tensor.values.push_back(static_cast<float>(middle + spread * m_normal(m_random)));
    }
    /// Outputs about as large as inputs.
    void matrix(const std::string& name, std::vector<std::uint64_t> shape, double spread = 0)
    {
        fill(name, shape, 0, spread > 0 ? spread : 1.2 / std::sqrt(static_cast<double>(shape.back())));
    }
    void norm(const std::string& name, std::uint64_t width)
    {
        fill(name + ".weight", {width}, 1, 0.2);
        if (m_facts.layerNorm)
            fill(name + ".bias", {width}, 0, 0.1);
    }
    void linear(const std::string& name, std::uint64_t outputs, std::uint64_t inputs, bool hasBias)
    {
        matrix(name + ".weight", {outputs, inputs});
        if (hasBias)
            fill(name + ".bias", {outputs}, 0, 0.3);
    }
    void feedForward(const std::string& layer, const std::string& kind, std::uint64_t inner)
    {
        if (m_facts.gated)
            linear(layer + "ffn_gate" + kind, inner, m_facts.width, m_facts.biases);
        linear(layer + "ffn_up" + kind, inner, m_facts.width, m_facts.biases);
        linear(layer + "ffn_down" + kind, m_facts.width, inner, m_facts.biases);
    }

    void layer(const std::string& name)
    {
        const std::uint64_t width = m_facts.width, size = m_facts.headSize;
        const bool hasBias = m_facts.biases || m_facts.attentionBiases;
        norm(name + "attn_norm", width);
        norm(name + "ffn_norm", width);
        linear(name + "attn_q", m_facts.heads * size, width, hasBias);
        linear(name + "attn_k", m_facts.headsKv * size, width, hasBias);
        linear(name + "attn_v", m_facts.headsKv * size, width, hasBias);
        linear(name + "attn_output", width, m_facts.heads * size, m_facts.biases);
        if (m_facts.headNorm != Facts::HeadNorm::None) {
            const bool isWhole = m_facts.headNorm == Facts::HeadNorm::Whole;
            norm(name + "attn_q_norm", isWhole ? m_facts.heads * size : size);
            norm(name + "attn_k_norm", isWhole ? m_facts.headsKv * size : size);
        }
        if (m_facts.normsAfter) {
            norm(name + "post_attention_norm", width);
            norm(name + "post_ffw_norm", width);
        }
        if (m_facts.experts == 0)
            return feedForward(name, "", m_facts.inner);
        matrix(name + "ffn_gate_inp.weight", {m_facts.experts, width});
        if (m_facts.choiceBias)
            fill(name + "exp_probs_b.bias", {m_facts.experts}, 0, 0.3);
        matrix(name + "ffn_gate_exps.weight", {m_facts.experts, m_facts.inner, width});
        matrix(name + "ffn_up_exps.weight", {m_facts.experts, m_facts.inner, width});
        matrix(name + "ffn_down_exps.weight", {m_facts.experts, width, m_facts.inner});
        if (m_facts.shared > 0) {
            feedForward(name, "_shexp", m_facts.shared);
            if (m_facts.sharedGate)
                matrix(name + "ffn_gate_inp_shexp.weight", {1, width});
        }
    }

    void number(const std::string& key, std::uint64_t value)
    {
        gguf::set(m_model.metadata, m_facts.architecture + "." + key,
                  gguf::Value::u32(static_cast<std::uint32_t>(value)));
    }
    void real(const std::string& key, double value, double usual = 0)
    {
        if (value != usual)
            gguf::set(m_model.metadata, m_facts.architecture + "." + key, gguf::Value::f32(static_cast<float>(value)));
    }

    void keys()
    {
        gguf::set(m_model.metadata, "general.architecture", gguf::Value::string(m_facts.architecture));
        gguf::set(m_model.metadata, "tokenizer.ggml.model", gguf::Value::string("none"));
        number("vocab_size", m_facts.vocabulary);
        number("block_count", m_facts.layers);
        number("context_length", 128);
        number("embedding_length", m_facts.width);
        number("feed_forward_length", m_facts.inner);
        number("attention.head_count", m_facts.heads);
        number("attention.head_count_kv", m_facts.headsKv);
        number("attention.key_length", m_facts.headSize);
        number("attention.value_length", m_facts.headSize);
        number("rope.dimension_count", m_facts.turned);
        real("rope.freq_base", m_facts.base);
        real(m_facts.layerNorm ? "attention.layer_norm_epsilon" : "attention.layer_norm_rms_epsilon", 1e-5);
        if (m_facts.factor != 1) {
            gguf::set(m_model.metadata, m_facts.architecture + ".rope.scaling.type",
                      gguf::Value::string(m_facts.yarnContext > 0 ? "yarn" : "linear"));
            real("rope.scaling.factor", m_facts.factor);
            if (m_facts.yarnContext > 0)
                number("rope.scaling.original_context_length", static_cast<std::uint64_t>(m_facts.yarnContext));
        }
        if (m_facts.experts > 0) {
            number("expert_count", m_facts.experts);
            number("expert_used_count", m_facts.used);
            number("expert_feed_forward_length", m_facts.inner);
            real("expert_weights_scale", m_facts.expertScale, 1);
        }
        if (m_facts.window > 0)
            number("attention.sliding_window", m_facts.window);
        real("logit_scale", m_facts.logitScale, 1);
        real("residual_scale", m_facts.residualScale, 1);
        real("embedding_scale", m_facts.embeddingScale, 1);
        real("final_logit_softcapping", m_facts.logitCap);
        real("attn_logit_softcapping", m_facts.attentionCap);
        real("attention.scale", m_facts.attentionScale);
    }

    const Facts& m_facts;
    MadeModel m_model{};
    std::mt19937 m_random{11};
    std::normal_distribution<double> m_normal{0.0, 1.0};
};

} // namespace

MadeModel makeModel(const Facts& facts)
{
    return Maker(facts).make();
}

void writeGguf(const MadeModel& model, const std::string& path)
{
    std::vector<gguf::TensorDeclaration> declarations;
    for (const auto& [name, tensor] : model.tensors)
        declarations.push_back({name, tensor.shape, 0, tensor.values.size() * sizeof(float)});
    const auto layout = gguf::layOut(model.metadata, declarations);
    ASSERT_TRUE(layout) << layout.error().message;
    std::string bytes(layout->fileBytes, '\0');
    std::copy_n(reinterpret_cast<const char*>(layout->header.data()), layout->header.size(), bytes.begin());
    std::size_t i = 0;
    for (const auto& [name, tensor] : model.tensors)
        std::copy_n(reinterpret_cast<const char*>(tensor.values.data()), tensor.values.size() * sizeof(float),
                    bytes.begin() + static_cast<std::ptrdiff_t>(layout->offsets[i++]));
    std::ofstream(path, std::ios::binary) << bytes;
}

} // namespace ql::test
