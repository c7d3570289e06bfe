// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "core/base/result.h"

namespace ql {

/// "4.58 GiB", "812 KiB", "17 B": three significant digits, binary units.
std::string formatBytes(std::uint64_t bytes);

/// "8.03 B" parameters and the like: decimal, suffixes K, M, B, T.
std::string formatCount(std::uint64_t count);

/// "1:02:03", "4:07", "12 s".
std::string formatSeconds(double seconds);

/// A size with a unit: "512M", "4G", "4GiB", "100000". K, M, G and KiB... are powers of 1024; KB, MB, GB of 1000.
/// Errors: BadArgument.
Result<std::uint64_t> parseSize(std::string_view text);

} // namespace ql
