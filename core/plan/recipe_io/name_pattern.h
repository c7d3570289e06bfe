// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace ql::plan {

/// A regular expression for exactly these numbers, all of them >= 0 and at least one, as people write it:
/// "3", "[0-7]", "([3-9]|[1-5][0-9]|60)". In parentheses when it has alternatives.
std::string numbersPattern(const std::set<int>& numbers);

/// A regular expression for exactly these words, at least one of them, with what they have in common in front and
/// behind: "ffn_(gate|up)_exps". The words are literal; their dots are escaped.
std::string wordsPattern(const std::vector<std::string>& words);

/// The same for people: "ffn_{gate,up}_exps"; one word as it is.
std::string wordsInBraces(const std::vector<std::string>& words);

/// Literal text as a regular expression.
std::string escaped(std::string_view text);

} // namespace ql::plan
