// SPDX-License-Identifier: Apache-2.0
#include "core/fit/memory_need.h"

#include <algorithm>
#include <array>

#include <fmt/format.h>

#include "core/base/units.h"
#include "core/fit/buffers.h"
#include "core/plan/type_name.h"

namespace ql::fit {

namespace {

constexpr std::uint64_t MiB = std::uint64_t{1} << 20;
constexpr std::uint64_t kMarginFloor = 512 * MiB, kMarginShare = 25; // a 25th

constexpr std::uint64_t kUsualContext = 8192;

std::uint64_t sum(const std::vector<Part>& parts, bool withMargin)
{
    std::uint64_t bytes = 0;
    for (const Part& part : parts)
        bytes += part.kind == PartKind::Margin && !withMargin ? 0 : part.bytes;
    return bytes;
}

void addWeights(const PlannedWeights& weights, Memory memory, MemoryNeed& need)
{
    need.parts.push_back({PartKind::Weights, weights.bytes, true, "the bytes of the planned tensors"});
    if (weights.embedding == 0)
        return;
    if (memory == Memory::Shared)
        need.parts.push_back(
            {PartKind::Embedding, weights.embedding, true, "the bytes of token_embd.weight as planned"});
    else
        need.notes.push_back(fmt::format("token_embd.weight ({}) stays in the main memory and is not counted",
                                         formatBytes(weights.embedding)));
}

} // namespace

std::uint64_t MemoryNeed::bytes(PartKind kind) const
{
    const auto found = std::ranges::find(parts, kind, &Part::kind);
    return found == parts.end() ? 0 : found->bytes;
}

std::uint64_t MemoryNeed::withoutMargin() const
{
    return sum(parts, false);
}

std::uint64_t MemoryNeed::total() const
{
    return sum(parts, true);
}

std::uint64_t marginOf(std::uint64_t bytes)
{
    return std::max(kMarginFloor, bytes / kMarginShare);
}

Result<MemoryNeed> memoryNeed(const plan::Plan& plan, const Usage& usage, Memory memory)
{
    QL_TRY(const CacheShape shape, cacheShapeOf(*plan.source));
    return memoryNeed(weightsOf(plan), shape, usage, memory);
}

Result<MemoryNeed> memoryNeed(const PlannedWeights& weights, const CacheShape& shape, const Usage& wanted,
                              Memory memory)
{
    Usage usage = wanted;
    if (usage.context == 0)
        usage.context = shape.contextLength > 0 ? std::min(kUsualContext, shape.contextLength) : kUsualContext;
    MemoryNeed need;
    need.container = weights.container;
    need.usage = usage;
    need.trainedContext = shape.contextLength;
    need.notes = shape.notes;
    addWeights(weights, memory, need);
    QL_TRY(const std::uint64_t cache, cacheBytes(shape, usage, need.container));
    const std::string layers = fmt::format("{} tokens in {} layers, {}", cacheTokens(usage, need.container),
                                           shape.layers.size(), cacheTypeName(usage.cache));
    const auto windows = std::ranges::count_if(shape.layers, [](const CacheLayer& layer) { return layer.window > 0; });
    need.parts.push_back({PartKind::Cache, cache, true,
                          windows == 0 ? layers : fmt::format("{}; {} layers keep a window only", layers, windows)});
    need.parts.push_back({PartKind::Compute, computeBytes(shape, usage, need.container), false,
                          weights.container == plan::Container::Safetensors
                              ? "one step of 2048 tokens, logits of 256 sequences"
                              : "one batch of 512 tokens, flash attention"});
    need.parts.push_back({PartKind::Margin, marginOf(sum(need.parts, false)), false,
                          "rule of thumb: 4 %, at least 512 MiB, for driver, display and fragmentation"});
    if (shape.contextLength > 0 && usage.context > shape.contextLength)
        need.notes.push_back(fmt::format("the model was trained for {} tokens, and {} are asked for",
                                         shape.contextLength, usage.context));
    return need;
}

} // namespace ql::fit
