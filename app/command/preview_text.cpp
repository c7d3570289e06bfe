// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command/preview_text.h"

#include <CLI/CLI.hpp>
#include <fmt/format.h>

#include "app/log.h"
#include "core/tokenizer/text_tokenizer.h"

namespace ql::app {

namespace {

constexpr std::uint64_t kTextLimit = std::uint64_t{1} << 30;

std::size_t chunkFor(std::size_t asked, std::uint64_t contextLength)
{
    if (contextLength == 0 || asked <= contextLength)
        return asked;
    if (asked != TextWishes{}.chunk)
        logWarning(fmt::format("--chunk {}: the model was made for texts of {} tokens, so chunks have as many", asked,
                               contextLength));
    return contextLength;
}

} // namespace

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
    io::Disk& disk = io::systemDisk();
    const std::string resources = arch::resourceFolder();
    QL_TRY(const auto tokenizer, tokenizer::TextTokenizer::create(model.metadata, disk, resources));
    QL_TRY(const std::string text,
           disk.readText(wishes.path.empty() ? resources + "/samples/tales.txt" : wishes.path, kTextLimit));
    PreviewText result;
    result.tokens = tokenizer.encodeWhole(text, tokenizer::SpecialText::IsText);
    const std::size_t most = wishes.tokens.value_or(usual);
    if (most > 0 && result.tokens.size() > most)
        result.tokens.resize(most);
    result.chunk = chunkFor(wishes.chunk, graph.contextLength);
    if (tokenizer.addsBos())
        result.bos = tokenizer.bos();
    return result;
}

} // namespace ql::app
