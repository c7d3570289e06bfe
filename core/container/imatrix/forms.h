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

/// Makes the means of an entry from its sums and counts. `isLegacy`: without a count the sums are the means.
void setMeans(Entry& entry, bool isLegacy);

/// Tokens of a chunk where a file does not say: the context that llama-imatrix takes unless told.
inline constexpr std::uint32_t usualChunkTokens = 512;

} // namespace ql::imatrix
