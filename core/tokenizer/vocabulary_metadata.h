// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/container/gguf/value.h"
#include "core/tokenizer/bpe.h"

namespace ql::tokenizer {

// The tokenizer.ggml.* keys, read with forbearance: what is missing or of another type is not there.

const std::vector<std::string>* stringsIn(const gguf::Metadata& metadata, std::string_view key);
std::string textIn(const gguf::Metadata& metadata, std::string_view key);
std::optional<TokenId> idIn(const gguf::Metadata& metadata, std::string_view key);
std::optional<bool> flagIn(const gguf::Metadata& metadata, std::string_view key);
/// An array of bytes as text; empty when it is missing.
std::string bytesIn(const gguf::Metadata& metadata, std::string_view key);
/// tokenizer.ggml.scores; empty when they are missing.
std::vector<float> scoresIn(const gguf::Metadata& metadata);
/// tokenizer.ggml.token_type; `count` normal ones when they are missing.
std::vector<TokenType> typesIn(const gguf::Metadata& metadata, std::size_t count);

} // namespace ql::tokenizer
