// SPDX-License-Identifier: Apache-2.0
#include "core/plan/programs.h"

#include <algorithm>
#include <set>

#include <fmt/format.h>

#include "core/quant/runs_on.h"

namespace ql::plan {

namespace {

bool isOurs(const Step& step)
{
    return step.planned.known() && quant::isForQuantloomOnly(quant::info(step.planned.format));
}

void reportQuantloomOnly(const Plan& plan, ProblemList& problems)
{
    const auto count = std::ranges::count_if(plan.steps, isOurs);
    if (count == 0)
        return;
    std::set<std::string> names;
    for (const Step& step : plan.steps)
        if (isOurs(step))
            names.insert(step.planned.name());
    problems.add(
        Severity::Note,
        fmt::format("the file is for Quantloom only, to be kept or quantised later: no engine reads {} in GGUF, "
                    "which {} of its {} tensors are",
                    fmt::join(names, " and "), count, plan.steps.size()));
}

} // namespace

bool isForQuantloomOnly(const Plan& plan)
{
    return !plan.isFolder() && std::ranges::any_of(plan.steps, isOurs);
}

void reportPrograms(Plan& plan, ProblemList& problems)
{
    std::vector<quant::StoredType> types;
    for (const Step& step : plan.steps)
        types.push_back(step.planned);
    plan.runsOn = quant::runsOnAll(types);
    reportQuantloomOnly(plan, problems);
    std::vector<std::string> forkOnly;
    std::set<std::string> names;
    for (const Step& step : plan.steps) {
        if (!step.planned.known() || quant::info(step.planned.format).dialect != quant::Dialect::IkLlama)
            continue;
        forkOnly.push_back(plan.model->tensors[step.tensor].name);
        names.insert(step.planned.name());
    }
    if (forkOnly.empty())
        return;
    if (plan.runsOn.empty())
        problems.addNaming(
            Severity::Warning,
            fmt::format("no program loads this file: {} are of ik_llama.cpp only, and other tensors have "
                        "types that it does not know",
                        fmt::join(names, ", ")),
            forkOnly);
    else
        problems.add(Severity::Note,
                     fmt::format("the file runs on ik_llama.cpp only, because {} of its {} tensors have types of that "
                                 "program: {}",
                                 forkOnly.size(), plan.steps.size(), fmt::join(names, ", ")));
}

} // namespace ql::plan
