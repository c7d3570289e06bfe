// SPDX-License-Identifier: GPL-3.0-or-later
#include <cstdio>

#include <CLI/CLI.hpp>
#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include "app/command/command.h"
#include "app/command/console.h"
#include "app/command/preview_source.h"
#include "app/command/preview_text.h"
#include "app/command/run_device.h"
#include "core/job/generate_pair.h"

namespace ql::app {

namespace {

double perSecond(std::size_t count, double seconds)
{
    return seconds > 0 ? static_cast<double>(count) / seconds : 0;
}

class Generate final : public Command {
public:
    std::string_view name() const override { return "generate"; }
    std::string_view summary() const override
    {
        return "Continue a text with a model, and with what a recipe makes of it";
    }

    void declare(CLI::App& app) override
    {
        app.add_option("MODEL", m_model, "HF folder, .safetensors, .gguf (or the first of a split)")->required();
        app.add_option("--against,--beside", m_wishes.model,
                       "A second model to continue the text with, from the same seed; or --recipe, --type, --rule");
        declareCandidateOptions(app, m_wishes);
        app.add_option("--prompt", m_prompt, "The text to be continued, or with --chat what a user says")->required();
        declareChatOption(app, m_chat, "The prompt is what a user says, or a conversation in JSON");
        app.add_option("-n,--count", m_options.count, "Tokens at most (default 128)")
            ->check(CLI::Range(std::size_t{1}, std::size_t{1} << 24));
        auto& sampler = m_options.sampler;
        app.add_flag("--greedy", sampler.greedy, "Always the likeliest token");
        app.add_option("--temperature", sampler.temperature, "Default 0.8; 0 is --greedy")
            ->check(CLI::Range(0.0, 100.0));
        app.add_option("--top-k", sampler.topK, "Only the so many likeliest tokens (default 40; 0: all)");
        app.add_option("--top-p", sampler.topP, "Only those that together have this probability (default 0.95)")
            ->check(CLI::Range(0.0, 1.0));
        app.add_option("--min-p", sampler.minP, "Only those with this share of the likeliest's (default 0.05)")
            ->check(CLI::Range(0.0, 1.0));
        app.add_option("--seed", sampler.seed, "The same seed gives the same text (default 0)");
        app.add_option("--top", m_top,
                       "With two models: the so many likeliest tokens of both at every place (default 5)")
            ->check(CLI::Range(std::size_t{1}, std::size_t{1000}));
        app.add_flag("--ignore-end", m_ignoreEnd, "Go on after a token that ends the text");
        declareRunOptions(app, m_run);
    }

    Result<int> run() override
    {
        m_options.stopsAtEnd = !m_ignoreEnd;
        QL_TRY(const auto model, openModel(m_model));
        arch::ModelPtr candidate;
        if (m_wishes.given()) {
            QL_TRY(candidate, openCandidate(m_wishes, model));
        }
        QL_TRY(const auto tokenizer,
               tokenizer::TextTokenizer::create(model->metadata, io::systemDisk(), arch::resourceFolder()));
        m_given = m_prompt;
        if (const auto chat = parseChat(m_chat)) {
            QL_TRY(job::ChatPrompt written, job::chatPrompt(*model, io::systemDisk(), m_prompt, *chat));
            m_given = std::move(written.text);
            m_family = std::move(written.family);
        }
        job::Context context;
        Status status = ok;
        withProgress(context, common.quiet || !common.json, [&] {
            status = candidate ? runBoth(model, candidate, tokenizer, context) : runOne(model, tokenizer, context);
        });
        if (!status)
            return fail(m_device.advised(std::move(status).error()));
        return 0;
    }

private:
    /// As it comes.
    static void show(std::string_view piece)
    {
        std::fwrite(piece.data(), 1, piece.size(), stdout);
        std::fflush(stdout);
    }

