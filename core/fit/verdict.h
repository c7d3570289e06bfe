// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "core/fit/device.h"

namespace ql::fit {

enum class Fit {
    Fits, ///< with the margin
    Tight, ///< without it
    TooLarge,
    CannotRun, ///< nothing runs the format there
};

/// "fits", "tight", "too large", "cannot run".
std::string_view fitName(Fit fit);

struct Verdict {
    Fit fit = Fit::Fits;
    std::uint64_t need = 0; ///< with the margin
    double share = 0; ///< of the usable memory
    std::uint64_t largestContext = 0; ///< tokens with which it fits with its margin; 0: none
    Support support = Support::Native;
    std::string supportWhy{}; ///< how the device runs the format
    std::string reason{}; ///< one sentence: "14.1 GiB weights + 1.00 GiB cache ..., 66 % of 24 GiB"
    std::string advice{}; ///< the format to serve there, and why; empty where there is none
};

/// `shape` and `need` are of what is planned, the need in memory of the device's kind. Pure.
Verdict judge(const PlannedWeights& weights, const CacheShape& shape, const MemoryNeed& need, const Device& device,
              const DeviceClass* hardware);

/// "14.1 GiB weights + 1.00 GiB cache of 8192 tokens (F16) + 300 MiB buffers + 640 MiB margin".
std::string partsText(const MemoryNeed& need);

} // namespace ql::fit
