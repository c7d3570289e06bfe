// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string_view>
#include <vector>

#include "core/quant/format.h"

namespace ql::quant {

/// The programs that load a GGUF file with tensors of this format: "llama.cpp", "ik_llama.cpp". Empty for formats
/// that no GGUF file may hold. Facts of August 2026; see docs/formats/ggml-types.md.
std::vector<std::string_view> runsOn(const FormatInfo& info);

} // namespace ql::quant
