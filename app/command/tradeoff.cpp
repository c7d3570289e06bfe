// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <cmath>
#include <limits>

#include <CLI/CLI.hpp>
#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include "app/command/command.h"
#include "app/command/console.h"
#include "core/arch/hf_model.h"
#include "core/base/regex.h"
#include "core/job/tradeoff.h"
#include "core/plan/type_name.h"

namespace ql::app {

namespace {

/// Fewer tensors than this are shown one by one.
constexpr std::size_t fewTensors = 4;

std::string textOf(const std::vector<job::TradeoffPoint>& points)
{
    std::vector<const job::TradeoffPoint*> sorted;
    for (const job::TradeoffPoint& point : points)
        sorted.push_back(&point);
    std::ranges::stable_sort(sorted, std::greater(), [](const job::TradeoffPoint* point) {
        return point->skipped.empty() ? point->bitsPerWeight : -1;
    });
    std::vector<std::vector<std::string>> rows{{"type", "bits/weight", "rel. RMSE", "SQNR (dB)", "", ""}};
    for (const job::TradeoffPoint* point : sorted) {
        const std::string name(quant::info(point->type).name);
        if (!point->skipped.empty()) {
            rows.push_back({name, "", "", "", "", "skipped: " + point->skipped});
            continue;
        }
        const double sqnr = point->stats.sqnrDb();
        rows.push_back({name, fmt::format("{:.4f}", point->bitsPerWeight),
                        fmt::format("{:.5f}", point->stats.relativeRmse()),
                        std::isfinite(sqnr) ? fmt::format("{:.2f}", sqnr) : std::string("exact"),
                        point->frontier ? "*" : "", point->importance ? "importance matrix" : ""});
    }
    using enum Align;
    return formatTable(rows, {Left, Right, Right, Right, Left, Left});
}

class TradeoffCommand final : public Command {
public:
    std::string_view name() const override { return "tradeoff"; }
    std::string_view summary() const override
    {
        return "Estimate the error of tensors in several types, and their bits";
    }

    void declare(CLI::App& app) override
    {
        app.add_option("MODEL", m_model, "HF folder, .safetensors, .gguf (or the first of a split)")->required();
        app.add_option("--tensor", m_pattern, "Only tensors whose name (of the target) this regular expression finds");
        app.add_option("--types", m_types, "Types to compare, with commas between them")->delimiter(',');
        app.add_option("--rows", m_rows, "Rows of each tensor to read, spread evenly (default 64); 0: all of them");
        app.add_option("--to", m_to, "Types of which container (default gguf)")
            ->check(CLI::IsMember({"gguf", "safetensors"}));
        app.add_option("--imatrix", m_imatrix, "Importance matrix; several are combined");
        app.add_option("--search", m_search, "fast or best, as in quantize")->check(CLI::IsMember({"fast", "best"}));
    }

    Result<int> run() override
    {
        job::TradeoffOptions options;
        options.threads = common.threads;
        options.rows = m_rows;
        QL_TRY(options.to, plan::parseContainer(m_to));
        QL_TRY(options.search, plan::parseSearch(m_search));
        for (const std::string& type : m_types) {
            QL_TRY(const quant::Format format, plan::parseTypeName(type));
            options.types.push_back(format);
        }
        if (options.types.empty())
            options.types = job::usualTradeoffTypes(options.to);
        QL_TRY(const arch::ModelPtr model, open(options.to));
        QL_CHECK(choose(*model, options));
        QL_TRY(auto importance, imatrix::readAll(io::systemDisk(), m_imatrix));
        job::Context context;
        Result<job::Tradeoff> measured = fail(Errc::Failed, "nothing was measured");
        withProgress(context, common.quiet,
                     [&] { measured = job::measureTradeoff(model, options, std::move(importance), context); });
        if (!measured)
            return fail(std::move(measured).error());
        common.json ? printJson(measured->toJson()) : print(text(*measured));
        return 0;
    }

private:
    Result<arch::ModelPtr> open(plan::Container to) const
    {
        if (to == plan::Container::Gguf)
            return openModel(m_model);
        QL_TRY(auto checkpoint, checkpoint::open(io::systemDisk(), m_model));
        return arch::interpretAsHuggingFace(std::move(checkpoint));
    }

    Status choose(const arch::Model& model, job::TradeoffOptions& options) const
    {
        if (m_pattern.empty())
            return ok;
        QL_TRY(const Regex pattern, Regex::compile(m_pattern));
        for (std::size_t i = 0; i < model.tensors.size(); ++i)
            if (pattern.search(model.tensors[i].name))
                options.tensors.push_back(i);
        if (options.tensors.empty())
            return fail(Errc::BadArgument,
                        fmt::format("--tensor {}: no tensor of {} has such a name; `quantloom inspect` lists them",
                                    m_pattern, m_model));
        return ok;
    }

    static std::string text(const job::Tradeoff& measured)
    {
        std::string out;
        std::uint64_t least = std::numeric_limits<std::uint64_t>::max(), most = 0;
        for (const job::TensorTradeoff& tensor : measured.tensors) {
            least = std::min(least, tensor.sampledRows);
            most = std::max(most, tensor.sampledRows);
            if (measured.tensors.size() < fewTensors)
                out += fmt::format("{}: {} of {} rows of {}\n{}\n", tensor.name, tensor.sampledRows, tensor.rows,
                                   tensor.columns, textOf(tensor.points));
        }
        const std::size_t count = measured.tensors.size();
        if (count != 1)
            out += fmt::format("{} tensors together\n{}\n", count, textOf(measured.total));
        out += "* nothing else measured here has a smaller error in as few bits\n";
        if (measured.estimated)
            out += least == most ? fmt::format("estimated from {} rows of each tensor\n", most)
                                 : fmt::format("estimated from {} to {} rows of each tensor\n", least, most);
        return out;
    }

    std::string m_model{}, m_pattern{}, m_to = "gguf", m_search = "fast";
    std::vector<std::string> m_types{}, m_imatrix{};
    std::uint64_t m_rows = 64;
};

} // namespace

std::unique_ptr<Command> makeTradeoff()
{
    return std::make_unique<TradeoffCommand>();
}

} // namespace ql::app
