// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <optional>

#include <CLI/CLI.hpp>
#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include "app/command/command.h"
#include "app/command/console.h"
#include "app/command/preview_source.h"
#include "app/command/preview_text.h"
#include "app/command/run_device.h"
#include "app/log.h"
#include "core/base/units.h"
#include "core/job/culprits.h"
#include "core/job/evaluate.h"

namespace ql::app {

namespace {

constexpr std::size_t kTokensForCulprits = 4096;

class FindCulprits final : public Command {
public:
    std::string_view name() const override { return "culprits"; }
    std::string_view summary() const override { return "Find the tensors that cost most: KL divergence per byte"; }

    void declare(CLI::App& app) override
    {
        app.add_option("REFERENCE", m_reference, "The original model")->required();
        app.add_option("CANDIDATE", m_wishes.model, "The model to be judged; or --recipe, --type, --rule");
        declareCandidateOptions(app, m_wishes);
        declareTextOptions(app, m_text, "default 4096");
        app.add_option("-n,--count", m_options.most, "Name so many tensors (default 10)")
            ->check(CLI::Range(std::size_t{1}, std::size_t{1} << 20));
        app.add_option("--most-tests", m_options.mostTests, "Put back at most so many sets of tensors; 0: no limit");
        app.add_option("--least-share", m_options.leastShare,
                       "Do not look into what saves less than this share of the KL divergence (default 0.01)")
            ->check(CLI::Range(0.0, 1.0));
        app.add_option("--memory", m_memory, "For hidden states, and weights that stay decoded (default 4G)");
        app.add_option("--raise", m_raise, "Raise the so many worst tensors, and measure that recipe, too");
        app.add_option("--by", m_steps, "By so many types (default 1), at most to the original")
            ->check(CLI::Range(std::size_t{1}, std::size_t{100}));
        app.add_option("-o,--output", m_output, "Write the raised recipe to this file");
        declareRunOptions(app, m_run);
    }

    Result<int> run() override
    {
        if (!m_wishes.given())
            return fail(Errc::BadArgument, "name the model to be judged, or --recipe FILE, --type PRESET, --rule RULE");
        if (m_raise == 0 && !m_output.empty())
            return fail(Errc::BadArgument, "-o writes the raised recipe: say with --raise how many tensors to raise");
        if (m_raise > 0 && !m_wishes.model.empty())
            return fail(Errc::BadArgument,
                        "--raise needs a recipe to raise; make one of the file with `quantloom recipe`, and name it "
                        "with --recipe instead of the file");
        QL_TRY(m_options.memory, parseSize(m_memory));
        QL_TRY(const auto reference, openModel(m_reference));
        QL_TRY(const auto candidate, openCandidate(m_wishes, reference));
        QL_TRY(const graph::GraphPtr graph, graph::buildGraph(reference));
        QL_TRY(const PreviewText text, readPreviewText(m_text, *reference, *graph, kTokensForCulprits));
        m_options.chunk = text.chunk;
        m_options.bos = text.bos;
        m_options.threads = common.threads;
        job::Context context;
        Status status = ok;
        job::Culprits found;
        std::optional<Raised> raised;
        withProgress(context, common.quiet, [&] {
            status = search(reference, candidate, text, context, found);
            if (status && m_raise > 0)
                status = raise(reference, found, text, context, raised);
        });
        if (!status)
            return fail(m_device.advised(std::move(status).error()));
        if (raised && !m_output.empty())
            QL_CHECK(io::systemDisk().writeText(m_output, dumpJson(plan::toJson(raised->recipe), 2) + "\n"));
        if (common.json)
            printJson(json(found, raised));
        else
            print(table(found) + (raised ? summary(found, *raised) : std::string()));
        return 0;
    }

private:
    struct Raised {
        plan::Recipe recipe{};
        std::uint64_t bytes = 0, bytesBefore = 0; ///< of the whole output
        job::Divergence divergence{};
    };

    Status search(const arch::ModelPtr& reference, const arch::ModelPtr& candidate, const PreviewText& text,
                  job::Context& context, job::Culprits& found)
    {
        QL_TRY(const auto graph, graph::buildGraph(reference));
        QL_CHECK(m_device.open(m_run, *graph, common.threads));
        QL_TRY(found,
               job::findCulprits(m_device.backend(), reference, referenceOptions(m_run), candidate,
                                 sessionOptions(m_run), text.tokens, m_options, context));
        return ok;
    }

