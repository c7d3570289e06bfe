// SPDX-License-Identifier: Apache-2.0
#include "gpu/model/layer_recorder.h"

#include <algorithm>

#include "core/graph/rounding.h"
#include "gpu/matmul.h"
#include "gpu/rounding.h"

namespace ql::gpu {

namespace {

bool isRms(const graph::Norm& norm)
{
    return norm.kind == graph::NormKind::Rms && norm.bias == graph::kNoTensor;
}

/// Norms of single heads are done where heads are turned.
bool isOfHeads(const std::optional<graph::Norm>& norm, std::uint64_t size)
{
    return norm && isRms(*norm) && norm->width == size;
}

Rows advanced(Rows rows, std::uint32_t count)
{
    rows.first += count * rows.stride;
    return rows;
}

} // namespace

Status LayerRecorder::record(const graph::Layer& layer, const LayerParts& parts, const TextParts& text,
                             std::uint32_t first, std::uint32_t count)
{
    m_first = first;
    m_count = count;
    const Rows states = advanced(text.states, first);
    QL_CHECK(attention(layer, parts, text, states));
    return change(layer, parts, states);
}

Result<LayerRecorder::Input> LayerRecorder::normed(const graph::Norm& norm, const NormParts& parts, const Rows& rows,
                                                   bool isApart)
{
    if (isRms(norm) && !isApart)
        return Input{rows, LinearWork::Norm{parts.weight, norm.epsilon}};
    NormWork work{.kind = norm.kind,
                  .width = word(norm.width),
                  .count = m_count,
                  .epsilon = norm.epsilon,
                  .weight = parts.weight,
                  .bias = parts.bias,
                  .from = rows,
                  .to = m_space.normed};
    QL_CHECK(recordNorm(m_device, m_commands, work));
    return Input{m_space.normed, std::nullopt};
}

bool LayerRecorder::goesApart() const
{
    return m_count > 1 || m_options.activations != graph::Activations::Exact || m_sums;
}

Status LayerRecorder::collected(CollectedInputs::Site site, const Rows& rows)
{
    return m_sums ? m_sums->record(m_commands, site, rows, m_count) : ok;
}

Status LayerRecorder::round(const Projection& projection, Rows& rows, std::uint64_t count, bool isExact)
{
    graph::InputRounding rounding = projection.served;
    if (isExact || m_options.activations != graph::Activations::Served)
        rounding = isExact ? graph::Rounding::None : graph::roundingOf(m_options.activations, projection.stored);
    if (rounding.rounding == graph::Rounding::None)
        return ok;
    const std::uint64_t columns = projection.weights.columns, bytes = 4 * count * columns;
    QL_CHECK(recordRounding(m_device, m_commands, rounding, count, columns, rows.slice.part(0, bytes),
                            m_space.rounded.slice.part(0, bytes)));
    rows = {m_space.rounded.slice, 0, word(columns)};
    return ok;
}

Result<bool> LayerRecorder::multiplyMixed(std::span<const Projection* const> projections, const Input& input,
                                          const Rows& to, std::optional<graph::Activation> pair)
{
    if (m_count != 1 || m_options.activations != graph::Activations::Exact)
        return false;
    std::vector<MixedPart> parts;
    for (const Projection* projection : projections)
        parts.push_back({&projection->weights, projection->bias});
    if (!canMix(m_device, parts, pair.has_value()))
        return false;
    QL_CHECK(recordMixed(m_device, m_commands,
                         {.parts = parts,
                          .isPair = pair.has_value(),
                          .activation = pair.value_or(graph::Activation::Silu),
                          .x = input.rows.slice,
                          .y = to.slice,
                          .xFirst = input.rows.first,
                          .yFirst = to.first,
                          .norm = input.norm},
                         m_shape));
    return true;
}

Status LayerRecorder::multiply(const Projection& projection, Input input, const Rows& to, LinearWork work, bool isExact)
{
    const Weights& weights = projection.weights;
    QL_CHECK(round(projection, input.rows, std::uint64_t{m_count} * (work.expertUse == ExpertUse::Sum ? work.slots : 1),
                   isExact));
    const bool isDense = !input.norm && input.rows.first == 0 && input.rows.stride == weights.columns;
    if (m_count > 1 && isDense && work.expertUse == ExpertUse::None)
        return multiplyMany(projection, input.rows, to, work);
    work.weights = &weights;
    work.bias = projection.bias;
    work.x = input.rows.slice;
    work.xFirst = input.rows.first;
    work.xStride = input.rows.stride;
    work.norm = input.norm;
    work.y = to.slice;
    work.yFirst = to.first + projection.firstOutput;
    work.yStride = to.stride;
    if (work.expertUse != ExpertUse::Each)
        work.count = m_count;
    return recordLinear(m_device, m_commands, work, m_shape);
}

Status LayerRecorder::multiplyMany(const Projection& projection, const Rows& from, const Rows& to,
                                   const LinearWork& work)
{
    const Weights& weights = projection.weights;
    const std::uint32_t outputs = word(weights.rows);
    const bool isStraight =
        work.after == After::Store && to.stride == outputs && to.first + projection.firstOutput == 0;
    Rows results{isStraight ? to.slice : m_space.products.slice, 0, outputs};
    QL_CHECK(recordMatMul(m_device, m_commands, weights, from.slice, results.slice, m_count));
    CombineWork combine{.activation = work.activation, .width = outputs, .count = m_count};
    if (projection.bias.size) {
        combine.what = CombineWork::What::Bias;
        combine.to = results;
        combine.others = projection.bias;
        QL_CHECK(recordCombine(m_device, m_commands, combine));
        combine.others = {};
    }
    if (isStraight)
        return ok;
    using What = CombineWork::What;
    combine.what = work.after == After::Store ? What::Copy
        : work.after == After::Add            ? What::Add
        : work.after == After::Pairs          ? What::Gate
        : work.after == After::TimesY         ? What::TimesResult
                                              : What::Activate;
    combine.from = results;
    combine.to = to;
    combine.to.first += projection.firstOutput;
    combine.factor = work.factor;
    if (work.after == After::Pairs) {
        combine.width = outputs / 2;
        combine.other = outputs / 2;
    }
    return recordCombine(m_device, m_commands, combine);
}

Status LayerRecorder::headNorm(const std::optional<graph::Norm>& norm, const NormParts& parts, std::uint64_t first,
                               std::uint64_t size)
{
    if (!norm)
        return ok;
    Rows rows = m_space.heads;
    rows.first = word(first);
    return recordNorm(m_device, m_commands,
                      {.kind = norm->kind,
                       .width = word(norm->width),
                       .stretches = word(size / norm->width),
                       .count = m_count,
                       .epsilon = norm->epsilon,
                       .weight = parts.weight,
                       .bias = parts.bias,
                       .from = rows,
                       .to = rows});
}

Status LayerRecorder::attention(const graph::Layer& layer, const LayerParts& parts, const TextParts& text,
                                const Rows& states)
{
    const graph::Attention& attention = layer.attention;
    QL_TRY(const Input input, normed(layer.attentionNorm, parts.attentionNorm, states, goesApart()));
    QL_CHECK(collected(CollectedInputs::Site::Heads, input.rows));
    std::vector<const Projection*> heads;
    for (const Projection& projection : parts.heads)
        heads.push_back(&projection);
    QL_TRY(const bool isDone, multiplyMixed(heads, input, m_space.heads, std::nullopt));
    for (const Projection* projection : heads)
        if (!isDone)
            QL_CHECK(multiply(*projection, input, m_space.heads, {}));
    // Heads are normalised where they are turned only when queries and keys both are.
    const bool inTurn =
        isOfHeads(attention.queryNorm, attention.keySize) && isOfHeads(attention.keyNorm, attention.keySize);
    AttentionWork work{.attention = &attention,
                       .cache = m_options.cache,
                       .count = m_count,
                       .firstToken = m_first,
                       .queries = m_space.heads,
                       .keys = text.keys,
                       .values = text.values,
                       .place = text.place,
                       .angles = attention.rotary ? text.angles : Slice{},
                       .mixed = m_space.mixed};
    if (inTurn) {
        work.queryWeight = parts.queryNorm.weight;
        work.keyWeight = parts.keyNorm.weight;
        work.epsilon = attention.queryNorm->epsilon;
    } else {
        const std::uint64_t queries = attention.heads * attention.keySize;
        QL_CHECK(headNorm(attention.queryNorm, parts.queryNorm, 0, queries));
        QL_CHECK(headNorm(attention.keyNorm, parts.keyNorm, queries, attention.headsKv * attention.keySize));
    }
    if (m_count == 1) {
        work.stretches = text.stretches;
        work.parts = m_space.products.slice;
        if (work.partsBytes() > work.parts.size)
            work.stretches = 1;
        QL_CHECK(recordAttendOne(m_device, m_commands, work));
    } else {
        QL_CHECK(recordTurn(m_device, m_commands, work));
        QL_CHECK(recordAttend(m_device, m_commands, work));
    }
    const Input mixed{m_space.mixed, std::nullopt};
    QL_CHECK(collected(CollectedInputs::Site::Output, mixed.rows));
    if (!layer.afterAttention)
        return multiply(parts.output, mixed, states, {.after = After::Add, .factor = layer.residualScale});
    QL_CHECK(multiply(parts.output, mixed, m_space.change, {}));
    return addAfterNorm(layer.afterAttention, parts.afterAttention, states, layer.residualScale);
}

Status LayerRecorder::addAfterNorm(const std::optional<graph::Norm>& norm, const NormParts& parts, const Rows& states,
                                   float factor)
{
    QL_TRY(const Input change, normed(*norm, parts, m_space.change, true));
    return recordCombine(m_device, m_commands,
                         {.what = CombineWork::What::Add,
                          .width = word(norm->width),
                          .count = m_count,
                          .to = states,
                          .from = change.rows,
                          .factor = factor});
}

Status LayerRecorder::change(const graph::Layer& layer, const LayerParts& parts, const Rows& states)
{
    const bool isNormedAfter = layer.afterFeedForward.has_value();
    const bool readsTwice = layer.experts && layer.experts->shared; // before and after states change
    QL_TRY(const Input input, normed(layer.feedForwardNorm, parts.feedForwardNorm, states, readsTwice || goesApart()));
    const Rows& to = isNormedAfter ? m_space.change : states;
    QL_CHECK(collected(CollectedInputs::Site::FeedForward, input.rows));
    LinearWork after;
    if (!isNormedAfter) {
        after.after = After::Add;
        after.factor = layer.residualScale;
    }
    QL_CHECK(layer.experts ? experts(layer, parts, input, to, after)
                           : feedForward(*layer.feedForward, *parts.feedForward, input, to, after, {},
                                         CollectedInputs::Site::Down));
    return isNormedAfter ? addAfterNorm(layer.afterFeedForward, parts.afterFeedForward, states, layer.residualScale)
                         : ok;
}

Status LayerRecorder::feedForward(const graph::FeedForward& part, const FeedForwardParts& parts, const Input& input,
                                  const Rows& to, LinearWork after, const LinearWork& experts,
                                  CollectedInputs::Site site)
{
    const std::uint32_t inner = word(part.up.outputs), width = word(part.down.outputs);
    LinearWork work = experts; // empty where there are none
    work.activation = part.activation;
    work.outputs = inner;
    Rows hidden = m_space.hidden;
    hidden.stride = strideOf(inner);
    if (parts.pair) {
        work.after = After::Pairs;
        work.pairOffset = word(parts.pair->weights.rows / 2);
        QL_CHECK(multiply(*parts.pair, input, hidden, work));
    } else {
        bool isDone = false;
        if (parts.gate && experts.expertUse == ExpertUse::None) {
            const Projection* const both[] = {&*parts.gate, &*parts.up};
            QL_TRY(isDone, multiplyMixed(both, input, hidden, part.activation));
        }
        work.after = parts.gate ? After::Store : After::Activate;
        if (!isDone)
            QL_CHECK(multiply(*parts.up, input, hidden, work));
        work.after = After::TimesY;
        if (!isDone && parts.gate)
            QL_CHECK(multiply(*parts.gate, input, hidden, work));
    }
    if (experts.expertUse == ExpertUse::None)
        QL_CHECK(collected(site, hidden));
    if (experts.expertUse == ExpertUse::Each) {
        after.expertUse = ExpertUse::Sum;
        after.chosen = experts.chosen;
        after.slots = experts.slots;
        after.outputs = width;
    }
    return multiply(parts.down, {hidden, std::nullopt}, to, after);
}

Status LayerRecorder::recordOutput(const graph::Graph& graph, const OutputParts& parts, const Rows& states,
                                   std::uint32_t count, const Rows& logits)
{
    m_count = count;
    QL_TRY(const Input input, normed(graph.outputNorm, parts.norm, states, goesApart()));
    return multiply(parts.output, input, logits, {}, m_options.activations != graph::Activations::LlamaCpp);
}

} // namespace ql::gpu
