// SPDX-License-Identifier: Apache-2.0
#include "core/tokenizer/word_piece.h"

#include <algorithm>

#include <fmt/format.h>
#include <unicode/normalizer2.h>
#include <unicode/uchar.h>

#include "core/tokenizer/byte_alphabet.h"
#include "core/tokenizer/utf8.h"

namespace ql::tokenizer {

namespace {

bool isOf(char32_t character, std::uint32_t categories)
{
    return (U_GET_GC_MASK(static_cast<UChar32>(character)) & categories) != 0;
}

/// The first character of what it is decomposed into: an accent goes, and of a Korean syllable only its beginning
/// stays, as llama.cpp has it.
char32_t firstDecomposed(char32_t character)
{
    UErrorCode error = U_ZERO_ERROR;
    const icu::Normalizer2* nfd = icu::Normalizer2::getNFDInstance(error);
    icu::UnicodeString parts;
    const bool isDecomposed = U_SUCCESS(error) && nfd->getDecomposition(static_cast<UChar32>(character), parts);
    return isDecomposed && !parts.isEmpty() ? static_cast<char32_t>(parts.char32At(0)) : character;
}

} // namespace

bool isChineseForBert(char32_t c)
{
    return isHan(c) && !(c >= 0x2b820 && c <= 0x2b91f) && !(c >= 0x2ceb0 && c <= 0x2ebef);
}

Result<WordPiece> WordPiece::create(WordPieceVocabulary vocabulary)
{
    const std::size_t count = vocabulary.tokens.size();
    if (vocabulary.types.size() != count || vocabulary.unknown >= count)
        return fail(Errc::BadInput,
                    fmt::format("the vocabulary has {} tokens, but {} token types and {} as the unknown one", count,
                                vocabulary.types.size(), vocabulary.unknown));
    WordPiece result;
    result.m_vocabulary = std::move(vocabulary);
    const WordPieceVocabulary& known = result.m_vocabulary;
    for (TokenId id = 0; id < count; ++id) {
        const std::string& text = known.tokens[id];
        const TokenType type = known.types[id];
        result.m_idOf.insert_or_assign(text, id);
        result.m_longest = std::max(result.m_longest, text.size());
        const bool isControl = type == TokenType::Control || type == TokenType::Unknown;
        if (!text.empty() && (isControl || type == TokenType::UserDefined))
            result.m_added.add(text, id, isControl);
    }
    result.m_added.arrange();
    return result;
}

std::vector<TokenId> WordPiece::encode(std::string_view text, SpecialText special) const
{
    std::vector<TokenId> ids;
    m_added.split(
        text, special,
        [&](std::string_view stretch) {
            for (const std::string& word : wordsOf(stretch))
                addWord(word, ids);
        },
        [&](TokenId id) { ids.push_back(id); });
    return ids;
}

std::vector<std::string> WordPiece::wordsOf(std::string_view text) const
{
    std::vector<std::string> words;
    bool isWithinWord = false;
    for (char32_t c : codePoints(text)) {
        if (m_vocabulary.stripsAccents)
            c = firstDecomposed(c);
        if (isWhiteSpace(c)) {
            isWithinWord = false;
            continue;
        }
        constexpr char32_t kReplacement = 0xfffd;
        if (c == 0 || c == kReplacement || isOf(c, U_GC_CC_MASK | U_GC_CF_MASK | U_GC_CO_MASK | U_GC_CS_MASK))
            continue;
        if (m_vocabulary.stripsAccents && isOf(c, U_GC_M_MASK))
            continue;
        const bool isAlone = isOf(c, U_GC_P_MASK) || (c < 0x7f && isOf(c, U_GC_S_MASK)) || isChineseForBert(c);
        if (isAlone || !isWithinWord)
            words.emplace_back();
        appendUtf8(words.back(),
                   m_vocabulary.lowercases ? static_cast<char32_t>(u_tolower(static_cast<UChar32>(c))) : c);
        isWithinWord = !isAlone;
    }
    return words;
}

void WordPiece::addWord(const std::string& word, std::vector<TokenId>& ids) const
{
    const std::string text = std::string(kSpacePiece) + word;
    const std::size_t before = ids.size();
    for (std::size_t at = 0; at < text.size();) {
        auto found = m_idOf.end();
        std::size_t end = std::min(text.size(), at + m_longest + 1);
        for (; end > at && found == m_idOf.end(); --end)
            found = m_idOf.find(text.substr(at, end - at));
        if (found == m_idOf.end()) {
            ids.resize(before);
            break;
        }
        ids.push_back(found->second);
        at += found->first.size();
    }
    if (ids.size() == before)
        ids.push_back(m_vocabulary.unknown);
}

std::string WordPiece::piece(TokenId id) const
{
    if (id >= m_vocabulary.tokens.size())
        return {};
    const std::string& token = m_vocabulary.tokens[id];
    return m_vocabulary.types[id] == TokenType::Normal ? replaced(token, kSpacePiece, " ") : token;
}

} // namespace ql::tokenizer