    Status raise(const arch::ModelPtr& reference, const job::Culprits& found, const PreviewText& text,
                 job::Context& context, std::optional<Raised>& out)
    {
        Raised result;
        QL_TRY(const plan::Recipe recipe, recipeOf(m_wishes));
        QL_TRY(const PlannedCandidate before, planCandidate(recipe, reference, m_wishes.inputScales));
        result.bytesBefore = before.bytes;
        result.recipe = job::raised(recipe, found, *before.source, m_raise, m_steps);
        QL_TRY(const PlannedCandidate after, planCandidate(result.recipe, reference, m_wishes.inputScales));
        result.bytes = after.bytes;
        QL_TRY(const auto first, graph::buildGraph(reference));
        QL_TRY(const auto second, graph::buildGraph(after.model));
        QL_TRY(const auto a, m_device.backend().open(first, referenceOptions(m_run)));
        QL_TRY(const auto b, m_device.backend().open(second, sessionOptions(m_run)));
        job::EvaluateOptions options;
        options.chunk = text.chunk;
        options.bos = text.bos;
        options.threads = common.threads;
        QL_TRY(const job::Evaluation evaluation, job::evaluate(*a, *b, text.tokens, options, context));
        result.divergence = evaluation.divergence;
        out = std::move(result);
        return ok;
    }

    Json json(const job::Culprits& found, const std::optional<Raised>& raised) const
    {
        Json result = found.toJson();
        m_device.addTo(result);
        if (raised)
            result["raised"] = {{"recipe", plan::toJson(raised->recipe)},
                                {"bytes", raised->bytes},
                                {"bytes_before", raised->bytesBefore},
                                {"kl_divergence", raised->divergence.divergence.value},
                                {"kl_divergence_error", raised->divergence.divergence.error}};
        return result;
    }

    std::string table(const job::Culprits& found) const
    {
        const double whole = found.divergence.divergence.value;
        std::vector<std::vector<std::string>> rows{
            {"tensor", "type", "KL saved", "", "of all, %", "for", "nats/MiB", "next type", "for"}};
        for (std::size_t i = 0; i < std::min(found.tensors.size(), m_options.most); ++i) {
            const job::Culprit& one = found.tensors[i];
            const bool costs = one.test.originalBytes > one.test.bytes;
            const job::Raise* next = one.raises.empty() ? nullptr : &one.raises.front();
            rows.push_back(
                {one.name, one.type, fmt::format("{:.6f}", one.test.saved.value),
                 fmt::format("± {:.6f}", one.test.saved.error),
                 fmt::format("{:.1f}", 100 * one.test.saved.value / whole),
                 costs ? formatBytes(one.test.originalBytes - one.test.bytes) : "nothing",
                 costs ? fmt::format("{:.5f}", one.test.savedPerByte() * (1 << 20)) : "", next ? next->type : "",
                 next ? formatBytes(static_cast<std::uint64_t>(std::max<std::int64_t>(0, next->more))) : ""});
        }
        using enum Align;
        return formatTable(rows, {Left, Left, Right, Left, Right, Right, Right, Left, Right})
            + fmt::format(
                   "KL divergence {:.6f} over {} tokens; {} of {} tensors that differ were tested by themselves, "
                   "in {} tests and {:.1f} s\n",
                   whole, found.tokens, found.tensors.size(), found.differing, found.tests, found.seconds);
    }

    static std::string summary(const job::Culprits& found, const Raised& raised)
    {
        return fmt::format("raised: {} instead of {}, KL divergence {:.6f} instead of {:.6f}\n",
                           formatBytes(raised.bytes), formatBytes(raised.bytesBefore),
                           raised.divergence.divergence.value, found.divergence.divergence.value);
    }

    std::string m_reference{}, m_memory = "4G", m_output{};
    CandidateWishes m_wishes{};
    TextWishes m_text{};
    RunWishes m_run{};
    RunDevice m_device{};
    job::CulpritOptions m_options{};
    std::size_t m_raise = 0, m_steps = 1;
};

} // namespace

std::unique_ptr<Command> makeCulprits()
{
    return std::make_unique<FindCulprits>();
}

} // namespace ql::app
