// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <cmath>
#include <string_view>
#include <unordered_map>

#include <fmt/format.h>
#include <fmt/ranges.h>
#include <nlohmann/json.hpp>

#include "core/arch/architecture.h"
#include "core/arch/model_keys.h"
#include "core/graph/features.h"
#include "core/graph/graph.h"
#include "core/graph/rotary.h"

namespace ql::graph {

namespace {

constexpr std::uint64_t kMaxLayers = 1 << 12; // a damaged file must not fill the memory

/// Values of {arch}.expert_gating_func.
constexpr std::uint64_t kSoftmax = 1, kSigmoid = 2, kSoftmaxOfChosen = 3;

class Builder {
public:
    Builder(arch::ModelPtr model, const Features& features)
        : m_model(std::move(model))
        , m_features(features)
        , m_keys(m_model->metadata, m_model->facts.architecture)
        , m_used(m_model->tensors.size(), false)
    {
        for (TensorIndex i = 0; i < m_model->tensors.size(); ++i)
            m_indices.emplace(m_model->tensors[i].name, i);
    }

    Result<GraphPtr> build()
    {
        auto graph = std::make_shared<Graph>();
        graph->model = m_model;
        graph->architecture = m_model->facts.architecture;
        graph->width = m_width = m_keys.number("embedding_length");
        graph->contextLength = m_model->facts.contextLength;
        const std::uint64_t layers = m_keys.number("block_count");
        if (m_width == 0 || layers == 0 || layers > kMaxLayers)
            return missing(m_keys.full(m_width == 0 ? "embedding_length" : "block_count"));
        QL_TRY(graph->embedding, find("token_embd.weight"));
        graph->vocabulary = tensor(graph->embedding).rowCount();
        QL_CHECK(checkShape(graph->embedding, graph->vocabulary, m_width));
        graph->embeddingScale = static_cast<float>(m_keys.real("embedding_scale", 1));
        for (std::size_t i = 0; i < layers; ++i) {
            m_layer = i;
            QL_TRY(Layer layer, makeLayer());
            graph->layers.push_back(std::move(layer));
        }
        QL_TRY(graph->outputNorm, norm("output_norm", m_width));
        QL_TRY(graph->output, makeOutput(*graph));
        const double logitScale = m_keys.real("logit_scale", 1);
        graph->logitScale = static_cast<float>(m_features.divideByLogitScale ? 1 / logitScale : logitScale);
        graph->logitSoftCap = static_cast<float>(m_keys.real("final_logit_softcapping", 0));
        QL_CHECK(checkAllUsed());
        return GraphPtr(graph);
    }

private:
    tl::unexpected<Error> missing(std::string_view what) const
    {
        return fail(Errc::BadInput, fmt::format("the model lacks {}", what));
    }
    const arch::TargetTensor& tensor(TensorIndex index) const { return m_model->tensors[index]; }

    /// kNoTensor when there is none of the name.
    TensorIndex optional(const std::string& name)
    {
        const auto found = m_indices.find(name);
        if (found == m_indices.end())
            return kNoTensor;
        m_used[found->second] = true;
        return found->second;
    }
    Result<TensorIndex> find(const std::string& name)
    {
        const TensorIndex index = optional(name);
        if (index == kNoTensor)
            return missing(name);
        return index;
    }
    std::string inLayer(std::string_view name) const { return fmt::format("blk.{}.{}", m_layer, name); }

    Status checkShape(TensorIndex index, std::uint64_t rows, std::uint64_t columns) const
    {
        const arch::TargetTensor& found = tensor(index);
        if (found.columns() == columns && found.rowCount() == rows)
            return ok;
        return fail(Errc::BadInput,
                    fmt::format("{} has {} rows of {} values, but {} of {} are expected", found.name, found.rowCount(),
                                found.columns(), rows, columns));
    }

