// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/json.h"
#include "core/base/result.h"
#include "core/container/gguf/value.h"
#include "core/io/file.h"
#include "core/tokenizer/source_tokenizer.h"
#include "core/tokenizer/text_tokenizer.h"
#include "core/tokenizer/token_difference.h"

namespace ql::tokenizer {

/// The two ways to read a text of one model: by the source's own rules, and by what a GGUF file says. Thread-safe.
class Doctor {
public:
    /// `source` is a Hugging Face folder; `metadata` has the tokenizer.* keys. Errors: of both sides.
    static Result<Doctor> create(io::Disk& disk, const std::string& source, const gguf::Metadata& metadata,
                                 const std::string& resources);

    struct Finding {
        std::vector<TokenStretch> stretches{};
        std::size_t sourceTokens = 0, fileTokens = 0;
        std::size_t differing = 0; ///< differingTokens()
        bool same() const { return differing == 0; }
    };
    /// Both with the tokens that go around a text; special tokens in the text are tokens.
    Finding examine(std::string_view text) const;

    std::string shownSource(TokenId id) const { return m_source.shown(id); }
    std::string shownFile(TokenId id) const { return m_file.shown(id); }

    /// docs/json.md, `tokenizer`: counts and stretches.
    Json toJson(const Finding& finding) const;

private:
    SourceTokenizer m_source{};
    TextTokenizer m_file{};
};

/// What a GGUF file or the metadata of a model say of a tokenizer, for people.
struct TokenizerFacts {
    std::string model{}; ///< tokenizer.ggml.model
    std::string kind{}; ///< "byte-level BPE", "SentencePiece BPE", "SentencePiece unigram", "WordPiece"
    std::string pre{}; ///< tokenizer.ggml.pre
    std::size_t tokens = 0, merges = 0;
};
TokenizerFacts factsOfTokenizer(const gguf::Metadata& metadata);

} // namespace ql::tokenizer
