// SPDX-License-Identifier: GPL-3.0-or-later
#include <CLI/CLI.hpp>
#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include "app/command/command.h"
#include "app/command/console.h"
#include "core/report/recipe_diff.h"

namespace ql::app {

namespace {

class Diff final : public Command {
public:
    std::string_view name() const override { return "diff"; }
    std::string_view summary() const override { return "The types of several models side by side"; }

    void declare(CLI::App& app) override
    {
        app.add_option("MODEL", m_paths, "Two or more models")->required()->expected(2, 64);
        auto* markdown = app.add_flag("--markdown", m_markdown, "Print a Markdown table");
        app.add_flag("--csv", m_csv, "Print comma-separated values")->excludes(markdown);
        app.add_flag("--changes", m_changesOnly, "Only the rows in which the models differ");
    }

    Result<int> run() override
    {
        std::vector<arch::ModelPtr> models;
        for (const std::string& path : m_paths) {
            QL_TRY(auto model, openModel(path));
            models.push_back(std::move(model));
        }
        report::RecipeDiff diff = report::diffRecipes(models);
        if (m_changesOnly)
            std::erase_if(diff.rows, [](const report::DiffRow& row) { return !row.differs; });
        if (common.json)
            printJson(diff.toJson());
        else if (m_markdown)
            print(diff.toMarkdown());
        else if (m_csv)
            print(diff.toCsv());
        else
            print(text(diff));
        return 0;
    }

private:
    static std::string text(const report::RecipeDiff& diff)
    {
        std::vector<std::vector<std::string>> rows{{"tensors", "count"}};
        std::vector<Align> alignment{Align::Left, Align::Right};
        for (const report::DiffModel& model : diff.models) {
            rows.front().push_back(io::nameOf(model.path));
            alignment.push_back(Align::Left);
        }
        rows.front().emplace_back("");
        alignment.push_back(Align::Left);
        const auto add = [&](const std::string& name, std::string count, const std::vector<std::string>& values,
                             bool differs) {
            std::vector<std::string> cells{name, std::move(count)};
            for (const std::string& value : values)
                cells.push_back(value.empty() ? "-" : value);
            cells.emplace_back(differs ? "differs" : "");
            rows.push_back(std::move(cells));
        };
        for (const report::DiffFact& fact : diff.facts())
            add(fact.name, "", fact.values, fact.differs());
        for (const report::DiffRow& row : diff.rows)
            add(row.tensors, std::to_string(row.count), row.types, row.differs);
        return formatTable(rows, alignment);
    }

    std::vector<std::string> m_paths{};
    bool m_markdown = false, m_csv = false, m_changesOnly = false;
};

} // namespace

std::unique_ptr<Command> makeDiff()
{
    return std::make_unique<Diff>();
}

} // namespace ql::app