    /// `name` without its ending. `stacked`: matrices in one tensor.
    Result<Linear> linear(const std::string& name, std::uint64_t inputs, std::uint64_t outputs,
                          std::uint64_t stacked = 1)
    {
        Linear result;
        result.inputs = inputs;
        result.outputs = outputs;
        QL_TRY(result.weight, find(name + ".weight"));
        QL_CHECK(checkShape(result.weight, stacked * outputs, inputs));
        result.bias = optional(name + ".bias");
        if (result.bias != kNoTensor && tensor(result.bias).elements() != stacked * outputs)
            return fail(Errc::BadInput, fmt::format("{}.bias does not have {} values", name, stacked * outputs));
        return result;
    }

    Result<Norm> norm(const std::string& name, std::uint64_t width)
    {
        Norm result;
        result.kind = m_features.norm;
        QL_TRY(result.weight, find(name + ".weight"));
        result.bias = optional(name + ".bias");
        result.width = tensor(result.weight).elements();
        if (result.width != width || (result.bias != kNoTensor && tensor(result.bias).elements() != width))
            return fail(Errc::BadInput, fmt::format("{} has {} values, not {}", name, result.width, width));
        const bool isRms = result.kind == NormKind::Rms;
        const char* const key = isRms ? "attention.layer_norm_rms_epsilon" : "attention.layer_norm_epsilon";
        if (!m_keys.find(key))
            return missing(m_keys.full(key));
        result.epsilon = static_cast<float>(m_keys.real(key, 0));
        return result;
    }
    Result<std::optional<Norm>> optionalNorm(const std::string& name, std::uint64_t width)
    {
        if (!m_indices.contains(name + ".weight"))
            return std::optional<Norm>();
        QL_TRY(const Norm found, norm(name, width));
        return std::optional<Norm>(found);
    }

    /// Of one head, or of all of them together: what the tensor is as wide as.
    Result<std::optional<Norm>> headNorm(const std::string& name, std::uint64_t headSize, std::uint64_t heads)
    {
        const auto found = m_indices.find(name + ".weight");
        const bool isWhole = found != m_indices.end() && tensor(found->second).elements() == headSize * heads;
        return optionalNorm(name, isWhole ? headSize * heads : headSize);
    }

    Result<Layer> makeLayer()
    {
        Layer layer;
        QL_TRY(layer.attentionNorm, norm(inLayer("attn_norm"), m_width));
        QL_TRY(layer.attention, makeAttention());
        QL_TRY(layer.afterAttention, optionalNorm(inLayer("post_attention_norm"), m_width));
        QL_TRY(layer.feedForwardNorm, norm(inLayer("ffn_norm"), m_width));
        if (m_indices.contains(inLayer("ffn_gate_inp.weight"))) {
            QL_TRY(layer.experts, makeExperts());
        } else {
            const std::uint64_t inner = m_keys.at("feed_forward_length", m_layer, 0);
            QL_TRY(layer.feedForward, feedForward("", inner, 1));
        }
        QL_TRY(layer.afterFeedForward, optionalNorm(inLayer("post_ffw_norm"), m_width));
        layer.residualScale = static_cast<float>(m_keys.real("residual_scale", 1));
        return layer;
    }

    bool looksAtWindow() const
    {
        const std::uint64_t period = m_features.windowPeriod;
        return period > 0 && m_layer % period < period - 1;
    }

