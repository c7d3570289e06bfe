// SPDX-License-Identifier: GPL-3.0-or-later
#include <functional>
#include <optional>

#include <CLI/CLI.hpp>
#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include "app/command/command.h"
#include "app/command/console.h"
#include "core/tokenizer/doctor.h"
#include "core/tokenizer/gguf_tokenizer.h"
#include "core/tokenizer/torture_text.h"

namespace ql::app {

namespace {

constexpr std::uint64_t kMostText = std::uint64_t{1} << 20; // bytes: a text to look at, not a corpus

/// Tokens on one line, the spaces in them as they are.
std::string tokensText(const std::vector<tokenizer::TokenId>& ids,
                       const std::function<std::string(std::uint32_t)>& shown)
{
    std::vector<std::string> parts;
    for (const tokenizer::TokenId id : ids)
        parts.push_back(dumpJson(Json(shown(id))));
    return fmt::format("{}", fmt::join(parts, " "));
}

class Tokenizer final : public Command {
public:
    std::string_view name() const override { return "tokenizer"; }
    std::string_view summary() const override
    {
        return "Tokenise a text by the source's own rules and as a GGUF file says, and show where they differ";
    }

    void declare(CLI::App& app) override
    {
        app.add_option("SOURCE", m_source, "HF folder with the tokenizer files")->required();
        app.add_option("GGUF", m_file, "What to compare with (default: what would be written of SOURCE)");
        app.add_option("--text", m_text, "A file with the text (default: a text that brings out differences)");
        app.add_option("--prompt", m_prompt, "The text itself")->excludes("--text");
        app.add_option("--pre-tokenizer", m_pre, "How llama.cpp shall split text, instead of what is written")
            ->excludes("GGUF");
        app.add_flag("--all", m_all, "Print what is the same, too");
    }

    Result<int> run() override
    {
        QL_CHECK(readMetadata());
        if (!m_pre.empty())
            gguf::set(m_metadata, "tokenizer.ggml.pre", gguf::Value::string(m_pre));
        std::string text(tokenizer::kTortureText);
        if (!m_prompt.empty())
            text = m_prompt;
        if (!m_text.empty()) {
            QL_TRY(text, io::systemDisk().readText(m_text, kMostText));
        }
        QL_TRY(const auto doctor,
               tokenizer::Doctor::create(io::systemDisk(), m_source, m_metadata, arch::resourceFolder()));
        const tokenizer::Doctor::Finding finding = doctor.examine(text);
        if (common.json)
            printJson(toJson(doctor, finding));
        else
            print(toText(doctor, finding));
        return finding.same() ? 0 : 1;
    }

private:
    /// Of the GGUF file, of the whole model, or of a folder that has only tokenizer files.
    Status readMetadata()
    {
        if (!m_file.empty()) {
            QL_TRY(const auto checkpoint, checkpoint::open(io::systemDisk(), m_file));
            m_metadata = checkpoint->metadata();
            return ok;
        }
        if (const auto checkpoint = checkpoint::open(io::systemDisk(), m_source)) {
            QL_TRY(const auto model, arch::interpret(*checkpoint));
            m_metadata = model->metadata;
            m_question = model->preQuestion;
            return ok;
        }
        QL_TRY(auto carried, tokenizer::tokenizerOfFolder(io::systemDisk(), m_source, arch::resourceFolder()));
        m_metadata = std::move(carried.metadata);
        m_question = std::move(carried.question);
        return ok;
    }

    Json toJson(const tokenizer::Doctor& doctor, const tokenizer::Doctor::Finding& finding) const
    {
        const tokenizer::TokenizerFacts facts = tokenizer::factsOfTokenizer(m_metadata);
        Json json{{"source", m_source}, {"gguf", m_file.empty() ? Json() : Json(m_file)},
                  {"kind", facts.kind}, {"model", facts.model},
                  {"pre", facts.pre},   {"vocabulary", facts.tokens}};
        if (m_question) {
            Json nearest = Json::array();
            for (const tokenizer::PreCandidate& candidate : m_question->nearest)
                nearest.push_back({{"name", candidate.name},
                                   {"tokens", candidate.tokens},
                                   {"differing", candidate.differing},
                                   {"source", candidate.source},
                                   {"gguf", candidate.file}});
            json["question"] = {{"message", m_question->sentence()}, {"nearest", std::move(nearest)}};
        }
        json.update(doctor.toJson(finding));
        return json;
    }

    std::string toText(const tokenizer::Doctor& doctor, const tokenizer::Doctor::Finding& finding) const
    {
        const tokenizer::TokenizerFacts facts = tokenizer::factsOfTokenizer(m_metadata);
        std::string text = fmt::format("{}, {} tokens{}\n", facts.kind, facts.tokens,
                                       facts.model == "gpt2" ? ", pre-tokenizer " + facts.pre : std::string());
        if (m_question)
            text += m_question->sentence() + "\n";
        text += finding.same() ? fmt::format("the {} tokens of the text are the same in both\n", finding.sourceTokens)
                               : fmt::format("{} tokens by the source's own rules, {} in GGUF; {} differ\n\n",
                                             finding.sourceTokens, finding.fileTokens, finding.differing);
        const auto source = [&](std::uint32_t id) { return doctor.shownSource(id); };
        const auto file = [&](std::uint32_t id) { return doctor.shownFile(id); };
        for (const tokenizer::TokenStretch& stretch : finding.stretches)
            if (!stretch.isSame)
                text += fmt::format("source  {}\ngguf    {}\n\n", tokensText(stretch.source, source),
                                    tokensText(stretch.file, file));
            else if (m_all)
                text += fmt::format("both    {}\n\n", tokensText(stretch.file, file));
        return text;
    }

    std::string m_source{}, m_file{}, m_text{}, m_prompt{}, m_pre{};
    bool m_all = false;
    gguf::Metadata m_metadata{};
    std::optional<tokenizer::PreQuestion> m_question{};
};

} // namespace

std::unique_ptr<Command> makeTokenizer()
{
    return std::make_unique<Tokenizer>();
}

} // namespace ql::app
