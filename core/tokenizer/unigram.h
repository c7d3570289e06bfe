// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "core/base/result.h"
#include "core/tokenizer/added_tokens.h"
#include "core/tokenizer/char_map.h"

namespace ql::tokenizer {

/// Finds the way to put a text together from pieces whose scores have the greatest sum (Viterbi); of equal ones that
/// whose last piece begins first. What no piece covers is unknown, at the lowest score less 10. Source: Kudo, "Subword
/// Regularization" (2018); sentencepiece, src/unigram_model.cc. Immutable; thread-safe.
class UnigramModel {
public:
    void add(const std::string& text, TokenId id, double score);
    void setUnknown(TokenId id, double score);

    /// Consecutive unknown characters are one token, whose stretches of the text are kept.
    struct Found {
        TokenId id = 0;
        std::string_view text{};
        bool isUnknown = false;
    };
    /// `text` is valid UTF-8.
    std::vector<Found> split(std::string_view text) const;

private:
    struct Node {
        TokenId id = 0;
        double score = 0;
        bool isToken = false;
    };
    std::vector<Node> m_nodes{Node{}};
    std::unordered_map<std::uint64_t, std::uint32_t> m_next{}; ///< node << 8 | byte -> node
    TokenId m_unknown = 0;
    double m_unknownScore = 0;
};

/// A unigram vocabulary as GGUF files hold it (tokenizer.ggml.model = "t5").
struct UnigramVocabulary {
    std::vector<std::string> tokens{}; ///< by id; U+2581 stands for a space
    std::vector<TokenType> types{}; ///< parallel to tokens
    std::vector<float> scores{}; ///< parallel to tokens: logarithms of probabilities
    bool addsSpace = true; ///< a space goes before a text
    bool mergesSpaces = true; ///< several spaces are one
    TokenId unknown = 2;
    std::string charMap{}; ///< the bytes of CharMap; may be empty
};

/// Unigram tokenisation with SentencePiece's normalisation, as llama.cpp does it. Immutable; thread-safe.
class Unigram {
public:
    /// Errors: BadInput for a vocabulary whose parts do not fit together.
    static Result<Unigram> create(UnigramVocabulary vocabulary);

    std::vector<TokenId> encode(std::string_view text, SpecialText special) const;
    /// The text that a token stands for.
    std::string piece(TokenId id) const;
    const UnigramVocabulary& vocabulary() const { return m_vocabulary; }
    AddedTokens& added() { return m_added; }

private:
    std::string normalised(std::string_view text) const;

    UnigramVocabulary m_vocabulary{};
    UnigramModel m_model{};
    std::optional<CharMap> m_map{};
    AddedTokens m_added{};
};

} // namespace ql::tokenizer
