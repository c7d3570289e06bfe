// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/base/json.h"
#include "core/tokenizer/hf_tokenizer.h"

namespace ql::tokenizer {

// What the normaliser and the pre-tokenizer of tokenizer.json amount to, read from their JSON.

/// The first step of a type, within sequences too; null without one.
const Json* findStep(const Json& json, std::string_view type);

/// Does a text get a space before it?
bool addsSpaceBefore(const HfTokenizer& tokenizer);
/// Do several spaces become one?
bool mergesSpaces(const HfTokenizer& tokenizer);

/// The steps of a pre_tokenizer in one spelling for each meaning: a pattern that isolates its matches as itself, with
/// (?i:...) spelled out, possessive repeats as plain ones and line ends escaped; another step by its type and
/// behaviour ("Punctuation Contiguous"). Empty where there is none.
std::vector<std::string> stepsOf(const Json& preTokenizer);
/// One pattern in that spelling.
std::string normalisedPattern(std::string pattern);

} // namespace ql::tokenizer
