// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/plan/recipe.h"

namespace ql::plan {

/// The options of `quantloom quantize` that are wishes, as texts; empty where they are not given. The command line and
/// the reader of command lines fill it.
struct RecipeOptions {
    std::string output{}, to{}, dialect{}, type{}, recipeFile{}, outputType{}, embeddingType{}, split{}, search{},
        reserve{}, preTokenizer{}, parts{}, visionType{};
    std::vector<std::string> rules{}, customRules{}, roles{}, imatrix{};
    std::vector<std::string> metadata{}, removedMetadata{}, renamedMetadata{}; ///< KEY[:TYPE]=VALUE, KEY, KEY=NEW
    bool pure = false, noMtp = false;
};

/// The options on top of a recipe: that of `recipeFile`, or nothing. The container is as it is said, else by the name
/// of the output, else as in the recipe. Errors: BadArgument that names the option.
Result<Recipe> withOptions(std::optional<Recipe> base, const RecipeOptions& options);

} // namespace ql::plan
