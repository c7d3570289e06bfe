// SPDX-License-Identifier: Apache-2.0
#include "gpu/model/collected_inputs.h"

#include <algorithm>

namespace ql::gpu {

namespace {

constexpr std::uint64_t kBytesOfColumn = 12; ///< sum, rest, largest

} // namespace

void CollectedInputs::add(Site site, const std::optional<graph::Linear>& linear, std::uint64_t matrices)
{
    if (!linear)
        return;
    Place& place = at(site);
    place.weights.push_back(linear->weight);
    place.columns = word(linear->inputs);
    place.matrices = word(matrices);
}

Result<CollectedInputs> CollectedInputs::create(Device& device, const graph::Layer& layer)
{
    CollectedInputs made;
    made.m_device = &device;
    const graph::Attention& attention = layer.attention;
    for (const graph::Linear* linear : {&attention.query, &attention.key, &attention.value})
        made.add(Site::Heads, *linear);
    made.add(Site::Output, attention.output);
    const auto addPart = [&](const graph::FeedForward& part, Site inputs, Site hidden, std::uint64_t matrices) {
        made.add(inputs, part.gate, matrices);
        made.add(inputs, part.up, matrices);
        made.add(hidden, part.down, matrices);
    };
    if (layer.feedForward)
        addPart(*layer.feedForward, Site::FeedForward, Site::Down, 1);
    if (const auto& experts = layer.experts) {
        made.add(Site::FeedForward, experts->router);
        made.add(Site::FeedForward, experts->sharedGate);
        addPart(experts->expert, Site::Expert, Site::ExpertDown, experts->count);
        if (experts->shared)
            addPart(*experts->shared, Site::FeedForward, Site::SharedDown, 1);
    }
    const std::uint64_t alignment = device.memory().alignment();
    std::uint64_t bytes = 0;
    const auto take = [&](Slice& slice, std::uint64_t size) {
        slice = {.offset = bytes, .size = size};
        bytes += (size + alignment - 1) / alignment * alignment;
    };
    for (Place& place : made.m_places)
        take(place.totals, kBytesOfColumn * place.columns * place.matrices);
    take(made.m_counts, layer.experts ? 4 * layer.experts->count : 0);
    QL_TRY(made.m_memory, device.allocate(bytes, MemoryUse::Device, "sums of inputs"));
    const Slice& all = made.m_memory.slice();
    QL_TRY(Commands commands, Commands::create(device));
    QL_CHECK(commands.fill(all.part(0, bytes), 0));
    QL_CHECK(commands.finish());
    QL_CHECK(commands.run());
    for (Place& place : made.m_places)
        place.totals = all.part(place.totals.offset, place.totals.size);
    made.m_counts = all.part(made.m_counts.offset, made.m_counts.size);
    return made;
}

Status CollectedInputs::record(Commands& commands, Site site, const Rows& rows, std::uint32_t count) const
{
    const Place& place = at(site);
    return recordCollect(*m_device, commands,
                         {.columns = place.columns, .count = count, .rows = rows, .totals = place.totals});
}

Status CollectedInputs::recordRouted(Commands& commands, Site site, const Rows& rows, const Routing& routing,
                                     bool gathers) const
{
    const Place& place = at(site);
    return recordCollect(*m_device, commands,
                         {.columns = place.columns,
                          .matrices = place.matrices,
                          .rows = rows,
                          .totals = place.totals,
                          .ranges = routing.ranges.slice(),
                          .entries = routing.entries.slice(),
                          .gathers = gathers});
}

Status CollectedInputs::recordChoice(Commands& commands, const graph::Experts& experts, const Slice& chosen,
                                     std::uint32_t tokens) const
{
    return recordCount(*m_device, commands, experts, tokens, chosen, m_counts);
}

Result<graph::LayerInputs> CollectedInputs::read(Transfer& transfer, bool everyExpert) const
{
    graph::LayerInputs inputs;
    if (m_tokens == 0)
        return inputs;
    std::vector<std::uint32_t> counts(m_counts.size / 4);
    if (!counts.empty())
        QL_CHECK(transfer.download(m_counts, std::as_writable_bytes(std::span(counts))));
    inputs.chosen.assign(counts.begin(), counts.end());
    std::vector<float> totals;
    for (const Place& place : m_places) {
        if (place.weights.empty())
            continue;
        totals.resize(place.totals.size / sizeof(float));
        QL_CHECK(transfer.download(place.totals, std::as_writable_bytes(std::span(totals))));
        graph::InputSums sums;
        sums.squares.resize(totals.size() / 3);
        sums.largest.resize(place.matrices);
        for (std::size_t i = 0; i < sums.squares.size(); ++i) {
            sums.squares[i] = static_cast<double>(totals[3 * i]) + static_cast<double>(totals[3 * i + 1]);
            float& largest = sums.largest[i / place.columns];
            largest = std::max(largest, totals[3 * i + 2]);
        }
        if (place.matrices == 1 || everyExpert)
            sums.rows.assign(place.matrices, m_tokens);
        else
            sums.rows.assign(counts.begin(), counts.end());
        for (const graph::TensorIndex weight : place.weights)
            inputs.linear[weight] = sums;
    }
    return inputs;
}

} // namespace ql::gpu
