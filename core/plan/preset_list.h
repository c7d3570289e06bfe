// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <span>
#include <string_view>

#include "core/plan/recipe.h"

namespace ql::plan {

/// What lists of presets show, whatever the container.
struct PresetEntry {
    std::string_view name{};
    std::string_view summary{}; ///< one line
    quant::Format base = quant::Format::Unknown; ///< Unknown: that of the source
};

/// The presets of a container, in the order of presets() or servingPresets().
std::span<const PresetEntry> presetsOf(Container container);
/// By name, upper or lower case, or by another name that the container knows; null where there is none.
const PresetEntry* findPreset(Container container, std::string_view name);

/// The preset that comes first to mind for a container: "Q4_K_M", "FP8_DYNAMIC".
std::string_view usualPreset(Container container);

/// The preset whose weights a dialect can hold and have nearly as many bits as those of `preset`, which is returned
/// itself where it can. Scales of the inputs are taken to be known. `preset` is one of servingPresets().
std::string_view nearestHeld(ServingDialect dialect, std::string_view preset);

} // namespace ql::plan
