// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace ql::report {

/// The cells of an error map as one short text: little-endian float16 values in base64 (RFC 4648, padded). A report has
/// thousands of cells per tensor; as numbers they would be most of the file.
std::string encodeCells(std::span<const float> cells);

/// Nothing when the text is not base64 or does not hold exactly `count` cells.
std::optional<std::vector<float>> decodeCells(std::string_view text, std::size_t count);

} // namespace ql::report
