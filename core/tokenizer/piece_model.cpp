// SPDX-License-Identifier: Apache-2.0
#include "core/tokenizer/piece_model.h"

#include <cstring>
#include <optional>

#include <fmt/format.h>

namespace ql::tokenizer {

namespace {

constexpr std::uint64_t kMaxModelBytes = std::uint64_t{64} << 20;

/// One field of a message in the encoding of protocol buffers.
struct Field {
    std::uint64_t number = 0;
    std::uint64_t value = 0; ///< of a number
    std::string_view bytes{}; ///< of a text or a message, and the four of a float
};

/// Goes through the fields of a message. Source: protobuf.dev, "Encoding".
class ProtobufMessage {
public:
    explicit ProtobufMessage(std::string_view bytes)
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

/// Fields of a piece: 1 the text, 2 the score, 3 the type.
std::optional<PieceModel::Piece> readPiece(std::string_view bytes)
{
    PieceModel::Piece piece;
    ProtobufMessage message(bytes);
    while (const auto field = message.next()) {
        if (field->number == 1)
            piece.text = field->bytes;
        else if (field->number == 2 && field->bytes.size() == sizeof(float))
            std::memcpy(&piece.score, field->bytes.data(), sizeof(float));
        else if (field->number == 3 && field->value >= 1 && field->value <= 6)
            piece.type = static_cast<TokenType>(field->value);
    }
    return message.isWhole() ? std::optional(piece) : std::nullopt;
}

/// Field 3 of the trainer's settings says of what kind the model is.
void readTrainer(std::string_view bytes, PieceModel& result)
{
    ProtobufMessage message(bytes);
    while (const auto field = message.next())
        if (field->number == 3)
            result.kind = static_cast<PieceModel::Kind>(field->value);
}

/// Fields of the normaliser: 2 the map of characters, 3 the space before a text, 4 spaces are merged.
void readNormaliser(std::string_view bytes, PieceModel& result)
{
    ProtobufMessage message(bytes);
    while (const auto field = message.next()) {
        if (field->number == 2)
            result.charMap = field->bytes;
        else if (field->number == 3)
            result.addsSpace = field->value != 0;
        else if (field->number == 4)
            result.mergesSpaces = field->value != 0;
    }
}

} // namespace

Result<PieceModel> readPieceModel(io::Disk& disk, const std::string& path)
{
    QL_TRY(const std::string bytes, disk.readText(path, kMaxModelBytes));
    PieceModel result;
    ProtobufMessage model(bytes);
    while (const auto field = model.next()) {
        if (field->number == 2)
            readTrainer(field->bytes, result);
        else if (field->number == 3)
            readNormaliser(field->bytes, result);
        if (field->number != 1)
            continue;
        std::optional<PieceModel::Piece> piece = readPiece(field->bytes);
        if (!piece)
            return fail(Errc::BadInput, fmt::format("{}: piece {} is damaged", path, result.pieces.size()));
        result.pieces.push_back(std::move(*piece));
    }
    if (!model.isWhole() || result.pieces.empty())
        return fail(Errc::BadInput, fmt::format("{}: this is no SentencePiece model, or not the whole of one", path));
    return result;
}

} // namespace ql::tokenizer
