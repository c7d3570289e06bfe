// SPDX-License-Identifier: Apache-2.0
#include "core/plan/recipe.h"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include "core/base/in_quotes.h"
#include "core/base/regex.h"
#include "core/container/gguf/header_update.h"
#include "core/plan/json_fields.h"
#include "core/plan/parts.h"
#include "core/plan/presets.h"
#include "core/plan/serving_presets.h"
#include "core/plan/type_name.h"

namespace ql::plan {

namespace {

constexpr std::string_view versionKey = "quantloom_recipe";
constexpr std::uint64_t version = 1;

Json toJson(const Rule& rule)
{
    Json json{{"pattern", rule.pattern}, {"type", ruleTypeName(rule.type)}};
    if (!rule.enabled)
        json["enabled"] = false;
    if (!rule.note.empty())
        json["note"] = rule.note;
    return json;
}

/// An error about a value that a person typed, made an error about the file it was typed into.
Error inFile(Error error, const JsonFields& fields, std::string_view key)
{
    return Error{Errc::BadInput, fmt::format("{}: \"{}\": {}", fields.where(), key, error.message)};
}

Result<Rule> ruleFromJson(const Json& json, std::string where)
{
    QL_TRY(const JsonFields fields, JsonFields::open(json, std::move(where)));
    QL_CHECK(fields.onlyKnown({"pattern", "type", "enabled", "note"}));
    Rule rule;
    std::string type;
    QL_CHECK(fields.read("pattern", rule.pattern));
    QL_CHECK(fields.read("type", type));
    QL_CHECK(fields.read("enabled", rule.enabled));
    QL_CHECK(fields.read("note", rule.note));
    if (rule.pattern.empty())
        return fail(fields.wrong("pattern", "a pattern that is not empty"));
    if (const auto regex = Regex::compile(rule.pattern); !regex)
        return fail(inFile(regex.error(), fields, "pattern"));
    auto parsed = parseRuleType(type);
    if (!parsed)
        return fail(inFile(std::move(parsed).error(), fields, "type"));
    rule.type = *parsed;
    return rule;
}

Status readType(const JsonFields& fields, std::string_view key, std::optional<quant::Format>& out)
{
    std::string name;
    QL_CHECK(fields.read(key, name));
    if (name.empty())
        return ok;
    auto type = parseTypeName(name);
    if (!type)
        return fail(inFile(std::move(type).error(), fields, key));
    out = *type;
    return ok;
}

Status readRoleTypes(const JsonFields& fields, std::map<std::string, quant::Format>& out)
{
    const Json* json = fields.find("role_types");
    if (!json)
        return ok;
    QL_TRY(const JsonFields roles, JsonFields::open(*json, fields.where() + ": \"role_types\""));
    for (const auto& [role, value] : json->items()) {
        std::optional<quant::Format> type;
        QL_CHECK(readType(roles, role, type));
        if (!type)
            return fail(roles.wrong(role, "the name of a type"));
        out.emplace(role, *type);
    }
    return ok;
}

Status readTarget(const JsonFields& fields, Recipe& recipe)
{
    std::string to(containerName(recipe.to)), dialect(dialectName(recipe.dialect));
    QL_CHECK(fields.read("to", to));
    QL_CHECK(fields.read("dialect", dialect));
    auto container = parseContainer(to);
    if (!container)
        return fail(inFile(std::move(container).error(), fields, "to"));
    auto known = parseDialect(dialect);
    if (!known)
        return fail(inFile(std::move(known).error(), fields, "dialect"));
    recipe.to = *container;
    recipe.dialect = *known;
    return ok;
}

Status readParts(const JsonFields& fields, Recipe& recipe)
{
    std::string parts(partsName(recipe.parts));
    QL_CHECK(fields.read("parts", parts));
    auto known = parseParts(parts);
    if (!known)
        return fail(inFile(std::move(known).error(), fields, "parts"));
    recipe.parts = *known;
    QL_CHECK(fields.read("mtp", recipe.mtp));
    QL_CHECK(fields.read("vision_preset", recipe.visionPreset));
    if (Status preset = checkPreset(Container::Gguf, recipe.visionPreset); !preset)
        return fail(inFile(std::move(preset).error(), fields, "vision_preset"));
    return ok;
}

Status checkVersion(const JsonFields& fields)
{
    std::uint64_t found = 0;
    QL_CHECK(fields.read(versionKey, found));
    if (found == 0)
        return fail(Errc::BadInput, fmt::format("{}: not a recipe, it has no \"{}\"", fields.where(), versionKey));
    if (found != version)
        return fail(
            Errc::BadInput,
            fmt::format("{}: a recipe of version {}; this program reads version {}", fields.where(), found, version));
    return ok;
}

} // namespace

Result<Rule> parseRule(std::string_view text)
{
    const std::size_t equals = text.rfind('=');
    if (equals == std::string_view::npos || equals == 0)
        return fail(Errc::BadArgument, fmt::format("rule {}: write REGEX=TYPE, as in attn_v=Q6_K", inQuotes(text)));
    const auto context = [&] { return "rule " + inQuotes(text); };
    Rule rule;
    rule.pattern = std::string(text.substr(0, equals));
    if (auto regex = Regex::compile(rule.pattern); !regex)
        return fail(std::move(regex).error().in(context()));
    auto type = parseRuleType(text.substr(equals + 1));
    if (!type)
        return fail(std::move(type).error().in(context()));
    rule.type = *type;
    return rule;
}

std::string_view searchName(quant::Search search)
{
    return search == quant::Search::Best ? "best" : "fast";
}

Result<quant::Search> parseSearch(std::string_view name)
{
    for (const quant::Search search : {quant::Search::Reference, quant::Search::Best})
        if (name == searchName(search))
            return search;
    return fail(Errc::BadArgument, fmt::format("unknown search {}; there are fast and best", inQuotes(name)));
}

std::string_view containerName(Container container)
{
    return container == Container::Safetensors ? "safetensors" : "gguf";
}

Result<Container> parseContainer(std::string_view name)
{
    for (const Container container : {Container::Gguf, Container::Safetensors})
        if (name == containerName(container))
            return container;
    return fail(Errc::BadArgument, fmt::format("unknown container {}; there are gguf and safetensors", inQuotes(name)));
}

Status checkPreset(Container container, std::string_view name)
{
    const bool isServed = findServingPreset(name), isGguf = findPreset(name);
    if (container == Container::Gguf ? isGguf : isServed)
        return ok;
    if (const auto format = quant::formatByName(name); format && container == Container::Gguf && isServed)
        return fail(Errc::BadArgument,
                    fmt::format("{} is a type of models in safetensors (--to safetensors); the nearest for GGUF is {}",
                                name, quant::info(nearestForGguf(*format)).name));
    if (isGguf && container == Container::Safetensors)
        return fail(Errc::BadArgument,
                    fmt::format("{} is a preset for GGUF; the nearest for safetensors is {}", name,
                                quant::info(nearestForSafetensors(findPreset(name)->base)).name));
    return fail(Errc::BadArgument,
                fmt::format("unknown preset {}; the nearest are {}", inQuotes(name),
                            container == Container::Gguf ? nearestPresets(name) : nearestServingPresets(name)));
}

Json toJson(const Recipe& recipe)
{
    Json json{{versionKey, version}};
    if (recipe.to != Container::Gguf) {
        json["to"] = containerName(recipe.to);
        json["dialect"] = dialectName(recipe.dialect);
    }
    if (recipe.parts != Parts::Text)
        json["parts"] = partsName(recipe.parts);
    if (!recipe.mtp)
        json["mtp"] = false;
    json["preset"] = recipe.preset;
    if (recipe.visionPreset != Recipe().visionPreset)
        json["vision_preset"] = recipe.visionPreset;
    json["rules"] = Json::array();
    for (const Rule& rule : recipe.rules)
        json["rules"].push_back(toJson(rule));
    if (recipe.pure)
        json["pure"] = true;
    if (recipe.outputType)
        json["output_type"] = ruleTypeName(recipe.outputType);
    if (recipe.embeddingType)
        json["embedding_type"] = ruleTypeName(recipe.embeddingType);
    for (const auto& [role, type] : recipe.roleTypes)
        json["role_types"][role] = ruleTypeName(type);
    if (!recipe.imatrixFiles.empty())
        json["imatrix"] = recipe.imatrixFiles;
    if (recipe.search != quant::Search::Reference)
        json["search"] = searchName(recipe.search);
    if (!recipe.preTokenizer.empty())
        json["pre_tokenizer"] = recipe.preTokenizer;
    if (recipe.splitBytes > 0)
        json["split_bytes"] = recipe.splitBytes;
    if (!recipe.metadata.empty())
        json["metadata"] = gguf::toJson(recipe.metadata);
    if (recipe.reservedBytes > 0)
        json["reserve_metadata"] = recipe.reservedBytes;
    return json;
}

Result<Recipe> recipeFromJson(const Json& json, std::string_view where)
{
    QL_TRY(const JsonFields fields, JsonFields::open(json, std::string(where)));
    QL_CHECK(checkVersion(fields));
    QL_CHECK(fields.onlyKnown(
        {versionKey, "name",          "description",   "to",          "dialect",     "parts",           "mtp",
         "preset",   "vision_preset", "rules",         "pure",        "output_type", "embedding_type",  "role_types",
         "imatrix",  "search",        "pre_tokenizer", "split_bytes", "metadata",    "reserve_metadata"}));
    Recipe recipe;
    QL_CHECK(readTarget(fields, recipe));
    QL_CHECK(readParts(fields, recipe));
    QL_CHECK(fields.read("preset", recipe.preset));
    if (Status known = checkPreset(recipe.to, recipe.preset); !known)
        return fail(inFile(std::move(known).error(), fields, "preset"));
    QL_TRY(const Json* rules, fields.array("rules"));
    for (std::size_t i = 0; rules && i < rules->size(); ++i) {
        QL_TRY(Rule rule, ruleFromJson((*rules)[i], fmt::format("{}: rule {}", where, i + 1)));
        recipe.rules.push_back(std::move(rule));
    }
    QL_CHECK(fields.read("pure", recipe.pure));
    QL_CHECK(readType(fields, "output_type", recipe.outputType));
    QL_CHECK(readType(fields, "embedding_type", recipe.embeddingType));
    QL_CHECK(readRoleTypes(fields, recipe.roleTypes));
    QL_CHECK(fields.read("imatrix", recipe.imatrixFiles));
    std::string search(searchName(recipe.search));
    QL_CHECK(fields.read("search", search));
    auto parsed = parseSearch(search);
    if (!parsed)
        return fail(inFile(std::move(parsed).error(), fields, "search"));
    recipe.search = *parsed;
    QL_CHECK(fields.read("pre_tokenizer", recipe.preTokenizer));
    QL_CHECK(fields.read("split_bytes", recipe.splitBytes));
    if (const Json* metadata = fields.find("metadata")) {
        QL_TRY(recipe.metadata, gguf::editsFromJson(*metadata, fmt::format("{}: \"metadata\"", where)));
    }
    QL_CHECK(fields.read("reserve_metadata", recipe.reservedBytes));
    if (recipe.reservedBytes > gguf::mostPadding)
        return fail(fields.wrong("reserve_metadata", "at most 64 MiB"));
    return recipe;
}

} // namespace ql::plan
