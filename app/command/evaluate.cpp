// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include <CLI/CLI.hpp>
#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include "app/command/command.h"
#include "app/command/console.h"
#include "app/command/preview_source.h"
#include "app/log.h"
#include "core/job/evaluate.h"
#include "core/tokenizer/text_tokenizer.h"
#include "gpu/cpu/cpu_backend.h"

namespace ql::app {

namespace {

constexpr std::uint64_t kTextLimit = std::uint64_t{1} << 30;
constexpr std::size_t kUsualChunk = 512, kUsualTokens = 8192;

class Evaluate final : public Command {
public:
    std::string_view name() const override { return "evaluate"; }
    std::string_view summary() const override
    {
        return "Run two models, or one and a recipe, on a text: perplexity, KL divergence";
    }

    void declare(CLI::App& app) override
    {
        app.add_option("REFERENCE", m_reference, "The original model")->required();
        app.add_option("CANDIDATE", m_wishes.model, "The model to be judged; or --recipe, --type, --rule");
        declareCandidateOptions(app, m_wishes);
        app.add_option("--text", m_text, "What to read, in UTF-8 (default: a text that comes with the program)");
        app.add_option("--tokens", m_tokens, "Read at most so many tokens of it (default 8192); 0: all");
        app.add_option("--chunk", m_chunk, "Tokens that are read together (default 512, at most the model's context)")
            ->check(CLI::Range(std::size_t{4}, std::size_t{1} << 20));
        declareRunOptions(app, m_run);
    }

    Result<int> run() override
    {
        if (!m_wishes.given())
            return fail(Errc::BadArgument, "name the model to be judged, or --recipe FILE, --type PRESET, --rule RULE");
        QL_TRY(const auto reference, openModel(m_reference));
        QL_TRY(const auto candidate, openCandidate(m_wishes, reference));
        QL_TRY(const graph::GraphPtr first, graph::buildGraph(reference));
        QL_TRY(const graph::GraphPtr second, graph::buildGraph(candidate));
        job::EvaluateOptions options;
        options.threads = common.threads;
        options.chunk = chunkFor(first->contextLength);
        QL_TRY(const std::vector<graph::TokenId> tokens, tokensOf(*reference, options));
        job::Context context;
        Result<job::Evaluation> result = fail(Errc::Failed, "nothing was evaluated");
        withProgress(context, common.quiet, [&] { result = evaluate(first, second, tokens, options, context); });
        if (!result)
            return fail(std::move(result).error());
        common.json ? printJson(result->toJson()) : print(text(*result));
        return 0;
    }

private:
    std::size_t chunkFor(std::uint64_t contextLength) const
    {
        if (contextLength == 0 || m_chunk <= contextLength)
            return m_chunk;
        if (m_chunk != kUsualChunk)
            logWarning(fmt::format("--chunk {}: the model was made for texts of {} tokens, so chunks have as many",
                                   m_chunk, contextLength));
        return contextLength;
    }

    Result<std::vector<graph::TokenId>> tokensOf(const arch::Model& model, job::EvaluateOptions& options) const
    {
        io::Disk& disk = io::systemDisk();
        const std::string resources = arch::resourceFolder();
        QL_TRY(const auto tokenizer, tokenizer::TextTokenizer::create(model.metadata, disk, resources));
        const std::string path = m_text.empty() ? resources + "/samples/tales.txt" : m_text;
        QL_TRY(const std::string text, disk.readText(path, kTextLimit));
        std::vector<graph::TokenId> tokens = tokenizer.encodeWhole(text, tokenizer::SpecialText::IsText);
        if (m_tokens > 0 && tokens.size() > m_tokens)
            tokens.resize(m_tokens);
        if (tokenizer.addsBos())
            options.bos = tokenizer.bos();
        return tokens;
    }

    /// The threads of the back end are made here, where signals are blocked already.
    Result<job::Evaluation> evaluate(const graph::GraphPtr& reference, const graph::GraphPtr& candidate,
                                     const std::vector<graph::TokenId>& tokens, const job::EvaluateOptions& options,
                                     job::Context& context) const
    {
        const auto backend = cpu::makeCpuBackend(common.threads);
        graph::SessionOptions asked = sessionOptions(m_run), plain = asked;
        // Formats of activations are a matter of how the candidate is served; llama.cpp rounds those of every model.
        if (asked.activations != graph::Activations::LlamaCpp)
            plain = {};
        QL_TRY(const auto first, backend->open(reference, plain));
        QL_TRY(const auto second, backend->open(candidate, asked));
        return job::evaluate(*first, *second, tokens, options, context);
    }

    static std::string text(const job::Evaluation& result)
    {
        const job::Divergence& d = result.divergence;
        const auto figure = [](const char* name, double value, double error, int digits) {
            return std::vector<std::string>{name, fmt::format("{:.{}f}", value, digits),
                                            error < 0 ? std::string() : fmt::format("± {:.{}f}", error, digits)};
        };
        std::vector<std::vector<std::string>> rows{{"", "value", ""}};
        rows.push_back(figure("perplexity, reference", d.referencePerplexity.value, d.referencePerplexity.error, 4));
        rows.push_back(figure("perplexity, candidate", d.candidatePerplexity.value, d.candidatePerplexity.error, 4));
        rows.push_back(figure("ratio", d.perplexityRatio.value, d.perplexityRatio.error, 5));
        rows.push_back(figure("KL divergence, mean", d.divergence.value, d.divergence.error, 6));
        rows.push_back(figure("  median", d.median, -1, 6));
        rows.push_back(figure("  99 %", d.p99, -1, 6));
        rows.push_back(figure("  99.9 %", d.p99_9, -1, 6));
        rows.push_back(figure("  largest", d.largest, -1, 6));
        rows.push_back(figure("same top token, %", 100 * d.sameTop.value, 100 * d.sameTop.error, 3));
        rows.push_back(figure("RMS change of probability, %", 100 * d.rmsDeltaP.value, 100 * d.rmsDeltaP.error, 3));
        if (!result.layers.empty())
            rows.push_back(
                figure("relative error of the last hidden state", result.layers.back().relativeError, -1, 5));
        using enum Align;
        return formatTable(rows, {Left, Right, Left})
            + fmt::format("{} tokens in chunks of {}, {} predictions, {:.1f} s\n", result.tokens, result.chunk,
                          d.predictions, result.seconds);
    }

    std::string m_reference{}, m_text{};
    CandidateWishes m_wishes{};
    RunWishes m_run{};
    std::size_t m_tokens = kUsualTokens, m_chunk = kUsualChunk;
};

} // namespace

std::unique_ptr<Command> makeEvaluate()
{
    return std::make_unique<Evaluate>();
}

} // namespace ql::app