    Status runOne(const arch::ModelPtr& model, const tokenizer::TextTokenizer& tokenizer, job::Context& context)
    {
        QL_TRY(const auto graph, graph::buildGraph(model));
        QL_CHECK(m_device.open(m_run, *graph, common.threads));
        QL_TRY(const auto session, m_device.backend().open(graph, sessionOptions(m_run)));
        if (!common.json)
            show(shownPrompt());
        QL_TRY(const job::Generated result,
               job::generate(*session, tokenizer, m_given, m_options, context,
                             common.json ? std::function<void(std::string_view)>() : show));
        m_device.note(*session, true);
        const double promptRate = perSecond(result.prompt.size(), result.promptSeconds),
                     rate = perSecond(result.tokens.size(), result.seconds);
        if (!common.json) {
            print(fmt::format("\n\n{} tokens, {:.1f} per second {}\n", result.tokens.size(), rate, m_device.text()));
            return ok;
        }
        Json one{{"model", m_model},         {"prompt_tokens", result.prompt}, {"tokens", result.tokens},
                 {"text", result.text},      {"ended", result.ended},          {"prompt_tokens_per_second", promptRate},
                 {"tokens_per_second", rate}};
        Json json{{"prompt", m_prompt}, {"results", Json::array({std::move(one)})}};
        addChat(json);
        m_device.addTo(json);
        printJson(json);
        return ok;
    }

    Status runBoth(const arch::ModelPtr& model, const arch::ModelPtr& candidate,
                   const tokenizer::TextTokenizer& tokenizer, job::Context& context)
    {
        QL_TRY(const auto first, graph::buildGraph(model));
        QL_CHECK(m_device.open(m_run, *first, common.threads));
        QL_TRY(const auto second, graph::buildGraph(candidate));
        QL_TRY(const auto reference, m_device.backend().open(first, referenceOptions(m_run)));
        QL_TRY(const auto other, m_device.backend().open(second, sessionOptions(m_run)));
        QL_TRY(const job::GeneratedPair pair,
               job::generatePair(*reference, *other, tokenizer, m_given, {m_options, m_top}, context));
        m_device.note(*reference);
        m_device.note(*other, true);
        const std::string name = m_wishes.model.empty() ? "recipe" : m_wishes.model;
        if (common.json) {
            Json json = pair.toJson(m_model, name);
            json["prompt"] = m_prompt;
            addChat(json);
            m_device.addTo(json);
            printJson(json);
        } else {
            print(bothTexts(pair, name));
        }
        return ok;
    }

    std::string bothTexts(const job::GeneratedPair& pair, const std::string& name) const
    {
        std::string text = fmt::format("[{}]\n{}{}\n\n[{}]\n{}{}\n\n", m_model, shownPrompt(), pair.reference.text,
                                       name, shownPrompt(), pair.candidate.text);
        if (!pair.parted)
            return text + fmt::format("all {} tokens are the same\n", pair.same);
        std::vector<std::vector<std::string>> rows{{"", m_model, "", name, ""}};
        const job::PairToken& place = pair.reference.tokens[pair.same];
        const auto add = [&](std::vector<std::string>& row, const job::Outlook& outlook, std::size_t i) {
            row.push_back(i < outlook.top.size() ? quoted(outlook.top[i].text) : std::string());
            row.push_back(i < outlook.top.size() ? fmt::format("{:.2f} %", 100 * outlook.top[i].probability)
                                                 : std::string());
        };
        for (std::size_t i = 0; i < place.reference.top.size(); ++i) {
            std::vector<std::string> row{fmt::format("{}", i + 1)};
            add(row, place.reference, i);
            add(row, place.candidate, i);
            rows.push_back(std::move(row));
        }
        using enum Align;
        return text
            + fmt::format("the first {} tokens are the same; then {} and {}, where the likeliest are\n", pair.same,
                          quoted(place.text), quoted(pair.candidate.tokens[pair.same].text))
            + formatTable(rows, {Right, Left, Right, Left, Right});
    }

    /// What the text goes on from; a reply stands by itself.
    std::string shownPrompt() const { return m_family.empty() ? m_prompt : m_prompt + "\n\n"; }
    void addChat(Json& json) const
    {
        json["chat"] = m_family.empty() ? Json() : Json(m_family);
        if (!m_family.empty())
            json["written_prompt"] = m_given;
    }

    /// On one line.
    static std::string quoted(const std::string& text) { return dumpJson(Json(text)); }

    std::string m_model{}, m_prompt{}, m_chat{};
    std::string m_given{}; ///< the prompt as the model is given it
    std::string m_family{}; ///< of chat templates; empty: none
    CandidateWishes m_wishes{};
    RunWishes m_run{};
    RunDevice m_device{};
    job::GenerateOptions m_options{};
    std::size_t m_top = 5;
    bool m_ignoreEnd = false;
};

} // namespace

std::unique_ptr<Command> makeGenerate()
{
    return std::make_unique<Generate>();
}

} // namespace ql::app
