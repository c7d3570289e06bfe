// SPDX-License-Identifier: GPL-3.0-or-later
#include <CLI/CLI.hpp>
#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include "app/command/calibration.h"
#include "app/command/console.h"
#include "app/log.h"
#include "core/plan/coverage.h"
#include "core/plan/name_template.h"

namespace ql::app {

namespace {

using plan::Coverage;

class Imatrix final : public Command {
public:
    std::string_view name() const override { return "imatrix"; }
    std::string_view summary() const override
    {
        return "Collect an importance matrix from a text; what matrices cover; several as one";
    }

    void declare(CLI::App& app) override
    {
        app.add_option("FILE", m_files,
                       "Importance matrices, .dat or GGUF; several are combined. With --text: the model to be run")
            ->required();
        app.add_option("-o,--output", m_output,
                       "Write the matrix (default with --text: MODEL.imatrix.gguf in this folder)");
        app.add_option("--format", m_format, "Form to write: gguf or dat (default: dat for a name ending in .dat)")
            ->check(CLI::IsMember({"gguf", "dat"}));
        app.add_option("--model", m_model, "Also say which weights of a model lack an entry");
        app.add_flag("--overwrite", m_overwrite, "Replace an existing output");
        declareCalibrationOptions(app, m_calibration);
    }

    Result<int> run() override
    {
        if (m_calibration.given())
            return collect();
        if (m_calibration.allExperts)
            return fail(Errc::BadArgument, "--all-experts is for running a model: name a text with --text");
        QL_TRY(const auto matrix, imatrix::readAll(io::systemDisk(), m_files));
        arch::ModelPtr model;
        if (!m_model.empty()) {
            QL_TRY(model, openModel(m_model));
        }
        if (!m_output.empty()) {
            QL_CHECK(checkOutput());
            QL_CHECK(write(*matrix));
        }
        show(*matrix, plan::coverageOf(*matrix, model.get()), {});
        return 0;
    }

private:
    Result<int> collect()
    {
        if (m_files.size() != 1 || !m_model.empty())
            return fail(Errc::BadArgument, "with --text one model is run: name it alone, without --model");
        m_model = m_files.front();
        if (m_output.empty())
            m_output = plan::modelStem(m_model) + ".imatrix." + (m_format == "dat" ? "dat" : "gguf");
        // Said before hours of work, not after them.
        QL_CHECK(checkOutput());
        QL_CHECK(io::systemDisk().checkTarget(m_output, 0, io::Existing::Replace));
        QL_TRY(const arch::ModelPtr model, openModel(m_model));
        QL_TRY(job::Calibration calibration, collectImportance(model, m_calibration, common, m_device));
        calibration.matrix.path = m_output;
        QL_CHECK(write(calibration.matrix));
        Json more = calibration.toJson();
        more["all_experts"] = m_calibration.allExperts;
        m_device.addTo(more);
        show(calibration.matrix, plan::coverageOf(calibration.matrix, model.get()), more);
        warnOfExperts(calibration, m_calibration.allExperts);
        return 0;
    }

    void show(const imatrix::ImportanceMatrix& matrix, const std::vector<Coverage>& rows, const Json& more) const
    {
        if (!common.json)
            return printText(matrix, rows);
        Json json = toJson(matrix, rows);
        if (!more.is_null())
            json.update(more);
        printJson(json);
    }

    Status checkOutput() const
    {
        for (const std::string& file : m_files)
            if (io::sameFile(file, m_output))
                return fail(Errc::CannotWrite,
                            fmt::format("{} is a file that is read; choose another output", m_output));
        if (!m_overwrite && io::systemDisk().exists(m_output))
            return fail(
                Errc::CannotWrite,
                fmt::format("{} exists already; replace it with --overwrite, or choose another output", m_output));
        return ok;
    }

    Status write(const imatrix::ImportanceMatrix& matrix) const
    {
        const std::string form = !m_format.empty() ? m_format : m_output.ends_with(".dat") ? "dat" : "gguf";
        QL_TRY(const imatrix::Form parsed, imatrix::parseForm(form));
        return imatrix::write(io::systemDisk(), matrix, m_output, parsed, io::Existing::Replace);
    }

    Json toJson(const imatrix::ImportanceMatrix& matrix, const std::vector<Coverage>& rows) const
    {
        Json tensors = Json::array();
        for (const Coverage& row : rows) {
            tensors.push_back({{"name", row.tensor},
                               {"state", plan::coverageName(row.state)},
                               {"columns", row.columns},
                               {"experts", row.experts},
                               {"experts_seen", row.expertsSeen},
                               {"counts", row.counts},
                               {"least", row.least},
                               {"most", row.most},
                               {"zero_columns", row.zeroColumns}});
            if (!row.largest.empty())
                tensors.back()["largest"] = row.largest;
        }
        Json json{{"files", m_files},
                  {"datasets", matrix.datasets},
                  {"chunks", matrix.chunks},
                  {"chunk_tokens", matrix.chunkTokens},
                  {"counted", matrix.countsCalls ? "calls" : "tokens"},
                  {"tensors", std::move(tensors)}};
        if (!m_output.empty())
            json["output"] = m_output;
        return json;
    }

    void printText(const imatrix::ImportanceMatrix& matrix, const std::vector<Coverage>& rows) const
    {
        const char* unit = matrix.countsCalls ? "calls" : "tokens";
        std::vector<std::vector<std::string>> table{{"tensor", "state", "columns", "experts", "seen",
                                                     fmt::format("least {}", unit), fmt::format("most {}", unit),
                                                     "columns of zero"}};
        std::size_t missing = 0, partial = 0;
        for (const Coverage& row : rows) {
            const bool isMissing = row.state == Coverage::State::Missing;
            missing += isMissing;
            partial += !isMissing && row.expertsSeen < row.experts;
            const auto number = [&](std::uint64_t value) { return isMissing ? std::string() : std::to_string(value); };
            table.push_back({row.tensor, std::string(plan::coverageName(row.state)), number(row.columns),
                             std::to_string(row.experts),
                             isMissing || row.expertsTold ? number(row.expertsSeen) : std::string("not told"),
                             number(row.least), number(row.most), number(row.zeroColumns)});
        }
        using enum Align;
        print(formatTable(table, {Left, Left, Right, Right, Right, Right, Right, Right}));
        print(fmt::format(
            "\n{} entries, {} chunks{}; {} have experts that have seen nothing\n", matrix.entries.size(), matrix.chunks,
            matrix.chunkTokens > 0 ? fmt::format(" of {} tokens", matrix.chunkTokens) : std::string(), partial));
        if (!m_model.empty())
            print(fmt::format("{} weights of the model have no entry\n", missing));
        if (m_calibration.given())
            print(fmt::format("collected {}\n", m_device.text()));
        if (!m_output.empty())
            print(fmt::format("written: {}\n", m_output));
    }

    std::vector<std::string> m_files{};
    std::string m_output{}, m_format{}, m_model{};
    CalibrationWishes m_calibration{};
    RunDevice m_device{};
    bool m_overwrite = false;
};

} // namespace

std::unique_ptr<Command> makeImatrix()
{
    return std::make_unique<Imatrix>();
}

} // namespace ql::app
