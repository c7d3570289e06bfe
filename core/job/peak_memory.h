// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>

namespace ql::job {

/// Peak resident memory of this process in bytes; 0 where the system does not tell.
std::uint64_t peakResidentBytes();

} // namespace ql::job
