// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <memory>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <unicode/regex.h>
#include <unicode/unistr.h>

#include "core/base/json.h"
#include "core/base/result.h"

namespace ql::tokenizer {

/// A pattern of tokenizer.json, which Oniguruma reads there, as ICU has to be given it for the same meaning: \\s is
/// Unicode's white space, "." all but a line feed, "$" the end of any line, (?i:x) means ASCII letters.
/// Source: Oniguruma, doc/RE; ICU user guide, Regular Expressions.
std::string icuPattern(std::string_view oniguruma);

/// A compiled pattern. Immutable; thread-safe.
class IcuRegex {
public:
    /// Errors: Unsupported with the pattern and the offset at which ICU gives up.
    static Result<IcuRegex> compile(std::string_view oniguruma);
    /// Matches this text and nothing else.
    static Result<IcuRegex> literal(std::string_view text);

    /// All matches from left to right as [begin, end) of UTF-16 units, empty ones too.
    std::vector<std::pair<int, int>> findAll(const icu::UnicodeString& text) const;

private:
    static Result<IcuRegex> make(const icu::UnicodeString& pattern, std::uint32_t flags, std::string_view original);

    std::shared_ptr<const icu::RegexPattern> m_pattern{};
};

/// "pattern" of a step in tokenizer.json: {"Regex": ...} or {"String": ...}. Errors: also BadInput for neither.
Result<IcuRegex> patternIn(const Json& step);

} // namespace ql::tokenizer
