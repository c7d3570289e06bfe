// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command/preview_source.h"

#include <CLI/CLI.hpp>

#include "app/command/console.h"
#include "app/command/recipe_source.h"
#include "app/log.h"
#include "core/graph/rounding.h"
#include "core/job/planned_model.h"
#include "core/plan/plan.h"

namespace ql::app {

Result<plan::Recipe> recipeOf(const CandidateWishes& wishes)
{
    plan::Recipe recipe;
    if (!wishes.recipe.empty()) {
        QL_TRY(plan::ImportedRecipe imported, readRecipe(wishes.recipe));
        for (const std::string& warning : imported.warnings)
            logWarning(warning);
        recipe = std::move(imported.recipe);
    }
    if (!wishes.preset.empty())
        recipe.preset = wishes.preset;
    std::vector<plan::Rule> rules;
    for (const std::string& text : wishes.rules) {
        QL_TRY(plan::Rule rule, plan::parseRule(text));
        rules.push_back(std::move(rule));
    }
    recipe.rules.insert(recipe.rules.begin(), rules.begin(), rules.end());
    if (!wishes.imatrix.empty())
        recipe.imatrixFiles = wishes.imatrix;
    QL_CHECK(plan::checkPreset(recipe.to, recipe.preset));
    return recipe;
}

void declareCandidateOptions(CLI::App& app, CandidateWishes& wishes)
{
    app.add_option("--recipe", wishes.recipe, "What this recipe would make of the model, without writing it");
    app.add_option("--type", wishes.preset, "Its preset: Q4_K_M, Q8_0 ... alone, or instead of the recipe's");
    app.add_option("--rule", wishes.rules, "REGEX=TYPE, before those of the recipe; may be repeated");
    app.add_option("--imatrix", wishes.imatrix, "Importance matrix; several are combined");
}

Result<arch::ModelPtr> openCandidate(const CandidateWishes& wishes, const arch::ModelPtr& reference)
{
    if (!wishes.model.empty()) {
        if (!wishes.recipe.empty() || !wishes.preset.empty() || !wishes.rules.empty())
            return fail(Errc::BadArgument, "name a second model, or a recipe, not both");
        return openModel(wishes.model);
    }
    QL_TRY(const plan::Recipe recipe, recipeOf(wishes));
    QL_TRY(PlannedCandidate planned, planCandidate(recipe, reference));
    return std::move(planned.model);
}

Result<PlannedCandidate> planCandidate(const plan::Recipe& recipe, const arch::ModelPtr& reference)
{
    QL_TRY(auto importance, imatrix::readAll(io::systemDisk(), recipe.imatrixFiles));
    QL_TRY(plan::Plan plan, plan::makePlan(reference, recipe, std::move(importance), "preview.gguf"));
    PlannedCandidate result;
    result.bytes = plan.bytes;
    QL_TRY(result.model, job::plannedModel(std::make_shared<const plan::Plan>(std::move(plan))));
    return result;
}

void declareRunOptions(CLI::App& app, RunWishes& wishes)
{
    app.add_option(
        "--device", wishes.device,
        "Where to run it: auto (default: a graphics card, or else the processor), cpu, a number or a part of a "
        "name, as `quantloom devices` prints them");
    app.add_option("--activations", wishes.activations,
                   "Round the inputs of matrices: exact (default), fp8, nvfp4, mxfp4; llama.cpp: as its CPU code does")
        ->check(CLI::IsMember({"exact", "llama.cpp", "fp8", "nvfp4", "mxfp4"}));
    app.add_option("--kv", wishes.cache, "Round keys and values: f16 (default), fp8")
        ->check(CLI::IsMember({"f16", "fp8"}));
}

graph::SessionOptions sessionOptions(const RunWishes& wishes)
{
    using enum graph::Activations;
    constexpr std::pair<std::string_view, graph::Activations> known[] = {
        {"exact", Exact}, {"llama.cpp", LlamaCpp}, {"fp8", Fp8}, {"nvfp4", Nvfp4}, {"mxfp4", Mxfp4}};
    graph::SessionOptions options;
    for (const auto& [name, activations] : known)
        if (name == wishes.activations)
            options.activations = activations;
    options.cache = wishes.cache == "fp8" ? graph::CacheType::Fp8 : graph::CacheType::F16;
    return options;
}

graph::SessionOptions referenceOptions(const RunWishes& wishes)
{
    return graph::optionsOfReference(sessionOptions(wishes));
}

} // namespace ql::app
