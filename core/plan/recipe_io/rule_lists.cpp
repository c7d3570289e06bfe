// SPDX-License-Identifier: Apache-2.0
// Lists of rules without a command around them.
#include <algorithm>

#include <fmt/format.h>

#include "core/plan/custom_q.h"
#include "core/plan/parts.h"
#include "core/plan/recipe_io/form_list.h"
#include "core/plan/recipe_io/llama_rules.h"
#include "core/plan/type_name.h"

namespace ql::plan {

namespace {

/// What a list of rules has no place for.
void warnAboutTheRest(const Recipe& recipe, std::vector<std::string>& warnings)
{
    const auto leftOut = [&](std::string what) {
        warnings.push_back(fmt::format("{}: left out; the list has rules only", what));
    };
    leftOut(fmt::format("preset {}", recipe.preset));
    if (recipe.pure)
        leftOut("pure");
    if (recipe.outputType)
        leftOut(fmt::format("output_type {}", ruleTypeName(recipe.outputType)));
    if (recipe.embeddingType)
        leftOut(fmt::format("embedding_type {}", ruleTypeName(recipe.embeddingType)));
    for (const std::string& file : recipe.imatrixFiles)
        leftOut(fmt::format("imatrix {}", file));
    if (recipe.search != quant::Search::Reference)
        leftOut("search best");
    if (!recipe.metadata.empty())
        leftOut("metadata");
    if (!recipe.preTokenizer.empty())
        leftOut(fmt::format("pre_tokenizer {}", recipe.preTokenizer));
    if (recipe.parts != Parts::Text)
        leftOut(fmt::format("parts {}", partsName(recipe.parts)));
    if (!recipe.mtp)
        leftOut("mtp false");
    if (recipe.splitBytes > 0)
        leftOut(fmt::format("split_bytes {}", recipe.splitBytes));
}

Result<ExportedRecipe> write(const Recipe& recipe, Llama program, std::string_view between)
{
    if (recipe.to != Container::Gguf)
        return fail(Errc::Unsupported, "the recipe is for safetensors, and rules of llama-quantize are for GGUF");
    ExportedRecipe exported;
    const std::vector<std::string> rules = llamaRules(recipe, program, exported.warnings);
    exported.text = fmt::format("{}\n", fmt::join(rules, between));
    warnAboutTheRest(recipe, exported.warnings);
    return exported;
}

ImportedRecipe rulesOnly(std::vector<Rule> rules)
{
    ImportedRecipe imported;
    imported.recipe.rules = std::move(rules);
    imported.rulesOnly = true;
    return imported;
}

} // namespace

/// A comma between rules or a comment is only of --custom-q; a comma in a pattern is not followed by a rule.
bool isCustomQ(std::string_view text)
{
    const bool hasMarks = text.find(',') != std::string_view::npos || text.find('#') != std::string_view::npos;
    const auto rules = parseCustomQ(text);
    if (!rules)
        return false;
    return hasMarks || std::ranges::any_of(*rules, [](const Rule& rule) {
               return rule.type && quant::info(*rule.type).dialect == quant::Dialect::IkLlama;
           });
}

Result<ImportedRecipe> parseCustomQForm(std::string_view text, std::string_view, const ReadText&)
{
    QL_TRY(auto rules, parseCustomQ(text));
    return rulesOnly(std::move(rules));
}

Result<ExportedRecipe> writeCustomQ(const Recipe& recipe)
{
    return write(recipe, Llama::Ik, ",");
}

bool isTensorTypes(std::string_view text)
{
    const std::size_t begin = text.find_first_not_of(" \t\r\n");
    return begin != std::string_view::npos && text.find('=') != std::string_view::npos && text[begin] != '<';
}

Result<ImportedRecipe> parseTensorTypes(std::string_view text, std::string_view, const ReadText&)
{
    QL_TRY(auto rules, parseTensorTypeFile(text));
    return rulesOnly(std::move(rules));
}

Result<ExportedRecipe> writeTensorTypes(const Recipe& recipe)
{
    return write(recipe, Llama::Mainline, "\n");
}

} // namespace ql::plan
