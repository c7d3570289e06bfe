// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command/quantize_one.h"

#include <ctime>

#include <fmt/chrono.h>
#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include "app/command/card_file.h"
#include "app/command/console.h"
#include "app/command/quantize_text.h"
#include "app/command/recipe_source.h"
#include "app/job_log.h"
#include "app/log.h"
#include "core/arch/hf_model.h"
#include "core/base/units.h"
#include "core/fit/device.h"
#include "core/fit/intention.h"
#include "core/job/preflight.h"
#include "core/job/rule_errors.h"
#include "core/plan/input_scales.h"
#include "core/plan/name_template.h"
#include "core/plan/parts.h"
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

class Run {
public:
    Run(const QuantizeWishes& wishes, const std::string& model, const CommonOptions& common)
        : m_wishes(wishes)
        , m_model(model)
        , m_common(common)
    {
    }

    Result<Quantized> run()
    {
        QL_TRY(plan::Recipe recipe, makeRecipe());
        const bool isFolder = recipe.to == plan::Container::Safetensors;
        QL_CHECK(checkOutput(isFolder));
        std::string output = withoutSlashes(m_wishes.output);
        QL_TRY(auto model, open(isFolder, plan::carriedBy(recipe)));
        for (const std::string& warning : model->warnings)
            logWarning(warning);
        QL_TRY(auto importance, imatrix::readAll(io::systemDisk(), recipe.imatrixFiles));
        const auto nameOf = [isFolder](const std::string& path) {
            return !path.empty() ? io::nameOf(path) : std::string(isFolder ? "output" : "output.gguf");
        };
        QL_CHECK(choosePreset({model, recipe, importance, nameOf(output)}, recipe));
        QL_TRY(plan::Plan plan, plan::makePlan(model, recipe, importance, nameOf(output)));
        if (plan::hasPlaceholder(output)) {
            output = filled(output, plan);
            QL_TRY(plan, plan::makePlan(model, recipe, importance, nameOf(output))); // files are called after it
        }
        if (const auto taken = m_wishes.taken.find(output); !output.empty() && taken != m_wishes.taken.end())
            return fail(Errc::BadArgument,
                        fmt::format("{} is that of {} already; choose names that differ, such as -o "
                                    "'{{model}}-{{params}}-{{preset}}.gguf'",
                                    output, taken->second));
        if (isTraced())
            for (const plan::Step& step : plan.steps)
                logTrace(decisionText(plan, step));
        if (!m_common.quiet)
            logProblems(plan.problems);
        Quantized done{.output = output, .bytes = plan.bytes};
        if (recipe.parts == plan::Parts::All && !isFolder) {
            done.visionPreset = recipe.visionPreset;
            done.visionOutput = output.empty() ? output : plan::visionOutput(output, recipe);
        }
        if (m_wishes.dryRun) {
            QL_CHECK(showPlan(plan, done));
            return done;
        }
        if (m_wishes.card)
            QL_CHECK(checkFree(report::cardPath(output), m_wishes.options.overwrite));
        if (plan.blocked() && !m_common.quiet) { // the problems have said why
            done.status = job::checkPlan(plan, m_wishes.options.strict);
            done.said = true;
            return done;
        }
        QL_CHECK(execute(plan, done));
        return done;
    }

private:
    std::string filled(const std::string& pattern, const plan::Plan& plan) const
    {
        plan::NameFacts facts{.model = plan::modelStem(m_model),
                              .preset = plan.recipe.preset,
                              .bitsPerWeight = plan.bitsPerWeight,
                              .date = fmt::format("{:%F}", fmt::localtime(std::time(nullptr)))};
        for (const arch::TargetTensor& tensor : plan.source->tensors)
            facts.weights += tensor.elements();
        return plan::filledName(pattern, facts);
    }

    /// The preset of an intention, and of --fit.
    Status choosePreset(const fit::Subject& subject, plan::Recipe& recipe) const
    {
        QL_TRY(const fit::IntentionList list, fit::readIntentions(io::systemDisk(), arch::resourceFolder()));
        fit::Intention wanted;
        if (!m_wishes.fit.empty()) {
            wanted.title = "fits " + m_wishes.fit;
            QL_TRY(wanted.memory, fit::parseMemory(m_wishes.fit));
        } else if (const fit::Intention* named = list.find(recipe.preset)) {
            wanted = *named;
        } else {
            return ok;
        }
        fit::Usage usage = m_wishes.usage;
        if (!m_wishes.cache.empty()) {
            QL_TRY(usage.cache, fit::parseCacheType(m_wishes.cache));
        }
        QL_TRY(const fit::Choice choice, fit::Chooser(list, subject, usage).resolve(wanted));
        logInfo(fmt::format("{}: {}", wanted.title, choice.reason));
        recipe.preset = choice.preset;
        return ok;
    }

