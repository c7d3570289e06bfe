// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "core/container/gguf/value.h"
#include "core/tokenizer/bpe.h"
#include "core/tokenizer/sentence_piece.h"
#include "core/tokenizer/unigram.h"
#include "core/tokenizer/word_piece.h"

namespace ql::tokenizer {

// The tokenizer of GGUF metadata, by tokenizer.ggml.model. Errors: BadInput for metadata that lack a part.

/// "gpt2". Errors: Unsupported for an unknown tokenizer.ggml.pre, too.
Result<Tokenizer> tokenizerOf(const gguf::Metadata& metadata, const PretokenizerTable& table);
/// "llama".
Result<SentencePiece> sentencePieceOf(const gguf::Metadata& metadata);
/// "t5".
Result<Unigram> unigramOf(const gguf::Metadata& metadata);
/// "bert".
Result<WordPiece> wordPieceOf(const gguf::Metadata& metadata);

} // namespace ql::tokenizer
