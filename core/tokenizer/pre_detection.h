// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <vector>

#include "core/base/result.h"
#include "core/tokenizer/bpe.h"
#include "core/tokenizer/hf_tokenizer.h"

namespace ql::tokenizer {

/// The value of tokenizer.ggml.pre for a tokenizer. The table's check text is tokenised in every way that llama.cpp
/// knows; a fingerprint of the ids that the table has names the tokenizer, if all that are found give one name and its
/// own way is among those that led to it. Else the structure of the pre_tokenizer in tokenizer.json decides.
/// Errors: Unsupported when neither knows it; the sentence names the nearest known ones.
Result<std::string> detectPre(const HfTokenizer& tokenizer, const Bpe& bpe, const PretokenizerTable& table);

/// The patterns that a pre_tokenizer of tokenizer.json amounts to; empty when it cannot be said so.
std::vector<std::string> patternsOf(const Json& preTokenizer);

} // namespace ql::tokenizer
