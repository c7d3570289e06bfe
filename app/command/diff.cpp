// SPDX-License-Identifier: GPL-3.0-or-later
#include <CLI/CLI.hpp>
#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include "app/command/command.h"
#include "app/command/console.h"
#include "app/command/recipe_source.h"
#include "core/report/recipe_diff.h"

namespace ql::app {

namespace {

class Diff final : public Command {
public:
    std::string_view name() const override { return "diff"; }
    std::string_view summary() const override { return "The types of several models side by side"; }

    void declare(CLI::App& app) override
    {
        app.add_option("MODEL", m_paths, "Models, as many as are to be compared")->required()->expected(1, 64);
        app.add_option("--recipe", m_recipe, "One more column: what this recipe makes of the first model");
        auto* markdown = app.add_flag("--markdown", m_markdown, "Print a Markdown table");
        app.add_flag("--csv", m_csv, "Print comma-separated values")->excludes(markdown);
        app.add_flag("--changes", m_changesOnly, "Only the rows in which the models differ");
    }

    Result<int> run() override
    {
        if (m_paths.size() < 2 && m_recipe.empty())
            return fail(Errc::BadArgument, "diff needs two models, or one and --recipe");
        std::vector<report::DiffSource> sources;
        for (const std::string& path : m_paths) {
            QL_TRY(auto model, openModel(path));
            sources.push_back({std::move(model), nullptr});
        }
        if (!m_recipe.empty()) {
            QL_TRY(auto plan, planOf(m_paths.front()));
            sources.push_back({sources.front().model, std::make_shared<plan::Plan>(std::move(plan))});
        }
        report::RecipeDiff diff = report::diffRecipes(sources);
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
    Result<plan::Plan> planOf(const std::string& path) const
    {
        QL_TRY(const plan::ImportedRecipe imported, readRecipe(m_recipe, {}));
        QL_TRY(auto model, openFor(imported.recipe.to, path));
        std::shared_ptr<const imatrix::ImportanceMatrix> importance;
        if (!imported.recipe.imatrixFiles.empty()) {
            QL_TRY(importance, imatrix::readAll(io::systemDisk(), imported.recipe.imatrixFiles));
        }
        return plan::makePlan(std::move(model), imported.recipe, std::move(importance), io::nameOf(m_recipe));
    }

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
    std::string m_recipe{};
    bool m_markdown = false, m_csv = false, m_changesOnly = false;
};

} // namespace

std::unique_ptr<Command> makeDiff()
{
    return std::make_unique<Diff>();
}

} // namespace ql::app
