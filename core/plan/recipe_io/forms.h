// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <functional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/result.h"
#include "core/plan/recipe.h"
#include "core/plan/recipe_io/from_model.h"

namespace ql::plan {

/// A recipe as a text of some form.
struct ExportedRecipe {
    std::string text{}; ///< ends in a line break
    std::vector<std::string> warnings{}; ///< what the form cannot say, each by its name
};

/// Gives the text of a file that a command names (--recipe FILE, --tensor-type-file FILE).
using ReadText = std::function<Result<std::string>(const std::string& path)>;

/// A form in which recipes are written down, by this program or another one.
struct RecipeForm {
    std::string_view name; ///< as on the command line: "tensor-types"
    std::string_view title; ///< for a list: "Rules of llama-quantize (--tensor-type)"
    std::string_view extension; ///< of a file, with its dot
    bool (*isThis)(std::string_view text); ///< asked in the order of the list
    /// Errors: BadArgument or BadInput that name what is wrong.
    Result<ImportedRecipe> (*parse)(std::string_view text, std::string_view where, const ReadText& read);
    /// Errors: Unsupported when the form has no word for the recipe at all.
    Result<ExportedRecipe> (*write)(const Recipe& recipe);
};

/// THE list: json, command, llama-quantize, ik-llama-quantize, custom-q, tensor-types.
std::span<const RecipeForm> recipeForms();
/// Errors: BadArgument with all names.
Result<const RecipeForm*> recipeForm(std::string_view name);

/// A recipe from a text of any form. `where` (a file name) begins messages. Commands may stand in a whole script.
/// Errors: BadInput when no form fits, and those of the form.
Result<ImportedRecipe> importRecipe(std::string_view text, std::string_view where, const ReadText& read);

} // namespace ql::plan
