// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command/calibration.h"

#include <algorithm>

#include <CLI/CLI.hpp>
#include <fmt/format.h>

#include "app/command/console.h"
#include "app/log.h"

namespace ql::app {

namespace {

constexpr std::size_t kLeastCollectedChunk = 16; // llama-imatrix passes shorter ones over

} // namespace

void declareCalibrationOptions(CLI::App& app, CalibrationWishes& wishes)
{
    declareTextOptions(app, wishes.text, "default all");
    app.get_option("--text")->description("Run the model on this text, in UTF-8, and collect its importance matrix");
    app.add_flag("--sample-text", wishes.readsSample,
                 "Instead of --text: a text that comes with the program, tales for children and simple sums");
    app.add_flag("--parse-special", wishes.text.parsesSpecial,
                 "Names of special tokens in the text stand for these tokens, as in texts with a chat template");
    app.add_flag("--all-experts", wishes.allExperts,
                 "Give every token to every expert; what the model computes stays as it is");
    declareDeviceOption(app, wishes.device);
}

Result<job::Calibration> collectImportance(const arch::ModelPtr& model, const CalibrationWishes& wishes,
                                           const CommonOptions& common, RunDevice& device)
{
    if (wishes.readsSample && !wishes.text.path.empty())
        return fail(Errc::BadArgument, "--text names a text, and --sample-text another; give one of them");
    QL_TRY(const graph::GraphPtr graph, graph::buildGraph(model));
    if (wishes.text.chunk < kLeastCollectedChunk)
        return fail(Errc::BadArgument, fmt::format("--chunk: chunks need at least {} tokens", kLeastCollectedChunk));
    QL_TRY(const job::Reading reading, readPreviewText(wishes.text, *model, *graph, 0));
    using graph::Collect;
    const graph::SessionOptions options{.collect = wishes.allExperts ? Collect::EveryExpert : Collect::Inputs};
    job::Context context;
    Result<job::Calibration> result = fail(Errc::Failed, "nothing was collected");
    // The threads of the back end are made here, where signals are blocked already.
    withProgress(context, common.quiet, [&] {
        result = [&]() -> Result<job::Calibration> {
            QL_CHECK(device.open(wishes.device, *graph, common.threads));
            QL_TRY(const auto session, device.backend().open(graph, options));
            auto collected = job::calibrate(*session, reading, context);
            device.note(*session);
            return collected;
        }();
    });
    if (!result)
        return fail(device.advised(std::move(result).error()));
    return result;
}

void warnOfExperts(const job::Calibration& calibration, bool sawAll)
{
    std::size_t unseen = 0, unchosen = 0, all = 0;
    for (const job::ExpertUse& use : calibration.experts) {
        all += use.seen.size();
        unseen += static_cast<std::size_t>(std::ranges::count(use.seen, std::uint64_t{0}));
        unchosen += static_cast<std::size_t>(std::ranges::count(use.chosen, std::uint64_t{0}));
    }
    if (unseen > 0)
        logWarning(fmt::format("{} of {} experts have seen no token, and count as if all their columns mattered alike; "
                               "take a longer or more varied text, or --all-experts",
                               unseen, all));
    else if (sawAll && unchosen > 0)
        logInfo(fmt::format("the router chose {} of {} experts for no token of this text", unchosen, all));
}

} // namespace ql::app