    Result<Attention> makeAttention()
    {
        Attention result;
        result.heads = m_keys.at("attention.head_count", m_layer, 0);
        result.headsKv = m_keys.at("attention.head_count_kv", m_layer, result.heads);
        if (result.heads == 0 || result.headsKv == 0 || result.heads % result.headsKv != 0)
            return fail(Errc::BadInput,
                        fmt::format("layer {}: {} heads cannot share {} heads of keys and values", m_layer,
                                    result.heads, result.headsKv));
        result.keySize = m_keys.number("attention.key_length", m_width / result.heads);
        result.valueSize = m_keys.number("attention.value_length", m_width / result.heads);
        result.scale =
            static_cast<float>(m_keys.real("attention.scale", 1 / std::sqrt(static_cast<double>(result.keySize))));
        result.softCap = static_cast<float>(m_keys.real("attn_logit_softcapping", 0));
        result.window = looksAtWindow() ? m_keys.number("attention.sliding_window") : 0;
        QL_TRY(result.query, linear(inLayer("attn_q"), m_width, result.heads * result.keySize));
        QL_TRY(result.key, linear(inLayer("attn_k"), m_width, result.headsKv * result.keySize));
        QL_TRY(result.value, linear(inLayer("attn_v"), m_width, result.headsKv * result.valueSize));
        QL_TRY(result.output, linear(inLayer("attn_output"), result.heads * result.valueSize, m_width));
        QL_TRY(result.queryNorm, headNorm(inLayer("attn_q_norm"), result.keySize, result.heads));
        QL_TRY(result.keyNorm, headNorm(inLayer("attn_k_norm"), result.keySize, result.headsKv));
        QL_TRY(result.rotary, rotaryFor(result));
        return result;
    }

    Result<std::shared_ptr<const Rotary>> rotaryFor(const Attention& attention)
    {
        const double base = m_keys.real("rope.freq_base", 10000);
        const double chosen = attention.window > 0 ? m_keys.real("rope.freq_base_swa", base) : base;
        for (const auto& [known, rotary] : m_rotaries)
            if (known == chosen)
                return rotary;
        std::vector<float> factors;
        if (const TensorIndex index = optional("rope_freqs.weight"); index != kNoTensor) {
            factors.resize(tensor(index).elements());
            QL_CHECK(tensor(index).rows->readRows(0, tensor(index).rowCount(), factors));
        }
        QL_TRY(Rotary made, makeRotary(m_keys, m_features.rotary, attention.keySize, chosen, factors));
        m_rotaries.emplace_back(chosen, std::make_shared<const Rotary>(std::move(made)));
        return m_rotaries.back().second;
    }

    /// `kind` is "", "_exps" or "_shexp".
    Result<FeedForward> feedForward(const std::string& kind, std::uint64_t inner, std::uint64_t stacked)
    {
        FeedForward result;
        result.activation = m_features.activation;
        if (m_indices.contains(inLayer("ffn_gate" + kind + ".weight"))) {
            QL_TRY(result.gate, linear(inLayer("ffn_gate" + kind), m_width, inner, stacked));
        }
        QL_TRY(result.up, linear(inLayer("ffn_up" + kind), m_width, inner, stacked));
        QL_TRY(result.down, linear(inLayer("ffn_down" + kind), inner, m_width, stacked));
        return result;
    }

    /// The columns of a tensor in this layer, 0 when there is none.
    std::uint64_t columnsOf(std::string_view name) const
    {
        const auto found = m_indices.find(inLayer(name));
        return found == m_indices.end() ? 0 : tensor(found->second).columns();
    }

    Result<Experts> makeExperts()
    {
        Experts result;
        result.count = m_keys.number("expert_count");
        result.used = m_keys.number("expert_used_count");
        if (result.count == 0 || result.used == 0 || result.used > result.count)
            return missing(m_keys.full(result.count == 0 ? "expert_count" : "expert_used_count"));
        QL_CHECK(readGating(result));
        QL_TRY(result.router, linear(inLayer("ffn_gate_inp"), m_width, result.count));
        result.choiceBias = optional(inLayer("exp_probs_b.bias"));
        if (result.choiceBias != kNoTensor && tensor(result.choiceBias).elements() != result.count)
            return fail(Errc::BadInput, inLayer("exp_probs_b.bias") + " does not have one value per expert");
        QL_TRY(result.expert, feedForward("_exps", columnsOf("ffn_down_exps.weight"), result.count));
        if (const std::uint64_t inner = columnsOf("ffn_down_shexp.weight")) {
            QL_TRY(result.shared, feedForward("_shexp", inner, 1));
            if (m_indices.contains(inLayer("ffn_gate_inp_shexp.weight"))) {
                QL_TRY(result.sharedGate, linear(inLayer("ffn_gate_inp_shexp"), m_width, 1));
            }
        }
        return result;
    }