    Status checkOutput(bool isFolder) const
    {
        const std::string& output = m_wishes.output;
        if (output.empty())
            return m_wishes.dryRun
                ? Status(ok)
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

    Result<arch::ModelPtr> open(bool asHuggingFace, const arch::Carried& carried) const
    {
        if (!asHuggingFace)
            return openModel(m_model, carried);
        QL_TRY(auto checkpoint, checkpoint::open(io::systemDisk(), m_model));
        QL_TRY(arch::ModelPtr model, arch::interpretAsHuggingFace(std::move(checkpoint)));
        if (m_wishes.inputScales.empty())
            return model;
        return plan::withInputScales(model, io::systemDisk(), m_wishes.inputScales);
    }

    Result<plan::Recipe> makeRecipe() const
    {
        std::optional<plan::Recipe> base;
        if (!m_wishes.recipe.recipeFile.empty()) {
            QL_TRY(plan::ImportedRecipe imported, readRecipe(m_wishes.recipe.recipeFile));
            for (const std::string& warning : imported.warnings)
                logWarning(warning);
            base = std::move(imported.recipe);
        }
        plan::RecipeOptions options = m_wishes.recipe;
        options.output = m_wishes.output;
        QL_TRY(plan::Recipe recipe, plan::withOptions(std::move(base), options));
        if (recipe.to == plan::Container::Safetensors && !(options.parts.empty() && !options.noMtp))
            return fail(Errc::BadArgument,
                        "--parts and --no-mtp are for GGUF; safetensors hold all parts of the model");
        if (recipe.parts == plan::Parts::Vision && !m_wishes.fit.empty())
            return fail(Errc::BadArgument, "--fit chooses a preset for the text, not for the vision part");
        if (recipe.to == plan::Container::Gguf && !(m_wishes.recipe.dialect.empty() && m_wishes.inputScales.empty()))
            return fail(Errc::BadArgument, "--dialect and --input-scales are for safetensors, and the output is GGUF");
        return recipe;
    }

    Status showPlan(const plan::Plan& plan, Quantized& done) const
    {
        std::vector<job::RuleError> errors;
        if (m_wishes.ruleRows) {
            job::RuleErrorOptions options{.rows = *m_wishes.ruleRows, .tensors = 0, .threads = m_common.threads};
            job::SampleCache cache;
            job::Context context;
            Result<std::vector<job::RuleError>> found = fail(Errc::Failed, "the rules were not looked at");
            withProgress(context, m_common.quiet,
                         [&] { found = job::estimateRuleErrors(plan, options, cache, context); });
            QL_TRY(errors, std::move(found));
        }
        if (m_common.json) {
            done.json = report::planToJson(plan, done.output);
            for (std::size_t i = 0; i < errors.size(); ++i)
                done.json["rules"][i]["error"] = errors[i].toJson();
        }
        done.text = planText(plan) + rulesText(plan, errors);
        done.status = job::checkPlan(plan, m_wishes.options.strict);
        done.said = !m_common.quiet && plan.blocked(); // what blocks a plan stands among its problems
        return ok;
    }

    Status execute(const plan::Plan& plan, Quantized& done) const
    {
        job::QuantizeOptions options = m_wishes.options;
        options.output = done.output;
        options.threads = m_common.threads;
        if (!m_wishes.memory.empty()) {
            QL_TRY(options.memoryBytes, parseSize(m_wishes.memory));
        }
        logDebug(fmt::format("encoding with {}, buffers of at most {}", quant::isaName(quant::supportedIsas().back()),
                             formatBytes(options.memoryBytes)));
        job::Context context;
        Result<report::Report> report = fail(Errc::Failed, "the job did not run");
        withProgress(context, m_common.quiet,
                     [&] { report = quantizeWithLog(io::systemDisk(), plan, options, context, m_wishes.keepsLog); });
        if (!report)
            return fail(std::move(report).error());
        if (m_wishes.card)
            QL_CHECK(io::systemDisk().writeText(report::cardPath(done.output),
                                                report::modelCard(*report, m_wishes.cardOptions)));
        if (m_common.json)
            done.json = report->toJson();
        done.text = reportText(*report);
        return ok;
    }

    const QuantizeWishes& m_wishes;
    const std::string& m_model;
    const CommonOptions& m_common;
};

} // namespace

Result<Quantized> quantizeOne(const QuantizeWishes& wishes, const std::string& model, const CommonOptions& common)
{
    return Run(wishes, model, common).run();
}

} // namespace ql::app
