// SPDX-License-Identifier: Apache-2.0
#include "core/tokenizer/text_tokenizer.h"

#include <algorithm>
#include <array>

#include <fmt/format.h>

#include "core/tokenizer/vocabulary_metadata.h"

namespace ql::tokenizer {

namespace {

/// Control tokens that end a text or a turn in published vocabularies; files name only some of them by key.
constexpr std::array<std::string_view, 15> kEnds = {
    "<|eot_id|>", "<|im_end|>",      "<|end|>", "<|return|>", "<|call|>",        "<end_of_turn>", "<|endoftext|>",
    "<|eom_id|>", "<|end_of_text|>", "<EOT>",   "_<EOT>",     "<|end_of_turn|>", "<eos>",         "</s>",
    "[EOS]"};

/// Bytes of the character of UTF-8 that a text begins with; 0 where it begins with none.
std::size_t characterBytes(std::string_view text)
{
    const auto first = static_cast<unsigned char>(text.front());
    const std::size_t length = first < 0x80 ? 1
        : first < 0xc2                      ? 0
        : first < 0xe0                      ? 2
        : first < 0xf0                      ? 3
        : first < 0xf5                      ? 4
                                            : 0;
    if (length == 0 || length > text.size())
        return 0;
    const bool isWhole = std::ranges::all_of(
        text.substr(1, length - 1), [](char byte) { return (static_cast<unsigned char>(byte) & 0xc0) == 0x80; });
    return isWhole ? length : 0;
}

Result<SentencePiece> sentencePieceOf(const gguf::Metadata& metadata)
{
    const auto* tokens = stringsIn(metadata, "tokenizer.ggml.tokens");
    if (!tokens)
        return fail(Errc::BadInput, "the metadata lack tokenizer.ggml.tokens");
    PieceVocabulary vocabulary;
    vocabulary.tokens = *tokens;
    vocabulary.types = typesIn(metadata, tokens->size());
    vocabulary.scores = scoresIn(metadata);
    vocabulary.addsSpace = flagIn(metadata, "tokenizer.ggml.add_space_prefix").value_or(true);
    if (vocabulary.scores.empty())
        return fail(Errc::BadInput, "the metadata lack tokenizer.ggml.scores");
    return SentencePiece::create(std::move(vocabulary));
}

} // namespace

Result<TextTokenizer> TextTokenizer::create(const gguf::Metadata& metadata, io::Disk& disk,
                                            const std::string& resources)
{
    TextTokenizer result;
    const std::string model = textIn(metadata, "tokenizer.ggml.model");
    if (model == "llama") {
        QL_TRY(result.m_kind, sentencePieceOf(metadata));
        result.m_bos = 1;
        result.m_eos = 2;
        result.m_addsBos = true;
    } else if (model == "gpt2") {
        QL_TRY(const PretokenizerTable table, readPretokenizerTable(disk, resources));
        QL_TRY(result.m_kind, tokenizerOf(metadata, table));
        const PretokenizerName* name = table.findName(textIn(metadata, "tokenizer.ggml.pre"));
        result.m_addsBos = name && name->addsBos;
    } else {
        return fail(Errc::Unsupported,
                    fmt::format("text cannot be turned into tokens: the tokenizer is of the kind \"{}\", and only "
                                "byte-level BPE (gpt2) and SentencePiece (llama) are known",
                                model.empty() ? "none" : model));
    }
    const auto known = [&](std::string_view key, std::optional<TokenId> otherwise) {
        const auto id = idIn(metadata, key);
        const auto chosen = id ? id : otherwise;
        return chosen && *chosen < result.size() ? chosen : std::nullopt;
    };
    result.m_bos = known("tokenizer.ggml.bos_token_id", result.m_bos);
    result.m_eos = known("tokenizer.ggml.eos_token_id", result.m_eos);
    result.m_addsBos = flagIn(metadata, "tokenizer.ggml.add_bos_token").value_or(result.m_addsBos);
    result.m_addsEos = flagIn(metadata, "tokenizer.ggml.add_eos_token").value_or(false);
    result.findEnds(metadata);
    return result;
}

void TextTokenizer::findEnds(const gguf::Metadata& metadata)
{
    if (m_eos)
        m_ends.push_back(*m_eos);
    for (const char* key : {"tokenizer.ggml.eot_token_id", "tokenizer.ggml.eom_token_id"})
        if (const auto id = idIn(metadata, key))
            m_ends.push_back(*id);
    for (TokenId id = 0; id < size(); ++id)
        if (types()[id] == TokenType::Control && std::ranges::find(kEnds, tokens()[id]) != kEnds.end())
            m_ends.push_back(id);
    std::ranges::sort(m_ends);
}

const std::vector<std::string>& TextTokenizer::tokens() const
{
    const auto* pieces = std::get_if<SentencePiece>(&m_kind);
    return pieces ? pieces->vocabulary().tokens : std::get<Tokenizer>(m_kind).bpe.vocabulary().tokens;
}

const std::vector<TokenType>& TextTokenizer::types() const
{
    const auto* pieces = std::get_if<SentencePiece>(&m_kind);
    return pieces ? pieces->vocabulary().types : std::get<Tokenizer>(m_kind).bpe.vocabulary().types;
}

std::size_t TextTokenizer::size() const
{
    return tokens().size();
}

bool TextTokenizer::isEnd(TokenId id) const
{
    return std::ranges::binary_search(m_ends, id);
}

std::vector<TokenId> TextTokenizer::encode(std::string_view text, SpecialText special) const
{
    return std::visit([&](const auto& kind) { return kind.encode(text, special); }, m_kind);
}

std::vector<TokenId> TextTokenizer::encodeWhole(std::string_view text, SpecialText special) const
{
    std::vector<TokenId> ids = encode(text, special);
    if (addsBos())
        ids.insert(ids.begin(), *m_bos);
    if (m_addsEos && m_eos)
        ids.push_back(*m_eos);
    return ids;
}

std::string TextTokenizer::decode(std::span<const TokenId> ids) const
{
    if (const auto* bytes = std::get_if<Tokenizer>(&m_kind))
        return bytes->bpe.decode(ids);
    std::string text;
    for (const TokenId id : ids)
        text += std::get<SentencePiece>(m_kind).piece(id);
    return text;
}

std::string TextTokenizer::shown(TokenId id) const
{
    if (id >= size())
        return fmt::format("[{}]", id);
    const TokenType type = types()[id];
    if (type == TokenType::Control || type == TokenType::Unused || type == TokenType::Unknown)
        return tokens()[id];
    const std::string bytes = decode(std::span(&id, 1));
    std::string text;
    for (std::size_t at = 0; at < bytes.size();) {
        const std::size_t length = characterBytes(std::string_view(bytes).substr(at));
        text += length > 0 ? bytes.substr(at, length) : fmt::format("\\x{:02X}", static_cast<unsigned char>(bytes[at]));
        at += std::max<std::size_t>(length, 1);
    }
    return text.empty() ? tokens()[id] : text;
}

} // namespace ql::tokenizer
