// SPDX-License-Identifier: Apache-2.0
#include "core/plan/pattern_preview.h"

#include "core/base/regex.h"
#include "core/plan/decide.h"
#include "core/plan/fold_names.h"
#include "core/plan/rule_stack.h"

namespace ql::plan {

namespace {

struct Earlier {
    std::size_t rule;
    Regex regex;
};

bool isGuarded(const arch::TargetTensor& tensor)
{
    std::string why;
    return tensor.storage != arch::Storage::FollowType || !allowsQuantization(tensor, why);
}

std::optional<std::size_t> takerOf(const std::string& name, bool guarded, const std::vector<Earlier>& earlier)
{
    for (const Earlier& rule : earlier)
        if (rule.regex.search(name) && (!guarded || namesExactly(rule.regex.pattern(), name)))
            return rule.rule;
    return std::nullopt;
}

} // namespace

Result<PatternPreview> previewPattern(const arch::Model& model, const std::vector<Rule>& earlier,
                                      std::string_view pattern, std::size_t show, const std::atomic<bool>& stop)
{
    QL_TRY(const Regex regex, Regex::compile(pattern));
    std::vector<Earlier> compiled;
    for (std::size_t i = 0; i < earlier.size(); ++i) {
        auto one = Regex::compile(earlier[i].pattern);
        if (earlier[i].enabled && one)
            compiled.push_back({i, *std::move(one)});
    }
    PatternPreview preview;
    std::vector<std::string> names;
    for (std::size_t i = 0; i < model.tensors.size() && !stop; ++i) {
        const arch::TargetTensor& tensor = model.tensors[i];
        if (!regex.search(tensor.name))
            continue;
        const bool guarded = isGuarded(tensor);
        const auto taker = takerOf(tensor.name, guarded, compiled);
        const bool isMissed = !taker && guarded && !namesExactly(pattern, tensor.name);
        preview.taken += taker ? 1 : 0;
        preview.neverQuantized += isMissed ? 1 : 0;
        preview.found.push_back(i);
        names.push_back(tensor.name);
        if (preview.first.size() < show)
            preview.first.push_back({i, regex.findAll(tensor.name), taker, isMissed});
    }
    if (!stop)
        preview.folded = foldNames(names);
    return preview;
}

} // namespace ql::plan
