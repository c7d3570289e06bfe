// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>

#include "core/base/result.h"
#include "core/graph/backend.h"
#include "core/job/reading.h"

namespace CLI {
class App;
}

namespace ql::app {

/// What models are given to read, for verbs that measure.
struct TextWishes {
    std::string path{};
    std::optional<std::size_t> tokens{}; ///< at most; 0: all
    std::size_t chunk = job::kUsualChunk;
    bool parsesSpecial = false; ///< as in job::ReadingWishes
    std::string chat{}; ///< as parseChat() takes it
};

/// --chat, also for prompts.
void declareChatOption(CLI::App& app, std::string& chat, const char* what);
/// What --chat says: nothing without it; the name of a family, or an empty one for the model's own template.
std::optional<std::string> parseChat(const std::string& chat);

/// --text, --tokens, --chunk, --chat. `otherwise`: of --tokens, besides the usual number, for the help; may be empty.
void declareTextOptions(CLI::App& app, TextWishes& wishes, const std::string& otherwise = {});

using PreviewText = job::Reading;

/// `usual`: tokens where the user names no number; 0: all. Warns where chunks are shorter than asked for. Errors: those
/// of job::readText().
Result<PreviewText> readPreviewText(const TextWishes& wishes, const arch::Model& model, const graph::Graph& graph,
                                    std::size_t usual);

} // namespace ql::app
