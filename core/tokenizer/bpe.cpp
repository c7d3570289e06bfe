// SPDX-License-Identifier: Apache-2.0
#include "core/tokenizer/bpe.h"

#include <algorithm>
#include <optional>

#include <fmt/format.h>

#include "core/tokenizer/byte_alphabet.h"
#include "core/tokenizer/utf8.h"

namespace ql::tokenizer {

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
        const TokenType type = known.types[id];
        bpe.m_idOf.emplace(text, id);
        const bool isControl = type == TokenType::Control || type == TokenType::Unknown;
        if (!text.empty() && (isControl || type == TokenType::UserDefined))
            bpe.m_added.add(text, id, isControl);
    }
    bpe.m_added.arrange();
    for (unsigned byte = 0; byte < 256; ++byte) {
        const char character = static_cast<char>(byte);
        const auto found =
            bpe.m_idOf.find(known.byteLevel ? toByteAlphabet({&character, 1}) : fmt::format("<0x{:02X}>", byte));
        bpe.m_byteToken[byte] = found == bpe.m_idOf.end() ? kNoToken : found->second;
    }
    QL_TRY(bpe.m_merges, MergeTable::create(known.merges, bpe.m_idOf));
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
    std::string plain = validUtf8(text);
    if (!m_vocabulary.byteLevel)
        plain = replaced(plain, " ", kSpacePiece);
    for (const std::string_view piece : pretokenizer.split(plain))
        encodePiece(piece, ignoreMerges, ids);
}

void Bpe::encodePiece(std::string_view piece, bool ignoreMerges, std::vector<TokenId>& ids) const
{
    const bool isNewlines = !m_vocabulary.byteLevel && piece.find_first_not_of('\n') == std::string_view::npos;
    if (ignoreMerges || isNewlines) {
        const auto whole = m_idOf.find(m_vocabulary.byteLevel ? toByteAlphabet(piece) : std::string(piece));
        if (whole != m_idOf.end()) {
            ids.push_back(whole->second);
            return;
        }
    }
    std::vector<TokenId> symbols;
    if (m_vocabulary.byteLevel) {
        for (const char byte : piece)
            symbols.push_back(m_byteToken[static_cast<unsigned char>(byte)]);
    } else {
        while (!piece.empty()) {
            const std::size_t size = characterBytes(static_cast<unsigned char>(piece.front()));
            const auto found = m_idOf.find(std::string(piece.substr(0, size)));
            if (found != m_idOf.end())
                symbols.push_back(found->second);
            else
                addBytes(piece.substr(0, size), symbols);
            piece.remove_prefix(size);
        }
    }
    m_merges.apply(symbols);
    std::ranges::copy_if(symbols, std::back_inserter(ids), [](TokenId id) { return id != kNoToken; });
}

void Bpe::addBytes(std::string_view text, std::vector<TokenId>& ids) const
{
    for (const char byte : text)
        ids.push_back(m_byteToken[static_cast<unsigned char>(byte)]);
}

std::string Bpe::piece(TokenId id) const
{
    const std::string& token = m_vocabulary.tokens[id];
    const TokenType type = m_vocabulary.types[id];
    if (m_vocabulary.byteLevel) {
        const std::optional<std::string> bytes = type == TokenType::Normal ? fromByteAlphabet(token) : std::nullopt;
        return bytes ? *bytes : token;
    }
    if (token.size() == 6 && token.starts_with("<0x"))
        if (const auto byte = std::ranges::find(m_byteToken, id); byte != m_byteToken.end())
            return std::string(1, static_cast<char>(byte - m_byteToken.begin()));
    return type == TokenType::Normal ? replaced(token, kSpacePiece, " ") : token;
}

std::string Bpe::decode(std::span<const TokenId> ids) const
{
    std::string text;
    for (const TokenId id : ids)
        if (id < m_vocabulary.tokens.size())
            text += piece(id);
    return text;
}

} // namespace ql::tokenizer
