// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/result.h"
#include "core/tokenizer/added_tokens.h"
#include "core/tokenizer/merge_table.h"
#include "core/tokenizer/pretokenizer.h"

namespace ql::tokenizer {

/// A vocabulary of byte pair encoding as GGUF files hold it.
struct BpeVocabulary {
    std::vector<std::string> tokens{}; ///< by id; normal ones in the byte alphabet, added ones as plain text
    std::vector<TokenType> types{}; ///< parallel to tokens
    std::vector<std::string> merges{}; ///< "left right", the first is merged first
    /// Tokens are spelled in the byte alphabet. Else they are plain text, a space is U+2581, and "<0x0A>" a byte.
    bool byteLevel = true;
};

/// Byte pair encoding, as llama.cpp does it. Immutable; thread-safe.
class Bpe {
public:
    /// Errors: BadInput for a vocabulary whose parts do not fit together.
    static Result<Bpe> create(BpeVocabulary vocabulary);

    /// Ids of a text, without any token that marks its beginning or end. `ignoreMerges`: see PretokenizerName.
    /// A byte for which there is no token is left out.
    std::vector<TokenId> encode(std::string_view text, const Pretokenizer& pretokenizer, bool ignoreMerges,
                                SpecialText special) const;

    /// The bytes that ids stand for (valid UTF-8 only where the ids do not cut a character). Ids beyond the vocabulary
    /// stand for nothing.
    std::string decode(std::span<const TokenId> ids) const;

    /// Of one token; `id` is within the vocabulary.
    std::string piece(TokenId id) const;

    const BpeVocabulary& vocabulary() const { return m_vocabulary; }
    AddedTokens& added() { return m_added; }

private:
    void encodeText(std::string_view text, const Pretokenizer& pretokenizer, bool ignoreMerges,
                    std::vector<TokenId>& ids) const;
    void encodePiece(std::string_view piece, bool ignoreMerges, std::vector<TokenId>& ids) const;

    void addBytes(std::string_view text, std::vector<TokenId>& ids) const;

    BpeVocabulary m_vocabulary{};
    TokenIds m_idOf{};
    std::array<TokenId, 256> m_byteToken{};
    MergeTable m_merges{};
    AddedTokens m_added{};
};

/// A Bpe with the pre-tokenizer that its file names.
struct Tokenizer {
    Bpe bpe{};
    Pretokenizer pretokenizer{};
    bool ignoreMerges = false;

    std::vector<TokenId> encode(std::string_view text, SpecialText special) const
    {
        return bpe.encode(text, pretokenizer, ignoreMerges, special);
    }
    const BpeVocabulary& vocabulary() const { return bpe.vocabulary(); }
    std::string piece(TokenId id) const { return bpe.piece(id); }
    AddedTokens& added() { return bpe.added(); }
};

} // namespace ql::tokenizer
