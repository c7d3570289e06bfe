// SPDX-License-Identifier: Apache-2.0
#include <fmt/format.h>

#include "core/tokenizer/bpe.h"
#include "core/tokenizer/vocabulary_metadata.h"

namespace ql::tokenizer {

Result<Tokenizer> tokenizerOf(const gguf::Metadata& metadata, const PretokenizerTable& table)
{
    const std::string model = textIn(metadata, "tokenizer.ggml.model");
    if (model != "gpt2")
        return fail(Errc::Unsupported,
                    fmt::format("the tokenizer is of the kind \"{}\"; only byte-level BPE (gpt2) can be run", model));
    const std::string pre = textIn(metadata, "tokenizer.ggml.pre");
    const PretokenizerName* name = table.findName(pre.empty() ? "default" : pre);
    const PretokenizerClass* known = name ? table.findClass(name->className) : nullptr;
    if (!known || !known->byteLevel)
        return fail(Errc::Unsupported, fmt::format("the pre-tokenizer \"{}\" (tokenizer.ggml.pre) is not known", pre));
    const auto* tokens = stringsIn(metadata, "tokenizer.ggml.tokens");
    const auto* merges = stringsIn(metadata, "tokenizer.ggml.merges");
    if (!tokens || !merges)
        return fail(Errc::BadInput, "the metadata lack tokenizer.ggml.tokens or tokenizer.ggml.merges");
    Tokenizer tokenizer;
    QL_TRY(tokenizer.bpe, Bpe::create({*tokens, typesIn(metadata, tokens->size()), *merges}));
    QL_TRY(tokenizer.pretokenizer, Pretokenizer::compile(known->patterns));
    tokenizer.ignoreMerges = name->ignoreMerges;
    return tokenizer;
}

} // namespace ql::tokenizer
