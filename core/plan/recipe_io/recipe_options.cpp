// SPDX-License-Identifier: Apache-2.0
#include "core/plan/recipe_io/recipe_options.h"

#include <fmt/format.h>

#include "core/base/units.h"
#include "core/container/gguf/header_update.h"
#include "core/plan/custom_q.h"
#include "core/plan/parts.h"

namespace ql::plan {

namespace {

Result<quant::Format> parseFormat(std::string_view option, std::string_view name)
{
    if (const auto format = quant::formatByName(name))
        return *format;
    return fail(Errc::BadArgument,
                fmt::format("{} {}: there is no such type; `quantloom types` lists them", option, name));
}

Status readTarget(Recipe& recipe, const RecipeOptions& options, bool hasBase)
{
    const Container before = recipe.to;
    if (!options.to.empty()) {
        QL_TRY(recipe.to, parseContainer(options.to));
    } else if (!options.output.empty()) {
        recipe.to = options.output.ends_with(".gguf") ? Container::Gguf : Container::Safetensors;
    }
    if (!options.dialect.empty()) {
        QL_TRY(recipe.dialect, parseDialect(options.dialect));
    }
    if (!options.type.empty())
        recipe.preset = options.type;
    else if (!hasBase && recipe.to == Container::Safetensors)
        recipe.preset = "FP8_DYNAMIC";
    else if (hasBase && before != recipe.to)
        return fail(Errc::BadArgument,
                    fmt::format("{} is a recipe for {}, whose tensors have other names than those of {}; choose "
                                "the type with --type, or another output",
                                options.recipeFile, containerName(before), containerName(recipe.to)));
    return ok;
}

/// A recipe of a text says nothing of tensors of the vision part.
Status readParts(Recipe& recipe, const RecipeOptions& options, bool hasBase)
{
    if (!options.visionType.empty()) {
        if (Status known = checkPreset(Container::Gguf, options.visionType); !known)
            return fail(std::move(known).error().in("--vision-type"));
        recipe.visionPreset = options.visionType;
    }
    recipe.mtp = recipe.mtp && !options.noMtp;
    if (options.parts.empty())
        return ok;
    QL_TRY(const Parts parts, parseParts(options.parts));
    if (parts == Parts::Vision && recipe.parts != Parts::Vision)
        recipe = visionRecipe(recipe);
    else if (parts != Parts::Vision && recipe.parts == Parts::Vision && hasBase)
        return fail(Errc::BadArgument,
                    fmt::format("--parts {}: {} is a recipe of a vision part", options.parts, options.recipeFile));
    recipe.parts = parts;
    return ok;
}

Status readRoles(Recipe& recipe, const std::vector<std::string>& roles)
{
    for (const std::string& text : roles) {
        const std::size_t equals = text.find('=');
        if (equals == std::string::npos || equals == 0)
            return fail(Errc::BadArgument, fmt::format("--role {}: write it as ROLE=TYPE, such as attn_v=Q8_0", text));
        QL_TRY(recipe.roleTypes[text.substr(0, equals)], parseFormat("--role", text.substr(equals + 1)));
    }
    return ok;
}

/// Names change first, so that a key can be renamed and another take its place.
Status readMetadata(Recipe& recipe, const RecipeOptions& options)
{
    const auto add = [&](const char* option, Result<gguf::MetadataEdit> edit) -> Status {
        if (!edit)
            return fail(std::move(edit).error().in(option));
        recipe.metadata.push_back(*std::move(edit));
        return ok;
    };
    for (const std::string& text : options.renamedMetadata)
        QL_CHECK(add("--rename-metadata", gguf::parseRename(text)));
    for (const std::string& key : options.removedMetadata)
        QL_CHECK(add("--remove-metadata", gguf::MetadataEdit{.kind = gguf::MetadataEdit::Kind::Remove, .key = key}));
    for (const std::string& text : options.metadata)
        QL_CHECK(add("--metadata", gguf::parseEdit(text)));
    if (options.reserve.empty())
        return ok;
    QL_TRY(recipe.reservedBytes, parseSize(options.reserve));
    if (recipe.reservedBytes > gguf::mostPadding)
        return fail(Errc::BadArgument,
                    fmt::format("--reserve-metadata {}: at most {}", options.reserve, formatBytes(gguf::mostPadding)));
    return ok;
}

} // namespace

Result<Recipe> withOptions(std::optional<Recipe> base, const RecipeOptions& options)
{
    Recipe recipe = base.value_or(Recipe());
    QL_CHECK(readParts(recipe, options, base.has_value()));
    QL_CHECK(readTarget(recipe, options, base.has_value()));
    std::vector<Rule> rules;
    for (const std::string& text : options.rules) {
        QL_TRY(auto rule, parseRule(text));
        rules.push_back(std::move(rule));
    }
    for (const std::string& text : options.customRules) {
        QL_TRY(const auto more, parseCustomQ(text));
        rules.insert(rules.end(), more.begin(), more.end());
    }
    recipe.rules.insert(recipe.rules.begin(), rules.begin(), rules.end());
    QL_CHECK(readRoles(recipe, options.roles));
    recipe.pure = recipe.pure || options.pure;
    if (!options.search.empty()) {
        QL_TRY(recipe.search, parseSearch(options.search));
    }
    if (!options.preTokenizer.empty())
        recipe.preTokenizer = options.preTokenizer;
    if (!options.outputType.empty()) {
        QL_TRY(recipe.outputType, parseFormat("--output-type", options.outputType));
    }
    if (!options.embeddingType.empty()) {
        QL_TRY(recipe.embeddingType, parseFormat("--embedding-type", options.embeddingType));
    }
    recipe.imatrixFiles.insert(recipe.imatrixFiles.end(), options.imatrix.begin(), options.imatrix.end());
    if (!options.split.empty()) {
        QL_TRY(recipe.splitBytes, parseSize(options.split));
    }
    QL_CHECK(readMetadata(recipe, options));
    return recipe;
}

} // namespace ql::plan
