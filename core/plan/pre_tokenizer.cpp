// SPDX-License-Identifier: Apache-2.0
#include "core/plan/pre_tokenizer.h"

#include <algorithm>

#include <fmt/format.h>

namespace ql::plan {

std::string chosenPreTokenizer(const Plan& plan)
{
    return plan.source->preQuestion ? plan.recipe.preTokenizer : std::string();
}

void reportPreTokenizer(const Plan& plan, ProblemList& problems)
{
    const auto& question = plan.source->preQuestion;
    const std::string& chosen = plan.recipe.preTokenizer;
    if (!question) {
        if (!chosen.empty())
            problems.add(Severity::Note,
                         fmt::format("the pre-tokenizer {} is not written: that of the model is known", chosen));
        return;
    }
    const std::string& nearest = question->nearest.front().name;
    if (chosen.empty())
        problems.add(Severity::Error,
                     fmt::format("{}; choose with --pre-tokenizer {} or in the studio's panel Tokenizer",
                                 question->sentence(), nearest));
    else if (std::ranges::find(question->names, chosen) == question->names.end())
        problems.add(Severity::Error,
                     fmt::format("llama.cpp knows no pre-tokenizer {}; the nearest is {}", chosen, nearest));
}

} // namespace ql::plan
