// SPDX-License-Identifier: GPL-3.0-or-later
#include <CLI/CLI.hpp>
#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include "app/command/card_file.h"
#include "app/command/command.h"
#include "app/command/console.h"
#include "app/command/quantize_text.h"
#include "app/command/recipe_source.h"
#include "app/log.h"
#include "core/arch/hf_model.h"
#include "core/base/units.h"
#include "core/fit/device.h"
#include "core/fit/intention.h"
#include "core/job/preflight.h"
#include "core/job/quantize.h"
#include "core/plan/input_scales.h"
#include "core/plan/plan.h"
#include "core/plan/recipe_io/recipe_options.h"
#include "core/quant/dispatch.h"

namespace ql::app {

namespace {

/// "model" of "model/": a folder's journal and report are named after it.
std::string withoutSlashes(std::string path)
{
    while (path.size() > 1 && path.back() == '/')
        path.pop_back();
    return path;
}

bool isGgufName(const std::string& path)
{
    return path.ends_with(".gguf");
}

class Quantize final : public Command {
public:
    std::string_view name() const override { return "quantize"; }
    std::string_view summary() const override { return "Write a quantised model, and the report that proves it"; }

    void declare(CLI::App& app) override
    {
        app.add_option("MODEL", m_model, "HF folder, .safetensors, .gguf (or the first of a split)")->required();
        app.add_option("-o,--output", m_options.output, "What to write: NAME.gguf, or a folder of safetensors");
        app.add_option("--to", m_wishes.to, "Container to write: by the name of the output unless it is said")
            ->check(CLI::IsMember({"gguf", "safetensors"}));
        app.add_option("--dialect", m_wishes.dialect,
                       "How safetensors say what their weights are (default compressed-tensors)")
            ->check(CLI::IsMember({"compressed-tensors", "modelopt", "deepseek"}));
        auto* type = app.add_option("--type", m_wishes.type,
                                    "Preset: Q4_K_M, Q8_0, F16 ... (default Q4_K_M), KEEP: as the source is stored; "
                                    "for safetensors FP8_DYNAMIC, "
                                    "FP8_BLOCK, FP8, NVFP4, NVFP4A16, MXFP4, BF16 ... (default FP8_DYNAMIC)");
        app.add_option("--fit", m_fit,
                       "Instead of a preset: the one that is closest to the source and runs in a card of this size, "
                       "such as 24GB; --type takes balanced, nearly-lossless, smallest-usable, fits-24 ...")
            ->excludes(type);
        app.add_option("--context", m_usage.context,
                       "Tokens of one sequence, for --fit (default 8192, or what it was trained for)")
            ->check(CLI::Range(std::uint64_t{1}, std::uint64_t{1} << 32));
        app.add_option("--kv", m_cache, "Type of the cache, for --fit: F16, Q8_0, Q4_0, FP8 (default F16)");
        app.add_option("--input-scales", m_inputScales,
                       "JSON or safetensors with the largest input of each module, for types that scale inputs");
        app.add_option("--recipe", m_wishes.recipeFile,
                       "Start from a recipe: a file of any form that `quantloom recipe` reads, a model, or the name of "
                       "one, of your own or shipped");
        app.add_option("--rule", m_wishes.rules, "REGEX=TYPE or REGEX=keep; may be repeated, the first match wins");
        app.add_option("--custom-q", m_wishes.customRules,
                       "REGEX=TYPE,REGEX=TYPE: rules as ik_llama.cpp's llama-quantize takes them; behind --rule");
        app.add_option("--role", m_wishes.roles,
                       "ROLE=TYPE: the type of one kind of tensor, such as ffn_down=Q6_K; after the rules");
        app.add_option("--imatrix", m_wishes.imatrix, "Importance matrix; several are combined");
        app.add_option("--search", m_wishes.search,
                       "fast: the bytes of the original programs; best: smaller errors in the same types, much slower")
            ->check(CLI::IsMember({"fast", "best"}));
        app.add_flag("--pure", m_wishes.pure, "The preset's base type everywhere instead of its mix");
        app.add_option("--output-type", m_wishes.outputType, "Type of the output matrix");
        app.add_option("--embedding-type", m_wishes.embeddingType, "Type of the token embedding");
        app.add_option("--split", m_wishes.split,
                       "Write several files of at most SIZE of tensors each: 4G, 500M (safetensors: 5 GB)");
        app.add_option("--memory", m_memory, "Budget of the working buffers: 512M, 4G (default 1G)");
        app.add_flag("--resume", m_options.resume, "Continue a job that was stopped or killed");
        app.add_flag("--dry-run", m_dryRun, "Plan only: every tensor's type and the exact size; writes nothing");
        app.add_flag("--strict", m_options.strict, "Fallbacks and warnings of the plan are errors");
        app.add_flag("--overwrite", m_options.overwrite, "Replace an existing output");
        app.add_flag("--card", m_card, "Write a model card, too: README.md beside the file, or in the folder");
        declareCardOptions(app, m_cardOptions);
    }

