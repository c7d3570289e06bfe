// SPDX-License-Identifier: Apache-2.0
// THE list of forms of recipes. To add one: its functions in form_list.h and a file of its own, a line here.
#include "core/plan/recipe_io/forms.h"

#include <algorithm>
#include <array>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include "core/base/in_quotes.h"
#include "core/plan/recipe_io/form_list.h"

namespace ql::plan {

namespace {

constexpr std::array forms = {
    RecipeForm{"json", "Quantloom recipe", ".json", isRecipeJson, parseRecipeJson, writeRecipeJson},
    RecipeForm{"command", "Command line of quantloom", ".sh", isOwnCommand, parseOwnCommand, writeOwnCommand},
    RecipeForm{"llama-quantize", "Command line of llama.cpp's llama-quantize", ".sh", isLlamaCommand, parseLlamaCommand,
               writeLlamaCommand},
    RecipeForm{"ik-llama-quantize", "Command line of ik_llama.cpp's llama-quantize", ".sh", isIkCommand, parseIkCommand,
               writeIkCommand},
    RecipeForm{"custom-q", "Rules of ik_llama.cpp (--custom-q)", ".txt", isCustomQ, parseCustomQForm, writeCustomQ},
    RecipeForm{"tensor-types", "Rules of llama.cpp (--tensor-type-file)", ".txt", isTensorTypes, parseTensorTypes,
               writeTensorTypes},
};

} // namespace

bool isRecipeJson(std::string_view text)
{
    const std::size_t begin = text.find_first_not_of(" \t\r\n");
    return begin != std::string_view::npos && text[begin] == '{';
}

Result<ImportedRecipe> parseRecipeJson(std::string_view text, std::string_view where, const ReadText&)
{
    QL_TRY(const Json json, parseJson(text, where));
    ImportedRecipe imported;
    QL_TRY(imported.recipe, recipeFromJson(json, where));
    return imported;
}

Result<ExportedRecipe> writeRecipeJson(const Recipe& recipe)
{
    return ExportedRecipe{dumpJson(toJson(recipe), 2) + "\n", {}};
}

std::span<const RecipeForm> recipeForms()
{
    return forms;
}

Result<const RecipeForm*> recipeForm(std::string_view name)
{
    if (const auto* found = std::ranges::find(forms, name, &RecipeForm::name); found != forms.end())
        return found;
    std::vector<std::string_view> names;
    for (const RecipeForm& form : forms)
        names.push_back(form.name);
    return fail(Errc::BadArgument,
                fmt::format("unknown form {}; there are {}", inQuotes(name), fmt::join(names, ", ")));
}

Result<ImportedRecipe> importRecipe(std::string_view text, std::string_view where, const ReadText& read)
{
    for (const RecipeForm& form : forms) {
        if (!form.isThis(text))
            continue;
        auto imported = form.parse(text, where, read);
        if (!imported) {
            Error error = std::move(imported).error();
            if (!error.message.starts_with(where))
                error = std::move(error).in(std::string(where));
            return fail(Errc::BadInput, std::move(error.message));
        }
        imported->form = form.name;
        return imported;
    }
    return fail(Errc::BadInput,
                fmt::format("{}: no recipe; it is neither a recipe in JSON, nor rules REGEX=TYPE, nor a command of "
                            "quantloom or llama-quantize",
                            where));
}

} // namespace ql::plan
