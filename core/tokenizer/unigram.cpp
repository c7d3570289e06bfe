// SPDX-License-Identifier: Apache-2.0
#include "core/tokenizer/unigram.h"

#include <algorithm>
#include <limits>

#include <fmt/format.h>

#include "core/tokenizer/byte_alphabet.h"
#include "core/tokenizer/utf8.h"

namespace ql::tokenizer {

namespace {

constexpr double kUnknownPenalty = 10;

/// The best way to reach a place of the text.
struct Reached {
    double score = -std::numeric_limits<double>::max();
    TokenId id = 0;
    std::size_t from = 0;
    bool isUnknown = true;
};

} // namespace

void UnigramModel::add(const std::string& text, TokenId id, double score)
{
    if (text.empty())
        return;
    std::uint32_t node = 0;
    for (const char byte : text) {
        const auto [next, isNew] = m_next.try_emplace(std::uint64_t{node} << 8 | static_cast<unsigned char>(byte),
                                                      static_cast<std::uint32_t>(m_nodes.size()));
        if (isNew)
            m_nodes.emplace_back();
        node = next->second;
    }
    m_nodes[node] = {id, score, true};
}

void UnigramModel::setUnknown(TokenId id, double score)
{
    m_unknown = id;
    m_unknownScore = score;
}

std::vector<UnigramModel::Found> UnigramModel::split(std::string_view text) const
{
    std::vector<Reached> reached(text.size() + 1);
    reached[0].score = 0;
    const auto challenge = [&](std::size_t from, std::size_t to, double score, TokenId id, bool isUnknown) {
        const double sum = reached[from].score + score;
        if (sum > reached[to].score)
            reached[to] = {sum, id, from, isUnknown};
    };
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t character = std::min(characterBytes(static_cast<unsigned char>(text[at])), text.size() - at);
        bool hasCharacter = false;
        std::uint32_t node = 0;
        for (std::size_t end = at; end < text.size();) {
            const auto next = m_next.find(std::uint64_t{node} << 8 | static_cast<unsigned char>(text[end]));
            if (next == m_next.end())
                break;
            node = next->second;
            ++end;
            if (!m_nodes[node].isToken)
                continue;
            hasCharacter = hasCharacter || end - at == character;
            challenge(at, end, m_nodes[node].score, m_nodes[node].id, m_nodes[node].id == m_unknown);
        }
        if (!hasCharacter)
            challenge(at, at + character, m_unknownScore, m_unknown, true);
        at += character;
    }
    std::vector<Found> found;
    for (std::size_t end = text.size(); end > 0; end = reached[end].from) {
        const Reached& last = reached[end];
        if (last.isUnknown && !found.empty() && found.back().isUnknown)
            found.back().text = text.substr(last.from, end - last.from + found.back().text.size());
        else
            found.push_back({last.id, text.substr(last.from, end - last.from), last.isUnknown});
    }
    std::ranges::reverse(found);
    return found;
}

Result<Unigram> Unigram::create(UnigramVocabulary vocabulary)
{
    const std::size_t count = vocabulary.tokens.size();
    if (vocabulary.types.size() != count || vocabulary.scores.size() != count || vocabulary.unknown >= count)
        return fail(Errc::BadInput,
                    fmt::format("the vocabulary has {} tokens, but {} token types, {} scores and {} as the unknown one",
                                count, vocabulary.types.size(), vocabulary.scores.size(), vocabulary.unknown));
    Unigram result;
    result.m_vocabulary = std::move(vocabulary);
    const UnigramVocabulary& known = result.m_vocabulary;
    float lowest = std::numeric_limits<float>::max();
    for (TokenId id = 0; id < count; ++id) {
        const TokenType type = known.types[id];
        const std::string& text = known.tokens[id];
        if (type == TokenType::Normal)
            lowest = std::min(lowest, known.scores[id]);
        if (type == TokenType::Normal || type == TokenType::UserDefined || type == TokenType::Unused)
            result.m_model.add(text, id, type == TokenType::UserDefined ? 0.0 : double{known.scores[id]});
        const bool isControl = type == TokenType::Control || type == TokenType::Unknown;
        if (!text.empty() && (isControl || type == TokenType::UserDefined))
            result.m_added.add(text, id, isControl);
    }
    result.m_added.arrange();
    result.m_model.setUnknown(known.unknown, static_cast<float>(lowest - kUnknownPenalty));
    if (!known.charMap.empty()) {
        QL_TRY(result.m_map, CharMap::create(known.charMap));
    }
    return result;
}

std::vector<TokenId> Unigram::encode(std::string_view text, SpecialText special) const
{
    std::vector<TokenId> ids;
    m_added.split(
        text, special,
        [&](std::string_view stretch) {
            for (const std::string plain = normalised(stretch); const auto& found : m_model.split(plain))
                ids.push_back(found.id);
        },
        [&](TokenId id) { ids.push_back(id); });
    return ids;
}

std::string Unigram::normalised(std::string_view text) const
{
    std::string result;
    bool isWithinWord = false, hasSpace = false;
    const auto give = [&](std::string_view bytes) {
        for (const char byte : bytes) {
            if (byte != ' ') {
                if (!isWithinWord && ((m_vocabulary.addsSpace && !hasSpace) || m_vocabulary.mergesSpaces)) {
                    result += kSpacePiece;
                    hasSpace = true;
                }
                isWithinWord = true;
                result += byte;
                continue;
            }
            isWithinWord = false;
            if (!m_vocabulary.mergesSpaces)
                result += kSpacePiece;
        }
    };
    constexpr std::size_t kMostTimes = 64, kMostBesides = 4096; // a map must not fill the memory
    const std::size_t most = kMostTimes * text.size() + kMostBesides;
    while (!text.empty()) {
        const auto match = m_map && result.size() < most ? m_map->longest(text) : std::nullopt;
        const std::size_t whole = wholeCharacterBytes(text);
        const std::string_view character = whole > 0 ? text.substr(0, whole) : "\uFFFD";
        give(match ? match->replacement : character);
        text.remove_prefix(match ? match->size : std::max<std::size_t>(whole, 1));
    }
    return result;
}

std::string Unigram::piece(TokenId id) const
{
    if (id >= m_vocabulary.tokens.size())
        return {};
    const std::string& token = m_vocabulary.tokens[id];
    return m_vocabulary.types[id] == TokenType::Normal ? replaced(token, kSpacePiece, " ") : token;
}

} // namespace ql::tokenizer
