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

/// Errors: BadInput for a sum of squares that is negative, infinite or NaN.
Status checkValues(std::span<const float> values, std::string_view tensor, const std::string& path);

} // namespace ql::imatrix
