// SPDX-License-Identifier: Apache-2.0
#include "gpu/model/workspace.h"

#include <algorithm>
#include <set>

namespace ql::gpu {

namespace {

constexpr std::uint64_t kWorkspaceBytes = 128 << 20, kMostTokens = 512;
constexpr std::uint64_t kMostRows = 65535; ///< that one dispatch has workgroups for

/// Numbers for each token.
struct Widths {
    std::uint64_t heads = 0, mixed = 0, hidden = 0, scores = 1, used = 0, all = 0, products = 0;
    std::set<std::pair<std::uint64_t, std::uint64_t>> routings{}; ///< experts, and how many a token uses

    void add(const graph::Attention& attention)
    {
        heads = std::max(
            heads, attention.heads * attention.keySize + attention.headsKv * (attention.keySize + attention.valueSize));
        mixed = std::max(mixed, attention.heads * attention.valueSize);
    }
    void add(const graph::FeedForward& part)
    {
        hidden = std::max<std::uint64_t>(hidden, strideOf(part.up.outputs));
        products = std::max(products, 2 * part.up.outputs);
    }
    void add(const graph::Graph& graph, const graph::Experts& experts, bool everyExpert)
    {
        const std::uint64_t given = everyExpert ? experts.count : experts.used, inner = experts.expert.up.outputs;
        hidden = std::max(hidden, given * strideOf(inner));
        if (experts.shared)
            add(*experts.shared);
        scores = std::max(scores, experts.count);
        used = std::max(used, experts.used);
        all = std::max(all, everyExpert ? given : 0);
        if (!canRoute(graph, experts))
            return;
        products = std::max({products, 2 * given * inner, given * graph.width});
        routings.emplace(experts.count, given);
    }
};

} // namespace

bool canRoute(const graph::Graph& graph, const graph::Experts& experts)
{
    const graph::FeedForward& expert = experts.expert;
    const auto isPlain = [](const graph::Linear& linear) { return linear.bias == graph::kNoTensor; };
    return graph.width % 4 == 0 && isPlain(expert.up) && isPlain(expert.down)
        && (!expert.gate || isPlain(*expert.gate));
}

const Routing* Workspace::routing(std::uint64_t experts, std::uint64_t used) const
{
    const auto found = std::ranges::find_if(
        m_routings, [&](const Routing& routing) { return routing.experts == experts && routing.used == used; });
    return found == m_routings.end() ? nullptr : &*found;
}

Result<Workspace> Workspace::create(const Device& device, const graph::Graph& graph, graph::Collect collect)
{
    Widths widths;
    for (const graph::Layer& layer : graph.layers) {
        widths.add(layer.attention);
        if (layer.feedForward)
            widths.add(*layer.feedForward);
        if (layer.experts)
            widths.add(graph, *layer.experts, collect == graph::Collect::EveryExpert);
    }
    const std::uint64_t alignment = device.memory().alignment();
    // The results of gates and ups lie one after the other, where shaders may begin to look.
    widths.products = std::max({widths.products, widths.heads, graph.width}) + alignment / 4;
    Workspace space;
    const std::pair<Rows*, std::uint64_t> all[] = {
        {&space.normed, graph.width},
        {&space.heads, widths.heads},
        {&space.mixed, widths.mixed},
        {&space.change, graph.width},
        {&space.hidden, widths.hidden},
        {&space.scores, widths.scores},
        {&space.gates, 1},
        {&space.rounded, std::max({widths.hidden, widths.mixed, graph.width})},
        {&space.products, widths.products}};
    std::uint64_t each = 8 * (widths.used + widths.all);
    for (const auto& [rows, width] : all)
        each += 4 * strideOf(width);
    for (const auto& [experts, used] : widths.routings)
        each += 8 * used;
    space.tokens = word(std::clamp<std::uint64_t>(kWorkspaceBytes / each, 1, kMostTokens));
    if (const std::uint64_t budget = device.context()->options.memoryBudget)
        space.tokens = word(std::clamp<std::uint64_t>(budget / 8 / each, 1, space.tokens));
    if (const std::uint64_t given = std::max(widths.all, widths.used))
        space.tokens = word(std::clamp<std::uint64_t>(kMostRows / given, 1, space.tokens));
    std::uint64_t bytes = 0;
    const auto take = [&](std::uint64_t size) {
        const std::uint64_t begin = bytes;
        bytes += (size + alignment - 1) / alignment * alignment;
        return begin;
    };
    for (const auto& [rows, width] : all) {
        rows->stride = strideOf(width);
        rows->slice.size = std::uint64_t{4} * rows->stride * space.tokens;
        rows->slice.offset = take(rows->slice.size);
    }
    space.chosen.size = std::max<std::uint64_t>(8 * widths.used * space.tokens, 16);
    space.chosen.offset = take(space.chosen.size);
    space.all.size = 8 * widths.all * space.tokens;
    space.all.offset = take(space.all.size);
    QL_TRY(space.m_memory, device.allocate(bytes, MemoryUse::Device, "intermediate results"));
    const Slice& place = space.m_memory.slice();
    for (const auto& [rows, width] : all)
        rows->slice = place.part(rows->slice.offset, rows->slice.size);
    space.chosen = place.part(space.chosen.offset, space.chosen.size);
    space.all = place.part(space.all.offset, space.all.size);
    for (const auto& [experts, used] : widths.routings) {
        QL_TRY(Routing routing, Routing::create(device, experts, space.tokens, used));
        space.m_routings.push_back(std::move(routing));
    }
    return space;
}

} // namespace ql::gpu
