// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <set>
#include <span>
#include <string>
#include <vector>

#include "core/arch/model.h"

namespace ql::app {

/// Where a tensor belongs by its name: the role, with the suffix where that is not "weight" ("attn_q.bias"), and the
/// expert where each has tensors of its own.
struct TensorPlace {
    std::string role{};
    int layer = -1;
    int expert = -1;
};
TensorPlace placeOf(const arch::TargetTensor& tensor);

/// The tensors of a model in rows of roles and columns of layers.
struct TensorGrid {
    struct Row {
        std::string role{};
        int expert = -1; ///< one of a role that is folded out, or -1 for the role itself
        int experts = 0; ///< of a role that can be folded out: how many
        bool unfolded = false;
    };
    std::vector<Row> rows{};
    std::vector<int> layers{}; ///< ascending; -1 for what is in no layer
    std::vector<int> offsets{}; ///< rows x layers + 1, row by row: where the tensors of a cell begin
    std::vector<int> tensors{}; ///< of all cells; an expert of a fused tensor is that tensor

    int columns() const { return static_cast<int>(layers.size()); }
    int cell(int row, int column) const { return row * columns() + column; }
    int cells() const { return static_cast<int>(offsets.empty() ? 0 : offsets.size() - 1); }
    std::span<const int> at(int cell) const;
};

/// Roles in the order in which they first come; those in `unfolded` are followed by a row for each expert.
TensorGrid tensorGrid(const arch::Model& model, const std::set<std::string>& unfolded);

} // namespace ql::app
