// SPDX-License-Identifier: Apache-2.0
// `quantloom quantize ...`: the options that are wishes.
#include <algorithm>
#include <array>

#include <fmt/format.h>

#include "core/base/regex.h"
#include "core/plan/parts.h"
#include "core/plan/recipe_io/form_list.h"
#include "core/plan/recipe_io/options.h"
#include "core/plan/recipe_io/recipe_options.h"
#include "core/plan/recipe_io/shell_words.h"
#include "core/plan/type_name.h"

namespace ql::plan {

namespace {

constexpr std::array ourProgram = {std::string_view("quantloom")};

/// As app/command/quantize.cpp declares them.
constexpr std::array ownSpecs = {
    OptionSpec{"-o", Takes::One, "--output"},
    OptionSpec{"--output"},
    OptionSpec{"--to"},
    OptionSpec{"--dialect"},
    OptionSpec{"--type"},
    OptionSpec{"--parts"},
    OptionSpec{"--vision-type"},
    OptionSpec{"--no-mtp", Takes::None},
    OptionSpec{"--input-scales"},
    OptionSpec{"--recipe"},
    OptionSpec{"--rule", Takes::Many},
    OptionSpec{"--custom-q", Takes::Many},
    OptionSpec{"--role", Takes::Many},
    OptionSpec{"--imatrix", Takes::Many},
    OptionSpec{"--search"},
    OptionSpec{"--pre-tokenizer"},
    OptionSpec{"--pure", Takes::None},
    OptionSpec{"--output-type"},
    OptionSpec{"--embedding-type"},
    OptionSpec{"--split"},
    OptionSpec{"--metadata", Takes::Many},
    OptionSpec{"--remove-metadata", Takes::Many},
    OptionSpec{"--rename-metadata", Takes::Many},
    OptionSpec{"--reserve-metadata"},
    OptionSpec{"--memory"},
    OptionSpec{"--resume", Takes::None},
    OptionSpec{"--dry-run", Takes::None},
    OptionSpec{"--strict", Takes::None},
    OptionSpec{"--overwrite", Takes::None},
    OptionSpec{"--json", Takes::None},
    OptionSpec{"--quiet", Takes::None},
    OptionSpec{"--threads"},
    OptionSpec{"--log-level"},
};

void set(RecipeOptions& options, const std::string& name, const std::string& value)
{
    const std::array texts = {
        std::pair{std::string_view("--output"), &options.output},
        std::pair{std::string_view("--to"), &options.to},
        std::pair{std::string_view("--dialect"), &options.dialect},
        std::pair{std::string_view("--type"), &options.type},
        std::pair{std::string_view("--parts"), &options.parts},
        std::pair{std::string_view("--vision-type"), &options.visionType},
        std::pair{std::string_view("--recipe"), &options.recipeFile},
        std::pair{std::string_view("--search"), &options.search},
        std::pair{std::string_view("--pre-tokenizer"), &options.preTokenizer},
        std::pair{std::string_view("--output-type"), &options.outputType},
        std::pair{std::string_view("--embedding-type"), &options.embeddingType},
        std::pair{std::string_view("--split"), &options.split},
        std::pair{std::string_view("--reserve-metadata"), &options.reserve},
    };
    const std::array lists = {
        std::pair{std::string_view("--rule"), &options.rules},
        std::pair{std::string_view("--custom-q"), &options.customRules},
        std::pair{std::string_view("--role"), &options.roles},
        std::pair{std::string_view("--imatrix"), &options.imatrix},
        std::pair{std::string_view("--metadata"), &options.metadata},
        std::pair{std::string_view("--remove-metadata"), &options.removedMetadata},
        std::pair{std::string_view("--rename-metadata"), &options.renamedMetadata},
    };
    for (const auto& [option, text] : texts)
        if (name == option)
            *text = value;
    for (const auto& [option, list] : lists)
        if (name == option)
            list->push_back(value);
    options.pure = options.pure || name == "--pure";
    options.noMtp = options.noMtp || name == "--no-mtp";
}

} // namespace

bool isOwnCommand(std::string_view text)
{
    const auto commands = shellCommands(text);
    const auto words = commands ? wordsBehind(*commands, ourProgram) : std::nullopt;
    return words && !words->empty() && words->front() == "quantize";
}

Result<ImportedRecipe> parseOwnCommand(std::string_view text, std::string_view where, const ReadText& read)
{
    QL_TRY(const auto commands, shellCommands(text));
    const auto words = wordsBehind(commands, ourProgram);
    if (!words || words->empty() || words->front() != "quantize")
        return fail(Errc::BadInput, fmt::format("{}: there is no command `quantloom quantize`", where));
    QL_TRY(const ParsedCommand command, parseOptions(std::span(*words).subspan(1), ownSpecs));
    ImportedRecipe imported;
    RecipeOptions options;
    for (const auto& [name, value] : command.options) {
        set(options, name, value);
        if (name == "--input-scales")
            imported.warnings.push_back(fmt::format("{} {}: a recipe does not say it", name, value));
    }
    std::optional<Recipe> base;
    if (!options.recipeFile.empty()) {
        QL_TRY(const std::string file, read(options.recipeFile));
        QL_TRY(ImportedRecipe started, importRecipe(file, options.recipeFile, read));
        base = std::move(started.recipe);
        imported.warnings.insert(imported.warnings.end(), started.warnings.begin(), started.warnings.end());
    }
    QL_TRY(imported.recipe, withOptions(std::move(base), options));
    QL_CHECK(checkPreset(imported.recipe.to, imported.recipe.preset));
    return imported;
}

Result<ExportedRecipe> writeOwnCommand(const Recipe& recipe)
{
    ExportedRecipe exported;
    const bool isFolder = recipe.to == Container::Safetensors;
    std::vector<std::string> words{"quantloom", "quantize", "MODEL", "-o", isFolder ? "OUT" : "OUT.gguf"};
    const auto add = [&](std::string option, std::string value) {
        // What looks like an option is only taken for a value behind an equals sign.
        if (value.starts_with('-')) {
            words.push_back(fmt::format("{}={}", option, value));
            return;
        }
        words.push_back(std::move(option));
        words.push_back(std::move(value));
    };
    if (isFolder)
        add("--to", "safetensors");
    if (recipe.dialect != ServingDialect::CompressedTensors && isFolder)
        add("--dialect", std::string(dialectName(recipe.dialect)));
    if (recipe.parts != Parts::Text)
        add("--parts", std::string(partsName(recipe.parts)));
    add("--type", recipe.preset);
    if (recipe.visionPreset != Recipe().visionPreset)
        add("--vision-type", recipe.visionPreset);
    if (!recipe.mtp)
        words.emplace_back("--no-mtp");
    if (recipe.pure)
        words.emplace_back("--pure");
    for (std::size_t i = 0; i < recipe.rules.size(); ++i) {
        const Rule& rule = recipe.rules[i];
        const std::string text = fmt::format("{}={}", rule.pattern, ruleTypeName(rule.type));
        if (rule.enabled)
            add("--rule", text);
        else
            exported.warnings.push_back(fmt::format("rule {} ({}): left out; it is disabled", i + 1, text));
        if (!rule.note.empty())
            exported.warnings.push_back(fmt::format("rule {} ({}): its note is left out: {}", i + 1, text, rule.note));
    }
    for (const auto& [role, type] : recipe.roleTypes)
        add("--role", fmt::format("{}={}", role, ruleTypeName(type)));
    if (recipe.outputType)
        add("--output-type", ruleTypeName(recipe.outputType));
    if (recipe.embeddingType)
        add("--embedding-type", ruleTypeName(recipe.embeddingType));
    for (const std::string& file : recipe.imatrixFiles)
        add("--imatrix", file);
    if (recipe.search != quant::Search::Reference)
        add("--search", std::string(searchName(recipe.search)));
    if (!recipe.preTokenizer.empty())
        add("--pre-tokenizer", recipe.preTokenizer);
    if (recipe.splitBytes > 0)
        add("--split", std::to_string(recipe.splitBytes));
    const auto rank = [](const gguf::MetadataEdit& edit) { return -static_cast<int>(edit.kind); };
    if (!std::ranges::is_sorted(recipe.metadata, {}, rank)) // as the options are taken
        exported.warnings.push_back("metadata: the command renames first, then removes, then sets");
    for (const gguf::MetadataEdit& edit : recipe.metadata) {
        constexpr const char* options[] = {"--metadata", "--remove-metadata", "--rename-metadata"};
        add(options[static_cast<std::size_t>(edit.kind)], gguf::textOf(edit));
    }
    if (recipe.reservedBytes > 0)
        add("--reserve-metadata", std::to_string(recipe.reservedBytes));
    exported.text = shellLine(words) + "\n";
    return exported;
}

} // namespace ql::plan
