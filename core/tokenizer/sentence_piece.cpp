// SPDX-License-Identifier: Apache-2.0
#include "core/tokenizer/sentence_piece.h"

#include <queue>

#include <fmt/format.h>

#include "core/tokenizer/byte_alphabet.h"
#include "core/tokenizer/utf8.h"

namespace ql::tokenizer {

namespace {

/// A stretch of the text that is one token so far; neighbours are linked so that merging is constant time.
struct Stretch {
    std::size_t begin = 0, size = 0; ///< size 0: merged into its left neighbour
    std::ptrdiff_t previous = -1, next = -1;
};

struct Joining {
    float score;
    std::ptrdiff_t left, right;
    std::size_t size; ///< of both when it was found; it is stale if that has changed

    /// The highest score comes first, then the leftmost pair.
    bool operator<(const Joining& other) const
    {
        return score != other.score ? score < other.score : left > other.left;
    }
};

std::string byteTokenText(unsigned byte)
{
    return fmt::format("<0x{:02X}>", byte);
}

} // namespace

Result<SentencePiece> SentencePiece::create(PieceVocabulary vocabulary)
{
    const std::size_t count = vocabulary.tokens.size();
    if (vocabulary.types.size() != count || vocabulary.scores.size() != count)
        return fail(Errc::BadInput,
                    fmt::format("the vocabulary has {} tokens, but {} token types and {} scores", count,
                                vocabulary.types.size(), vocabulary.scores.size()));
    SentencePiece result;
    result.m_vocabulary = std::move(vocabulary);
    const PieceVocabulary& known = result.m_vocabulary;
    for (TokenId id = 0; id < count; ++id) {
        const TokenType type = known.types[id];
        result.m_idOf.emplace(known.tokens[id], id);
        const bool isControl = type == TokenType::Control || type == TokenType::Unknown;
        if (!known.tokens[id].empty() && (isControl || type == TokenType::UserDefined))
            result.m_added.add(known.tokens[id], id, isControl);
    }
    result.m_added.arrange();
    for (unsigned byte = 0; byte < 256; ++byte) {
        auto found = result.m_idOf.find(byteTokenText(byte));
        if (found == result.m_idOf.end()) // a vocabulary without bytes may have the character itself
            found = result.m_idOf.find(std::string(1, static_cast<char>(byte)));
        result.m_byteToken[byte] = found == result.m_idOf.end() ? -1 : static_cast<std::int64_t>(found->second);
    }
    return result;
}

std::vector<TokenId> SentencePiece::encode(std::string_view text, SpecialText special) const
{
    std::vector<TokenId> ids;
    bool afterToken = true; // the beginning counts as one
    m_added.split(
        text, special,
        [&](std::string_view stretch) {
            std::string spaced = m_vocabulary.addsSpace && afterToken ? " " : "";
            spaced += stretch;
            encodeText(replaced(spaced, " ", kSpacePiece), ids);
            afterToken = false;
        },
        [&](TokenId id) {
            ids.push_back(id);
            afterToken = true;
        });
    return ids;
}

void SentencePiece::encodeText(std::string_view text, std::vector<TokenId>& ids) const
{
    std::vector<Stretch> symbols;
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t size = std::min(characterBytes(static_cast<unsigned char>(text[at])), text.size() - at);
        const auto index = static_cast<std::ptrdiff_t>(symbols.size());
        symbols.push_back({at, size, index - 1, at + size < text.size() ? index + 1 : -1});
        at += size;
    }
    std::priority_queue<Joining> candidates;
    const auto consider = [&](std::ptrdiff_t left, std::ptrdiff_t right) {
        if (left < 0 || right < 0)
            return;
        const std::size_t size = symbols[left].size + symbols[right].size;
        const auto found = m_idOf.find(std::string(text.substr(symbols[left].begin, size)));
        if (found != m_idOf.end())
            candidates.push({m_vocabulary.scores[found->second], left, right, size});
    };
    for (std::size_t i = 1; i < symbols.size(); ++i)
        consider(static_cast<std::ptrdiff_t>(i) - 1, static_cast<std::ptrdiff_t>(i));
    while (!candidates.empty()) {
        const Joining best = candidates.top();
        candidates.pop();
        Stretch &left = symbols[best.left], &right = symbols[best.right];
        if (left.size == 0 || right.size == 0 || left.size + right.size != best.size)
            continue;
        left.size = best.size;
        right.size = 0;
        left.next = right.next;
        if (right.next >= 0)
            symbols[right.next].previous = best.left;
        consider(left.previous, best.left);
        consider(best.left, left.next);
    }
    for (std::ptrdiff_t i = symbols.empty() ? -1 : 0; i >= 0; i = symbols[i].next)
        giveIds(std::string(text.substr(symbols[i].begin, symbols[i].size)), ids);
}

void SentencePiece::giveIds(const std::string& text, std::vector<TokenId>& ids) const
{
    if (const auto found = m_idOf.find(text); found != m_idOf.end()) {
        ids.push_back(found->second);
        return;
    }
    for (const char byte : text)
        if (const std::int64_t id = m_byteToken[static_cast<unsigned char>(byte)]; id >= 0)
            ids.push_back(static_cast<TokenId>(id));
}

std::string SentencePiece::piece(TokenId id) const
{
    if (id >= m_vocabulary.tokens.size())
        return {};
    const std::string& token = m_vocabulary.tokens[id];
    switch (m_vocabulary.types[id]) {
    case TokenType::Byte:
        for (unsigned byte = 0; byte < 256; ++byte)
            if (m_byteToken[byte] == static_cast<std::int64_t>(id))
                return std::string(1, static_cast<char>(byte));
        return {};
    case TokenType::Normal:
        return replaced(token, kSpacePiece, " ");
    default:
        return token;
    }
}

} // namespace ql::tokenizer
