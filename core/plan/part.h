// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <string_view>

namespace ql::plan {

/// The part of a model that a tensor is, as far as llama-quantize's mixes tell parts apart: by words in the name.
enum class Part : std::uint8_t {
    Output,
    TokenEmbedding,
    FusedQkv, ///< attn_qkv
    KvB, ///< attn_kv_b
    Value,
    Key,
    Query,
    AttentionOutput,
    FfnUp,
    FfnGate,
    FfnDown,
    SharedExpert, ///< told apart by ik_llama.cpp only
    Other,
};

/// Several parts at once, as bits: ik_llama.cpp looks for looser words, so that one name may be of several.
using PartBits = std::uint32_t;

constexpr PartBits bit(Part part)
{
    return PartBits{1} << static_cast<unsigned>(part);
}

/// Part of a tensor by its GGUF name. Source: docs/formats/presets.md, "Parts".
Part partOf(std::string_view name);

/// The parts that ik_llama.cpp's llama-quantize takes a tensor for.
PartBits partsInIk(std::string_view name);

/// Values, alone or fused with others: the attention weights that lose most.
constexpr bool isValueLike(Part part)
{
    return part == Part::Value || part == Part::FusedQkv || part == Part::KvB;
}

} // namespace ql::plan
