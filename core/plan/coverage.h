// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "core/arch/model.h"
#include "core/container/imatrix/imatrix.h"

namespace ql::plan {

/// What an importance matrix knows of one weight.
struct Coverage {
    enum class State : std::uint8_t {
        Usable, ///< fits the model, or no model was given
        Missing, ///< the model has the weight, and the matrix nothing for it
        WrongSize,
        Unknown, ///< the model has no such weight
    };

    std::string tensor{};
    State state = State::Usable;
    std::uint64_t columns = 0; ///< of each expert; 0 when missing
    std::uint64_t experts = 1;
    bool expertsTold = true; ///< false: one count for all of them
    std::uint64_t expertsSeen = 0;
    std::vector<std::uint64_t> counts{}; ///< of each expert, or one for all: tokens, or calls for the legacy form
    std::uint64_t least = 0, most = 0; ///< of the counts
    std::vector<float> largest{}; ///< of each matrix: the largest magnitude; empty where nobody measured it
    std::uint64_t zeroColumns = 0; ///< columns that only ever met zeros, over all experts
};

std::string_view coverageName(Coverage::State state);

/// One row per entry, and per weight of the model (may be null) that could use one, in the order of the model's
/// tensors; entries that are not in it come last.
std::vector<Coverage> coverageOf(const imatrix::ImportanceMatrix& matrix, const arch::Model* model);

} // namespace ql::plan