    Result<int> run() override
    {
        QL_TRY(plan::Recipe recipe, makeRecipe());
        const bool isFolder = recipe.to == plan::Container::Safetensors;
        QL_CHECK(checkOutput(isFolder));
        m_options.output = withoutSlashes(m_options.output);
        QL_TRY(auto model, open(isFolder));
        for (const std::string& warning : model->warnings)
            logWarning(warning);
        QL_TRY(auto importance, imatrix::readAll(io::systemDisk(), recipe.imatrixFiles));
        const std::string outputName =
            m_options.output.empty() ? isFolder ? "output" : "output.gguf" : io::nameOf(m_options.output);
        QL_CHECK(choosePreset({model, recipe, importance, outputName}, recipe));
        QL_TRY(const plan::Plan plan, plan::makePlan(std::move(model), recipe, std::move(importance), outputName));
        if (!common.quiet)
            logProblems(plan.problems);
        if (m_dryRun)
            return showPlan(plan);
        if (m_card)
            QL_CHECK(checkFree(report::cardPath(m_options.output), m_options.overwrite));
        if (plan.blocked() && !common.quiet) // the problems have said why
            return exitCode(job::checkPlan(plan, m_options.strict).error().code);
        return execute(plan);
    }

private:
    /// The preset of an intention, and of --fit.
    Status choosePreset(const fit::Subject& subject, plan::Recipe& recipe)
    {
        QL_TRY(const fit::IntentionList list, fit::readIntentions(io::systemDisk(), arch::resourceFolder()));
        fit::Intention wanted;
        if (!m_fit.empty()) {
            wanted.title = "fits " + m_fit;
            QL_TRY(wanted.memory, fit::parseMemory(m_fit));
        } else if (const fit::Intention* named = list.find(recipe.preset)) {
            wanted = *named;
        } else {
            return ok;
        }
        if (!m_cache.empty()) {
            QL_TRY(m_usage.cache, fit::parseCacheType(m_cache));
        }
        QL_TRY(const fit::Choice choice, fit::Chooser(list, subject, m_usage).resolve(wanted));
        logInfo(fmt::format("{}: {}", wanted.title, choice.reason));
        recipe.preset = choice.preset;
        return ok;
    }

    Status checkOutput(bool isFolder) const
    {
        const std::string& output = m_options.output;
        if (output.empty())
            return m_dryRun ? Status(ok)
                            : fail(Errc::BadArgument, "say where to write the model: -o NAME.gguf, or -o FOLDER");
        if (!isFolder && !isGgufName(output))
            return fail(Errc::BadArgument,
                        fmt::format("-o {}: the output is GGUF, so its name must end in .gguf", output));
        if (isFolder && isGgufName(output))
            return fail(
                Errc::BadArgument,
                fmt::format("-o {}: the output is a folder of safetensors, so its name must not end in .gguf", output));
        return ok;
    }

    Result<arch::ModelPtr> open(bool asHuggingFace) const
    {
        if (!asHuggingFace)
            return openModel(m_model);
        QL_TRY(auto checkpoint, checkpoint::open(io::systemDisk(), m_model));
        QL_TRY(arch::ModelPtr model, arch::interpretAsHuggingFace(std::move(checkpoint)));
        if (m_inputScales.empty())
            return model;
        return plan::withInputScales(model, io::systemDisk(), m_inputScales);
    }

    Result<plan::Recipe> makeRecipe() const
    {
        std::optional<plan::Recipe> base;
        if (!m_wishes.recipeFile.empty()) {
            QL_TRY(plan::ImportedRecipe imported, readRecipe(m_wishes.recipeFile));
            for (const std::string& warning : imported.warnings)
                logWarning(warning);
            base = std::move(imported.recipe);
        }
        plan::RecipeOptions wishes = m_wishes;
        wishes.output = m_options.output;
        QL_TRY(plan::Recipe recipe, plan::withOptions(std::move(base), wishes));
        if (recipe.to == plan::Container::Gguf && !(m_wishes.dialect.empty() && m_inputScales.empty()))
            return fail(Errc::BadArgument, "--dialect and --input-scales are for safetensors, and the output is GGUF");
        return recipe;
    }

    Result<int> showPlan(const plan::Plan& plan) const
    {
        if (common.json)
            printJson(report::planToJson(plan, m_options.output));
        else
            print(planText(plan));
        const Status runnable = job::checkPlan(plan, m_options.strict);
        if (!runnable && (common.quiet || !plan.blocked())) // what blocks a plan stands among its problems
            logError(runnable.error().message);
        return runnable ? 0 : exitCode(runnable.error().code);
    }

    Result<int> execute(const plan::Plan& plan)
    {
        m_options.threads = common.threads;
        if (!m_memory.empty()) {
            QL_TRY(m_options.memoryBytes, parseSize(m_memory));
        }
        logDebug(fmt::format("encoding with {}, buffers of at most {}", quant::isaName(quant::supportedIsas().back()),
                             formatBytes(m_options.memoryBytes)));
        job::Context context;
        Result<report::Report> report = fail(Errc::Failed, "the job did not run");
        withProgress(context, common.quiet,
                     [&] { report = job::quantize(io::systemDisk(), plan, m_options, context); });
        if (!report)
            return fail(std::move(report).error());
        if (m_card)
            QL_CHECK(io::systemDisk().writeText(report::cardPath(m_options.output),
                                                report::modelCard(*report, m_cardOptions)));
        if (common.json)
            printJson(report->toJson());
        else
            print(reportText(*report));
        return 0;
    }

    std::string m_model{}, m_memory{}, m_inputScales{}, m_fit{}, m_cache{};
    plan::RecipeOptions m_wishes{};
    bool m_dryRun = false, m_card = false;
    fit::Usage m_usage{.context = 0};
    report::CardOptions m_cardOptions{};
    job::QuantizeOptions m_options{};
};

} // namespace

std::unique_ptr<Command> makeQuantize()
{
    return std::make_unique<Quantize>();
}

} // namespace ql::app
