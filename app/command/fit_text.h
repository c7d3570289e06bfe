// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "core/base/json.h"
#include "core/fit/verdict.h"

namespace ql::app {

struct DeviceVerdict {
    const fit::Device* device = nullptr;
    fit::Verdict verdict{};
};

/// Everything that `fit` found out.
struct FitResult {
    const plan::Plan& plan;
    fit::MemoryNeed card{}, shared{}; ///< in the memory of a card, and where everything lies in one memory
    std::vector<DeviceVerdict> verdicts{};
};

std::string fitText(const FitResult& result);
Json fitToJson(const FitResult& result, const std::string& model);

/// The devices that are known, with what they run.
std::string devicesText(const fit::DeviceList& list);
Json devicesToJson(const fit::DeviceList& list);

} // namespace ql::app
