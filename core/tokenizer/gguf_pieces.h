// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <optional>

#include "core/base/result.h"
#include "core/container/gguf/value.h"
#include "core/tokenizer/hf_tokenizer.h"
#include "core/tokenizer/piece_model.h"

namespace ql::tokenizer {

// Vocabularies that are not byte-level, as tokenizer.ggml.* keys of `size` tokens; ids without a token become unused
// ones. Errors: BadInput for tokens that do not fit together.

/// SentencePiece's byte pair encoding ("llama") by the scores of its own model; added tokens take the places of pieces.
Result<gguf::Metadata> pieceMetadata(const PieceModel& model, const HfTokenizer& tokenizer, std::uint64_t size);

/// Likewise from tokenizer.json alone: the scores are made so that merges keep their order.
Result<gguf::Metadata> mergedPieceMetadata(const HfTokenizer& tokenizer, std::uint64_t size);

/// Unigram ("t5"). `model` is what lies beside tokenizer.json, where something does: it knows of spaces.
Result<gguf::Metadata> unigramMetadata(const HfTokenizer& tokenizer, const std::optional<PieceModel>& model,
                                       std::uint64_t size);

/// WordPiece ("bert"). `config` is config.json.
Result<gguf::Metadata> wordPieceMetadata(const HfTokenizer& tokenizer, const Json& config, std::uint64_t size);

/// tokenizer.ggml.tokens and token_type.
void setTokens(gguf::Metadata& metadata, const PlacedTokens& placed);

} // namespace ql::tokenizer
