// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <vector>

#include "core/arch/model.h"
#include "core/plan/recipe.h"

namespace ql::plan {

/// A recipe that came from elsewhere.
struct ImportedRecipe {
    Recipe recipe{};
    std::string form{}; ///< a name of forms.h, or "model"
    bool rulesOnly = false; ///< the source says nothing but rules; the preset is the default one
    std::vector<std::string> warnings{}; ///< what the source says and a recipe cannot, each by its name
};

/// The recipe of a model that is there: planning it on the same model, or on the unquantised one that it was made of,
/// gives every tensor the type that it has, with or without an importance matrix. GGUF: the preset that the file names
/// where it explains the types best, else one by the most common type, with the fewest rules. Under Hugging Face names:
/// container, dialect and type by the schemes of its weights.
/// `target`, or null: a model under the same kind of names that the recipe has to fit, too.
/// Errors: BadArgument for a target of another naming.
Result<ImportedRecipe> recipeFromModel(const arch::ModelPtr& model, const arch::ModelPtr& target = nullptr);

} // namespace ql::plan
