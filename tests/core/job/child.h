// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <chrono>
#include <cstdint>
#include <string>
#include <vector>

namespace ql::job::test {

struct ChildResult {
    int exitCode = -1; ///< -1 when killed
    bool killed = false;
    std::uint64_t peakBytes = 0; ///< resident
};

/// Runs a program to its end, or kills it with SIGKILL after `lifetime`. Throws when it cannot be started.
ChildResult runChild(const std::vector<std::string>& command, std::chrono::microseconds lifetime);

inline constexpr std::chrono::microseconds forEver = std::chrono::minutes(5);

} // namespace ql::job::test
