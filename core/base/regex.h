// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "core/base/result.h"

namespace ql {

/// A compiled PCRE2 pattern (UTF-8, Unicode properties). Immutable; searching is safe from several threads.
class Regex {
public:
    /// Errors: BadArgument with PCRE2's own words and the offset in the pattern.
    static Result<Regex> compile(std::string_view pattern);

    /// What is wrong with a pattern, for an editor that marks the place.
    struct Mistake {
        std::string words{}; ///< PCRE2's own: "missing closing parenthesis"
        std::size_t offset = 0; ///< bytes in front of the place where it was noticed; at most the pattern's size
    };
    /// Nothing where the pattern compiles.
    static std::optional<Mistake> mistakeIn(std::string_view pattern);

    /// Does the pattern match somewhere in the text? Text that is not valid UTF-8 never matches.
    bool search(std::string_view text) const;

    /// All matches from left to right, without overlap, as [begin, end) byte offsets. Empty matches are left out.
    std::vector<std::pair<std::size_t, std::size_t>> findAll(std::string_view text) const;

    const std::string& pattern() const { return m_pattern; }

private:
    std::string m_pattern{};
    std::shared_ptr<const void> m_code{};
};

} // namespace ql
