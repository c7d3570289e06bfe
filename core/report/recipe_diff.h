// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "core/arch/model.h"
#include "core/base/json.h"

namespace ql::report {

/// One group of tensors that have the same type within each model: "blk.[0-3,7].attn_v.weight".
struct DiffRow {
    std::string tensors{};
    std::uint64_t count = 0; ///< tensors in the group
    std::vector<std::string> types{}; ///< one per model; empty where the model lacks these tensors
    bool differs = false; ///< the models do not all have the same type
};

struct DiffModel {
    std::string path{};
    std::uint64_t tensors = 0, bytes = 0;
    double bitsPerWeight = 0;
};

/// The recipes of several models side by side.
struct RecipeDiff {
    std::vector<DiffModel> models{};
    std::vector<DiffRow> rows{}; ///< global tensors first, then by role, each by first layer

    Json toJson() const;
    std::string toMarkdown() const;
    std::string toCsv() const;
};

/// Compares by target name. `models` has at least one element.
RecipeDiff diffRecipes(const std::vector<arch::ModelPtr>& models);

/// "[0-3,7,9]" or "5" for a sorted list of layers.
std::string layerRanges(const std::vector<int>& layers);

} // namespace ql::report
