// SPDX-License-Identifier: Apache-2.0
#include "core/tokenizer/gguf_pieces.h"

#include <algorithm>
#include <charconv>
#include <iterator>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include "core/tokenizer/base64.h"
#include "core/tokenizer/byte_alphabet.h"
#include "core/tokenizer/merge_table.h"
#include "core/tokenizer/steps.h"

namespace ql::tokenizer {

namespace {

constexpr float kUnusedScore = -10000, kAddedScore = -1000; // as llama.cpp's converter has them

bool isByteToken(std::string_view text)
{
    return text.size() == 6 && text.starts_with("<0x") && text.ends_with(">");
}

/// Of an added token: kept as it is where it controls, else as text with spaces.
void placeAdded(PlacedTokens& placed, TokenId id, const std::string& text, bool isControl)
{
    placed.tokens[id] = isControl ? text : withPlainSpaces(text);
    placed.types[id] = isControl ? TokenType::Control : TokenType::UserDefined;
}

gguf::Metadata begun(const char* model, const PlacedTokens& placed)
{
    gguf::Metadata metadata;
    gguf::set(metadata, "tokenizer.ggml.model", gguf::Value::string(model));
    gguf::set(metadata, "tokenizer.ggml.pre", gguf::Value::string("default"));
    setTokens(metadata, placed);
    return metadata;
}

void setScores(gguf::Metadata& metadata, std::vector<float> scores)
{
    gguf::set(metadata, "tokenizer.ggml.scores", gguf::Value::f32s(std::move(scores)));
}

/// The types that texts tell: bytes, and what stands for the unknown.
void findTypes(const HfTokenizer& tokenizer, PlacedTokens& placed)
{
    for (TokenId id = 0; id < placed.tokens.size(); ++id)
        if (placed.types[id] == TokenType::Normal && isByteToken(placed.tokens[id]))
            placed.types[id] = TokenType::Byte;
        else if (!tokenizer.unknown.empty() && placed.tokens[id] == tokenizer.unknown)
            placed.types[id] = TokenType::Unknown;
}

std::string charMapOf(const HfTokenizer& tokenizer)
{
    const Json* step = findStep(tokenizer.normalizer, "Precompiled");
    return step ? fromBase64(step->value("precompiled_charsmap", std::string())) : std::string();
}

gguf::Value bytesValue(std::string_view bytes)
{
    std::vector<std::uint64_t> elements;
    std::ranges::transform(bytes, std::back_inserter(elements),
                           [](char byte) { return static_cast<unsigned char>(byte); });
    return {gguf::ValueType::Array, gguf::Array{gguf::ValueType::U8, std::move(elements)}};
}

} // namespace

void setTokens(gguf::Metadata& metadata, const PlacedTokens& placed)
{
    std::vector<std::int32_t> types;
    std::ranges::transform(placed.types, std::back_inserter(types),
                           [](TokenType type) { return static_cast<std::int32_t>(type); });
    gguf::set(metadata, "tokenizer.ggml.tokens", gguf::Value::strings(placed.tokens));
    gguf::set(metadata, "tokenizer.ggml.token_type", gguf::Value::i32s(std::move(types)));
}

Result<gguf::Metadata> pieceMetadata(const PieceModel& model, const HfTokenizer& tokenizer, std::uint64_t size)
{
    QL_CHECK(checkSize(size, model.pieces.size() + tokenizer.added.size()));
    PlacedTokens placed;
    for (std::uint64_t id = 0; id < size; ++id)
        placed.tokens.push_back(fmt::format("[PAD{}]", id));
    placed.types.assign(size, TokenType::Unused);
    std::vector<float> scores(size, kUnusedScore);
    for (std::size_t id = 0; id < std::min<std::size_t>(size, model.pieces.size()); ++id) {
        const PieceModel::Piece& piece = model.pieces[id];
        placed.tokens[id] = piece.text;
        placed.types[id] = piece.type == TokenType::UserDefined ? TokenType::Normal : piece.type;
        scores[id] = piece.score;
    }
    const Json decoder = tokenizer.config.value("added_tokens_decoder", Json::object());
    for (const AddedToken& token : tokenizer.added)
        if (token.id >= model.pieces.size() && token.id < size && !decoder.contains(std::to_string(token.id))) {
            placeAdded(placed, token.id, token.content, token.isSpecial || looksSpecial(token.content));
            scores[token.id] = kAddedScore;
        }
    for (const auto& [key, entry] : decoder.items()) {
        std::uint64_t id = size;
        std::from_chars(key.data(), key.data() + key.size(), id);
        if (id >= size)
            continue;
        const std::string text = entry.value("content", "");
        placeAdded(placed, static_cast<TokenId>(id), text, entry.value("special", false) || looksSpecial(text));
        scores[id] = kAddedScore;
    }
    QL_CHECK(checkDistinct(placed.tokens));
    gguf::Metadata metadata = begun("llama", placed);
    setScores(metadata, std::move(scores));
    if (!model.addsSpace)
        gguf::set(metadata, "tokenizer.ggml.add_space_prefix", gguf::Value::boolean(false));
    return metadata;
}

Result<gguf::Metadata> mergedPieceMetadata(const HfTokenizer& tokenizer, std::uint64_t size)
{
    QL_TRY(PlacedTokens placed, placeTokens(tokenizer, size));
    findTypes(tokenizer, placed);
    TokenIds ids;
    for (TokenId id = 0; id < size; ++id)
        ids.emplace(placed.tokens[id], id);
    std::vector<float> scores(size, 0);
    for (std::size_t rank = tokenizer.merges.size(); rank-- > 0;) { // the first that makes a token counts
        const auto [left, right] = partsOfMerge(tokenizer.merges[rank]);
        if (const auto whole = ids.find(left + right); !left.empty() && whole != ids.end())
            scores[whole->second] = -static_cast<float>(rank);
    }
    for (TokenId id = 0; id < size; ++id)
        if (placed.types[id] == TokenType::Unused)
            scores[id] = kUnusedScore;
    gguf::Metadata metadata = begun("llama", placed);
    setScores(metadata, std::move(scores));
    if (!addsSpaceBefore(tokenizer))
        gguf::set(metadata, "tokenizer.ggml.add_space_prefix", gguf::Value::boolean(false));
    return metadata;
}

Result<gguf::Metadata> unigramMetadata(const HfTokenizer& tokenizer, const std::optional<PieceModel>& model,
                                       std::uint64_t size)
{
    QL_TRY(PlacedTokens placed, placeTokens(tokenizer, size));
    findTypes(tokenizer, placed);
    std::vector<float> scores(size, kUnusedScore);
    for (std::size_t i = 0; i < tokenizer.vocabulary.size(); ++i)
        scores[tokenizer.vocabulary[i].second] = static_cast<float>(tokenizer.scores[i]);
    const std::string charMap = model ? model->charMap : charMapOf(tokenizer);
    const bool merges = model ? model->mergesSpaces : mergesSpaces(tokenizer);
    const bool adds = model ? model->addsSpace : addsSpaceBefore(tokenizer);
    gguf::Metadata metadata = begun("t5", placed);
    setScores(metadata, std::move(scores));
    gguf::set(metadata, "tokenizer.ggml.add_space_prefix", gguf::Value::boolean(adds));
    gguf::set(metadata, "tokenizer.ggml.remove_extra_whitespaces", gguf::Value::boolean(merges));
    if (!charMap.empty())
        gguf::set(metadata, "tokenizer.ggml.precompiled_charsmap", bytesValue(charMap));
    return metadata;
}

Result<gguf::Metadata> wordPieceMetadata(const HfTokenizer& tokenizer, const Json& config, std::uint64_t size)
{
    QL_TRY(PlacedTokens placed, placeTokens(tokenizer, size));
    const std::string prefix = tokenizer.wordPrefix.empty() ? "##" : tokenizer.wordPrefix;
    for (TokenId id = 0; id < size; ++id) {
        std::string& text = placed.tokens[id];
        if (placed.types[id] == TokenType::Normal)
            text = text.starts_with(prefix) ? text.substr(prefix.size()) : std::string(kSpacePiece) + text;
    }
    QL_CHECK(checkDistinct(placed.tokens));
    gguf::Metadata metadata = begun("bert", placed);
    if (const Json& count = config.value("type_vocab_size", Json()); count.is_number_unsigned())
        gguf::set(metadata, "tokenizer.ggml.token_type_count", gguf::Value::u32(count.get<std::uint32_t>()));
    const Json* normaliser = findStep(tokenizer.normalizer, "BertNormalizer");
    const bool lowers =
        normaliser ? normaliser->value("lowercase", true) : findStep(tokenizer.normalizer, "Lowercase") != nullptr;
    gguf::set(metadata, "tokenizer.ggml.normalizer.lowercase", gguf::Value::boolean(lowers));
    const Json strips = normaliser ? normaliser->value("strip_accents", Json()) : Json();
    const bool stripsAccents = strips.is_boolean() ? strips.get<bool>()
        : normaliser                               ? lowers
                                                   : findStep(tokenizer.normalizer, "StripAccents") != nullptr;
    if (stripsAccents != lowers)
        gguf::set(metadata, "tokenizer.ggml.normalizer.strip_accents", gguf::Value::boolean(stripsAccents));
    return metadata;
}

} // namespace ql::tokenizer
