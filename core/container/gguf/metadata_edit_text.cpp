// SPDX-License-Identifier: Apache-2.0
#include <algorithm>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include "core/base/in_quotes.h"
#include "core/container/gguf/key_types.h"
#include "core/container/gguf/metadata_edit.h"
#include "core/container/gguf/value_text.h"

namespace ql::gguf {

namespace {

constexpr std::size_t longestKey = 65'535;

/// The type that a value gets whose type is not said.
Result<ValueKind> usualKind(std::string_view key, const Metadata& existing)
{
    if (const Value* value = find(existing, key))
        return kindOf(*value);
    const std::string_view known = knownType(key);
    if (const auto kind = parseKind(known.substr(0, known.find('|'))))
        return *kind;
    return fail(Errc::BadArgument,
                fmt::format("the type of key {} is not known: say it, as in {}:{}=...", inQuotes(key), key, "str"));
}

Result<ValueKind> kindFor(std::string_view key, std::string_view type, const Metadata& existing)
{
    QL_CHECK(checkKeyName(key));
    return type.empty() ? usualKind(key, existing) : parseKind(type);
}

Error about(std::string_view key, Error error)
{
    return std::move(error).in(fmt::format("key {}", inQuotes(key)));
}

Error inEdit(const std::string& where, std::size_t index, const std::string& problem)
{
    return {Errc::BadInput, fmt::format("{}: edit {}: {}", where, index + 1, problem)};
}

std::string textAt(const Json& json, const char* key)
{
    const auto found = json.find(key);
    return found != json.end() && found->is_string() ? found->get<std::string>() : std::string();
}

Result<MetadataEdit> editFromJson(const Json& json, const Metadata& existing)
{
    constexpr const char* wanted =
        R"(write {"set": KEY, "type": TYPE, "value": VALUE}, {"remove": KEY} or {"rename": KEY, "to": KEY})";
    MetadataEdit edit;
    if (!json.is_object())
        return fail(Errc::BadInput, wanted);
    const auto onlyHas = [&](std::initializer_list<std::string_view> names) {
        return std::ranges::all_of(json.items(), [&](const auto& item) {
            return std::ranges::find(names, std::string_view(item.key())) != names.end();
        });
    };
    if (edit.key = textAt(json, "set");
        !edit.key.empty() && onlyHas({"set", "type", "value"}) && json.contains("value")) {
        QL_TRY(const ValueKind kind, kindFor(edit.key, textAt(json, "type"), existing));
        auto value = valueFromJson(kind, json["value"]);
        if (!value)
            return fail(about(edit.key, std::move(value).error()));
        edit.value = *std::move(value);
        return edit;
    }
    if (edit.key = textAt(json, "remove"); !edit.key.empty() && onlyHas({"remove"})) {
        edit.kind = MetadataEdit::Kind::Remove;
        return edit;
    }
    edit.key = textAt(json, "rename");
    edit.newKey = textAt(json, "to");
    edit.kind = MetadataEdit::Kind::Rename;
    if (edit.key.empty() || edit.newKey.empty() || !onlyHas({"rename", "to"}))
        return fail(Errc::BadInput, wanted);
    QL_CHECK(checkKeyName(edit.newKey));
    return edit;
}

} // namespace

Status checkKeyName(std::string_view key)
{
    if (!key.empty() && key.size() <= longestKey && key.find('\0') == std::string_view::npos)
        return ok;
    return fail(Errc::BadArgument,
                fmt::format("{} cannot be a key: a GGUF key has 1 to {} bytes and no NUL", inQuotes(key), longestKey));
}

Result<MetadataEdit> setEdit(std::string_view key, std::string_view type, std::string_view text,
                             const Metadata& existing)
{
    QL_TRY(const ValueKind kind, kindFor(key, type, existing));
    auto value = parseValue(kind, text);
    if (!value)
        return fail(about(key, std::move(value).error()));
    return MetadataEdit{.key = std::string(key), .value = *std::move(value)};
}

Result<MetadataEdit> parseEdit(std::string_view text, const Metadata& existing)
{
    const std::size_t equals = text.find('=');
    if (equals == std::string_view::npos || equals == 0)
        return fail(
            Errc::BadArgument,
            fmt::format("{}: write KEY=VALUE or KEY:TYPE=VALUE, as in general.name=\"My model\"", inQuotes(text)));
    const std::string_view left = text.substr(0, equals);
    const std::size_t colon = left.rfind(':');
    const bool hasType = colon != std::string_view::npos;
    return setEdit(left.substr(0, colon), hasType ? left.substr(colon + 1) : std::string_view(),
                   text.substr(equals + 1), existing);
}

Result<MetadataEdit> parseRename(std::string_view text)
{
    const std::size_t equals = text.find('=');
    if (equals == std::string_view::npos || equals == 0)
        return fail(Errc::BadArgument, fmt::format("{}: write KEY=NEW to rename a key", inQuotes(text)));
    MetadataEdit edit{.kind = MetadataEdit::Kind::Rename, .key = std::string(text.substr(0, equals))};
    edit.newKey = text.substr(equals + 1);
    QL_CHECK(checkKeyName(edit.newKey));
    return edit;
}

std::string textOf(const MetadataEdit& edit)
{
    switch (edit.kind) {
    case MetadataEdit::Kind::Set:
        return fmt::format("{}:{}={}", edit.key, kindName(kindOf(edit.value)), textOf(edit.value));
    case MetadataEdit::Kind::Remove:
        return edit.key;
    case MetadataEdit::Kind::Rename:
        return edit.key + "=" + edit.newKey;
    }
    return {};
}

Json toJson(const MetadataEdits& edits)
{
    Json list = Json::array();
    for (const MetadataEdit& edit : edits) {
        switch (edit.kind) {
        case MetadataEdit::Kind::Set:
            list.push_back({{"set", edit.key}, {"type", kindName(kindOf(edit.value))}, {"value", toJson(edit.value)}});
            break;
        case MetadataEdit::Kind::Remove:
            list.push_back({{"remove", edit.key}});
            break;
        case MetadataEdit::Kind::Rename:
            list.push_back({{"rename", edit.key}, {"to", edit.newKey}});
            break;
        }
    }
    return list;
}

Result<MetadataEdits> editsFromJson(const Json& json, const std::string& where, const Metadata& existing)
{
    if (!json.is_array())
        return fail(Errc::BadInput, fmt::format("{}: metadata edits are a list", where));
    MetadataEdits edits;
    for (const Json& each : json) {
        auto edit = editFromJson(each, existing);
        if (!edit)
            return fail(inEdit(where, edits.size(), edit.error().message));
        edits.push_back(*std::move(edit));
    }
    return edits;
}

} // namespace ql::gguf
