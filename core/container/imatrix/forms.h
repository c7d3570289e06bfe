// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <span>
#include <string>
#include <string_view>

#include "core/container/imatrix/imatrix.h"

namespace ql::imatrix {

/// The two forms of importance matrix files. Errors: BadInput.
Result<ImportanceMatrix> readGguf(std::shared_ptr<const io::File> file);
Result<ImportanceMatrix> readLegacy(const io::File& file);

/// Errors: BadInput for a sum of squares that is negative, infinite or NaN. `columns` of each matrix are for the
/// message; 0 when they are not known.
Status checkValues(std::span<const float> values, std::uint64_t columns, std::string_view tensor,
                   const std::string& path);

/// Endings of the tensors of a weight in the GGUF form; the last is ours, and other programs pass it over.
inline constexpr std::string_view sumsEnding = ".in_sum2", countsEnding = ".counts", largestEnding = ".in_amax";

/// Tokens of a chunk where a file does not say: the context that llama-imatrix takes unless told.
inline constexpr std::uint32_t usualChunkTokens = 512;

} // namespace ql::imatrix
