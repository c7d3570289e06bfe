// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <span>
#include <string_view>

#include "core/quant/format.h"

namespace ql::plan {

/// A named mix of types, as llama-quantize or that of ik_llama.cpp has it. Which tensors leave the base type is said in
/// mix_rules.cpp and mix_rules_ik.cpp.
struct Preset {
    std::string_view name; ///< "Q4_K_M"
    quant::Format base; ///< the type where no rule of the mix says otherwise; Unknown: that of the source
    std::uint32_t fileType; ///< general.file_type
    std::string_view summary; ///< one line for the list: "Balanced 4-bit; the usual first choice"
    quant::Dialect program = quant::Dialect::Ggml; ///< whose mix and file type it is; Safetensors: nobody's
};

/// All presets: what keeps the source, those of llama.cpp, largest files first, then those that only ik_llama.cpp has,
/// in the same order.
std::span<const Preset> presets();
/// By name, upper or lower case; "Q3_K", "Q4_K", "Q5_K" mean their _M.
const Preset* findPreset(std::string_view name);

} // namespace ql::plan
