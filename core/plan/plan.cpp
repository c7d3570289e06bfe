// SPDX-License-Identifier: Apache-2.0
#include "core/plan/plan.h"

#include <algorithm>
#include <cstdlib>
#include <set>

#include <fmt/format.h>

#include "core/base/units.h"
#include "core/plan/chooser.h"
#include "core/plan/coding.h"
#include "core/plan/files.h"
#include "core/plan/folder_plan.h"
#include "core/plan/importance.h"
#include "core/plan/output_metadata.h"
#include "core/plan/parts.h"
#include "core/plan/pre_tokenizer.h"
#include "core/plan/problem_list.h"
#include "core/plan/programs.h"
#include "core/plan/routes.h"
#include "core/plan/rule_report.h"
#include "core/plan/scale_companion.h"
#include "core/plan/stored.h"
#include "core/plan/type_name.h"

namespace ql::plan {

namespace {

std::string signedBytes(std::int64_t bytes)
{
    return formatBytes(static_cast<std::uint64_t>(std::abs(bytes))) + (bytes < 0 ? " less" : " more");
}

bool isQuantized(const quant::StoredType& type)
{
    return type.known() && quant::info(type.format).blockValues > 1;
}

/// Numbers of few bits, chosen by somebody else: encoding them once more adds to their error. Those of 8 bits count as
/// a model's own.
bool isQuantized(const arch::TargetTensor& source)
{
    using quant::Element;
    if (!source.coded)
        return isQuantized(source.sourceType);
    const quant::Scheme& scheme = source.coded->scheme();
    return scheme.element == Element::E2M1 || (scheme.element == Element::Int8 && scheme.bits < 8);
}

/// How hard the encoder of a tensor will search.
quant::Search searchOf(const Stored& stored, const Recipe& recipe)
{
    if (stored.copy || stored.rearranged || stored.repack || !stored.type.known())
        return quant::Search::Reference;
    if (stored.coding)
        return stored.coding->keepsSource() ? quant::Search::Reference : recipe.search;
    // An interleaved format is encoded by the plain one.
    const bool better = quant::info(quant::withoutInterleaving(stored.type.format)).encodeBest != nullptr
        && quant::info(stored.type.format).encodeBest != nullptr;
    return better ? recipe.search : quant::Search::Reference;
}

Step makeStep(std::size_t index, const Wish& wish, const Stored& stored, const Recipe& recipe)
{
    Step step;
    step.tensor = index;
    step.asked = ruleTypeName(wish.type);
    step.planned = stored.type;
    step.copy = stored.copy;
    step.rearranged = stored.rearranged;
    step.repack = stored.repack;
    step.coding = stored.coding;
    step.route = stored.route;
    step.bytes = stored.bytes;
    step.search = searchOf(stored, recipe);
    step.reason = wish.reason;
    step.fallback = stored.fallback;
    step.fallbackCost = stored.fallbackCost;
    step.rule = wish.rule ? static_cast<int>(*wish.rule) : -1;
    return step;
}

void reportStep(const Step& step, const arch::TargetTensor& tensor, const Stored& stored, bool neverQuantized,
                ProblemList& problems)
{
    if (!stored.error.empty())
        problems.addShared(Severity::Error, stored.error, tensor.name);
    if (!step.fallback.empty()) {
        const bool gaveUp = !isQuantized(step.planned);
        problems.add(gaveUp ? Severity::Warning : Severity::Note,
                     fmt::format("{}: {} becomes {}, {}", step.fallback, step.asked, step.planned.name(),
                                 signedBytes(step.fallbackCost)),
                     tensor.name);
    }
    if (!stored.note.empty())
        problems.addShared(Severity::Note, stored.note, tensor.name);
    if (step.copy && !step.planned.known())
        problems.addShared(Severity::Note,
                           fmt::format("{}: copied byte for byte, its values are not checked", step.planned.name()),
                           tensor.name);
    if (neverQuantized && step.rule >= 0 && isQuantized(step.planned) && !step.copy)
        problems.addShared(Severity::Warning,
                           fmt::format("{} quantises a tensor that llama.cpp expects in plain numbers; the file may "
                                       "not load",
                                       step.reason),
                           tensor.name);
    if (step.encodes() && isQuantized(step.planned) && isQuantized(tensor))
        problems.addShared(Severity::Warning,
                           fmt::format("requantising from {} adds error to error; start from a 16-bit original where "
                                       "there is one",
                                       tensor.coded ? tensor.storageName : tensor.sourceType.name()),
                           tensor.name);
}

void addSteps(Plan& plan, Chooser& chooser, ProblemList& problems)
{
    const std::vector<arch::TargetTensor>& tensors = plan.model->tensors;
    const quant::Dialect program = chooser.preset().program;
    Routes routes(*plan.source, plan.recipe.search);
    plan.steps.reserve(tensors.size());
    for (std::size_t i = 0; i < tensors.size(); ++i) {
        const Chooser::Choice choice = chooser.choose(tensors[i]);
        const Stored stored = routes.store(tensors[i], choice.wish, program);
        plan.steps.push_back(makeStep(i, choice.wish, stored, plan.recipe));
        reportStep(plan.steps.back(), tensors[i], stored, choice.neverQuantized, problems);
        if (choice.wish.rule && choice.withoutRule)
            plan.ruleUses[*choice.wish.rule].bytesDelta += static_cast<std::int64_t>(stored.bytes)
                - static_cast<std::int64_t>(routes.store(tensors[i], *choice.withoutRule, program).bytes);
    }
}

/// What the file does not have, and which could be had.
void reportParts(const Plan& plan, ProblemList& problems)
{
    const bool isText = plan.source->carried.part == arch::ModelPart::Text;
    const bool isGguf = plan.source->checkpoint && plan.source->checkpoint->source() == checkpoint::Source::Gguf;
    const bool hasVision = plan.source->hasVision && !isGguf; // such a file holds one part
    if (isText && hasVision && plan.recipe.parts == Parts::Text)
        problems.add(Severity::Note,
                     "the model also sees images: with parts \"all\" its vision part becomes a file of its own beside "
                     "this one (mmproj)");
    if (!hasVision && plan.recipe.parts == Parts::All)
        problems.add(Severity::Error,
                     "the model has no vision part that could be written beside it; choose parts \"text\"");
    if (!plan.recipe.mtp && plan.source->mtpLayers > 0)
        problems.add(Severity::Note,
                     fmt::format("layers that predict further tokens (MTP) are left out: {}", plan.source->mtpLayers));
}

/// Are the names of the model those of the container?
Status checkNaming(const Plan& plan)
{
    const arch::Naming wanted = plan.isFolder() ? arch::Naming::HuggingFace : arch::Naming::Gguf;
    if (plan.source->naming == wanted && !plan.isFolder() && plan.source->carried != carriedBy(plan.recipe))
        return fail(Errc::BadArgument, "the model was opened with other parts than the recipe asks for");
    if (plan.source->naming == wanted)
        return ok;
    return fail(Errc::BadArgument,
                fmt::format("the model was opened under the names of another container than {}",
                            containerName(plan.recipe.to)));
}

} // namespace

bool Step::encodes() const
{
    return !copy && !rearranged && !repack && !(coding && coding->keepsSource());
}

const Step* Plan::stepOf(std::size_t tensor) const
{
    if (tensor < steps.size() && steps[tensor].tensor == tensor) // nothing before it is left out
        return &steps[tensor];
    const auto found = std::ranges::lower_bound(steps, tensor, {}, &Step::tensor);
    return found != steps.end() && found->tensor == tensor ? &*found : nullptr;
}

bool Plan::blocked() const
{
    return std::any_of(problems.begin(), problems.end(),
                       [](const Problem& problem) { return problem.severity == Severity::Error; });
}

double bitsPerWeight(const Plan& plan)
{
    double bits = 0, weights = 0;
    for (const Step& step : plan.steps) {
        bits += 8.0 * static_cast<double>(step.bytes);
        if (step.tensor < plan.source->tensors.size()) // the others are scales of these
            weights += static_cast<double>(plan.source->tensors[step.tensor].elements());
    }
    return weights > 0 ? bits / weights : 0;
}

Declaration declarationOf(const Plan& plan, const Step& step)
{
    const arch::TargetTensor& tensor = plan.model->tensors[step.tensor];
    Declaration declaration{tensor.name, tensor.shape, step.planned};
    if (step.coding && step.coding->scheme().element == quant::Element::E2M1)
        declaration.shape.back() /= 2; // two codes in a byte
    if (!step.declaredShape.empty())
        declaration.shape = step.declaredShape;
    if (step.declared != quant::Format::Unknown)
        declaration.type = {step.declared, quant::info(step.declared).ggufId.value_or(0)};
    return declaration;
}

Result<Plan> makePlan(arch::ModelPtr model, const Recipe& recipe,
                      std::shared_ptr<const imatrix::ImportanceMatrix> importance, const std::string& outputName)
{
    Plan plan;
    plan.source = plan.model = std::move(model);
    plan.recipe = recipe;
    plan.importance = std::move(importance);
    plan.ruleUses.resize(recipe.rules.size());
    QL_CHECK(checkNaming(plan));
    if (plan.isFolder()) {
        QL_CHECK(planFolder(plan));
        return plan;
    }

    QL_TRY(Chooser chooser, Chooser::create(*plan.model, plan.recipe, plan.importance != nullptr));
    ProblemList problems;
    for (const std::string& warning : plan.model->warnings)
        problems.add(Severity::Note, warning);
    reportParts(plan, problems);
    addSteps(plan, chooser, problems);
    planScales(plan, problems);
    reportRules(plan, chooser.rules(), problems);
    reportRoles(plan, problems);
    reportPrograms(plan, problems);
    assignImportance(plan, chooser.preset(), problems);
    reportPreTokenizer(plan, problems);
    plan.metadata = outputMetadata(plan, chooser.preset());
    editOutputMetadata(plan, problems);
    layOutFiles(plan, outputName, problems);
    plan.bitsPerWeight = bitsPerWeight(plan);
    plan.problems = std::move(problems).take();
    return plan;
}

} // namespace ql::plan
