// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>

namespace ql::checkpoint {

/// A GGUF tensor name taken apart: "blk.3.attn_q.weight" is layer 3, role "attn_q", suffix "weight";
/// "token_embd.weight" is layer -1, role "token_embd". The role is the word of the GGUF name, so that any
/// architecture has roles without a list of them.
struct TensorName {
    int layer = -1;
    std::string role{};
    std::string suffix{}; ///< "weight", "bias", "" ...
};

TensorName parseTensorName(std::string_view ggufName);

} // namespace ql::checkpoint
