// SPDX-License-Identifier: Apache-2.0
#pragma once

// What recording an operation on weights takes; for the files beside this one.

#include <vector>

#include "gpu/weights.h"

namespace ql::gpu {

std::span<const Shader> weightShaders();

/// How shaders of shaders/decode/ see weights; the first of their push constants.
struct WeightPush {
    std::uint32_t rows, firstRow, groups, gridRows, gridGroups, gridColumns;
};
WeightPush weightPush(const Weights& weights, const Weights::Part& part);

/// The slice of the grid, or any other where there is none and the shader never looks.
Slice gridOf(const Weights& weights);

/// The shader of a kind ("linear") for the format of the weights.
Result<const Shader*> shaderFor(const Weights& weights, std::string_view kind);

/// Dispatches with the bindings of the operation first, and those of the weights behind them.
template <typename Push>
Status dispatchOn(Commands& commands, const Kernel& kernel, std::vector<Slice> bindings, const Weights::Part& part,
                  const Push& push, Groups groups)
{
    bindings.insert(bindings.end(), part.slices.begin(), part.slices.end());
    return commands.dispatch(kernel, bindings, std::as_bytes(std::span(&push, 1)), groups);
}

} // namespace ql::gpu
