// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace ql::tokenizer {

/// Byte-level vocabularies spell each byte as one printable character: printable Latin-1 as itself, the other bytes,
/// in order, as U+0100, U+0101 ... So a space is "Ġ". Source: docs/architectures.md, byte-level tokens.
std::string toByteAlphabet(std::string_view bytes);

/// Back to bytes; nothing when a character is not of the alphabet.
std::optional<std::string> fromByteAlphabet(std::string_view text);

/// What SentencePiece vocabularies have for a space.
inline constexpr std::string_view kSpacePiece = "\u2581";

/// A text with every `from` spelled as `to`.
std::string replaced(std::string_view text, std::string_view from, std::string_view to);

} // namespace ql::tokenizer
