// SPDX-License-Identifier: Apache-2.0
#include <fmt/format.h>

#include "core/tokenizer/gguf_vocabulary.h"
#include "core/tokenizer/vocabulary_metadata.h"

namespace ql::tokenizer {

Result<Tokenizer> tokenizerOf(const gguf::Metadata& metadata, const PretokenizerTable& table)
{
    const std::string pre = textIn(metadata, "tokenizer.ggml.pre");
    const PretokenizerName* name = table.findName(pre.empty() ? "default" : pre);
    const PretokenizerClass* known = name ? table.findClass(name->className) : nullptr;
    if (!known || (!known->byteLevel && !name->escapesSpaces))
        return fail(Errc::Unsupported, fmt::format("the pre-tokenizer \"{}\" (tokenizer.ggml.pre) is not known", pre));
    const auto* tokens = stringsIn(metadata, "tokenizer.ggml.tokens");
    const auto* merges = stringsIn(metadata, "tokenizer.ggml.merges");
    if (!tokens || !merges)
        return fail(Errc::BadInput, "the metadata lack tokenizer.ggml.tokens or tokenizer.ggml.merges");
    Tokenizer tokenizer;
    QL_TRY(tokenizer.bpe, Bpe::create({*tokens, typesIn(metadata, tokens->size()), *merges, known->byteLevel}));
    QL_TRY(tokenizer.pretokenizer, Pretokenizer::compile(known->patterns));
    tokenizer.ignoreMerges = name->ignoreMerges;
    return tokenizer;
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

Result<Unigram> unigramOf(const gguf::Metadata& metadata)
{
    const auto* tokens = stringsIn(metadata, "tokenizer.ggml.tokens");
    if (!tokens)
        return fail(Errc::BadInput, "the metadata lack tokenizer.ggml.tokens");
    UnigramVocabulary vocabulary;
    vocabulary.tokens = *tokens;
    vocabulary.types = typesIn(metadata, tokens->size());
    vocabulary.scores = scoresIn(metadata);
    vocabulary.scores.resize(vocabulary.scores.empty() ? tokens->size() : vocabulary.scores.size());
    // What is not said is off for this kind in llama.cpp.
    vocabulary.addsSpace = flagIn(metadata, "tokenizer.ggml.add_space_prefix").value_or(false);
    vocabulary.mergesSpaces = flagIn(metadata, "tokenizer.ggml.remove_extra_whitespaces").value_or(false);
    vocabulary.unknown = idIn(metadata, "tokenizer.ggml.unknown_token_id").value_or(2);
    vocabulary.charMap = bytesIn(metadata, "tokenizer.ggml.precompiled_charsmap");
    return Unigram::create(std::move(vocabulary));
}

Result<WordPiece> wordPieceOf(const gguf::Metadata& metadata)
{
    const auto* tokens = stringsIn(metadata, "tokenizer.ggml.tokens");
    if (!tokens)
        return fail(Errc::BadInput, "the metadata lack tokenizer.ggml.tokens");
    WordPieceVocabulary vocabulary;
    vocabulary.tokens = *tokens;
    vocabulary.types = typesIn(metadata, tokens->size());
    vocabulary.lowercases = flagIn(metadata, "tokenizer.ggml.normalizer.lowercase").value_or(true);
    vocabulary.stripsAccents =
        flagIn(metadata, "tokenizer.ggml.normalizer.strip_accents").value_or(vocabulary.lowercases);
    vocabulary.unknown = idIn(metadata, "tokenizer.ggml.unknown_token_id").value_or(vocabulary.unknown);
    return WordPiece::create(std::move(vocabulary));
}

} // namespace ql::tokenizer
