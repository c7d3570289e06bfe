// SPDX-License-Identifier: Apache-2.0
#include "core/plan/decide.h"

#include <algorithm>
#include <array>
#include <string_view>

#include "core/base/phrase.h"

namespace ql::plan {

namespace {

struct Exception {
    std::string_view text;
    bool wholeName;
    std::string_view reason;
};

constexpr std::string_view norm = QL_PHRASE("Reason", "a normalisation weight: tiny, and every activation passes it");
constexpr std::string_view router =
    QL_PHRASE("Reason", "routes tokens to experts: tiny, and an error sends tokens astray");
constexpr std::string_view small = QL_PHRASE("Reason", "too small to save anything");
constexpr std::string_view position = QL_PHRASE("Reason", "an embedding of positions or token types");
constexpr std::string_view convolution = QL_PHRASE("Reason", "a small convolution of a recurrent layer");
constexpr std::string_view rwkv = QL_PHRASE("Reason", "a small weight of a recurrent layer");
constexpr std::string_view vision = QL_PHRASE("Reason", "belongs to a vision encoder that runs on plain numbers");
constexpr std::string_view transposed = QL_PHRASE("Reason", "the runtime transposes it, which takes plain numbers");
constexpr std::string_view audio = QL_PHRASE("Reason", "an audio codebook");

/// Names that llama-quantize leaves alone. Source: docs/formats/presets.md, "Never quantised".
constexpr std::array exceptions = {
    Exception{"_norm.weight", false, norm},
    Exception{"ffn_gate_inp.weight", false, router},
    Exception{"ffn_gate_tid2eid.weight", false, router},
    Exception{"altup", false, small},
    Exception{"laurel", false, small},
    Exception{"per_layer_model_proj", false, small},
    Exception{"position_embd.weight", true, position},
    Exception{"token_types.weight", true, position},
    Exception{"ssm_conv1d", false, convolution},
    Exception{"shortconv.conv.weight", false, convolution},
    Exception{"indexer.k_proj.weight", false, small},
    Exception{"indexer.q_proj.weight", false, small},
    Exception{"time_mix_first.weight", false, rwkv},
    Exception{"time_mix_w0.weight", false, rwkv},
    Exception{"time_mix_w1.weight", false, rwkv},
    Exception{"time_mix_w2.weight", false, rwkv},
    Exception{"time_mix_v0.weight", false, rwkv},
    Exception{"time_mix_v1.weight", false, rwkv},
    Exception{"time_mix_v2.weight", false, rwkv},
    Exception{"time_mix_a0.weight", false, rwkv},
    Exception{"time_mix_a1.weight", false, rwkv},
    Exception{"time_mix_a2.weight", false, rwkv},
    Exception{"time_mix_g1.weight", false, rwkv},
    Exception{"time_mix_g2.weight", false, rwkv},
    Exception{"time_mix_decay_w1.weight", false, rwkv},
    Exception{"time_mix_decay_w2.weight", false, rwkv},
    Exception{"time_mix_lerp_fused.weight", false, rwkv},
    Exception{"attn_rel_b.weight", false, position},
    Exception{".position_embd", false, position},
    Exception{"sam.pos_embd", false, vision},
    Exception{"sam.neck.", false, vision},
    Exception{"sam.net_", false, vision},
    Exception{".rel_pos", false, vision},
    Exception{".patch_embd", false, vision},
    Exception{".patch_merger", false, vision},
    Exception{"mm.input_projection.weight", true, transposed},
    Exception{"a.rvq.codebook", false, audio},
    Exception{"mm.a.code_embd", false, audio},
};

/// ggml does not count outer dimensions of length 1.
std::size_t dimensions(const std::vector<std::uint64_t>& shape)
{
    const auto first = std::find_if(shape.begin(), shape.end(), [](std::uint64_t length) { return length != 1; });
    return static_cast<std::size_t>(shape.end() - first);
}

} // namespace

bool allowsQuantization(const arch::TargetTensor& tensor, std::string& why)
{
    const std::string_view name = tensor.name;
    if (dimensions(tensor.shape) < 2) {
        why = QL_PHRASE("Reason", "one-dimensional");
        return false;
    }
    if (!name.ends_with("weight")) {
        why = QL_PHRASE("Reason", "not a weight by its name");
        return false;
    }
    for (const Exception& exception : exceptions) {
        if (exception.wholeName ? name != exception.text : name.find(exception.text) == std::string_view::npos)
            continue;
        why = exception.reason;
        return false;
    }
    return true;
}

} // namespace ql::plan
