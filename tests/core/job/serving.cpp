// SPDX-License-Identifier: Apache-2.0
#include "tests/core/job/serving.h"

#include <stdexcept>

#include "core/arch/hf_model.h"
#include "core/job/quantize.h"

namespace ql::job::test {

arch::ModelPtr openAsHuggingFace(const std::string& path)
{
    auto opened = checkpoint::open(io::systemDisk(), path);
    if (!opened)
        throw std::runtime_error(opened.error().message);
    auto model = arch::interpretAsHuggingFace(*opened);
    if (!model)
        throw std::runtime_error(model.error().message);
    return *model;
}

plan::Recipe served(const std::string& preset, plan::ServingDialect dialect, const std::vector<std::string>& rules)
{
    plan::Recipe recipe;
    recipe.to = plan::Container::Safetensors;
    recipe.dialect = dialect;
    recipe.preset = preset;
    for (const std::string& rule : rules)
        recipe.rules.push_back(*plan::parseRule(rule));
    return recipe;
}

plan::Plan planned(const arch::ModelPtr& model, const plan::Recipe& recipe)
{
    auto plan = plan::makePlan(model, recipe, nullptr, "out");
    if (!plan)
        throw std::runtime_error(plan.error().message);
    for (const plan::Problem& problem : plan->problems)
        if (problem.severity == plan::Severity::Error)
            throw std::runtime_error(problem.tensor + ": " + problem.message);
    return *std::move(plan);
}

report::Report run(const plan::Plan& plan, const std::string& output, unsigned threads)
{
    Context context;
    auto report = quantize(io::systemDisk(), plan, {.output = output, .threads = threads}, context);
    if (!report)
        throw std::runtime_error(report.error().message);
    return *std::move(report);
}

} // namespace ql::job::test
