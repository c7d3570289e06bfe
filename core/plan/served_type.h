// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/result.h"
#include "core/quant/format.h"
#include "core/quant/scheme.h"

namespace ql::plan {

/// How a model in safetensors says what its weights are, for the engines that serve it.
/// Layouts and names: docs/formats/servable.md.
enum class ServingDialect : std::uint8_t {
    CompressedTensors, ///< as llm-compressor writes
    Modelopt, ///< as NVIDIA ModelOpt writes
    DeepSeek, ///< quant_method fp8, as DeepSeek and Qwen publish their models
};

/// "compressed-tensors", "modelopt", "deepseek".
std::string_view dialectName(ServingDialect dialect);
/// Errors: BadArgument.
Result<ServingDialect> parseDialect(std::string_view name);

/// How the weights of a format are coded; nothing for formats that are not coded so in safetensors.
std::optional<quant::Scheme> servedScheme(quant::Format format);

/// The format of weights that lie like this, whatever the type of their scales; NVFP4 also stands for NVFP4A16.
std::optional<quant::Format> servedFormat(const quant::Scheme& scheme);

/// NVFP4 and NVFP4A16: 4 bits with a factor for the whole matrix.
bool isNvfp4Kind(quant::Format format);

/// Can a tensor of a model in safetensors have this type by a rule?
bool isServable(quant::Format format);
/// "FP8, FP8_DYNAMIC, ...": all that can.
std::string servableNames();

/// The format for the other container that is most like this one: Q8_0 for FP8, NVFP4A16 for Q4_K.
quant::Format nearestForGguf(quant::Format format);
quant::Format nearestForSafetensors(quant::Format format);

/// Why a dialect cannot hold weights of a format, alone or beside others; empty where it can.
/// `hasInput`: scales of the inputs are known.
std::string whyNotHeld(ServingDialect dialect, quant::Format format, bool hasInput);

/// The tensors of a coded weight, by what comes behind the module's name.
struct CodedNames {
    std::string_view codes; ///< ".weight", ".weight_packed"
    std::string_view scale; ///< ".weight_scale", ".weight_scale_inv"
    std::string_view factor; ///< ".weight_global_scale", ".weight_scale_2"; empty without one
    std::string_view input; ///< ".input_scale", ".input_global_scale"
    bool divides = false; ///< values are divided by the factor, and inputs too
};
CodedNames codedNames(ServingDialect dialect, quant::Format format);

/// The shape of the tensor of scales of a weight of `rows` rows with `groups` scales each; `scaleRows` of them.
std::vector<std::uint64_t> scaleShape(ServingDialect dialect, quant::Format format, std::uint64_t scaleRows,
                                      std::uint64_t groups);
/// The shape of a tensor that holds one number.
std::vector<std::uint64_t> scalarShape(ServingDialect dialect);

} // namespace ql::plan
