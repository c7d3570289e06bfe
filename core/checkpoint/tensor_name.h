// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>

namespace ql::checkpoint {

/// A GGUF tensor name taken apart: "blk.3.attn_q.weight" is layer 3, role "attn_q", suffix "weight";
/// "token_embd.weight" is layer -1, role "token_embd". The role is the word of the GGUF name, so that any
/// architecture has roles without a list of them. Text before "blk" stays in the role: "v.blk.3.attn_q.weight" is
/// layer 3, role "v.attn_q".
struct TensorName {
    int layer = -1;
    std::string role{};
    std::string suffix{}; ///< "weight", "bias", "" ...
};

TensorName parseTensorName(std::string_view ggufName);

/// The order in which llama-quantize visits and writes tensors: names without "blk.<n>" at their beginning first, then
/// layer by layer; within each, by bytes.
bool beforeInModel(std::string_view a, std::string_view b);

} // namespace ql::checkpoint
