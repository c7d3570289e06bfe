// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <vector>

#include "core/arch/model.h"
#include "core/base/json.h"
#include "core/plan/plan.h"

namespace ql::report {

/// One group of tensors that have the same type within each model: "blk.[3-60].ffn_{gate,up}_exps". ".weight" is left
/// out of the names.
struct DiffRow {
    std::string tensors{};
    std::uint64_t count = 0; ///< tensors in the group
    /// One per model: "Q4_K", "FP8 128x128"; empty where the model lacks these tensors, kNotApplicable where it has the
    /// same numbers in another tensor.
    std::vector<std::string> types{};
    bool differs = false; ///< the models do not all have the same type
    std::vector<std::string> names{}; ///< of these tensors, in full; `count` of them
};

inline constexpr const char* kNotApplicable = "n/a"; ///< attn_k_b in a model that only has attn_kv_b, and so on

struct DiffModel {
    std::string path{};
    std::uint64_t tensors = 0; ///< as the files declare them
    std::uint64_t bytes = 0; ///< of the tensors
    std::uint64_t fileBytes = 0; ///< of all files
    std::uint64_t files = 0;
    double bitsPerWeight = 0;
    std::string fileType{}; ///< the preset that general.file_type names, or the dialect of a folder; empty: not said
    std::string imatrix{}; ///< the importance matrix that the file names; empty without one
};

/// A fact of the whole models, as text: "file size" and "226.0 GiB", "227.1 GiB".
struct DiffFact {
    std::string name{};
    std::vector<std::string> values{}; ///< one per model
    bool differs() const;
};

/// The recipes of several models side by side.
struct RecipeDiff {
    std::vector<DiffModel> models{};
    std::vector<DiffRow> rows{}; ///< global tensors first, then by role, each by first layer

    /// File size, files, tensors, bits per weight, file type, importance matrix.
    std::vector<DiffFact> facts() const;

    Json toJson() const;
    std::string toMarkdown() const; ///< what differs is bold
    std::string toCsv() const;
};

/// One column: a model as it is, or what a plan makes of it.
struct DiffSource {
    arch::ModelPtr model{}; ///< its names are compared
    /// Null, or a plan for the checkpoint of `model`, under the names of either container.
    std::shared_ptr<const plan::Plan> plan{};
};

/// Compares by target name. At least one source. Pure; of 100,000 tensors it takes seconds.
RecipeDiff diffRecipes(const std::vector<DiffSource>& sources);
RecipeDiff diffRecipes(const std::vector<arch::ModelPtr>& models);

/// The type of a tensor for people: that of its scheme, briefly, where its scales lie apart.
std::string typeForPeople(const arch::TargetTensor& tensor);

/// "[0-3,7,9]" or "5" for a sorted list of layers.
std::string layerRanges(const std::vector<int>& layers);

} // namespace ql::report
