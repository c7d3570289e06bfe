// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "core/base/result.h"
#include "core/container/gguf/value.h"
#include "core/io/file.h"
#include "core/tokenizer/bpe.h"
#include "core/tokenizer/sentence_piece.h"
#include "core/tokenizer/unigram.h"
#include "core/tokenizer/word_piece.h"

namespace ql::tokenizer {

/// Between the text that people read and the ids that a model reads, whatever its kind of tokenizer. Ids are those that
/// llama.cpp gives for the same GGUF metadata. Immutable; thread-safe.
class TextTokenizer {
public:
    /// From tokenizer.* keys, which the model of a Hugging Face folder has too. `resources` is where
    /// tokenizers/pretokenizers.json lies.
    /// Errors: Unsupported for another kind than byte-level BPE, SentencePiece and WordPiece; BadInput for keys that
    /// are missing.
    static Result<TextTokenizer> create(const gguf::Metadata& metadata, io::Disk& disk, const std::string& resources);

    /// Ids of a text alone.
    std::vector<TokenId> encode(std::string_view text, SpecialText special) const;
    /// With the tokens around it that the model wants at the beginning and end of a text.
    std::vector<TokenId> encodeWhole(std::string_view text, SpecialText special) const;

    /// The bytes that ids stand for; only whole characters where the ids do not cut one. The space that SentencePiece
    /// puts before a text is kept: it is part of the first token.
    std::string decode(std::span<const TokenId> ids) const;

    /// What one token is, for people: its text, "\\xE2" for bytes that are no whole character, the name of a token that
    /// stands for no text ("<|im_end|>").
    std::string shown(TokenId id) const;

    std::size_t size() const; ///< tokens in the vocabulary
    std::optional<TokenId> bos() const { return m_bos; } ///< marks the beginning of a text
    bool addsBos() const { return m_addsBos && m_bos; }
    /// Does a text, a turn or a message end here?
    bool isEnd(TokenId id) const;

private:
    const std::vector<std::string>& tokens() const;
    const std::vector<TokenType>& types() const;
    void findEnds(const gguf::Metadata& metadata);

    std::variant<Tokenizer, SentencePiece, Unigram, WordPiece> m_kind{};
    std::optional<TokenId> m_bos{}, m_eos{}, m_after{}; ///< `m_after` is put behind a text
    bool m_addsBos = false, m_addsEos = false;
    std::vector<TokenId> m_ends{}; ///< sorted
};

/// Bytes for people: those that are no whole character as "\\xE2".
std::string readable(std::string_view bytes);

} // namespace ql::tokenizer
