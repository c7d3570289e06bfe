// SPDX-License-Identifier: Apache-2.0
#include "core/tokenizer/bpe.h"

#include <algorithm>
#include <limits>
#include <optional>
#include <queue>

#include <fmt/format.h>

#include "core/tokenizer/byte_alphabet.h"

namespace ql::tokenizer {

namespace {

constexpr TokenId kNone = std::numeric_limits<TokenId>::max();

std::uint64_t pairKey(TokenId left, TokenId right)
{
    return std::uint64_t{left} << 32 | right;
}

/// A part of a piece; neighbours are linked so that merging is constant time.
struct Symbol {
    TokenId id = kNone;
    std::size_t previous = 0, next = 0; ///< index of the neighbour; 0 is none, the symbols begin at 1
};

struct Candidate {
    std::uint32_t rank;
    std::size_t left;
    TokenId leftId, rightId; ///< when it was found; it is stale if they have changed

    /// The lowest rank comes first, then the leftmost pair.
    bool operator<(const Candidate& other) const { return rank != other.rank ? rank > other.rank : left > other.left; }
};

} // namespace

Result<Bpe> Bpe::create(BpeVocabulary vocabulary)
{
    if (vocabulary.tokens.size() != vocabulary.types.size())
        return fail(Errc::BadInput,
                    fmt::format("the vocabulary has {} tokens, but {} token types", vocabulary.tokens.size(),
                                vocabulary.types.size()));
    Bpe bpe;
    bpe.m_vocabulary = std::move(vocabulary);
    const BpeVocabulary& known = bpe.m_vocabulary;
    bpe.m_idOf.reserve(known.tokens.size());
    for (TokenId id = 0; id < known.tokens.size(); ++id) {
        const std::string& text = known.tokens[id];
        bpe.m_idOf.emplace(text, id);
        const bool isControl = known.types[id] == TokenType::Control;
        if (!text.empty() && (isControl || known.types[id] == TokenType::UserDefined))
            bpe.m_added.add(text, id, isControl);
    }
    bpe.m_added.arrange();
    for (unsigned byte = 0; byte < 256; ++byte) {
        const char character = static_cast<char>(byte);
        const auto found = bpe.m_idOf.find(toByteAlphabet({&character, 1}));
        bpe.m_byteToken[byte] = found == bpe.m_idOf.end() ? kNone : found->second;
    }
    bpe.m_merges.reserve(known.merges.size());
    for (std::uint32_t rank = 0; rank < known.merges.size(); ++rank) {
        const std::string& merge = known.merges[rank];
        const std::size_t space = merge.find(' ', 1);
        if (space == std::string::npos || space + 1 == merge.size())
            return fail(Errc::BadInput, fmt::format("merge {} (\"{}\") does not name two tokens", rank, merge));
        const auto left = bpe.m_idOf.find(merge.substr(0, space));
        const auto right = bpe.m_idOf.find(merge.substr(space + 1));
        const auto whole = bpe.m_idOf.find(merge.substr(0, space) + merge.substr(space + 1));
        if (left != bpe.m_idOf.end() && right != bpe.m_idOf.end() && whole != bpe.m_idOf.end())
            bpe.m_merges.emplace(pairKey(left->second, right->second), Merge{rank, whole->second});
    }
    return bpe;
}

std::vector<TokenId> Bpe::encode(std::string_view text, const Pretokenizer& pretokenizer, bool ignoreMerges,
                                 SpecialText special) const
{
    std::vector<TokenId> ids;
    m_added.split(
        text, special, [&](std::string_view stretch) { encodeText(stretch, pretokenizer, ignoreMerges, ids); },
        [&](TokenId id) { ids.push_back(id); });
    return ids;
}

void Bpe::encodeText(std::string_view text, const Pretokenizer& pretokenizer, bool ignoreMerges,
                     std::vector<TokenId>& ids) const
{
    for (const std::string_view piece : pretokenizer.split(text))
        encodePiece(piece, ignoreMerges, ids);
}

void Bpe::encodePiece(std::string_view piece, bool ignoreMerges, std::vector<TokenId>& ids) const
{
    if (ignoreMerges)
        if (const auto whole = m_idOf.find(toByteAlphabet(piece)); whole != m_idOf.end()) {
            ids.push_back(whole->second);
            return;
        }
    std::vector<Symbol> symbols(piece.size() + 1);
    for (std::size_t i = 1; i <= piece.size(); ++i)
        symbols[i] = {m_byteToken[static_cast<unsigned char>(piece[i - 1])], i - 1, i < piece.size() ? i + 1 : 0};

    std::priority_queue<Candidate> candidates;
    const auto consider = [&](std::size_t left) {
        const std::size_t right = symbols[left].next;
        if (left == 0 || right == 0)
            return;
        const auto merge = m_merges.find(pairKey(symbols[left].id, symbols[right].id));
        if (merge != m_merges.end())
            candidates.push({merge->second.rank, left, symbols[left].id, symbols[right].id});
    };
    for (std::size_t i = 1; i < piece.size(); ++i)
        consider(i);
    while (!candidates.empty()) {
        const Candidate best = candidates.top();
        candidates.pop();
        Symbol& left = symbols[best.left];
        const std::size_t rightIndex = left.next;
        if (left.id != best.leftId || rightIndex == 0 || symbols[rightIndex].id != best.rightId)
            continue;
        left.id = m_merges.at(pairKey(best.leftId, best.rightId)).result;
        left.next = symbols[rightIndex].next;
        symbols[rightIndex].id = kNone;
        if (left.next != 0)
            symbols[left.next].previous = best.left;
        consider(left.previous);
        consider(best.left);
    }
    for (std::size_t i = piece.empty() ? 0 : 1; i != 0; i = symbols[i].next)
        if (symbols[i].id != kNone)
            ids.push_back(symbols[i].id);
}

std::string Bpe::decode(std::span<const TokenId> ids) const
{
    std::string text;
    for (const TokenId id : ids) {
        if (id >= m_vocabulary.tokens.size())
            continue;
        const std::string& token = m_vocabulary.tokens[id];
        const bool isNormal = m_vocabulary.types[id] == TokenType::Normal;
        const std::optional<std::string> bytes = isNormal ? fromByteAlphabet(token) : std::nullopt;
        text += bytes ? *bytes : token;
    }
    return text;
}

} // namespace ql::tokenizer
