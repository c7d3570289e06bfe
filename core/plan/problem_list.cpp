// SPDX-License-Identifier: Apache-2.0
#include "core/plan/problem_list.h"

#include <fmt/format.h>

#include "core/plan/fold_names.h"

namespace ql::plan {

void ProblemList::add(Severity severity, std::string message, std::string tensor)
{
    m_problems.push_back({severity, std::move(tensor), std::move(message), Errc::BadArgument, {}});
}

void ProblemList::addShared(Severity severity, const std::string& message, const std::string& tensor,
                            const std::vector<std::string>& rules)
{
    const auto [entry, isNew] = m_shared.try_emplace({severity, message}, Shared{m_problems.size(), 0});
    ++entry->second.tensors;
    if (isNew)
        m_problems.push_back({severity, tensor, message, Errc::BadArgument, rules});
}

void ProblemList::addNaming(Severity severity, const std::string& message, const std::vector<std::string>& tensors,
                            Errc code)
{
    if (tensors.empty())
        return;
    const std::string names = tensors.size() == 1 ? std::string() : ": " + foldNames(tensors);
    m_problems.push_back({severity, tensors.front(), message + names, code, {}});
}

void ProblemList::addMending(Severity severity, const std::string& message, const std::vector<std::string>& tensors,
                             std::vector<std::string> rules)
{
    const std::string remedy = fmt::format("; mend it with --rule '{}'", fmt::join(rules, "' --rule '"));
    addNaming(severity, message, tensors);
    m_problems.back().message += remedy;
    m_problems.back().suggestedRules = std::move(rules);
}

std::vector<Problem> ProblemList::take() &&
{
    for (const auto& [key, shared] : m_shared)
        if (shared.tensors > 1)
            m_problems[shared.problem].message += fmt::format(" (this and {} more tensors)", shared.tensors - 1);
    return std::move(m_problems);
}

} // namespace ql::plan
