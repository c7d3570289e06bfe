// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <span>
#include <string_view>

#include "core/quant/format.h"

namespace ql::plan {

/// What the weights of a model in safetensors become: one type for all matrices of Linear modules, with the exceptions
/// that everybody makes (linear_module.h).
struct ServingPreset {
    std::string_view name; ///< "FP8_DYNAMIC"
    quant::Format base;
    std::string_view summary; ///< one line for the list
    bool mlpOnly = false; ///< attention stays as it is
};

/// All of them, largest models first.
std::span<const ServingPreset> servingPresets();
/// By name, upper or lower case; null where there is none.
const ServingPreset* findServingPreset(std::string_view name);

} // namespace ql::plan
