// SPDX-License-Identifier: Apache-2.0
#include "core/tokenizer/text_tokenizer.h"

#include <algorithm>
#include <array>
#include <cctype>

#include <fmt/format.h>

#include "core/tokenizer/gguf_vocabulary.h"
#include "core/tokenizer/utf8.h"
#include "core/tokenizer/vocabulary_metadata.h"

namespace ql::tokenizer {

namespace {

/// Control tokens that end a text or a turn in published vocabularies; files name only some of them by key.
constexpr std::array<std::string_view, 15> kEnds = {
    "<|eot_id|>", "<|im_end|>",      "<|end|>", "<|return|>", "<|call|>",        "<end_of_turn>", "<|endoftext|>",
    "<|eom_id|>", "<|end_of_text|>", "<EOT>",   "_<EOT>",     "<|end_of_turn|>", "<eos>",         "</s>",
    "[EOS]"};

/// What llama.cpp does with models of this name: white space behind a control token is part of it.
void followModelName(const gguf::Metadata& metadata, const std::vector<std::string>& tokens, AddedTokens& added)
{
    std::string name = textIn(metadata, "general.name");
    std::ranges::transform(name, name.begin(), [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
    if (name.find("phi-3") == std::string::npos && name.find("phi3") == std::string::npos)
        return;
    for (TokenId id = 0; id < tokens.size(); ++id)
        if (tokens[id] != "<unk>" && tokens[id] != "<s>" && tokens[id] != "<|endoftext|>")
            added.takeSpaceAfter(id);
}

} // namespace

Result<TextTokenizer> TextTokenizer::create(const gguf::Metadata& metadata, io::Disk& disk,
                                            const std::string& resources)
{
    TextTokenizer result;
    const std::string model = textIn(metadata, "tokenizer.ggml.model");
    std::optional<TokenId> separator{};
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
    } else if (model == "t5") {
        QL_TRY(result.m_kind, unigramOf(metadata));
        result.m_eos = 1;
        result.m_addsEos = true;
    } else if (model == "bert") {
        QL_TRY(result.m_kind, wordPieceOf(metadata));
        result.m_bos = 101;
        separator = 102;
    } else {
        return fail(Errc::Unsupported,
                    fmt::format("text cannot be turned into tokens: the tokenizer is of the kind \"{}\", and only "
                                "byte-level BPE (gpt2), SentencePiece (llama, t5) and WordPiece (bert) are known",
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
    result.m_addsEos = flagIn(metadata, "tokenizer.ggml.add_eos_token").value_or(result.m_addsEos);
    if (model == "bert") { // there it is always so
        result.m_addsBos = result.m_addsEos = true;
        result.m_after = known("tokenizer.ggml.seperator_token_id", separator);
    } else {
        result.m_after = result.m_eos;
    }
    std::visit([&](auto& kind) { followModelName(metadata, kind.vocabulary().tokens, kind.added()); }, result.m_kind);
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
    return std::visit(
        [](const auto& kind) -> const auto& { return kind.vocabulary().tokens; }, m_kind);
}

const std::vector<TokenType>& TextTokenizer::types() const
{
    return std::visit(
        [](const auto& kind) -> const auto& { return kind.vocabulary().types; }, m_kind);
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
    if (m_addsEos && m_after)
        ids.push_back(*m_after);
    return ids;
}

std::string TextTokenizer::decode(std::span<const TokenId> ids) const
{
    std::string text;
    for (const TokenId id : ids)
        if (id < size())
            text += std::visit([id](const auto& kind) { return kind.piece(id); }, m_kind);
    return text;
}

std::string TextTokenizer::shown(TokenId id) const
{
    if (id >= size())
        return fmt::format("[{}]", id);
    const TokenType type = types()[id];
    if (type == TokenType::Control || type == TokenType::Unused || type == TokenType::Unknown)
        return tokens()[id];
    const std::string text = readable(decode(std::span(&id, 1)));
    return text.empty() ? tokens()[id] : text;
}

std::string readable(std::string_view bytes)
{
    std::string text;
    while (!bytes.empty()) {
        const std::size_t length = wholeCharacterBytes(bytes);
        if (length > 0)
            text += bytes.substr(0, length);
        else
            text += fmt::format("\\x{:02X}", static_cast<unsigned char>(bytes.front()));
        bytes.remove_prefix(std::max<std::size_t>(length, 1));
    }
    return text;
}

} // namespace ql::tokenizer
