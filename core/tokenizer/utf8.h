// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace ql::tokenizer {

/// Bytes of the character that begins with this byte, by this byte alone; 1 where none begins.
std::size_t characterBytes(unsigned char first);

/// Bytes of the character of UTF-8 that a text begins with; 0 where it begins with none. `text` is not empty.
std::size_t wholeCharacterBytes(std::string_view text);

/// The characters of a text; each byte that is part of none becomes U+FFFD, as llama.cpp reads it.
std::u32string codePoints(std::string_view text);
void appendUtf8(std::string& text, char32_t character);

/// The text itself where it is valid UTF-8, else with U+FFFD for each byte that is part of no character.
std::string validUtf8(std::string_view text);

/// White space as Unicode defines it, and as llama.cpp and Oniguruma's \s do.
bool isWhiteSpace(char32_t character);
/// What llama.cpp takes for Chinese characters.
bool isHan(char32_t character);

} // namespace ql::tokenizer
