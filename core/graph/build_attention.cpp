// SPDX-License-Identifier: Apache-2.0
#include <cmath>

#include <fmt/format.h>

#include "core/graph/parts.h"
#include "core/graph/rotary.h"

namespace ql::graph {

namespace {

/// Of `period` layers in a row all but the last.
bool isBeforeLast(std::size_t layer, std::uint64_t period)
{
    return layer % period < period - 1;
}

class AttentionMaker {
public:
    AttentionMaker(Parts& parts, std::size_t layer)
        : m_parts(parts)
        , m_keys(parts.keys())
        , m_layer(layer)
    {
    }

    Result<Attention> make()
    {
        Attention result;
        result.heads = m_keys.at("attention.head_count", m_layer, 0);
        result.headsKv = m_keys.at("attention.head_count_kv", m_layer, result.heads);
        if (result.heads == 0 || result.headsKv == 0 || result.heads % result.headsKv != 0)
            return fail(Errc::BadInput,
                        fmt::format("layer {}: {} heads cannot share {} heads of keys and values", m_layer,
                                    result.heads, result.headsKv));
        const std::uint64_t each = m_parts.width() / result.heads;
        result.keySize = m_keys.number("attention.key_length", each);
        result.valueSize = m_keys.number("attention.value_length", each);
        const std::uint64_t querySize = m_keys.number("attention.key_length_mla", result.keySize);
        const std::uint64_t givenSize = m_keys.number("attention.value_length_mla", result.valueSize);
        result.scale = scaleOf(result, querySize);
        result.softCap = static_cast<float>(m_keys.real("attn_logit_softcapping", 0));
        result.growth = static_cast<float>(m_keys.real("attention.temperature_scale", 0));
        result.growthLength = m_keys.number("rope.scaling.original_context_length");
        if (result.growth != 0 && result.growthLength == 0)
            return m_parts.missing(m_keys.full("rope.scaling.original_context_length"));
        result.window = looksAtWindow() ? m_keys.number("attention.sliding_window") : 0;
        if (m_parts.has(named("attn_kv_a_mqa.weight"))) {
            QL_TRY(result.latent, latent(result, querySize, givenSize));
            QL_CHECK(query(result, querySize));
        } else {
            QL_CHECK(projections(result));
        }
        QL_TRY(result.output, m_parts.linear(named("attn_output"), result.heads * givenSize, m_parts.width()));
        QL_TRY(result.queryNorm, m_parts.headNorm(named("attn_q_norm"), result.keySize, result.heads));
        QL_TRY(result.keyNorm, m_parts.headNorm(named("attn_k_norm"), result.keySize, result.headsKv));
        if (m_parts.has(named("attn_gate.weight"))) {
            QL_TRY(result.gate, m_parts.linear(named("attn_gate"), m_parts.width(), result.heads * givenSize));
        }
        QL_TRY(result.sinks, m_parts.optionalVector(named("attn_sinks.weight"), result.heads));
        if (turns(result.window > 0)) {
            QL_TRY(result.rotary, rotary(result));
        }
        return result;
    }

private:
    std::string named(std::string_view name) const { return inLayer(m_layer, name); }

    bool turns(bool hasWindow) const
    {
        const Features& features = m_parts.features();
        const std::uint64_t period = features.rotaryPeriod;
        const bool isLeftOut = features.onlyWindowsTurn && !hasWindow && m_keys.number("attention.sliding_window") > 0;
        return features.rotary && !isLeftOut && (period == 0 || isBeforeLast(m_layer, period));
    }

    bool looksAtWindow() const
    {
        const std::uint64_t period = m_parts.features().windowPeriod;
        if (period == 0)
            return false;
        const gguf::Value* const pattern = m_keys.find("attention.sliding_window_pattern");
        if (pattern && pattern->asArray())
            return m_keys.at("attention.sliding_window_pattern", m_layer, 0) != 0;
        return isBeforeLast(m_layer,
                            std::max<std::uint64_t>(1, m_keys.number("attention.sliding_window_pattern", period)));
    }

    float scaleOf(const Attention& attention, std::uint64_t querySize) const
    {
        const bool isOfWidth = m_parts.features().widthScaleLayers == m_parts.layerCount();
        const std::uint64_t size = isOfWidth ? m_parts.width() / attention.heads : querySize;
        double scale = m_keys.real("attention.scale", 1 / std::sqrt(static_cast<double>(size)));
        const double factor = m_keys.real("rope.scaling.factor", 1);
        if (m_parts.features().logMultiplier == LogMultiplier::Attention && m_keys.text("rope.scaling.type") == "yarn"
            && factor > 1)
            scale *= std::pow(1 + m_keys.real("rope.scaling.yarn_log_multiplier", 0) * std::log(factor), 2);
        return static_cast<float>(scale);
    }

