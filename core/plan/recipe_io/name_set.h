// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <vector>

namespace ql::plan {

/// Regular expressions, anchored on both sides, that together find exactly these names, however irregular the set is:
/// one or a few for 50,000 names of one model. Each has at most some thousands of characters, far from PCRE2's limit,
/// so that a search in it stays quick. In the order of the first names; empty without names.
std::vector<std::string> patternsOfNames(const std::vector<std::string>& names);

} // namespace ql::plan
