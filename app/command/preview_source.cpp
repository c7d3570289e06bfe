// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command/preview_source.h"

#include <CLI/CLI.hpp>

#include "app/command/console.h"
#include "app/command/recipe_source.h"
#include "app/log.h"
#include "core/arch/hf_model.h"
#include "core/graph/rounding.h"
#include "core/job/planned_model.h"
#include "core/plan/input_scales.h"
#include "core/plan/plan.h"

namespace ql::app {

Result<plan::Recipe> recipeOf(const CandidateWishes& wishes)
{
    std::optional<plan::Recipe> base;
    if (!wishes.recipe.recipeFile.empty()) {
        QL_TRY(plan::ImportedRecipe imported, readRecipe(wishes.recipe.recipeFile));
        for (const std::string& warning : imported.warnings)
            logWarning(warning);
        base = std::move(imported.recipe);
        if (!wishes.recipe.imatrix.empty())
            base->imatrixFiles.clear();
    }
    QL_TRY(plan::Recipe recipe, plan::withOptions(std::move(base), wishes.recipe));
    QL_CHECK(plan::checkPreset(recipe.to, recipe.preset));
    if (recipe.to == plan::Container::Gguf && !(wishes.recipe.dialect.empty() && wishes.inputScales.empty()))
        return fail(Errc::BadArgument,
                    "--dialect and --input-scales are for safetensors: say --to safetensors, or leave them out");
    return recipe;
}

void declareCandidateOptions(CLI::App& app, CandidateWishes& wishes)
{
    plan::RecipeOptions& recipe = wishes.recipe;
    app.add_option("--recipe", recipe.recipeFile, "What this recipe would make of the model, without writing it");
    app.add_option("--to", recipe.to, "Its container: gguf (default, or that of the recipe), safetensors")
        ->check(CLI::IsMember({"gguf", "safetensors"}));
    app.add_option("--dialect", recipe.dialect, "Of safetensors: compressed-tensors (default), modelopt, deepseek")
        ->check(CLI::IsMember({"compressed-tensors", "modelopt", "deepseek"}));
    app.add_option("--type", recipe.type,
                   "Its preset: Q4_K_M, Q8_0 ... or with --to safetensors FP8_DYNAMIC, NVFP4 ...; alone, or instead of "
                   "the recipe's");
    app.add_option("--rule", recipe.rules, "REGEX=TYPE, before those of the recipe; may be repeated");
    app.add_option("--imatrix", recipe.imatrix, "Importance matrix; several are combined");
    app.add_option("--input-scales", wishes.inputScales,
                   "Of safetensors: the largest input of each module, as quantize takes it");
}

Result<arch::ModelPtr> openCandidate(const CandidateWishes& wishes, const arch::ModelPtr& reference)
{
    if (!wishes.model.empty()) {
        if (wishes.hasRecipe())
            return fail(Errc::BadArgument, "name a second model, or a recipe, not both");
        return openModel(wishes.model);
    }
    QL_TRY(const plan::Recipe recipe, recipeOf(wishes));
    QL_TRY(PlannedCandidate planned, planCandidate(recipe, reference, wishes.inputScales));
    return std::move(planned.model);
}

Result<PlannedCandidate> planCandidate(const plan::Recipe& recipe, const arch::ModelPtr& reference,
                                       const std::string& inputScales)
{
    QL_TRY(auto importance, imatrix::readAll(io::systemDisk(), recipe.imatrixFiles));
    PlannedCandidate result{.source = reference};
    if (recipe.to == plan::Container::Safetensors) {
        QL_TRY(result.source, arch::interpretAsHuggingFace(reference->checkpoint));
        if (!inputScales.empty()) {
            QL_TRY(result.source, plan::withInputScales(result.source, io::systemDisk(), inputScales));
        }
    }
    QL_TRY(plan::Plan plan, plan::makePlan(result.source, recipe, std::move(importance), "preview.gguf"));
    result.bytes = plan.bytes;
    QL_TRY(result.model, job::plannedModel(std::make_shared<const plan::Plan>(std::move(plan))));
    return result;
}

void declareDeviceOption(CLI::App& app, std::string& device)
{
    app.add_option(
        "--device", device,
        "Where to run it: auto (default: a graphics card, or else the processor), cpu, a number or a part of a "
        "name, as `quantloom devices` prints them");
}

void declareRunOptions(CLI::App& app, RunWishes& wishes)
{
    declareDeviceOption(app, wishes.device);
    app.add_option(
           "--activations", wishes.activations,
           "Round the inputs of matrices: served (default), as engines do that serve the candidate, not at all in "
           "GGUF; exact, fp8, nvfp4, mxfp4; llama.cpp: as its CPU code does")
        ->check(CLI::IsMember({"served", "exact", "llama.cpp", "fp8", "nvfp4", "mxfp4"}));
    app.add_option("--kv", wishes.cache, "Round keys and values: f16 (default), fp8")
        ->check(CLI::IsMember({"f16", "fp8"}));
}

graph::SessionOptions sessionOptions(const RunWishes& wishes)
{
    using enum graph::Activations;
    constexpr std::pair<std::string_view, graph::Activations> known[] = {{"served", Served},      {"exact", Exact},
                                                                         {"llama.cpp", LlamaCpp}, {"fp8", Fp8},
                                                                         {"nvfp4", Nvfp4},        {"mxfp4", Mxfp4}};
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
