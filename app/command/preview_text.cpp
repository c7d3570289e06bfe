// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command/preview_text.h"

#include <CLI/CLI.hpp>
#include <fmt/format.h>

#include "app/log.h"

namespace ql::app {

namespace {

constexpr const char* kOwnTemplate = "auto";

} // namespace

void declareChatOption(CLI::App& app, std::string& chat, const char* what)
{
    app.add_flag(fmt::format("--chat{{{}}}", kOwnTemplate), chat,
                 fmt::format("{}, written by the model's chat template, or by a family of them: --chat=chatml", what));
}

std::optional<std::string> parseChat(const std::string& chat)
{
    if (chat.empty())
        return std::nullopt;
    return chat == kOwnTemplate ? std::string() : chat;
}

void declareTextOptions(CLI::App& app, TextWishes& wishes, const std::string& otherwise)
{
    app.add_option("--text", wishes.path, "What to read, in UTF-8 (default: a text that comes with the program)");
    app.add_option("--tokens", wishes.tokens,
                   fmt::format("Read at most so many tokens of it{}; 0: all",
                               otherwise.empty() ? otherwise : " (" + otherwise + ")"));
    app.add_option("--chunk", wishes.chunk, "Tokens that are read together (default 512, at most the model's context)")
        ->check(CLI::Range(std::size_t{4}, std::size_t{1} << 20));
    declareChatOption(app, wishes.chat,
                      "The text is conversations (JSON or JSONL of messages, else what one user says)");
}

Result<PreviewText> readPreviewText(const TextWishes& wishes, const arch::Model& model, const graph::Graph& graph,
                                    std::size_t usual)
{
    const job::ReadingWishes asked{.path = wishes.path,
                                   .tokens = wishes.tokens.value_or(usual),
                                   .chunk = wishes.chunk,
                                   .parsesSpecial = wishes.parsesSpecial,
                                   .chat = parseChat(wishes.chat)};
    QL_TRY(PreviewText text, job::readText(model, io::systemDisk(), asked, graph.contextLength));
    if (text.chunk < wishes.chunk && wishes.chunk != job::kUsualChunk)
        logWarning(fmt::format("--chunk {}: the model was made for texts of {} tokens, so chunks have as many",
                               wishes.chunk, text.chunk));
    return text;
}

} // namespace ql::app
