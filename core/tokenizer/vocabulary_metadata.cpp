// SPDX-License-Identifier: Apache-2.0
#include "core/tokenizer/vocabulary_metadata.h"

namespace ql::tokenizer {

namespace {

template <typename Element> const std::vector<Element>* elementsIn(const gguf::Metadata& metadata, std::string_view key)
{
    const gguf::Value* value = gguf::find(metadata, key);
    const gguf::Array* array = value ? value->asArray() : nullptr;
    return array ? std::get_if<std::vector<Element>>(&array->elements) : nullptr;
}

} // namespace

const std::vector<std::string>* stringsIn(const gguf::Metadata& metadata, std::string_view key)
{
    return elementsIn<std::string>(metadata, key);
}

std::string textIn(const gguf::Metadata& metadata, std::string_view key)
{
    const gguf::Value* value = gguf::find(metadata, key);
    const std::string* string = value ? value->asString() : nullptr;
    return string ? *string : std::string();
}

std::optional<TokenId> idIn(const gguf::Metadata& metadata, std::string_view key)
{
    const gguf::Value* value = gguf::find(metadata, key);
    const auto number = value ? value->asUnsigned() : std::nullopt;
    return number ? std::optional(static_cast<TokenId>(*number)) : std::nullopt;
}

std::optional<bool> flagIn(const gguf::Metadata& metadata, std::string_view key)
{
    const auto number = idIn(metadata, key);
    return number ? std::optional(*number != 0) : std::nullopt;
}

std::string bytesIn(const gguf::Metadata& metadata, std::string_view key)
{
    std::string bytes;
    if (const auto* plain = elementsIn<std::uint64_t>(metadata, key))
        for (const std::uint64_t byte : *plain)
            bytes += static_cast<char>(byte);
    else if (const auto* withSigns = elementsIn<std::int64_t>(metadata, key))
        for (const std::int64_t byte : *withSigns)
            bytes += static_cast<char>(byte);
    return bytes;
}

std::vector<float> scoresIn(const gguf::Metadata& metadata)
{
    const auto* numbers = elementsIn<double>(metadata, "tokenizer.ggml.scores");
    return numbers ? std::vector<float>(numbers->begin(), numbers->end()) : std::vector<float>();
}

std::vector<TokenType> typesIn(const gguf::Metadata& metadata, std::size_t count)
{
    std::vector<TokenType> types;
    if (const auto* numbers = elementsIn<std::int64_t>(metadata, "tokenizer.ggml.token_type"))
        for (const std::int64_t number : *numbers)
            types.push_back(static_cast<TokenType>(number));
    return types.empty() ? std::vector<TokenType>(count, TokenType::Normal) : types;
}

} // namespace ql::tokenizer
