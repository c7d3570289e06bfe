// SPDX-License-Identifier: Apache-2.0
#include "gpu/model/layer_recorder.h"

namespace ql::gpu {

using Site = CollectedInputs::Site;

Status LayerRecorder::experts(const graph::Layer& layer, const LayerParts& parts, const Input& input, const Rows& to,
                              LinearWork after)
{
    const graph::Experts& experts = *layer.experts;
    QL_CHECK(multiply(*parts.router, input, m_space.scores, {}, true));
    QL_CHECK(recordChoose(m_device, m_commands,
                          {.experts = &experts,
                           .count = m_count,
                           .scores = m_space.scores,
                           .bias = parts.choiceBias,
                           .chosen = m_space.chosen}));
    const bool seesAll = m_options.collect == graph::Collect::EveryExpert;
    const Routing* const routing = m_space.routing(experts.count, seesAll ? experts.count : experts.used);
    if (m_sums)
        QL_CHECK(m_sums->recordChoice(m_commands, experts, m_space.chosen, m_count));
    if (routing && (m_count > 1 || m_sums)) {
        QL_CHECK(routedExperts(experts, *parts.experts, input.rows, to, after, *routing, seesAll));
        return sharedExpert(experts, parts, input, to, after);
    }
    LinearWork each;
    each.expertUse = ExpertUse::Each;
    each.chosen = m_space.chosen;
    each.slots = word(experts.used);
    each.count = m_count * each.slots;
    QL_CHECK(feedForward(experts.expert, *parts.experts, input, to, after, each, Site::ExpertDown));
    return sharedExpert(experts, parts, input, to, after);
}

Status LayerRecorder::sharedExpert(const graph::Experts& experts, const LayerParts& parts, const Input& input,
                                   const Rows& to, LinearWork after)
{
    if (!experts.shared)
        return ok;
    const bool isFirst = after.after == After::Store; // of what is added up in `to`
    if (!experts.sharedGate) {
        after.after = After::Add;
        after.factor = isFirst ? 1 : after.factor;
        return feedForward(*experts.shared, *parts.shared, input, to, after, {}, Site::SharedDown);
    }
    // The result takes the place of the normed states, which are needed no more.
    QL_CHECK(multiply(*parts.sharedGate, input, m_space.gates, {}, true));
    QL_CHECK(feedForward(*experts.shared, *parts.shared, input, m_space.normed, {}, {}, Site::SharedDown));
    return recordCombine(m_device, m_commands,
                         {.what = CombineWork::What::AddGated,
                          .width = word(experts.shared->down.outputs),
                          .count = m_count,
                          .to = to,
                          .from = m_space.normed,
                          .others = m_space.gates.slice,
                          .other = m_space.gates.stride,
                          .factor = isFirst ? 1 : after.factor});
}

/// Gate, up and down of all experts for all their tokens at once: each matrix is read once, whoever chose it.
Status LayerRecorder::routedExperts(const graph::Experts& experts, const FeedForwardParts& parts, Rows input,
                                    const Rows& to, const LinearWork& after, const Routing& routing, bool seesAll)
{
    const graph::FeedForward& expert = experts.expert;
    Slice chosen = m_space.chosen;
    if (seesAll) {
        QL_CHECK(recordGiveAll(m_device, m_commands, experts, m_count, chosen, m_space.all));
        chosen = m_space.all;
    }
    QL_CHECK(recordRouting(m_device, m_commands, chosen, routing, m_count, 2));
    if (m_sums)
        QL_CHECK(m_sums->recordRouted(m_commands, Site::Expert, input, routing, true));
    const std::uint32_t inner = word(expert.up.outputs), entries = word(m_count * routing.used);
    const Slice& products = m_space.products.slice;
    // The results of the ups lie behind those of the gates.
    const std::uint64_t alignment = m_device.memory().alignment(), bytes = std::uint64_t{4} * entries * inner;
    const std::uint64_t second = parts.pair || parts.gate ? (bytes + alignment - 1) / alignment * alignment : 0;
    const auto multiplyAll = [&](const Projection& stored, const Weights& weights, const Rows& from, bool gathers,
                                 const Slice& y) -> Status {
        Rows rounded = from;
        QL_CHECK(round(stored, rounded, gathers ? m_count : entries, false));
        return recordExpertsMatMul(m_device, m_commands, weights, routing, gathers, rounded.slice, y, m_count);
    };
    if (parts.pair) {
        const Weights& both = parts.pair->weights;
        const std::uint64_t half = both.rows / 2; // so that each can be taken for itself: see packLayer()
        for (const std::uint64_t begin : {std::uint64_t{0}, half})
            QL_CHECK(multiplyAll(*parts.pair, *both.rowsFrom(begin, half, alignment), input, true,
                                 products.part(begin ? second : 0, bytes)));
    } else {
        if (parts.gate)
            QL_CHECK(multiplyAll(*parts.gate, parts.gate->weights, input, true, products.part(0, bytes)));
        QL_CHECK(multiplyAll(*parts.up, parts.up->weights, input, true, products.part(second, bytes)));
    }
    const Rows hidden{m_space.hidden.slice, 0, inner};
    CombineWork combine{.what = second ? CombineWork::What::Gate : CombineWork::What::Activate,
                        .activation = expert.activation,
                        .width = inner,
                        .count = entries,
                        .to = hidden,
                        .from = {products, 0, inner},
                        .other = word(second / 4)};
    QL_CHECK(recordCombine(m_device, m_commands, combine));
    if (m_sums)
        QL_CHECK(m_sums->recordRouted(m_commands, Site::ExpertDown, hidden, routing, false));
    const std::uint32_t width = word(expert.down.outputs);
    const Slice results = products.part(0, std::uint64_t{4} * entries * width);
    QL_CHECK(multiplyAll(parts.down, parts.down.weights, hidden, false, results));
    return recordGather(m_device, m_commands,
                        {.width = width,
                         .count = m_count,
                         .used = word(routing.used),
                         .values = results,
                         .places = routing.places.slice(),
                         .chosen = chosen,
                         .to = to,
                         .adds = after.after == After::Add,
                         .factor = after.factor});
}

} // namespace ql::gpu
