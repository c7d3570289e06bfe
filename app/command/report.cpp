// SPDX-License-Identifier: GPL-3.0-or-later
#include <CLI/CLI.hpp>
#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include "app/command/card_file.h"
#include "app/command/command.h"
#include "app/command/console.h"
#include "app/command/headless_gui.h"
#include "app/command/quantize_text.h"
#include "app/report_pdf.h"
#include "core/report/html.h"

namespace ql::app {

namespace {

constexpr std::uint64_t reportLimit = std::uint64_t{512} << 20;

class ReportDocuments final : public Command {
public:
    std::string_view name() const override { return "report"; }
    std::string_view summary() const override { return "Make documents from the report of a finished job"; }

    void declare(CLI::App& app) override
    {
        app.add_option("OUTPUT", m_path, "What was written (the report lies beside it), or a .report.json")->required();
        app.add_option("--html", m_html, "Write the report as a document for people");
        app.add_option("--pdf", m_pdf, "Write the same on A4 pages");
        app.add_option("--card", m_card, "Write a model card: the README.md of a repository");
        declareCardOptions(app, m_cardOptions);
        app.add_flag("--overwrite", m_overwrite, "Replace existing files");
    }

    Result<int> run() override
    {
        QL_TRY(const report::Report report, read());
        for (const std::string* path : {&m_html, &m_pdf, &m_card})
            if (!path->empty())
                QL_CHECK(checkFree(*path, m_overwrite));
        if (!m_html.empty())
            QL_CHECK(io::systemDisk().writeText(m_html, report::toHtml(report)));
        if (!m_pdf.empty()) {
            const HeadlessGui fonts;
            QL_CHECK(writePdf(report, QString::fromStdString(m_pdf)));
        }
        if (!m_card.empty())
            QL_CHECK(io::systemDisk().writeText(m_card, report::modelCard(report, m_cardOptions)));
        if (common.json)
            printJson(report.toJson());
        else
            print(written() + reportText(report));
        return 0;
    }

private:
    Result<report::Report> read() const
    {
        const std::string path = pathOf(m_path);
        QL_TRY(const std::string text, io::systemDisk().readText(path, reportLimit));
        QL_TRY(const Json json, parseJson(text, path));
        return report::reportFromJson(json, path);
    }

    static std::string pathOf(std::string path)
    {
        while (path.size() > 1 && path.back() == '/')
            path.pop_back();
        return path.ends_with(".report.json") ? path : report::reportPath(path);
    }

    std::string written() const
    {
        std::string text;
        for (const std::string* path : {&m_html, &m_pdf, &m_card})
            text += path->empty() ? std::string() : fmt::format("written: {}\n", *path);
        return text.empty() ? text : text + "\n";
    }

    std::string m_path{}, m_html{}, m_pdf{}, m_card{};
    report::CardOptions m_cardOptions{};
    bool m_overwrite = false;
};

} // namespace

std::unique_ptr<Command> makeReport()
{
    return std::make_unique<ReportDocuments>();
}

} // namespace ql::app
