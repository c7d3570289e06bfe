// SPDX-License-Identifier: Apache-2.0
#include "core/base/json.h"
#include "core/base/regex.h"
#include "core/job/journal.h"
#include "core/plan/recipe_io/forms.h"
#include "core/report/report.h"
#include "tests/fuzz/memory_disk.h"
#include "tests/fuzz/strangers.h"

namespace ql::test {

std::optional<std::string> readRecipe(const std::string& bytes)
{
    // Files that a command names are as strange as the command.
    const auto read = [&](const std::string&) -> Result<std::string> { return bytes; };
    const auto recipe = plan::importRecipe(bytes, "damaged", read);
    if (!recipe)
        return checked(recipe.error().message);
    const Json once = plan::toJson(recipe->recipe);
    const auto again = plan::recipeFromJson(once, "again");
    require(again.has_value(), "a recipe that was read can be written and read again");
    require(plan::toJson(*again) == once, "a recipe stays the same when it is written and read again");
    for (const plan::RecipeForm& form : plan::recipeForms())
        if (const auto text = form.write(recipe->recipe); !text)
            checked(text.error().message);
    return std::nullopt;
}

std::optional<std::string> readRule(const std::string& bytes)
{
    const auto rule = plan::parseRule(bytes);
    if (!rule)
        return checked(rule.error().message);
    const auto regex = Regex::compile(rule->pattern);
    if (!regex)
        return checked(regex.error().message);
    for (const std::string_view name :
         {"blk.0.attn_q.weight", "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!", "\xff"}) {
        for (const auto& [begin, end] : regex->findAll(name))
            require(begin < end && end <= name.size(), "a match lies within the text");
    }
    return std::nullopt;
}

std::optional<std::string> readJournal(const std::string& bytes)
{
    MemoryDisk disk(bytes);
    const auto journal = job::Journal::read(disk, "damaged.journal");
    if (!journal)
        return checked(journal.error().message);
    return std::nullopt;
}

std::optional<std::string> readReport(const std::string& bytes)
{
    const auto json = parseJson(bytes, "damaged.json");
    if (!json)
        return checked(json.error().message);
    const auto report = report::reportFromJson(*json, "damaged.json");
    if (!report)
        return checked(report.error().message);
    require(report::reportFromJson(report->toJson(), "again").has_value(), "a report that was read can be read again");
    return std::nullopt;
}

} // namespace ql::test
