// SPDX-License-Identifier: Apache-2.0
#include "core/tokenizer/gguf_pieces.h"

#include <bit>
#include <charconv>
#include <cstring>
#include <optional>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

namespace ql::tokenizer {

namespace {

constexpr std::uint64_t kMaxModelBytes = std::uint64_t{64} << 20;
constexpr float kUnusedScore = -10000, kAddedScore = -1000; // as llama.cpp's converter has them

/// One field of a message in the encoding of protocol buffers.
struct Field {
    std::uint64_t number = 0;
    std::uint64_t value = 0; ///< of a number
    std::string_view bytes{}; ///< of a text or a message, and the four of a float
};

/// Goes through the fields of a message. Source: protobuf.dev, "Encoding".
class Message {
public:
    explicit Message(std::string_view bytes)
        : m_rest(bytes)
    {
    }

    /// Nothing at the end, and where the message is damaged: then isWhole() is false.
    std::optional<Field> next()
    {
        if (m_rest.empty())
            return {};
        const std::uint64_t key = number();
        Field field;
        field.number = key >> 3;
        switch (key & 7) {
        case 0:
            field.value = number();
            break;
        case 1:
            field.bytes = take(8);
            break;
        case 2:
            field.bytes = take(number());
            break;
        case 5:
            field.bytes = take(4);
            break;
        default:
            m_isWhole = false;
        }
        return m_isWhole ? std::optional(field) : std::nullopt;
    }
    bool isWhole() const { return m_isWhole; }

private:
    std::uint64_t number()
    {
        std::uint64_t value = 0;
        for (unsigned shift = 0; shift < 64; shift += 7) {
            const std::string_view byte = take(1);
            if (byte.empty())
                return 0;
            value |= std::uint64_t{static_cast<unsigned char>(byte[0]) & 0x7fu} << shift;
            if (!(static_cast<unsigned char>(byte[0]) & 0x80))
                return value;
        }
        m_isWhole = false;
        return 0;
    }
    std::string_view take(std::uint64_t count)
    {
        m_isWhole = m_isWhole && count <= m_rest.size();
        const std::string_view taken = m_isWhole ? m_rest.substr(0, count) : std::string_view();
        m_rest.remove_prefix(taken.size());
        return taken;
    }

    std::string_view m_rest;
    bool m_isWhole = true;
};

struct Piece {
    std::string text{};
    float score = 0;
    TokenType type = TokenType::Normal;
};

/// Fields of a piece: 1 the text, 2 the score, 3 the type.
std::optional<Piece> readPiece(std::string_view bytes)
{
    Piece piece;
    Message message(bytes);
    while (const auto field = message.next()) {
        if (field->number == 1)
            piece.text = field->bytes;
        else if (field->number == 2 && field->bytes.size() == sizeof(float))
            std::memcpy(&piece.score, field->bytes.data(), sizeof(float));
        else if (field->number == 3 && field->value >= 1 && field->value <= 6)
            piece.type = static_cast<TokenType>(field->value);
    }
    if (piece.type == TokenType::UserDefined)
        piece.type = TokenType::Normal;
    return message.isWhole() ? std::optional(piece) : std::nullopt;
}

/// Field 3 of the trainer's settings says of what kind the model is.
bool isBytePairEncoding(std::string_view trainer)
{
    constexpr std::uint64_t kKind = 3, kBpe = 2;
    std::uint64_t kind = 1; // unigram, unless it is said
    Message message(trainer);
    while (const auto field = message.next())
        if (field->number == kKind)
            kind = field->value;
    return kind == kBpe;
}

Status readModel(const std::string& path, const std::string& bytes, PieceVocabulary& result)
{
    Message model(bytes);
    std::size_t id = 0;
    bool isBpe = false;
    while (const auto field = model.next()) {
        if (field->number == 2)
            isBpe = isBytePairEncoding(field->bytes);
        if (field->number != 1)
            continue;
        const std::optional<Piece> piece = readPiece(field->bytes);
        if (!piece)
            return fail(Errc::BadInput, fmt::format("{}: piece {} is damaged", path, id));
        if (id < result.tokens.size()) {
            result.tokens[id] = piece->text;
            result.types[id] = piece->type;
            result.scores[id] = piece->score;
        }
        ++id;
    }
    if (!model.isWhole() || id == 0)
        return fail(Errc::BadInput, fmt::format("{}: this is no SentencePiece model, or not the whole of one", path));
    if (!isBpe)
        return fail(Errc::Unsupported,
                    fmt::format("{}: the model is not byte pair encoding, which cannot be carried over", path));
    return ok;
}

void place(PieceVocabulary& result, std::uint64_t id, const std::string& text, bool isControl)
{
    if (id >= result.tokens.size())
        return;
    result.tokens[id] = isControl ? text : withPlainSpaces(text);
    result.types[id] = isControl ? TokenType::Control : TokenType::UserDefined;
    result.scores[id] = kAddedScore;
}

} // namespace

Result<PieceVocabulary> readPieces(io::Disk& disk, const std::string& folder, const HfTokenizer& added,
                                   std::uint64_t size)
{
    const std::string path = io::join(folder, "tokenizer.model");
    QL_TRY(const std::string bytes, disk.readText(path, kMaxModelBytes));
    PieceVocabulary result;
    for (std::uint64_t id = 0; id < size; ++id)
        result.tokens.push_back(fmt::format("[PAD{}]", id));
    result.types.assign(size, TokenType::Unused);
    result.scores.assign(size, kUnusedScore);
    QL_CHECK(readModel(path, bytes, result));
    const Json decoder = added.config.value("added_tokens_decoder", Json::object());
    for (const auto& [key, entry] : decoder.items()) {
        std::uint64_t id = size;
        std::from_chars(key.data(), key.data() + key.size(), id);
        const std::string text = entry.value("content", "");
        place(result, id, text, entry.value("special", false) || looksSpecial(text));
    }
    return result;
}

gguf::Metadata pieceMetadata(const PieceVocabulary& vocabulary)
{
    std::vector<std::int32_t> types;
    for (const TokenType type : vocabulary.types)
        types.push_back(static_cast<std::int32_t>(type));
    gguf::Metadata metadata;
    gguf::set(metadata, "tokenizer.ggml.model", gguf::Value::string("llama"));
    gguf::set(metadata, "tokenizer.ggml.pre", gguf::Value::string("default"));
    gguf::set(metadata, "tokenizer.ggml.tokens", gguf::Value::strings(vocabulary.tokens));
    gguf::set(metadata, "tokenizer.ggml.scores", gguf::Value::f32s(vocabulary.scores));
    gguf::set(metadata, "tokenizer.ggml.token_type", gguf::Value::i32s(std::move(types)));
    return metadata;
}

} // namespace ql::tokenizer
