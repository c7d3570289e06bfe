// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <string>

namespace ql::oracle {

/// Dimensions of a made-up LlamaForCausalLM.
struct SyntheticModel {
    std::uint64_t hidden = 256, feedForward = 512, layers = 4, heads = 4, headsKv = 2;
    bool tied = false; ///< no output matrix
};

/// Writes a Hugging Face folder with random BF16 weights and the sample's tokenizer.
void writeModel(const std::string& folder, const SyntheticModel& model);

} // namespace ql::oracle
