// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

#include "core/quant/format.h"

namespace ql::plan {

/// A named mix of types, as llama-quantize has it.
struct Preset {
    std::string_view name; ///< "Q4_K_M"
    quant::Format base; ///< the type where no rule of the mix says otherwise
    std::uint32_t fileType; ///< general.file_type
    std::string_view summary; ///< one line for the list: "Balanced 4-bit; the usual first choice"
};

std::span<const Preset> presets();
/// By name, upper or lower case; "Q3_K", "Q4_K", "Q5_K" mean their _M.
const Preset* findPreset(std::string_view name);

} // namespace ql::plan
