// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "core/base/result.h"
#include "core/io/file.h"
#include "core/tokenizer/added_tokens.h"

namespace ql::tokenizer {

/// A SentencePiece model file (tokenizer.model). Source: sentencepiece, src/sentencepiece_model.proto.
struct PieceModel {
    enum class Kind : std::uint64_t { Unigram = 1, Bpe = 2, Word = 3, Character = 4 };
    struct Piece {
        std::string text{};
        float score = 0;
        TokenType type = TokenType::Normal; ///< the numbers are the same in the file
    };
    Kind kind = Kind::Unigram;
    std::vector<Piece> pieces{}; ///< by id
    std::string charMap{}; ///< see CharMap; may be empty
    bool addsSpace = true; ///< a space goes before a text
    bool mergesSpaces = true; ///< several spaces are one, and those around a text go
};

/// Errors: BadInput for a file that is damaged or none.
Result<PieceModel> readPieceModel(io::Disk& disk, const std::string& path);

} // namespace ql::tokenizer
