// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command/metadata_json.h"

#include <algorithm>
#include <variant>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

namespace ql::app {

namespace {

constexpr std::size_t kShownElements = 16;
constexpr std::size_t kShownCharacters = 80;

/// The shortest decimal that is this float again: 1e-05, not 9.999999747378752e-06.
double shortest(double value)
{
    return std::stod(fmt::format("{}", static_cast<float>(value)));
}

Json arrayToJson(const gguf::Array& array, std::size_t most)
{
    return std::visit(
        [&](const auto& elements) {
            Json list = Json::array();
            for (std::size_t i = 0; i < std::min(most, elements.size()); ++i)
                if (array.elementType == gguf::ValueType::Bool)
                    list.push_back(elements[i] != typename std::decay_t<decltype(elements)>::value_type{});
                else if constexpr (std::is_same_v<std::decay_t<decltype(elements[i])>, double>)
                    list.push_back(array.elementType == gguf::ValueType::F32 ? shortest(elements[i]) : elements[i]);
                else
                    list.push_back(elements[i]);
            return list;
        },
        array.elements);
}

Json valueToJson(const gguf::Value& value, bool full)
{
    if (const gguf::Array* array = value.asArray()) {
        if (full || array->size() <= kShownElements)
            return arrayToJson(*array, array->size());
        return {{"type", gguf::typeName(value)}, {"count", array->size()}, {"first", arrayToJson(*array, 8)}};
    }
    if (value.type == gguf::ValueType::Bool)
        return value.asUnsigned().value_or(0) != 0;
    if (value.type == gguf::ValueType::F32)
        return shortest(value.asNumber().value_or(0));
    return std::visit(
        [](const auto& data) -> Json {
            if constexpr (std::is_same_v<std::decay_t<decltype(data)>, gguf::Array>)
                return nullptr; // handled above
            else
                return data;
        },
        value.data);
}

} // namespace

Json metadataToJson(const gguf::Metadata& metadata, bool full)
{
    Json object = Json::object();
    for (const gguf::KeyValue& entry : metadata)
        object[entry.key] = valueToJson(entry.value, full);
    return object;
}

std::string valueText(const gguf::Value& value)
{
    std::string text = dumpJson(value.asArray() ? arrayToJson(*value.asArray(), 6) : valueToJson(value, true));
    if (const gguf::Array* array = value.asArray(); array && array->size() > 6)
        text = fmt::format("{}... {} elements", text.substr(0, text.size() - 1) + ", ", array->size());
    if (text.size() > kShownCharacters) {
        std::size_t cut = kShownCharacters;
        while (cut > 0 && (static_cast<unsigned char>(text[cut]) & 0xc0) == 0x80)
            --cut;
        text = text.substr(0, cut) + "...";
    }
    return text;
}

} // namespace ql::app
