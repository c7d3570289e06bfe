// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <utility>
#include <vector>

#include "core/plan/plan.h"

namespace ql::plan {

/// Problems in the order of their first appearance.
class ProblemList {
public:
    /// `tensor` empty: concerns the whole.
    void add(Severity severity, std::string message, std::string tensor = {});

    /// Like add, but the same message about many tensors becomes one problem that names the first and counts the rest.
    /// `rules` would mend it.
    void addShared(Severity severity, const std::string& message, const std::string& tensor,
                   const std::vector<std::string>& rules = {});

    /// One problem about many tensors, all of them named in the message behind `message`. With none, nothing.
    void addNaming(Severity severity, const std::string& message, const std::vector<std::string>& tensors,
                   Errc code = Errc::BadArgument);

    /// The same, with rules that would mend it, which the message also names.
    void addMending(Severity severity, const std::string& message, const std::vector<std::string>& tensors,
                    std::vector<std::string> rules);

    std::vector<Problem> take() &&;

private:
    struct Shared {
        std::size_t problem;
        std::uint64_t tensors;
    };
    std::vector<Problem> m_problems{};
    std::map<std::pair<Severity, std::string>, Shared> m_shared{};
};

} // namespace ql::plan
