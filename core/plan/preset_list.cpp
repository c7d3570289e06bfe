// SPDX-License-Identifier: Apache-2.0
#include "core/plan/preset_list.h"

#include <cmath>
#include <vector>

#include "core/plan/presets.h"
#include "core/plan/serving_presets.h"

namespace ql::plan {

namespace {

template <typename Preset> std::vector<PresetEntry> entriesOf(std::span<const Preset> presets)
{
    std::vector<PresetEntry> entries;
    for (const Preset& preset : presets)
        entries.push_back({preset.name, preset.summary, preset.base});
    return entries;
}

} // namespace

std::span<const PresetEntry> presetsOf(Container container)
{
    static const std::vector<PresetEntry> gguf = entriesOf(presets()), serving = entriesOf(servingPresets());
    return container == Container::Safetensors ? serving : gguf;
}

const PresetEntry* findPreset(Container container, std::string_view name)
{
    if (container == Container::Safetensors) {
        const ServingPreset* found = findServingPreset(name);
        return found ? &presetsOf(container)[static_cast<std::size_t>(found - servingPresets().data())] : nullptr;
    }
    const Preset* found = findPreset(name);
    return found ? &presetsOf(container)[static_cast<std::size_t>(found - presets().data())] : nullptr;
}

std::string_view usualPreset(Container container)
{
    return container == Container::Safetensors ? "FP8_DYNAMIC" : "Q4_K_M";
}

std::string_view nearestHeld(ServingDialect dialect, std::string_view preset)
{
    const auto isHeld = [&](quant::Format base) { return whyNotHeld(dialect, base, true).empty(); };
    const ServingPreset* wanted = findServingPreset(preset);
    if (!wanted || isHeld(wanted->base))
        return preset;
    const auto distance = [&](const ServingPreset& other) {
        return std::abs(quant::info(other.base).bitsPerWeight() - quant::info(wanted->base).bitsPerWeight());
    };
    const ServingPreset* nearest = nullptr;
    for (const ServingPreset& other : servingPresets()) {
        // Behind it in the list stand those that need less: of equally many bits the last.
        if (isHeld(other.base) && !other.mlpOnly && (!nearest || distance(other) <= distance(*nearest)))
            nearest = &other;
    }
    return nearest ? nearest->name : preset;
}

} // namespace ql::plan
