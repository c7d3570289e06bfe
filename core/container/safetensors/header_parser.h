// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <span>
#include <string>
#include <vector>

#include "core/container/container.h"

namespace ql::safetensors {

/// What the JSON header says. Offsets are still relative to the data buffer.
struct Declared {
    gguf::Metadata metadata{};
    std::vector<container::TensorEntry> tensors{}; ///< in the order of the header
};

/// Parses the header of `size` bytes at the beginning of `json`; the bytes behind it are room for the parser's
/// wide loads (parserPadding of them) and mean nothing. Bytes in messages count from the beginning of the file, where
/// the header begins at byte 8.
/// Errors: BadInput for JSON that is not valid, fields that are missing, unknown, twice or of the wrong kind, and
/// for a tensor whose shape and dtype do not make the bytes of its data_offsets.
Result<Declared> parseHeader(std::span<const std::byte> json, std::size_t size, const std::string& path);

/// Bytes that must be readable behind the header.
std::size_t parserPadding();

} // namespace ql::safetensors
