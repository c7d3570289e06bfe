// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/base/result.h"
#include "core/graph/backend.h"

namespace CLI {
class App;
}

namespace ql::app {

/// What models are given to read, for verbs that measure.
struct TextWishes {
    std::string path{};
    std::optional<std::size_t> tokens{}; ///< at most; 0: all
    std::size_t chunk = 512;
};

/// --text, --tokens, --chunk. `otherwise`: of --tokens, besides the usual number, for the help; may be empty.
void declareTextOptions(CLI::App& app, TextWishes& wishes, const std::string& otherwise = {});

struct PreviewText {
    std::vector<graph::TokenId> tokens{};
    std::size_t chunk = 0; ///< at most the model's context
    std::optional<graph::TokenId> bos{}; ///< where the model wants one
};

/// `usual`: tokens where the user names no number; 0: all. Errors: those of reading and of the tokenizer.
Result<PreviewText> readPreviewText(const TextWishes& wishes, const arch::Model& model, const graph::Graph& graph,
                                    std::size_t usual);

} // namespace ql::app
