// SPDX-License-Identifier: Apache-2.0
#include "core/plan/part.h"

#include <array>

namespace ql::plan {

namespace {

struct Word {
    std::string_view text;
    Part part;
};

/// In the order of the test; the first that occurs in the name decides.
constexpr std::array words = {
    Word{"attn_qkv.weight", Part::FusedQkv},
    Word{"attn_kv_b.weight", Part::KvB},
    Word{"attn_v.weight", Part::Value},
    Word{"attn_k.weight", Part::Key},
    Word{"attn_q.weight", Part::Query},
    Word{"attn_output.weight", Part::AttentionOutput},
    Word{"ffn_up", Part::FfnUp},
    Word{"ffn_gate", Part::FfnGate},
    Word{"ffn_down", Part::FfnDown},
};

/// All that occur in the name count.
constexpr std::array looserWords = {
    Word{"attn_v.weight", Part::Value},
    Word{"attn_k", Part::Key},
    Word{"attn_q", Part::Query},
    Word{"attn_qkv.weight", Part::FusedQkv},
    Word{"ffn_down", Part::FfnDown},
    Word{"attn_output.weight", Part::AttentionOutput},
    Word{"ffn_gate", Part::FfnGate},
    Word{"ffn_up", Part::FfnUp},
    Word{"_shexp.weight", Part::SharedExpert},
};

} // namespace

Part partOf(std::string_view name)
{
    if (name == "output.weight")
        return Part::Output;
    if (name == "token_embd.weight" || name == "per_layer_token_embd.weight")
        return Part::TokenEmbedding;
    for (const Word& word : words)
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
    for (const Word& word : looserWords)
        if (name.find(word.text) != std::string_view::npos)
            parts |= bit(word.part);
    return parts;
}

} // namespace ql::plan
