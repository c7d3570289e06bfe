// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>

namespace ql::bench {

/// Reads every byte of every row of `in` and writes `outBytes` for each, and nothing else.
void readAndWrite(const std::byte* in, std::size_t inBytes, std::byte* out, std::size_t outBytes, std::size_t rows);

} // namespace ql::bench
