// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/rule_findings.h"

#include <set>
#include <string_view>
#include <unordered_map>

#include "core/base/regex.h"
#include "core/plan/fold_names.h"

namespace ql::app {

std::vector<RuleFinding> findAboutRules(const plan::Plan& plan, const report::Report* report,
                                        const std::atomic<bool>& stop)
{
    const std::vector<plan::Rule>& rules = plan.recipe.rules;
    std::vector<RuleFinding> findings(rules.size());
    for (std::size_t row = 0; row < rules.size() && !stop; ++row) {
        const plan::RuleUse& use = plan.ruleUses[row];
        const auto regex = Regex::compile(rules[row].pattern);
        if (!rules[row].enabled || use.matched == 0 || use.decided > 0 || !regex)
            continue;
        std::set<int> takers;
        for (const plan::Step& step : plan.steps) {
            if (step.rule >= 0 && regex->search(plan.model->tensors[step.tensor].name))
                takers.insert(step.rule);
        }
        findings[row].takers.assign(takers.begin(), takers.end());
    }
    std::vector<std::vector<std::string>> decided(rules.size());
    for (const plan::Step& step : plan.steps) {
        if (step.rule >= 0)
            decided[static_cast<std::size_t>(step.rule)].push_back(plan.model->tensors[step.tensor].name);
    }
    for (std::size_t row = 0; row < rules.size() && !stop; ++row)
        findings[row].decided = plan::foldNames(decided[row]);
    if (!report)
        return findings;
    std::unordered_map<std::string_view, const report::TensorRow*> measured;
    for (const report::TensorRow& row : report->tensors)
        measured.emplace(row.name, &row);
    std::vector<quant::ErrorStats> sums(rules.size());
    for (const plan::Step& step : plan.steps) {
        if (step.rule < 0)
            continue;
        const auto found = measured.find(plan.model->tensors[step.tensor].name);
        // The report is about another type where the plan has changed since.
        if (found == measured.end() || found->second->written != step.planned.name())
            continue;
        const auto rule = static_cast<std::size_t>(step.rule);
        sums[rule].merge(found->second->stats);
        ++findings[rule].measured;
    }
    for (std::size_t row = 0; row < rules.size(); ++row) {
        if (findings[row].measured > 0)
            findings[row].error = sums[row].relativeRmse();
    }
    return findings;
}

} // namespace ql::app
