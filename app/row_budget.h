// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <cstdint>

namespace ql::app {

/// How many rows of a tensor are looked at while somebody waits: at most 64, and half a million values; at least one.
inline std::uint64_t rowsWhileWaiting(std::uint64_t rowCount, std::uint64_t columns)
{
    constexpr std::uint64_t mostRows = 64, mostValues = std::uint64_t{1} << 19;
    return std::min({rowCount, mostRows, std::max<std::uint64_t>(1, mostValues / columns)});
}

} // namespace ql::app
