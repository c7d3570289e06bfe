// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command/metadata_json.h"

#include <nlohmann/json.hpp>

#include "app/command/console.h"
#include "core/container/gguf/value_text.h"

namespace ql::app {

namespace {

constexpr std::size_t kShownElements = 16;

} // namespace

Json valueToJson(const gguf::Value& value, bool full)
{
    if (const gguf::Array* array = value.asArray(); array && !full && array->size() > kShownElements)
        return {{"type", gguf::typeName(value)}, {"count", array->size()}, {"first", gguf::toJson(value, 8)}};
    return gguf::toJson(value);
}

Json metadataToJson(const gguf::Metadata& metadata, bool full)
{
    Json object = Json::object();
    for (const gguf::KeyValue& entry : metadata)
        object[entry.key] = valueToJson(entry.value, full);
    return object;
}

std::string metadataText(const std::vector<gguf::ChangeRow>& changes)
{
    if (changes.empty())
        return {};
    std::vector<std::vector<std::string>> rows{{"metadata", "change", "type", "before", "after"}};
    for (const gguf::ChangeRow& row : changes)
        rows.push_back({row.key, row.oldKey.empty() ? row.change : row.change + ", was " + row.oldKey, row.type,
                        row.before, row.after});
    using enum Align;
    return formatTable(rows, {Left, Left, Left, Left, Left});
}

} // namespace ql::app
