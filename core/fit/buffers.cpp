// SPDX-License-Identifier: Apache-2.0
// What a program allocates besides the weights: the cache of keys and values, and buffers for intermediate results.
#include "core/fit/buffers.h"

#include <algorithm>
#include <array>
#include <cctype>

#include <fmt/format.h>

#include "core/quant/format.h"

namespace ql::fit {

namespace {

// llama.cpp v0.5.0: context in cells of 256 (llama_kv_cache), batches of 512 (n_ubatch).
constexpr std::uint64_t kCells = 256, kBatch = 512;
// vLLM: blocks of 16 tokens, steps of 2048 tokens, 256 sequences sampled at once.
constexpr std::uint64_t kBlock = 16, kStep = 2048, kSequences = 256;

constexpr std::uint64_t roundUp(std::uint64_t value, std::uint64_t to)
{
    return (value + to - 1) / to * to;
}

struct CacheName {
    CacheType type;
    std::string_view name;
};
constexpr std::array kCacheNames = {
    CacheName{CacheType::F16, "F16"},
    CacheName{CacheType::Q8_0, "Q8_0"},
    CacheName{CacheType::Q4_0, "Q4_0"},
    CacheName{CacheType::Fp8, "FP8"},
};
constexpr std::array kGgufTypes = {CacheType::F16, CacheType::Q8_0, CacheType::Q4_0};
constexpr std::array kServedTypes = {CacheType::F16, CacheType::Fp8};

/// Bytes of one token's `count` values.
Result<std::uint64_t> rowBytes(CacheType type, std::uint64_t count)
{
    if (type == CacheType::F16)
        return 2 * count;
    if (type == CacheType::Fp8)
        return count;
    const auto bytes =
        quant::rowBytes(quant::info(type == CacheType::Q8_0 ? quant::Format::Q8_0 : quant::Format::Q4_0), count);
    if (!bytes)
        return fail(Errc::BadArgument,
                    fmt::format("the cache cannot be {}: its {} values of a layer are not a multiple of 32; choose F16",
                                cacheTypeName(type), count));
    return *bytes;
}

std::uint64_t tokensOf(const CacheLayer& layer, std::uint64_t context, plan::Container container)
{
    if (container == plan::Container::Gguf) {
        const std::uint64_t cells = roundUp(context, kCells);
        return layer.window == 0 ? cells : std::min(cells, roundUp(layer.window + kBatch, kCells));
    }
    const std::uint64_t all = roundUp(context, kBlock);
    if (layer.window == 0)
        return all;
    return roundUp(std::min(layer.window - 1 + kStep, context), kBlock) + kBlock;
}

/// Values that live at once for one token in the part of the graph that needs the most, without the logits. Found by
/// comparing with llama.cpp v0.5.0 on made-up models of many shapes: docs/memory.md.
std::uint64_t layerValues(const Widths& widths)
{
    const std::uint64_t experts = widths.expertsUsed;
    std::uint64_t attention = 3 * widths.embedding + 2 * widths.queries + 2 * widths.keys;
    if (widths.latent > 0)
        attention = 5 * widths.embedding + widths.heads * (2 * widths.latent + widths.plainHead + 3 * widths.rotary);
    std::uint64_t feedForward = 3 * widths.feedForward + 4 * widths.embedding;
    if (experts > 0) {
        const std::uint64_t inner = experts * widths.expertFeedForward, outer = experts * widths.embedding;
        feedForward = std::max(3 * inner + 5 * widths.embedding, 2 * outer + inner + widths.embedding);
    }
    return std::max(attention, feedForward);
}

} // namespace

std::string_view cacheTypeName(CacheType type)
{
    return std::ranges::find(kCacheNames, type, &CacheName::type)->name;
}

Result<CacheType> parseCacheType(std::string_view name)
{
    const auto same = [&](const CacheName& row) {
        return std::ranges::equal(row.name, name,
                                  [](unsigned char a, unsigned char b) { return a == std::toupper(b); });
    };
    const auto* found = std::ranges::find_if(kCacheNames, same);
    if (found == kCacheNames.end())
        return fail(Errc::BadArgument,
                    fmt::format("unknown type of cache \"{}\"; there are F16, Q8_0, Q4_0 and FP8", name));
    return found->type;
}

std::span<const CacheType> cacheTypesOf(plan::Container container)
{
    if (container == plan::Container::Gguf)
        return kGgufTypes;
    return kServedTypes;
}

std::uint64_t cacheTokens(const Usage& usage, plan::Container container)
{
    return tokensOf({}, usage.context, container);
}

Result<std::uint64_t> cacheBytes(const CacheShape& shape, const Usage& usage, plan::Container container)
{
    const auto types = cacheTypesOf(container);
    if (std::ranges::find(types, usage.cache) == types.end())
        return fail(Errc::BadArgument,
                    container == plan::Container::Gguf
                        ? "llama.cpp has no FP8 cache; choose F16, Q8_0 or Q4_0"
                        : fmt::format("vLLM has no {} cache; choose F16 or FP8", cacheTypeName(usage.cache)));
    std::uint64_t bytes = 0;
    for (const CacheLayer& layer : shape.layers) {
        QL_TRY(const std::uint64_t keys, rowBytes(usage.cache, layer.keys));
        QL_TRY(const std::uint64_t values, rowBytes(usage.cache, layer.values));
        bytes += tokensOf(layer, usage.context, container) * (keys + values);
    }
    return bytes;
}

std::uint64_t computeBytes(const CacheShape& shape, const Usage& usage, plan::Container container)
{
    const Widths& widths = shape.widths;
    if (container == plan::Container::Safetensors) // 16-bit values; logits as floats, with a copy that is sampled
        return 2 * kStep * layerValues(widths) + 2 * sizeof(float) * kSequences * widths.vocabulary;
    std::uint64_t mask = 0; // of half floats, one for each form of cache
    for (const bool windowed : {false, true}) {
        const auto layer =
            std::ranges::find_if(shape.layers, [&](const CacheLayer& each) { return (each.window > 0) == windowed; });
        if (layer != shape.layers.end())
            mask += 2 * kBatch * tokensOf(*layer, usage.context, container);
    }
    const std::uint64_t logits = sizeof(float) * kBatch * (widths.vocabulary + 3 * widths.embedding);
    return std::max(logits, sizeof(float) * kBatch * layerValues(widths) + mask);
}

} // namespace ql::fit
