// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <string_view>

#include "core/plan/plan.h"

namespace ql::fit {

/// Kinds of formats that hardware tells apart.
enum class FormatFamily {
    Gguf, ///< block formats of llama.cpp, which brings its own kernels
    Half, ///< BF16, F16
    Fp8, ///< FP8 weights and inputs
    Nvfp4, ///< weights and inputs
    Nvfp4WeightOnly,
    Mxfp4,
    Int4, ///< GPTQ, AWQ; for the decision only, Quantloom does not write them
};

/// "GGUF", "BF16", "FP8", "NVFP4", "NVFP4A16", "MXFP4", "INT4".
std::string_view familyName(FormatFamily family);

/// Which kind of format the plan's weights are: that of most of its bytes.
FormatFamily familyOf(const plan::Plan& plan);

/// All that memory and verdict depend on of a plan; a plan is large, and there is one for each preset.
struct PlannedWeights {
    plan::Container container = plan::Container::Gguf;
    std::uint64_t bytes = 0; ///< of the planned tensors, without `embedding`
    std::uint64_t embedding = 0; ///< of token_embd.weight in GGUF, where the model has an output matrix of its own
    FormatFamily family = FormatFamily::Gguf;
    bool hasEngine = true; ///< does any program read the output?
    bool operator==(const PlannedWeights&) const = default;
};

PlannedWeights weightsOf(const plan::Plan& plan);

} // namespace ql::fit
