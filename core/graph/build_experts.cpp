// SPDX-License-Identifier: Apache-2.0
#include <fmt/format.h>

#include "core/graph/parts.h"

namespace ql::graph {

namespace {

/// Values of {arch}.expert_gating_func.
constexpr std::uint64_t kSoftmax = 1, kSigmoid = 2, kSoftmaxOfChosen = 3;

/// The columns of a tensor, 0 when there is none.
std::uint64_t columnsOf(Parts& parts, const std::string& name)
{
    const TensorIndex index = parts.optional(name);
    return index == kNoTensor ? 0 : parts.tensor(index).columns();
}

Status readGating(const Parts& parts, Experts& experts)
{
    const arch::ModelKeys& keys = parts.keys();
    experts.gating = parts.features().gating;
    experts.normalise = keys.number("expert_weights_norm", parts.features().normalise) != 0;
    const double scale = keys.real("expert_weights_scale", 1);
    experts.scale = scale == 0 ? 1 : static_cast<float>(scale);
    switch (const std::uint64_t stored = keys.number("expert_gating_func")) {
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
        return parts.unknown(fmt::format("it chooses experts in a way that is not known ({} = {})",
                                         keys.full("expert_gating_func"), stored));
    }
}

Status readGroups(const Parts& parts, Experts& experts)
{
    experts.groups = std::max<std::uint64_t>(1, parts.keys().number("expert_group_count", 1));
    experts.groupsUsed = parts.keys().number("expert_group_used_count", experts.groups);
    if (experts.groups == 1) {
        experts.groupsUsed = 1;
        return ok;
    }
    const bool fits = experts.count % experts.groups == 0 && experts.groupsUsed > 0
        && experts.groupsUsed <= experts.groups && experts.used <= experts.count / experts.groups * experts.groupsUsed;
    if (fits)
        return ok;
    return fail(Errc::BadInput,
                fmt::format("{} of {} experts cannot be chosen from {} of {} groups", experts.used, experts.count,
                            experts.groupsUsed, experts.groups));
}

} // namespace

Result<FeedForward> makeFeedForward(Parts& parts, std::size_t layer, const std::string& kind, std::uint64_t inner,
                                    std::uint64_t matrices)
{
    const std::string gate = inLayer(layer, "ffn_gate" + kind), up = inLayer(layer, "ffn_up" + kind);
    FeedForward result;
    result.activation = parts.features().activation;
    const TensorIndex upWeight = parts.optional(up + ".weight");
    if (parts.has(gate + ".weight")) {
        QL_TRY(result.gate, parts.linear(gate, parts.width(), inner, matrices));
        QL_TRY(result.up, parts.linear(up, parts.width(), inner, matrices));
    } else if (matrices == 1 && upWeight != kNoTensor && parts.tensor(upWeight).rowCount() == 2 * inner) {
        QL_TRY(const Linear both, parts.linear(up, parts.width(), 2 * inner));
        result.gate = rowsOf(both, 0, inner);
        result.up = rowsOf(both, inner, inner);
    } else {
        QL_TRY(result.up, parts.linear(up, parts.width(), inner, matrices));
    }
    QL_TRY(result.down, parts.linear(inLayer(layer, "ffn_down" + kind), inner, parts.width(), matrices));
    return result;
}

Result<Experts> makeExperts(Parts& parts, std::size_t layer)
{
    const arch::ModelKeys& keys = parts.keys();
    Experts result;
    result.count = keys.number("expert_count");
    result.used = keys.number("expert_used_count");
    if (result.count == 0 || result.used == 0 || result.used > result.count)
        return parts.missing(keys.full(result.count == 0 ? "expert_count" : "expert_used_count"));
    QL_CHECK(readGating(parts, result));
    QL_CHECK(readGroups(parts, result));
    QL_TRY(result.router, parts.linear(inLayer(layer, "ffn_gate_inp"), parts.width(), result.count));
    QL_TRY(result.choiceBias, parts.optionalVector(inLayer(layer, "exp_probs_b.bias"), result.count));
    const std::uint64_t inner = columnsOf(parts, inLayer(layer, "ffn_down_exps.weight"));
    QL_TRY(result.expert, makeFeedForward(parts, layer, "_exps", inner, result.count));
    if (const std::uint64_t shared = columnsOf(parts, inLayer(layer, "ffn_down_shexp.weight"))) {
        QL_TRY(result.shared, makeFeedForward(parts, layer, "_shexp", shared, 1));
        if (parts.has(inLayer(layer, "ffn_gate_inp_shexp.weight"))) {
            QL_TRY(result.sharedGate, parts.linear(inLayer(layer, "ffn_gate_inp_shexp"), parts.width(), 1));
        }
    }
    return result;
}

} // namespace ql::graph
