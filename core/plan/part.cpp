// SPDX-License-Identifier: Apache-2.0
#include "core/plan/part.h"

#include <array>

namespace ql::plan {

namespace {

struct PartWord {
    std::string_view text;
    Part part;
};

/// In the order of the test; the first that occurs in the name decides.
constexpr std::array words = {
    PartWord{"attn_qkv.weight", Part::FusedQkv},
    PartWord{"attn_kv_b.weight", Part::KvB},
    PartWord{"attn_v.weight", Part::Value},
    PartWord{"attn_k.weight", Part::Key},
    PartWord{"attn_q.weight", Part::Query},
    PartWord{"attn_output.weight", Part::AttentionOutput},
    PartWord{"ffn_up", Part::FfnUp},
    PartWord{"ffn_gate", Part::FfnGate},
    PartWord{"ffn_down", Part::FfnDown},
};

/// All that occur in the name count.
constexpr std::array looserWords = {
    PartWord{"attn_v.weight", Part::Value},
    PartWord{"attn_k", Part::Key},
    PartWord{"attn_q", Part::Query},
    PartWord{"attn_qkv.weight", Part::FusedQkv},
    PartWord{"ffn_down", Part::FfnDown},
    PartWord{"attn_output.weight", Part::AttentionOutput},
    PartWord{"ffn_gate", Part::FfnGate},
    PartWord{"ffn_up", Part::FfnUp},
    PartWord{"_shexp.weight", Part::SharedExpert},
};

} // namespace

Part partOf(std::string_view name)
{
    if (name == "output.weight")
        return Part::Output;
    if (name == "token_embd.weight" || name == "per_layer_token_embd.weight")
        return Part::TokenEmbedding;
    for (const PartWord& word : words)
        if (name.find(word.text) != std::string_view::npos)
            return word.part;
    return Part::Other;
}

PartBits partsInIk(std::string_view name)
{
    const Part part = partOf(name);
    if (part == Part::Output || part == Part::TokenEmbedding)
        return bit(part);
    PartBits parts = 0;
    for (const PartWord& word : looserWords)
        if (name.find(word.text) != std::string_view::npos)
            parts |= bit(word.part);
    return parts;
}

} // namespace ql::plan
