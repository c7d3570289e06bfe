// SPDX-License-Identifier: Apache-2.0
#include "core/fit/metadata_shape.h"

#include <algorithm>

#include <fmt/format.h>

#include "core/arch/model_keys.h"
#include "core/fit/layer_windows.h"

namespace ql::fit {

namespace {

bool looksAtWindow(const arch::ModelKeys& keys, std::uint64_t usualPeriod, std::uint64_t layer)
{
    if (const gguf::Value* stored = keys.find("attention.sliding_window_pattern")) {
        if (stored->asArray())
            return keys.at("attention.sliding_window_pattern", layer, 0) != 0;
        usualPeriod = stored->asUnsigned().value_or(0);
    }
    return usualPeriod > 0 && layer % usualPeriod < usualPeriod - 1;
}

Widths widthsOf(const arch::ModelKeys& keys, const arch::Model& model, std::uint64_t layers, std::uint64_t headSize)
{
    Widths widths;
    widths.embedding = keys.number("embedding_length");
    widths.feedForward = keys.largest("feed_forward_length", layers, 0);
    widths.vocabulary = model.facts.vocabulary;
    widths.heads = keys.largest("attention.head_count", layers, 0);
    widths.queries = widths.heads * headSize;
    widths.keys = keys.largest("attention.head_count_kv", layers, widths.heads) * headSize;
    widths.expertsUsed = keys.number("expert_used_count");
    widths.expertFeedForward = keys.number("expert_feed_forward_length", widths.feedForward);
    if (keys.find("attention.key_length_mla")) {
        widths.latent = keys.number("attention.kv_lora_rank");
        widths.rotary = keys.number("rope.dimension_count");
        widths.plainHead = keys.number("attention.key_length_mla") - widths.rotary;
    }
    return widths;
}

} // namespace

Result<CacheShape> shapeFromMetadata(const arch::Model& model)
{
    const arch::ModelKeys keys(model.metadata, model.facts.architecture);
    const auto missing = [&](std::string_view key) {
        return fail(Errc::BadInput,
                    fmt::format("{} is missing in the metadata, so the memory that the model needs "
                                "besides its weights is not known",
                                keys.full(key)));
    };
    const std::uint64_t layers = keys.number("block_count");
    if (layers == 0 || layers > kMaxLayers)
        return missing("block_count");
    const std::uint64_t heads = keys.largest("attention.head_count", layers, 0);
    if (heads == 0)
        return missing("attention.head_count");
    const std::uint64_t embedding = keys.number("embedding_length");
    if (embedding == 0)
        return missing("embedding_length");

    CacheShape shape;
    shape.contextLength = model.facts.contextLength;
    const std::uint64_t keySize = keys.number("attention.key_length", embedding / heads);
    const std::uint64_t valueSize = keys.number("attention.value_length", embedding / heads);
    const std::uint64_t window = keys.number("attention.sliding_window");
    const std::uint64_t period = windowPeriodOf(model.facts.architecture);
    const std::uint64_t interval = keys.number("full_attention_interval");
    const bool hasLatent = keys.find("attention.key_length_mla") != nullptr;
    std::uint64_t without = 0;
    for (std::uint64_t i = 0; i < layers; ++i) {
        const std::uint64_t headsKv = keys.at("attention.head_count_kv", i, keys.at("attention.head_count", i, heads));
        if (headsKv == 0 || (interval > 0 && (i + 1) % interval != 0)) {
            ++without;
            continue;
        }
        CacheLayer layer;
        layer.keys = headsKv * keySize;
        layer.values = hasLatent ? 0 : headsKv * valueSize;
        layer.window = window > 0 && looksAtWindow(keys, period, i) ? window : 0;
        shape.layers.push_back(layer);
    }
    if (without > 0)
        shape.notes.push_back(fmt::format("{} layers have no attention; what they keep instead does not grow with the "
                                          "context and is not counted",
                                          without));
    shape.widths = widthsOf(keys, model, layers, keySize);
    return shape;
}

} // namespace ql::fit
