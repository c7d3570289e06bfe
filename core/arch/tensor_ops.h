// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <vector>

#include "core/arch/expression.h"
#include "core/arch/view.h"

namespace ql::arch {

/// Is it [name, argument...] of a known operation with as many arguments as that takes?
bool isTensorOp(const Json& op);

/// What the "ops" of a tensor rule do to it.
struct TensorOps {
    View view;
    std::vector<float> addends{}; ///< added to every value, one after the other, in float

    /// Applies [[name, argument...], ...] in order. `tokens` is what truncate_rows_to_vocab cuts to; 0 leaves all rows.
    Status apply(const Json& ops, Environment& environment, std::uint64_t tokens);
};

} // namespace ql::arch
