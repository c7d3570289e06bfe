// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/paint.h"

#include <algorithm>
#include <set>

#include "app/models/tensor_grid.h"
#include "app/studio.h"
#include "core/base/regex.h"
#include "core/plan/decide.h"
#include "core/plan/recipe_io/fold_rules.h"
#include "core/plan/recipe_io/name_pattern.h"
#include "core/plan/recipe_io/name_set.h"
#include "core/plan/rule_stack.h"

namespace ql::app {

namespace {

using Chosen = std::vector<bool>;

bool isNeverQuantized(const arch::TargetTensor& tensor)
{
    std::string why;
    return tensor.storage != arch::Storage::FollowType || !plan::allowsQuantization(tensor, why);
}

/// Do the rule's pattern and the order of decision let it reach this tensor?
class Reach {
public:
    Reach(const arch::Model& model, const plan::Rule& rule)
        : m_model(model)
        , m_pattern(rule.pattern)
        , m_regex(Regex::compile(rule.pattern))
    {
    }
    bool has(std::size_t tensor) const
    {
        const arch::TargetTensor& each = m_model.tensors[tensor];
        return m_regex && m_regex->search(each.name)
            && (!isNeverQuantized(each) || plan::namesExactly(m_pattern, each.name));
    }
    std::vector<int> all() const
    {
        std::vector<int> found;
        for (std::size_t i = 0; i < m_model.tensors.size(); ++i) {
            if (has(i))
                found.push_back(static_cast<int>(i));
        }
        return found;
    }
    bool any(const std::vector<int>& tensors) const
    {
        return std::ranges::any_of(tensors, [this](int tensor) { return has(static_cast<std::size_t>(tensor)); });
    }
    /// Nothing outside `chosen`?
    bool onlyIn(const Chosen& chosen) const
    {
        for (std::size_t i = 0; i < chosen.size(); ++i) {
            if (!chosen[i] && has(i))
                return false;
        }
        return true;
    }

private:
    const arch::Model& m_model;
    std::string m_pattern;
    Result<Regex> m_regex;
};

Chosen marked(const arch::Model& model, const std::vector<int>& tensors)
{
    Chosen chosen(model.tensors.size());
    for (const int tensor : tensors)
        chosen[static_cast<std::size_t>(tensor)] = true;
    return chosen;
}

/// Rules as people write them, or nothing where there are none that reach exactly these tensors.
std::vector<plan::Rule> foldedRules(const arch::Model& model, const std::vector<int>& tensors, const Chosen& chosen,
                                    std::optional<quant::Format> type)
{
    std::vector<plan::NamedType> named;
    named.reserve(model.tensors.size());
    bool anyFixed = false;
    for (std::size_t i = 0; i < model.tensors.size(); ++i) {
        const arch::TargetTensor& tensor = model.tensors[i];
        // The others have a type that no rule has, so that no rule can be stretched to them.
        named.push_back({tensor.name, chosen[i] ? type : std::optional(quant::Format::Unknown),
                         isNeverQuantized(tensor), chosen[i]});
        anyFixed = anyFixed || (chosen[i] && named.back().neverQuantized);
    }
    std::vector<plan::Rule> rules = plan::foldRules(named);
    std::erase_if(rules, [](const plan::Rule& rule) { return rule.type == quant::Format::Unknown; });
    constexpr std::size_t readable = 12;
    if (rules.size() > readable && !anyFixed)
        return {};
    std::size_t reached = 0;
    for (plan::Rule& rule : rules) {
        const std::vector<int> all = Reach(model, rule).all();
        if (!std::ranges::all_of(all, [&](int i) { return chosen[static_cast<std::size_t>(i)]; }))
            return {};
        reached += all.size();
        rule.note = nameOfTensors(model, all).toStdString();
    }
    return reached == tensors.size() ? rules : std::vector<plan::Rule>();
}

/// Rules that reach these tensors and no other, with names.
std::vector<plan::Rule> rulesFor(const arch::Model& model, const std::vector<int>& tensors,
                                 std::optional<quant::Format> type)
{
    std::vector<plan::Rule> rules = foldedRules(model, tensors, marked(model, tensors), type);
    if (!rules.empty())
        return rules;
    // What nobody would write: the names themselves, in few patterns. What is never quantised has to be spelt out.
    std::vector<std::string> names, patterns;
    for (const int tensor : tensors) {
        const arch::TargetTensor& each = model.tensors[static_cast<std::size_t>(tensor)];
        if (isNeverQuantized(each))
            patterns.push_back("^" + plan::escaped(each.name) + "$");
        else
            names.push_back(each.name);
    }
    const std::vector<std::string> found = plan::patternsOfNames(names);
    patterns.insert(patterns.end(), found.begin(), found.end());
    for (const std::string& pattern : patterns) {
        plan::Rule rule{pattern, type};
        rule.note = nameOfTensors(model, Reach(model, rule).all()).toStdString();
        rules.push_back(std::move(rule));
    }
    return rules;
}

/// Does the first rule that reaches each tensor already give it the type?
bool alreadySays(const arch::Model& model, const std::vector<plan::Rule>& rules, const std::vector<int>& tensors,
                 std::optional<quant::Format> type)
{
    std::vector<int> open = tensors;
    for (const plan::Rule& rule : rules) {
        if (!rule.enabled || open.empty())
            continue;
        const Reach reach(model, rule);
        const auto rest = std::ranges::partition(open, [&](int i) { return !reach.has(static_cast<std::size_t>(i)); });
        if (!rest.empty() && rule.type != type)
            return false;
        open.erase(rest.begin(), rest.end());
    }
    return open.empty();
}

} // namespace

Painted paintTensors(const arch::Model& model, const plan::Recipe& recipe, const std::vector<int>& tensors,
                     std::optional<quant::Format> type)
{
    Painted painted{recipe, {}, 0};
    std::vector<int> wanted;
    std::ranges::copy_if(tensors, std::back_inserter(wanted), [&](int tensor) {
        return !isNeverQuantized(model.tensors[static_cast<std::size_t>(tensor)]);
    });
    if (wanted.empty())
        wanted = tensors;
    painted.skipped = static_cast<int>(tensors.size() - wanted.size());
    if (wanted.empty())
        return painted;
    painted.what = nameOfTensors(model, wanted);
    const Chosen chosen = marked(model, wanted);
    std::vector<plan::Rule>& rules = painted.recipe.rules;
    std::erase_if(rules, [&](const plan::Rule& rule) {
        const Reach reach(model, rule);
        return rule.enabled && reach.any(wanted) && reach.onlyIn(chosen);
    });
    if (!alreadySays(model, rules, wanted, type)) {
        const std::vector<plan::Rule> added = rulesFor(model, wanted, type);
        rules.insert(rules.begin(), added.begin(), added.end());
    }
    return painted;
}

Painted unpaintTensors(const arch::Model& model, const plan::Recipe& recipe, const std::vector<int>& tensors)
{
    Painted painted{recipe, nameOfTensors(model, tensors), 0};
    const Chosen chosen = marked(model, tensors);
    std::vector<plan::Rule> rules;
    for (const plan::Rule& rule : recipe.rules) {
        const Reach reach(model, rule);
        if (!rule.enabled || !reach.any(tensors)) {
            rules.push_back(rule);
            continue;
        }
        std::vector<int> others = reach.all();
        std::erase_if(others, [&](int tensor) { return chosen[static_cast<std::size_t>(tensor)]; });
        if (others.empty())
            continue;
        const std::vector<plan::Rule> narrowed = rulesFor(model, others, rule.type);
        rules.insert(rules.end(), narrowed.begin(), narrowed.end());
    }
    painted.recipe.rules = std::move(rules);
    // A choice for a role goes with the last tensor that it serves.
    std::erase_if(painted.recipe.roleTypes, [&](const auto& choice) {
        bool any = false, all = true;
        for (std::size_t i = 0; i < model.tensors.size(); ++i) {
            if (model.tensors[i].role != choice.first || isNeverQuantized(model.tensors[i]))
                continue;
            any = any || chosen[i];
            all = all && chosen[i];
        }
        return any && all;
    });
    return painted;
}

} // namespace ql::app
