// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command/preview_text.h"

#include <CLI/CLI.hpp>
#include <fmt/format.h>

#include "app/log.h"

namespace ql::app {

void declareTextOptions(CLI::App& app, TextWishes& wishes, const std::string& otherwise)
{
    app.add_option("--text", wishes.path, "What to read, in UTF-8 (default: a text that comes with the program)");
    app.add_option("--tokens", wishes.tokens,
                   fmt::format("Read at most so many tokens of it{}; 0: all",
                               otherwise.empty() ? otherwise : " (" + otherwise + ")"));
    app.add_option("--chunk", wishes.chunk, "Tokens that are read together (default 512, at most the model's context)")
        ->check(CLI::Range(std::size_t{4}, std::size_t{1} << 20));
}

Result<PreviewText> readPreviewText(const TextWishes& wishes, const arch::Model& model, const graph::Graph& graph,
                                    std::size_t usual)
{
    const job::ReadingWishes asked{.path = wishes.path,
                                   .tokens = wishes.tokens.value_or(usual),
                                   .chunk = wishes.chunk,
                                   .parsesSpecial = wishes.parsesSpecial};
    QL_TRY(PreviewText text, job::readText(model, io::systemDisk(), asked, graph.contextLength));
    if (text.chunk < wishes.chunk && wishes.chunk != job::kUsualChunk)
        logWarning(fmt::format("--chunk {}: the model was made for texts of {} tokens, so chunks have as many",
                               wishes.chunk, text.chunk));
    return text;
}

} // namespace ql::app
