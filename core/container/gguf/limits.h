// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>

namespace ql::gguf {

// What ggml's own reader accepts.
constexpr std::size_t maxNameBytes = 63; ///< of a tensor: GGML_MAX_NAME without the final NUL
constexpr std::size_t maxDimensions = 4;

} // namespace ql::gguf
