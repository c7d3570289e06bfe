// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <span>
#include <string_view>
#include <vector>

#include "core/quant/format.h"

namespace ql::quant {

/// Has the format a number in GGUF files that only this program knows? Such files keep numbers for quantising them
/// later; no engine runs them.
bool isForQuantloomOnly(const FormatInfo& info);

/// The programs that load a GGUF file with tensors of this format: "llama.cpp", "ik_llama.cpp". Empty for formats
/// that no GGUF file may hold. Facts of August 2026; see docs/formats/ggml-types.md.
std::vector<std::string_view> runsOn(const FormatInfo& info);

/// The engines that serve a model in safetensors with weights of this format: "vLLM". Empty where there is none.
std::vector<std::string_view> servedBy(const FormatInfo& info);

/// Those that load a GGUF file with tensors of all these types. Types that nobody told us about do not count.
std::vector<std::string_view> runsOnAll(std::span<const StoredType> types);

} // namespace ql::quant
