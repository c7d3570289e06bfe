// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <cstdio>

#include <CLI/CLI.hpp>
#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include "app/command/command.h"
#include "app/command/console.h"
#include "app/command/preview_source.h"
#include "core/job/generate.h"
#include "gpu/cpu/cpu_backend.h"

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
        app.add_option("--against", m_wishes.model, "A second model to continue the text with");
        declareCandidateOptions(app, m_wishes);
        app.add_option("--prompt", m_prompt, "The text to be continued")->required();
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
        app.add_flag("--ignore-end", m_ignoreEnd, "Go on after a token that ends the text");
        declareRunOptions(app, m_run);
    }

    Result<int> run() override
    {
        m_options.stopsAtEnd = !m_ignoreEnd;
        QL_TRY(const auto model, openModel(m_model));
        std::vector<std::pair<std::string, arch::ModelPtr>> models{{m_model, model}};
        if (m_wishes.given()) {
            QL_TRY(auto candidate, openCandidate(m_wishes, model));
            models.emplace_back(m_wishes.model.empty() ? "recipe" : m_wishes.model, std::move(candidate));
        }
        job::Context context;
        std::vector<job::Generated> results;
        Status status = ok;
        withProgress(context, common.quiet || !common.json, [&] { status = runAll(models, results, context); });
        QL_CHECK(std::move(status));
        if (common.json)
            printJson(toJson(models, results));
        else
            print(summary(results));
        return 0;
    }

private:
    Status runAll(const std::vector<std::pair<std::string, arch::ModelPtr>>& models,
                  std::vector<job::Generated>& results, job::Context& context) const
    {
        const auto backend = cpu::makeCpuBackend(common.threads);
        for (const auto& [name, model] : models) {
            QL_TRY(const auto graph, graph::buildGraph(model));
            QL_TRY(const auto tokenizer,
                   tokenizer::TextTokenizer::create(model->metadata, io::systemDisk(), arch::resourceFolder()));
            QL_TRY(const auto session, backend->open(graph, sessionOptions(m_run)));
            const auto show = [](std::string_view piece) {
                std::fwrite(piece.data(), 1, piece.size(), stdout);
                std::fflush(stdout);
            };
            if (!common.json)
                show((models.size() > 1 ? fmt::format("[{}]\n", name) : std::string()) + m_prompt);
            QL_TRY(job::Generated generated,
                   job::generate(*session, tokenizer, m_prompt, m_options, context,
                                 common.json ? std::function<void(std::string_view)>() : show));
            results.push_back(std::move(generated));
            if (!common.json)
                show("\n");
        }
        return ok;
    }

    /// How many tokens both begin with.
    static std::size_t sameTokens(const std::vector<job::Generated>& results)
    {
        const auto &a = results.front().tokens, &b = results.back().tokens;
        const auto differ = std::ranges::mismatch(a, b);
        return static_cast<std::size_t>(differ.in1 - a.begin());
    }

    static std::string summary(const std::vector<job::Generated>& results)
    {
        std::string text;
        for (const job::Generated& result : results)
            text += fmt::format("\n{} tokens, {:.1f} per second", result.tokens.size(),
                                perSecond(result.tokens.size(), result.seconds));
        if (results.size() > 1)
            text += fmt::format("\nthe first {} tokens are the same", sameTokens(results));
        return text + "\n";
    }

    Json toJson(const std::vector<std::pair<std::string, arch::ModelPtr>>& models,
                const std::vector<job::Generated>& results) const
    {
        Json list = Json::array();
        for (std::size_t i = 0; i < results.size(); ++i)
            list.push_back({{"model", models[i].first},
                            {"prompt_tokens", results[i].prompt},
                            {"tokens", results[i].tokens},
                            {"text", results[i].text},
                            {"ended", results[i].ended},
                            {"prompt_tokens_per_second", perSecond(results[i].prompt.size(), results[i].promptSeconds)},
                            {"tokens_per_second", perSecond(results[i].tokens.size(), results[i].seconds)}});
        Json json{{"prompt", m_prompt}, {"results", std::move(list)}};
        if (results.size() > 1)
            json["same_tokens"] = sameTokens(results);
        return json;
    }

    std::string m_model{}, m_prompt{};
    CandidateWishes m_wishes{};
    RunWishes m_run{};
    job::GenerateOptions m_options{};
    bool m_ignoreEnd = false;
};

} // namespace

std::unique_ptr<Command> makeGenerate()
{
    return std::make_unique<Generate>();
}

} // namespace ql::app
