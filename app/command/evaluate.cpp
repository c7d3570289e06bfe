// SPDX-License-Identifier: GPL-3.0-or-later
#include <string>

#include <CLI/CLI.hpp>
#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include "app/command/command.h"
#include "app/command/console.h"
#include "app/command/preview_source.h"
#include "app/command/preview_text.h"
#include "app/command/run_device.h"
#include "core/base/units.h"
#include "core/job/evaluate.h"

namespace ql::app {

namespace {

constexpr std::size_t kUsualTokens = 8192;

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
        declareTextOptions(app, m_text, "default 8192, with --until-clear and --threshold all");
        // A flag, so that it does not take a model for its value; and a text, because flags of numbers count.
        app.add_flag("--until-clear{0.1}", m_untilClear,
                     "Stop when the mean KL divergence is known within this share of itself (=0.1)")
            ->check(CLI::Range(1e-6, 1e6));
        app.add_option("--threshold", m_stop.threshold,
                       "Stop when the mean KL divergence is clearly below or above this, in nats")
            ->check(CLI::NonNegativeNumber);
        app.add_option("--confidence", m_stop.confidence, "Of both, at all times together (default 0.95)")
            ->check(CLI::Range(0.5, 0.9999));
        app.add_option("--min-tokens", m_stop.leastTokens, "But read so many tokens at least (default 4096)");
        app.add_option("--portion", m_portion,
                       "Chunks that go through the models together; figures come after each portion (default: all, or "
                       "with --until-clear by the memory)");
        app.add_option("--memory", m_memory, "For weights that stay decoded, and hidden states (default 4G)");
        declareRunOptions(app, m_run);
    }

    Result<int> run() override
    {
        if (!m_untilClear.empty())
            m_stop.relative = std::stod(m_untilClear);
        if (!m_wishes.given())
            return fail(Errc::BadArgument, "name the model to be judged, or --recipe FILE, --type PRESET, --rule RULE");
        QL_TRY(const auto reference, openModel(m_reference));
        QL_TRY(const auto candidate, openCandidate(m_wishes, reference));
        QL_TRY(const graph::GraphPtr first, graph::buildGraph(reference));
        QL_TRY(const graph::GraphPtr second, graph::buildGraph(candidate));
        job::EvaluateOptions options;
        options.threads = common.threads;
        QL_TRY(const PreviewText text, readPreviewText(m_text, *reference, *first, stops() ? 0 : kUsualTokens));
        options.chunk = text.chunk;
        options.bos = text.bos;
        options.portion = m_portion;
        QL_TRY(options.memory, parseSize(m_memory));
        if (stops())
            options.stop = m_stop;
        job::Context context;
        Result<job::Evaluation> result = fail(Errc::Failed, "nothing was evaluated");
        withProgress(context, common.quiet, [&] { result = evaluate(first, second, text.tokens, options, context); });
        if (!result)
            return fail(m_device.advised(std::move(result).error()));
        Json json = common.json ? result->toJson() : Json();
        json["chat"] = text.chat.empty() ? Json() : Json(text.chat);
        m_device.addTo(json);
        common.json ? printJson(json) : print(table(*result));
        return 0;
    }

private:
    bool stops() const { return m_stop.relative > 0 || m_stop.threshold; }

    /// The threads of the back end are made here, where signals are blocked already.
    Result<job::Evaluation> evaluate(const graph::GraphPtr& reference, const graph::GraphPtr& candidate,
                                     const std::vector<graph::TokenId>& tokens, const job::EvaluateOptions& options,
                                     job::Context& context)
    {
        QL_CHECK(m_device.open(m_run, *reference, common.threads));
        QL_TRY(const auto first, m_device.backend().open(reference, referenceOptions(m_run)));
        QL_TRY(const auto second, m_device.backend().open(candidate, sessionOptions(m_run)));
        auto result = job::evaluate(*first, *second, tokens, options, context);
        m_device.note(*first);
        m_device.note(*second, true);
        return result;
    }

    std::string table(const job::Evaluation& result) const
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
            + fmt::format("{} tokens in chunks of {}, {} predictions, {:.1f} s {}\n", result.tokens, result.chunk,
                          d.predictions, result.seconds, m_device.text())
            + (stops() ? howItEnded(result) : std::string());
    }

    std::string howItEnded(const job::Evaluation& result) const
    {
        const job::CurvePoint& last = result.curve.back();
        const std::string known = fmt::format("the mean KL divergence lies between {:.6f} and {:.6f} ({} % confidence)",
                                              last.interval.low, last.interval.high, 100 * result.confidence);
        switch (result.reason) {
        case job::StopReason::Precise:
            return "stopped because it is known precisely enough: " + known + "\n";
        case job::StopReason::Below:
            return "stopped because it is below the threshold: " + known + "\n";
        case job::StopReason::Above:
            return "stopped because it is above the threshold: " + known + "\n";
        case job::StopReason::AllRead:
            break;
        }
        return "read to the end without a clear result: " + known + "; give it more text\n";
    }

    std::string m_reference{};
    TextWishes m_text{};
    CandidateWishes m_wishes{};
    RunWishes m_run{};
    RunDevice m_device{};
    std::string m_untilClear{};
    job::StopRule m_stop{.relative = 0};
    std::size_t m_portion = 0;
    std::string m_memory = "4G";
};

} // namespace

std::unique_ptr<Command> makeEvaluate()
{
    return std::make_unique<Evaluate>();
}

} // namespace ql::app
