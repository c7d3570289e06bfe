// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/container/cursor.h"
#include "core/container/gguf/value.h"

namespace ql::gguf {

/// A string with its 64-bit length in front. The view lives as long as the mapped header.
Result<std::string_view> readString(container::Cursor& cursor);

/// Reads `count` key/values. Errors: BadInput for a duplicate or empty key, a NUL in a key, an unknown value type, an
/// array of arrays, and anything that reaches past the end.
Result<Metadata> readMetadata(container::Cursor& cursor, std::uint64_t count);

/// general.alignment, or 32. Errors: BadInput unless it is a u32, a power of two and at most 1 MiB.
Result<std::uint32_t> alignmentOf(const Metadata& metadata, const std::string& path);

} // namespace ql::gguf
