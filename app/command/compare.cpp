// SPDX-License-Identifier: GPL-3.0-or-later
#include <CLI/CLI.hpp>
#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include "app/command/command.h"
#include "app/command/console.h"
#include "app/command/heatmap_files.h"
#include "app/log.h"
#include "core/job/compare.h"

namespace ql::app {

namespace {

class Compare final : public Command {
public:
    std::string_view name() const override { return "compare"; }
    std::string_view summary() const override { return "The error of every tensor of one model against another"; }

    void declare(CLI::App& app) override
    {
        app.add_option("REFERENCE", m_reference, "The original model")->required();
        app.add_option("CANDIDATE", m_candidate, "The model to be judged")->required();
        app.add_option("--heatmap", m_heatmapFolder, "Write error maps as PNG files into this folder");
    }

    Result<int> run() override
    {
        QL_TRY(const auto reference, openModel(m_reference));
        QL_TRY(const auto candidate, openModel(m_candidate));
        job::Context context;
        Result<job::Comparison> comparison = fail(Errc::Failed, "the comparison did not run");
        withProgress(context, common.quiet,
                     [&] { comparison = job::compare(*reference, *candidate, common.threads, context); });
        if (!comparison)
            return fail(std::move(comparison).error());
        for (const std::string& name : comparison->onlyInReference)
            logWarning(fmt::format("{} is only in {}", name, m_reference));
        for (const std::string& name : comparison->onlyInCandidate)
            logWarning(fmt::format("{} is only in {}", name, m_candidate));
        if (!m_heatmapFolder.empty())
            QL_CHECK(writeHeatmaps(*comparison, m_heatmapFolder));
        if (common.json)
            printJson(comparison->toJson());
        else
            print(text(*comparison));
        return 0;
    }

private:
    static std::vector<std::string> cells(const std::string& name, const std::string& types,
                                          const quant::ErrorStats& stats)
    {
        return {name,
                types,
                fmt::format("{:.6f}", stats.relativeRmse()),
                fmt::format("{:.4g}", stats.maxError),
                fmt::format("{:.7f}", stats.cosine()),
                fmt::format("{:.2f}", stats.sqnrDb()),
                fmt::format("{}/{}", stats.equal, stats.count),
                std::to_string(stats.nonfinite)};
    }

    static std::string text(const job::Comparison& comparison)
    {
        std::vector<std::vector<std::string>> rows{
            {"tensor", "types", "rel. RMSE", "max error", "cosine", "SQNR dB", "equal weights", "NaN/Inf"}};
        for (const job::CompareRow& row : comparison.tensors)
            rows.push_back(cells(row.name, row.referenceType + " -> " + row.candidateType, row.stats));
        rows.push_back(cells("total", "", comparison.total));
        using enum Align;
        return formatTable(rows, {Left, Left, Right, Right, Right, Right, Right, Right});
    }

    std::string m_reference{}, m_candidate{}, m_heatmapFolder{};
};

} // namespace

std::unique_ptr<Command> makeCompare()
{
    return std::make_unique<Compare>();
}

} // namespace ql::app
