// SPDX-License-Identifier: Apache-2.0
#include "core/fit/config_shape.h"

#include <algorithm>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include "core/arch/hf_config.h"
#include "core/fit/layer_windows.h"

namespace ql::fit {

namespace {

std::uint64_t numberOf(const Json& config, std::initializer_list<const char*> keys, std::uint64_t otherwise = 0)
{
    for (const char* key : keys)
        if (const auto found = config.find(key); found != config.end() && found->is_number_unsigned())
            return found->get<std::uint64_t>();
    return otherwise;
}

/// "full_attention", "sliding_attention", "linear_attention" ...; empty where the configuration has no list.
std::string kindOfLayer(const Json& config, std::uint64_t layer)
{
    const auto kinds = config.find("layer_types");
    if (kinds == config.end() || !kinds->is_array() || layer >= kinds->size() || !(*kinds)[layer].is_string())
        return {};
    return (*kinds)[layer].get<std::string>();
}

bool looksAtWindow(const Json& config, const std::string& kind, std::uint64_t layer)
{
    if (!kind.empty())
        return kind == "sliding_attention" || kind == "chunked_attention";
    if (const auto use = config.find("use_sliding_window"); use != config.end() && use->is_boolean())
        return use->get<bool>() && layer >= numberOf(config, {"max_window_layers"});
    const std::uint64_t usual = windowPeriodOf(config.value("model_type", std::string()));
    const std::uint64_t period = numberOf(config, {"sliding_window_pattern"}, usual);
    return period <= 1 || layer % period < period - 1;
}

} // namespace

Result<CacheShape> shapeFromConfig(const Json& whole)
{
    const Json config = arch::effectiveConfig(Json::object(), whole);
    const auto missing = [](std::string_view field) {
        return fail(Errc::BadInput,
                    fmt::format("config.json does not have {}, so the memory that the model needs "
                                "besides its weights is not known",
                                field));
    };
    const std::uint64_t layers = numberOf(config, {"num_hidden_layers", "n_layer", "num_layers", "n_layers"});
    if (layers == 0 || layers > kMaxLayers)
        return missing("num_hidden_layers");
    Widths widths;
    widths.heads = numberOf(config, {"num_attention_heads", "n_head", "n_heads"});
    if (widths.heads == 0)
        return missing("num_attention_heads");
    widths.embedding = numberOf(config, {"hidden_size", "n_embd", "dim"});
    if (widths.embedding == 0)
        return missing("hidden_size");
    const std::uint64_t headSize = numberOf(config, {"head_dim"}, widths.embedding / widths.heads);
    const std::uint64_t headsKv = numberOf(config, {"num_key_value_heads", "n_kv_heads"}, widths.heads);
    widths.feedForward = numberOf(config, {"intermediate_size", "n_inner", "hidden_dim"}, 4 * widths.embedding);
    widths.vocabulary = numberOf(config, {"vocab_size"});
    widths.queries = widths.heads * headSize;
    widths.keys = headsKv * headSize;
    widths.expertsUsed = numberOf(config, {"num_experts_per_tok", "num_experts_per_token", "top_k_experts"});
    widths.expertFeedForward = numberOf(config, {"moe_intermediate_size"}, widths.feedForward);
    widths.latent = numberOf(config, {"kv_lora_rank"});
    if (widths.latent > 0) {
        widths.rotary = numberOf(config, {"qk_rope_head_dim"}, 64);
        widths.plainHead = numberOf(config, {"qk_nope_head_dim"}, 128);
    }

    CacheShape shape;
    shape.widths = widths;
    shape.contextLength = numberOf(config, {"max_position_embeddings", "n_positions", "n_ctx"});
    const std::uint64_t window = numberOf(config, {"sliding_window"});
    std::uint64_t without = 0;
    for (std::uint64_t i = 0; i < layers; ++i) {
        const std::string kind = kindOfLayer(config, i);
        if (kind == "linear_attention" || kind == "mamba" || kind == "conv") {
            ++without;
            continue;
        }
        CacheLayer layer{headsKv * headSize, headsKv * headSize, 0};
        if (widths.latent > 0)
            layer = {widths.latent + widths.rotary, 0, 0};
        if (window > 0 && looksAtWindow(config, kind, i))
            layer.window = window;
        shape.layers.push_back(layer);
    }
    if (without > 0)
        shape.notes.push_back(fmt::format("{} layers have no attention; what they keep instead does not grow with the "
                                          "context and is not counted",
                                          without));
    return shape;
}

} // namespace ql::fit