    Status projections(Attention& result)
    {
        const std::uint64_t keys = result.headsKv * result.keySize, values = result.headsKv * result.valueSize;
        if (!m_parts.has(named("attn_qkv.weight"))) {
            QL_CHECK(query(result, result.keySize));
            QL_TRY(result.key, m_parts.linear(named("attn_k"), m_parts.width(), keys));
            QL_TRY(result.value, m_parts.linear(named("attn_v"), m_parts.width(), values));
            return ok;
        }
        const std::uint64_t queries = result.heads * result.keySize;
        QL_TRY(const Linear all, m_parts.linear(named("attn_qkv"), m_parts.width(), queries + keys + values));
        result.query = rowsOf(all, 0, queries);
        result.key = rowsOf(all, queries, keys);
        result.value = rowsOf(all, queries + keys, values);
        return ok;
    }

    Status query(Attention& result, std::uint64_t size)
    {
        if (!m_parts.has(named("attn_q_a.weight"))) {
            QL_TRY(result.query, m_parts.linear(named("attn_q"), m_parts.width(), result.heads * size));
            return ok;
        }
        const std::uint64_t rank = m_keys.number("attention.q_lora_rank");
        QL_TRY(result.queryDown, m_parts.linear(named("attn_q_a"), m_parts.width(), rank));
        QL_TRY(result.queryDownNorm, m_parts.norm(named("attn_q_a_norm"), rank));
        QL_TRY(result.query, m_parts.linear(named("attn_q_b"), rank, result.heads * size));
        return ok;
    }

    Result<Latent> latent(const Attention& attention, std::uint64_t querySize, std::uint64_t givenSize)
    {
        Latent result;
        const std::uint64_t rank = m_keys.number("attention.kv_lora_rank");
        result.turned = m_keys.number("rope.dimension_count");
        if (rank == 0 || result.turned >= querySize || attention.headsKv != 1
            || attention.keySize != rank + result.turned || attention.valueSize != rank)
            return m_parts.unknown("its keys are made of a latent in an older way; convert the model again");
        result.plain = querySize - result.turned;
        QL_TRY(result.down, m_parts.linear(named("attn_kv_a_mqa"), m_parts.width(), rank + result.turned));
        QL_TRY(result.norm, m_parts.norm(named("attn_kv_a_norm"), rank));
        QL_TRY(result.queryOfHead, m_parts.linear(named("attn_k_b"), result.plain, rank, attention.heads));
        QL_TRY(result.valueOfHead, m_parts.linear(named("attn_v_b"), rank, givenSize, attention.heads));
        return result;
    }

    Result<std::shared_ptr<const Rotary>> rotary(const Attention& attention)
    {
        const Features& features = m_parts.features();
        RotaryWishes wishes;
        wishes.style = *features.rotary;
        wishes.headSize = attention.keySize;
        wishes.logMultiplier = features.logMultiplier;
        wishes.base = m_keys.real("rope.freq_base", 10000);
        if (attention.window > 0) {
            wishes.base =
                m_keys.real("rope.freq_base_swa", features.windowBase > 0 ? features.windowBase : wishes.base);
            wishes.isScaled = features.scalesWindows;
        }
        const std::pair kind(wishes.base, wishes.isScaled);
        for (const auto& [known, made] : m_parts.rotaries)
            if (known == kind)
                return made;
        QL_TRY(auto made, makeFor(wishes));
        m_parts.rotaries.emplace_back(kind, made);
        return made;
    }

    Result<std::shared_ptr<const Rotary>> makeFor(RotaryWishes& wishes)
    {
        const TensorIndex plain = m_parts.optional("rope_freqs.weight");
        const TensorIndex below = m_parts.optional("rope_factors_short.weight");
        const TensorIndex above = m_parts.optional("rope_factors_long.weight");
        std::shared_ptr<Rotary> longer;
        if (wishes.isScaled && above != kNoTensor) {
            QL_TRY(wishes.factors, m_parts.values(above));
            QL_TRY(Rotary made, makeRotary(m_keys, wishes));
            longer = std::make_shared<Rotary>(std::move(made));
        }
        wishes.factors.clear();
        if (const TensorIndex index = below == kNoTensor ? plain : below; wishes.isScaled && index != kNoTensor) {
            QL_TRY(wishes.factors, m_parts.values(index));
        }
        QL_TRY(Rotary made, makeRotary(m_keys, wishes));
        made.longer = std::move(longer);
        made.context = m_keys.number("rope.scaling.original_context_length", m_keys.number("context_length"));
        return std::make_shared<const Rotary>(std::move(made));
    }

    Parts& m_parts;
    const arch::ModelKeys& m_keys;
    std::size_t m_layer;
};

} // namespace

Result<Attention> makeAttention(Parts& parts, std::size_t layer)
{
    return AttentionMaker(parts, layer).make();
}

} // namespace ql::graph
