// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <span>

#include "gpu/linear.h"

namespace ql::gpu {

/// One of several matrices that have a vector of inputs in common.
struct MixedPart {
    const Weights* weights = nullptr;
    Slice bias{}; ///< empty: none
};

/// The offset from `from` on at which a matrix of this format has to begin, so that recordMixed() takes it together
/// with one that begins at `first`. All of them are multiples of `alignment`.
std::uint64_t mixedOffset(const WeightFormat& layout, std::uint64_t first, std::uint64_t from, std::uint64_t alignment);

/// Products of matrices of different formats with one vector, in one dispatch.
struct MixedWork {
    /// Two or three, whose results lie one after the other; of a pair two: y = activation(A x) * (B x).
    std::span<const MixedPart> parts{};
    bool isPair = false;
    graph::Activation activation = graph::Activation::Silu;
    Slice x{}, y{};
    std::uint32_t xFirst = 0, yFirst = 0; ///< in numbers; of x a multiple of 4
    std::optional<LinearWork::Norm> norm{};
};

/// Do the matrices lie so that recordMixed() takes them: in one buffer, a whole number of their blocks behind the
/// first, near enough to be seen at once, without grids of scales; of a pair with as many rows each?
bool canMix(const Device& device, std::span<const MixedPart> parts, bool isPair);

/// Errors: BadArgument where sizes differ, or canMix() is false.
Status recordMixed(Device& device, Commands& commands, const MixedWork& work, MatVecShape shape);

} // namespace ql::gpu
