// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>

namespace ql::app {

/// Bytes that programs can still take without others being written out to disk; nothing where the system does not say.
std::optional<std::uint64_t> freeMemory();

} // namespace ql::app
