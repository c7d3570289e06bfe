// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <string>

#include "core/base/result.h"
#include "core/container/gguf/value.h"
#include "core/io/file.h"
#include "core/tokenizer/hf_tokenizer.h"
#include "core/tokenizer/sentence_piece.h"

namespace ql::tokenizer {

/// The pieces of a SentencePiece model (tokenizer.model), `size` tokens; ids without one become unused ones. Tokens of
/// `added` and of added_tokens_decoder in `added.config` take the places of pieces.
/// Errors: BadInput for a damaged file; Unsupported for a model that is not byte pair encoding.
Result<PieceVocabulary> readPieces(io::Disk& disk, const std::string& folder, const HfTokenizer& added,
                                   std::uint64_t size);

/// The tokens, types and scores as tokenizer.ggml.* keys.
gguf::Metadata pieceMetadata(const PieceVocabulary& vocabulary);

} // namespace ql::tokenizer