    Status readGating(Experts& experts) const
    {
        experts.gating = m_features.gating;
        experts.normalise = m_keys.number("expert_weights_norm", m_features.normalise) != 0;
        const double scale = m_keys.real("expert_weights_scale", 1);
        experts.scale = scale == 0 ? 1 : static_cast<float>(scale);
        switch (const std::uint64_t stored = m_keys.number("expert_gating_func")) {
        case 0:
            return ok;
        case kSoftmax:
            experts.gating = Gating::Softmax;
            return ok;
        case kSigmoid:
            experts.gating = Gating::Sigmoid;
            return ok;
        case kSoftmaxOfChosen:
            experts.gating = Gating::SoftmaxOfChosen;
            return ok;
        default:
            return fail(Errc::Unsupported,
                        fmt::format("there is no preview for this model yet: it chooses experts in a way that is not "
                                    "known ({} = {})",
                                    m_keys.full("expert_gating_func"), stored));
        }
    }

    /// Without a matrix of its own, the output is the embedding's.
    Result<Linear> makeOutput(const Graph& graph)
    {
        if (m_indices.contains("output.weight"))
            return linear("output", m_width, graph.vocabulary);
        Linear tied;
        tied.weight = graph.embedding;
        tied.inputs = m_width;
        tied.outputs = graph.vocabulary;
        return tied;
    }

    /// A tensor that nothing uses would change what the model says.
    Status checkAllUsed() const
    {
        for (TensorIndex i = 0; i < m_used.size(); ++i) {
            const std::string& name = tensor(i).name;
            if (m_used[i] || name.ends_with(".scale") || name.ends_with(".input_scale"))
                continue; // scales belong to the rows of their weights
            return fail(
                Errc::Unsupported,
                fmt::format("there is no preview for this model yet: it is not known what is done with {}", name));
        }
        return ok;
    }

    arch::ModelPtr m_model;
    Features m_features;
    arch::ModelKeys m_keys;
    std::vector<bool> m_used;
    std::unordered_map<std::string, TensorIndex> m_indices{};
    std::vector<std::pair<double, std::shared_ptr<const Rotary>>> m_rotaries{}; ///< by their base
    std::uint64_t m_width = 0;
    std::size_t m_layer = 0;
};

} // namespace

Result<GraphPtr> buildGraph(arch::ModelPtr model, io::Disk& disk)
{
    const std::string path = model->checkpoint ? model->checkpoint->path() : std::string("the model");
    if (model->naming != arch::Naming::Gguf)
        return fail(Errc::BadArgument, path + ": only a model under GGUF names can be run");
    const std::string& name = model->facts.architecture;
    const std::string resources = arch::resourceFolder();
    QL_TRY(const Json object, arch::findGraphFeatures(disk, resources, name));
    if (object.is_null()) {
        QL_TRY(const std::vector<std::string> known, arch::architecturesWithGraph(disk, resources));
        return fail(Errc::Unsupported,
                    fmt::format("{}: there is no preview for the architecture {} yet; there is one for {}", path,
                                name.empty() ? "(not named)" : name, fmt::join(known, ", ")));
    }
    try {
        QL_TRY(const Features features, readFeatures(object));
        auto graph = Builder(std::move(model), features).build();
        if (!graph)
            return fail(std::move(graph).error().in(path));
        return graph;
    } catch (const Json::exception& error) {
        return fail(Errc::Failed,
                    fmt::format("the graph in the architecture file of {} is damaged: {}", name, error.what()));
    }
}

} // namespace ql::graph
