// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string_view>

namespace ql::tokenizer {

/// A text that brings out how tokenizers differ: scripts, marks, emoji, runs of spaces and line ends, numbers,
/// contractions, code, control characters. Valid UTF-8.
extern const std::string_view kTortureText;

} // namespace ql::tokenizer
