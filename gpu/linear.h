// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>

#include "core/graph/graph.h"
#include "gpu/matvec.h"

namespace ql::gpu {

/// What becomes of the results of a product.
enum class After : std::uint32_t {
    Store,
    Add, ///< y += factor * result
    Pairs, ///< y = activation(result) * the result of the row `pairOffset` further on
    TimesY, ///< y *= activation(result)
    Activate, ///< y = activation(result)
};

/// Which of the matrices of a tensor are multiplied with: those of the experts that recordChoose() wrote, `slots` for
/// each token. Each: every one of them by itself, token after token; Sum: the sum of a token's by their shares.
enum class ExpertUse : std::uint32_t { None, Each, Sum };

/// Products of one matrix with several rows of inputs: y[i] = after(W norm(x[i]) + bias).
struct LinearWork {
    const Weights* weights = nullptr;
    Slice bias{}; ///< a float for each row of the weights; empty: none
    std::uint32_t count = 1; ///< rows of y (ExpertUse::Each: tokens * slots)
    Inputs inputs = Inputs::F32;
    Slice x{}, y{};
    /// In numbers, from the beginning of the slices; those of x are multiples of 4.
    std::uint32_t xFirst = 0, xStride = 0, yFirst = 0, yStride = 0;

    /// Of an RMS norm that x goes through first; its weights, filled up with zeros to a multiple of 32.
    struct Norm {
        Slice gain{};
        float epsilon = 0;
    };
    std::optional<Norm> norm{};

    After after = After::Store;
    graph::Activation activation = graph::Activation::Silu;
    std::uint32_t pairOffset = 0;
    float factor = 1;

    ExpertUse expertUse = ExpertUse::None;
    Slice chosen{};
    std::uint32_t slots = 1;
    std::uint32_t outputs = 0; ///< rows of one expert's matrix; of one of a pair
};

/// Records it as one dispatch for each part of the weights that shaders can see at once. Sums are in float, in an order
/// that depends on the shape alone. Errors: BadArgument for slices that are too small.
Status recordLinear(Device& device, Commands& commands, const LinearWork& work, MatVecShape shape);

} // namespace ql::gpu
