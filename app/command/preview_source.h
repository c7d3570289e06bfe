// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "core/arch/model.h"
#include "core/base/result.h"
#include "core/graph/backend.h"
#include "core/plan/recipe_io/recipe_options.h"

namespace CLI {
class App;
}

namespace ql::app {

/// The second model of a preview: a file, or what a recipe would make of the first.
struct CandidateWishes {
    std::string model{};
    plan::RecipeOptions recipe{}; ///< as those of quantize
    std::string inputScales{};

    bool hasRecipe() const
    {
        return !(recipe.recipeFile.empty() && recipe.type.empty() && recipe.to.empty() && recipe.rules.empty());
    }
    bool given() const { return !model.empty() || hasRecipe(); }
};

/// --recipe, --to, --dialect, --type, --rule, --imatrix, --input-scales.
void declareCandidateOptions(CLI::App& app, CandidateWishes& wishes);

/// Errors: BadArgument where a model and a recipe are both named; those of opening and planning.
Result<arch::ModelPtr> openCandidate(const CandidateWishes& wishes, const arch::ModelPtr& reference);

/// The recipe of a candidate that is no model. Errors: those of reading it.
Result<plan::Recipe> recipeOf(const CandidateWishes& wishes);

/// What a recipe would make of a model, without writing it.
struct PlannedCandidate {
    arch::ModelPtr source{}; ///< the reference under the names of the recipe's container
    arch::ModelPtr model{};
    std::uint64_t bytes = 0; ///< of the whole output
};
/// `inputScales` as in CandidateWishes.
Result<PlannedCandidate> planCandidate(const plan::Recipe& recipe, const arch::ModelPtr& reference,
                                       const std::string& inputScales);

void declareDeviceOption(CLI::App& app, std::string& device);

/// How both models are run.
struct RunWishes {
    std::string device = "auto", activations = "served", cache = "f16";
};
void declareRunOptions(CLI::App& app, RunWishes& wishes);
graph::SessionOptions sessionOptions(const RunWishes& wishes);
/// Of the first of two models. Formats of activations are a matter of how the candidate is served; llama.cpp rounds
/// those of every model.
graph::SessionOptions referenceOptions(const RunWishes& wishes);

} // namespace ql::app
