// SPDX-License-Identifier: Apache-2.0
#include <fmt/format.h>

#include "core/tokenizer/bpe.h"

namespace ql::tokenizer {

namespace {

const std::vector<std::string>* strings(const gguf::Metadata& metadata, std::string_view key)
{
    const gguf::Value* value = gguf::find(metadata, key);
    const gguf::Array* array = value ? value->asArray() : nullptr;
    return array ? std::get_if<std::vector<std::string>>(&array->elements) : nullptr;
}

std::string text(const gguf::Metadata& metadata, std::string_view key)
{
    const gguf::Value* value = gguf::find(metadata, key);
    const std::string* string = value ? value->asString() : nullptr;
    return string ? *string : std::string();
}

std::vector<TokenType> typesOf(const gguf::Metadata& metadata, std::size_t count)
{
    std::vector<TokenType> types;
    const gguf::Value* value = gguf::find(metadata, "tokenizer.ggml.token_type");
    const gguf::Array* array = value ? value->asArray() : nullptr;
    if (const auto* numbers = array ? std::get_if<std::vector<std::int64_t>>(&array->elements) : nullptr)
        for (const std::int64_t number : *numbers)
            types.push_back(static_cast<TokenType>(number));
    return types.empty() ? std::vector<TokenType>(count, TokenType::Normal) : types;
}

} // namespace

Result<Tokenizer> tokenizerOf(const gguf::Metadata& metadata, const PretokenizerTable& table)
{
    const std::string model = text(metadata, "tokenizer.ggml.model");
    if (model != "gpt2")
        return fail(Errc::Unsupported,
                    fmt::format("the tokenizer is of the kind \"{}\"; only byte-level BPE (gpt2) can be run", model));
    const std::string pre = text(metadata, "tokenizer.ggml.pre");
    const PretokenizerName* name = table.findName(pre.empty() ? "default" : pre);
    const PretokenizerClass* known = name ? table.findClass(name->className) : nullptr;
    if (!known || !known->byteLevel)
        return fail(Errc::Unsupported, fmt::format("the pre-tokenizer \"{}\" (tokenizer.ggml.pre) is not known", pre));
    const auto* tokens = strings(metadata, "tokenizer.ggml.tokens");
    const auto* merges = strings(metadata, "tokenizer.ggml.merges");
    if (!tokens || !merges)
        return fail(Errc::BadInput, "the metadata lack tokenizer.ggml.tokens or tokenizer.ggml.merges");
    Tokenizer tokenizer;
    QL_TRY(tokenizer.bpe, Bpe::create({*tokens, typesOf(metadata, tokens->size()), *merges}));
    QL_TRY(tokenizer.pretokenizer, Pretokenizer::compile(known->patterns));
    tokenizer.ignoreMerges = name->ignoreMerges;
    return tokenizer;
}

} // namespace ql::tokenizer
