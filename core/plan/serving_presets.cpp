// SPDX-License-Identifier: Apache-2.0
#include "core/plan/serving_presets.h"

#include <algorithm>
#include <array>
#include <cctype>

namespace ql::plan {

namespace {

using quant::Format;

constexpr std::array table = {
    ServingPreset{"F32", Format::F32, "Full precision, 32 bits per weight"},
    ServingPreset{"BF16", Format::BF16, "16-bit with the range of F32, as most models are published"},
    ServingPreset{"F16", Format::F16, "16-bit with finer steps than BF16 and a smaller range"},
    ServingPreset{"FP8_DYNAMIC", Format::FP8_DYNAMIC,
                  "8-bit floats, one scale per row; inputs are scaled as they come"},
    ServingPreset{"FP8_BLOCK", Format::FP8_BLOCK, "8-bit floats in blocks of 128x128, as DeepSeek publishes"},
    ServingPreset{"FP8", Format::FP8, "8-bit floats, one scale per matrix"},
    ServingPreset{"NVFP4_MLP_ONLY", Format::NVFP4, "NVFP4 in MLPs and experts; attention stays as it is", true},
    ServingPreset{"NVFP4A16_MLP_ONLY", Format::NVFP4A16, "NVFP4A16 in MLPs and experts; attention stays as it is",
                  true},
    ServingPreset{"NVFP4", Format::NVFP4, "4-bit floats in groups of 16, inputs too; needs scales of the inputs"},
    ServingPreset{"NVFP4A16", Format::NVFP4A16, "4-bit floats in groups of 16; inputs stay in 16 bits"},
    ServingPreset{"MXFP4", Format::MXFP4, "4-bit floats in groups of 32 with powers of two"},
};

} // namespace

std::span<const ServingPreset> servingPresets()
{
    return table;
}

const ServingPreset* findServingPreset(std::string_view name)
{
    const auto sameLetter = [](unsigned char a, unsigned char b) { return std::toupper(a) == std::toupper(b); };
    const auto* found = std::ranges::find_if(
        table, [&](const ServingPreset& preset) { return std::ranges::equal(preset.name, name, sameLetter); });
    return found == table.end() ? nullptr : found;
}

} // namespace ql::plan
