// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/result.h"
#include "core/tokenizer/merge_table.h"

namespace ql::tokenizer {

/// A WordPiece vocabulary as GGUF files hold it (tokenizer.ggml.model = "bert"): a token at the beginning of a word
/// begins with U+2581, one within a word does not.
struct WordPieceVocabulary {
    std::vector<std::string> tokens{}; ///< by id
    std::vector<TokenType> types{}; ///< parallel to tokens
    bool lowercases = true, stripsAccents = true;
    TokenId unknown = 100; ///< for a word that cannot be put together
};

/// WordPiece as llama.cpp does it: words are normalised as BERT's are, and put together from the longest tokens.
/// Source: Devlin et al., "BERT" (2018), its tokenization.py. Immutable; thread-safe.
class WordPiece {
public:
    /// Errors: BadInput for a vocabulary whose parts do not fit together.
    static Result<WordPiece> create(WordPieceVocabulary vocabulary);

    std::vector<TokenId> encode(std::string_view text, SpecialText special) const;
    std::string piece(TokenId id) const;
    const WordPieceVocabulary& vocabulary() const { return m_vocabulary; }
    AddedTokens& added() { return m_added; }

private:
    std::vector<std::string> wordsOf(std::string_view text) const;
    void addWord(const std::string& word, std::vector<TokenId>& ids) const;

    WordPieceVocabulary m_vocabulary{};
    TokenIds m_idOf{};
    std::size_t m_longest = 0; ///< bytes
    AddedTokens m_added{};
};

/// Is it one of the characters that BERT puts spaces around? (Not all Chinese ones: its table has gaps.)
bool isChineseForBert(char32_t character);

} // namespace ql::tokenizer
