// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>

#include "core/tokenizer/bpe.h"
#include "core/tokenizer/hf_tokenizer.h"
#include "core/tokenizer/pre_question.h"

namespace ql::tokenizer {

/// The value of tokenizer.ggml.pre for a tokenizer.
struct PreChoice {
    std::string name{}; ///< the nearest, where there is a question
    std::optional<PreQuestion> question{};
};

/// By the steps of pre_tokenizer in tokenizer.json: the names whose way of splitting has the same (steps.h). Of several
/// the one whose fingerprint the check text gives, as llama.cpp's converter has it, else the best known.
PreChoice choosePre(const HfTokenizer& tokenizer, const Bpe& bpe, const PretokenizerTable& table);

} // namespace ql::tokenizer
