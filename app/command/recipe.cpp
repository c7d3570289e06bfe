// SPDX-License-Identifier: GPL-3.0-or-later
#include <CLI/CLI.hpp>
#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include "app/command/command.h"
#include "app/command/console.h"
#include "app/command/recipe_source.h"
#include "app/log.h"
#include "core/plan/plan.h"

namespace ql::app {

namespace {

class ShowRecipe final : public Command {
public:
    std::string_view name() const override { return "recipe"; }
    std::string_view summary() const override { return "A recipe from a model, a command or a list, in another form"; }

    void declare(CLI::App& app) override
    {
        app.add_option("SOURCE", m_source,
                       "A model, or a text: a recipe, rules REGEX=TYPE, a command line of quantloom or llama-quantize; "
                       "- reads standard input")
            ->required();
        std::vector<std::string> names;
        for (const plan::RecipeForm& form : plan::recipeForms())
            names.emplace_back(form.name);
        app.add_option("--as", m_form, "The form to print (default json)")->check(CLI::IsMember(names));
        app.add_option("--for", m_target, "A model that the recipe is for: it is planned on it, and problems are told");
    }

    Result<int> run() override
    {
        QL_TRY(const plan::RecipeForm* form, plan::recipeForm(m_form));
        QL_TRY(const plan::ImportedRecipe imported, readRecipe(m_source, m_target));
        QL_TRY(const plan::ExportedRecipe exported, form->write(imported.recipe));
        std::vector<std::string> warnings = imported.warnings;
        warnings.insert(warnings.end(), exported.warnings.begin(), exported.warnings.end());
        if (!common.quiet)
            for (const std::string& warning : warnings)
                logWarning(warning);
        if (!m_target.empty()) {
            QL_CHECK(tryOut(imported.recipe));
        }
        if (common.json)
            printJson({{"source", m_source},
                       {"source_form", imported.form},
                       {"rules_only", imported.rulesOnly},
                       {"recipe", plan::toJson(imported.recipe)},
                       {"form", m_form},
                       {"text", exported.text},
                       {"warnings", warnings}});
        else
            print(exported.text);
        return 0;
    }

private:
    Status tryOut(const plan::Recipe& recipe) const
    {
        QL_TRY(auto model, openFor(recipe.to, m_target));
        QL_TRY(const plan::Plan plan, plan::makePlan(std::move(model), recipe, nullptr, "output"));
        if (!common.quiet)
            logProblems(plan.problems);
        return ok;
    }

    std::string m_source{}, m_form = "json", m_target{};
};

} // namespace

std::unique_ptr<Command> makeRecipe()
{
    return std::make_unique<ShowRecipe>();
}

} // namespace ql::app
