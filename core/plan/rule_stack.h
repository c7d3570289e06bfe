// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/regex.h"
#include "core/base/result.h"
#include "core/plan/recipe.h"

namespace ql::plan {

/// Does the pattern mean this very tensor, so that it may also change one that is never quantised? True for the full
/// name ("output_norm.weight", with or without anchors and escaped dots), and for a pattern anchored on both sides
/// that finds the name and spells out its last two words ("^blk\.\d+\.attn_norm\.weight$").
bool namesExactly(std::string_view pattern, std::string_view name);

/// The enabled rules of a recipe, compiled once.
class RuleStack {
public:
    /// Errors: BadArgument for a pattern that does not compile, with the rule's number.
    static Result<RuleStack> compile(const std::vector<Rule>& rules);

    /// How one rule fared over all tensors asked about.
    struct Count {
        std::uint64_t matched = 0; ///< names that the pattern finds
        std::uint64_t decided = 0; ///< of these, tensors that the rule took
        std::uint64_t refused = 0; ///< of these, tensors that are never quantised and not named exactly
        std::string firstRefused{};
    };

    struct Match {
        std::optional<std::size_t> first{}; ///< the rule that decides
        std::optional<std::size_t> second{}; ///< the rule that would decide without it
    };

    /// The rules for a tensor, and one more to the counts. With `exactOnly` only rules that name it exactly take it.
    Match match(const std::string& name, bool exactOnly);

    bool empty() const { return m_compiled.empty(); }
    const std::vector<Count>& counts() const { return m_counts; } ///< parallel to the rules; zero for disabled ones

private:
    struct Compiled {
        std::size_t rule;
        Regex regex;
    };
    std::vector<Compiled> m_compiled{};
    std::vector<Count> m_counts{};
};

} // namespace ql::plan
