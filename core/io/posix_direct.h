// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>

#include "core/io/file.h"

namespace ql::io {

/// File::readStored of an open file by requests that bypass the page cache. The number of bytes that `take` has got:
/// fewer than `size` where the system cannot read on in this way; the caller may do so in another. Errors: those of
/// `take`.
Result<std::uint64_t> readDirect(int descriptor, std::uint64_t offset, std::uint64_t size, const File::Take& take);

} // namespace ql::io
