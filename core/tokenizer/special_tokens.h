// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/container/gguf/value.h"
#include "core/tokenizer/hf_tokenizer.h"

namespace ql::tokenizer {

/// What the post-processor of tokenizer.json puts around a text.
struct Surroundings {
    std::vector<TokenId> before{}, after{};
};
Surroundings surroundingsOf(const HfTokenizer& tokenizer);

/// The ids of special tokens and the flags that say which of them are added to a text: tokenizer.ggml.*_token_id and
/// add_*_token. `config` is config.json, `spec` the "tokenizer" object of the architecture file, `size` the vocabulary.
gguf::Metadata specialTokens(const HfTokenizer& tokenizer, const Json& config, const Json& spec, std::uint64_t size);

/// tokenizer.chat_template and its variants, from tokenizer_config.json or the files beside it.
Result<gguf::Metadata> chatTemplates(io::Disk& disk, const std::string& folder, const HfTokenizer& tokenizer);

} // namespace ql::tokenizer
