// SPDX-License-Identifier: Apache-2.0
#include "core/plan/rule_report.h"

#include <set>
#include <string_view>

#include <fmt/format.h>

namespace ql::plan {

namespace {

void reportRule(std::size_t index, const Rule& rule, const RuleStack::Count& count, ProblemList& problems)
{
    const std::string name = fmt::format("rule {} ({})", index + 1, rule.pattern);
    if (count.decided > 0)
        return;
    if (count.matched == 0)
        problems.add(Severity::Warning, name + " matches no tensor");
    else if (count.matched == count.refused)
        problems.add(Severity::Warning,
                     fmt::format("{} matches only tensors that are never quantised; write ^{}$ to change one all the "
                                 "same",
                                 name, count.firstRefused),
                     count.firstRefused);
    else
        problems.add(Severity::Warning,
                     fmt::format("{} never decides: earlier rules take every tensor that it matches", name));
}

} // namespace

void reportRules(Plan& plan, const RuleStack& rules, ProblemList& problems)
{
    for (std::size_t i = 0; i < plan.recipe.rules.size(); ++i) {
        const RuleStack::Count& count = rules.counts()[i];
        plan.ruleUses[i].matched = count.matched;
        plan.ruleUses[i].decided = count.decided;
        if (plan.recipe.rules[i].enabled)
            reportRule(i, plan.recipe.rules[i], count, problems);
    }
}

void reportRoles(const Plan& plan, ProblemList& problems)
{
    if (plan.recipe.roleTypes.empty())
        return;
    std::set<std::string_view> roles;
    for (const arch::TargetTensor& tensor : plan.model->tensors)
        roles.insert(tensor.role);
    for (const auto& [role, type] : plan.recipe.roleTypes)
        if (!roles.count(role))
            problems.add(Severity::Warning, fmt::format("the model has no tensor of the role {}", role));
}

} // namespace ql::plan
