// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "core/base/result.h"
#include "core/tokenizer/added_tokens.h"
#include "core/tokenizer/bpe.h"

namespace ql::tokenizer {

/// A SentencePiece vocabulary as GGUF files hold it (tokenizer.ggml.model = "llama").
struct PieceVocabulary {
    std::vector<std::string> tokens{}; ///< by id; U+2581 stands for a space, "<0x0A>" for a byte
    std::vector<TokenType> types{}; ///< parallel to tokens
    std::vector<float> scores{}; ///< parallel to tokens: of two merges the one of the higher score comes first
    bool addsSpace = true; ///< a space goes before a text, and before one that follows a control token
};

/// SentencePiece's byte pair encoding by scores, with bytes for what the vocabulary lacks, as llama.cpp does it.
/// Immutable; thread-safe.
class SentencePiece {
public:
    /// Errors: BadInput for a vocabulary whose parts do not fit together.
    static Result<SentencePiece> create(PieceVocabulary vocabulary);

    /// Ids of a text, without any token that marks its beginning or end.
    std::vector<TokenId> encode(std::string_view text, SpecialText special) const;

    /// The bytes that a token stands for; of control and unknown tokens their text.
    std::string piece(TokenId id) const;

    const PieceVocabulary& vocabulary() const { return m_vocabulary; }
    AddedTokens& added() { return m_added; }

private:
    void encodeText(std::string_view text, std::vector<TokenId>& ids) const;
    void giveIds(const std::string& text, std::vector<TokenId>& ids) const;

    PieceVocabulary m_vocabulary{};
    std::unordered_map<std::string, TokenId> m_idOf{};
    std::array<std::int64_t, 256> m_byteToken{}; ///< -1 without one
    AddedTokens m_added{};
};

} // namespace ql::tokenizer
