// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "core/checkpoint/checkpoint.h"

namespace ql::checkpoint::scheme {

/// What a tensor is to its module, by its name. Names of several dialects that mean the same are one part.
enum class Part : std::uint8_t {
    // The numbers themselves.
    Bare, ///< no ending that says anything: also experts without ".weight"
    Weight, ///< .weight
    Packed, ///< .weight_packed
    QWeight, ///< .qweight
    Blocks, ///< _blocks, .blocks
    // What belongs to them.
    Scale, ///< .weight_scale, _scale, _scales
    ScaleInverse, ///< .weight_scale_inv, _scale_inv, _scales_inv, .scale_inv: multiplied all the same
    Scale2, ///< .weight_scale_2: of the whole tensor, multiplied
    GlobalScale, ///< .weight_global_scale: of the whole tensor, divided by
    ZeroPoint, ///< .weight_zero_point
    QZeros, ///< .qzeros
    GroupIndex, ///< .weight_g_idx, .g_idx: the group of each column
    Shape, ///< .weight_shape
    PreQuantScale, ///< .pre_quant_scale: a factor for each column
    LowRank, ///< .svdquant_lora_a and _b: a second weight to add
    Unknown, ///< .weight_ and something else
    // Needed at run time only.
    InputScale,
    CacheScale,
    Count,
};
constexpr std::size_t kParts = static_cast<std::size_t>(Part::Count);

constexpr bool isMain(Part part)
{
    return part <= Part::Blocks;
}
constexpr bool isForRunTime(Part part)
{
    return part == Part::InputScale || part == Part::CacheScale;
}

struct NamedPart {
    std::string_view module{}; ///< the name without the ending
    Part part = Part::Bare;
    /// The ending is used by quantised checkpoints only; "_scale" may also be a weight of its own.
    bool isCertain = false;
};
NamedPart splitName(std::string_view name);

/// The tensors of one module.
struct Parts {
    std::array<const Tensor*, kParts> tensors{};

    const Tensor* operator[](Part part) const { return tensors[static_cast<std::size_t>(part)]; }
    const Tensor*& operator[](Part part) { return tensors[static_cast<std::size_t>(part)]; }
};
using PartsByModule = std::unordered_map<std::string_view, Parts>;

PartsByModule groupByModule(const Checkpoint& checkpoint);

} // namespace ql::checkpoint::scheme
