// SPDX-License-Identifier: Apache-2.0
#include "core/container/gguf/value_text.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <limits>

#include <fmt/format.h>
#include <fmt/ranges.h>
#include <nlohmann/json.hpp>

#include "core/base/in_quotes.h"

namespace ql::gguf {

namespace {

constexpr std::array scalarTypes = {ValueType::String, ValueType::U32, ValueType::I32, ValueType::F32,
                                    ValueType::Bool,   ValueType::U64, ValueType::I64, ValueType::F64,
                                    ValueType::U8,     ValueType::I8,  ValueType::U16, ValueType::I16};

/// Every scalar, and an array of each.
constexpr auto allKinds = [] {
    std::array<ValueKind, 2 * scalarTypes.size()> kinds{};
    for (std::size_t i = 0; i < scalarTypes.size(); ++i) {
        kinds[i] = {scalarTypes[i]};
        kinds[scalarTypes.size() + i] = {ValueType::Array, scalarTypes[i]};
    }
    return kinds;
}();

struct Range {
    std::int64_t least = 0;
    std::uint64_t most = 0;
};

/// Of whole numbers; nothing for other types.
std::optional<Range> rangeOf(ValueType type)
{
    switch (type) {
    case ValueType::U8:
        return Range{0, UINT8_MAX};
    case ValueType::I8:
        return Range{INT8_MIN, INT8_MAX};
    case ValueType::U16:
        return Range{0, UINT16_MAX};
    case ValueType::I16:
        return Range{INT16_MIN, INT16_MAX};
    case ValueType::U32:
        return Range{0, UINT32_MAX};
    case ValueType::I32:
        return Range{INT32_MIN, INT32_MAX};
    case ValueType::U64:
        return Range{0, UINT64_MAX};
    case ValueType::I64:
        return Range{INT64_MIN, INT64_MAX};
    default:
        return std::nullopt;
    }
}

bool isFloating(ValueType type)
{
    return type == ValueType::F32 || type == ValueType::F64;
}

tl::unexpected<Error> notA(std::string_view text, ValueType type)
{
    std::string expected;
    if (const auto range = rangeOf(type))
        expected = fmt::format("a whole number from {} to {}", range->least, range->most);
    else if (type == ValueType::Bool)
        expected = "true or false";
    else if (isFloating(type))
        expected = "a number in its range";
    else
        expected = "a text";
    return fail(Errc::BadArgument,
                fmt::format("{} is not a value of type {}: write {}", inQuotes(text), kindName({type}), expected));
}

using Element = std::variant<std::uint64_t, std::int64_t, double, std::string>;

template <typename Number> std::optional<Number> numberOf(std::string_view text)
{
    Number number{};
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (error != std::errc() || end != text.data() + text.size())
        return std::nullopt;
    return number;
}

Result<Element> parseFloating(ValueType type, std::string_view text)
{
    if (type == ValueType::F32) { // read as what it is stored as: a double between would round twice
        const auto number = numberOf<float>(text);
        return number ? Result<Element>(double{*number}) : notA(text, type);
    }
    const auto number = numberOf<double>(text);
    return number ? Result<Element>(*number) : notA(text, type);
}

Result<Element> parseElement(ValueType type, std::string_view text)
{
    if (type == ValueType::String)
        return Element(std::string(text));
    if (type == ValueType::Bool) {
        if (text != "true" && text != "false")
            return notA(text, type);
        return Element(std::uint64_t{text == "true"});
    }
    if (isFloating(type))
        return parseFloating(type, text);
    const Range range = *rangeOf(type);
    if (range.least == 0) {
        const auto number = numberOf<std::uint64_t>(text);
        return number && *number <= range.most ? Result<Element>(*number) : notA(text, type);
    }
    const auto number = numberOf<std::int64_t>(text);
    const bool fits = number && *number >= range.least && *number <= static_cast<std::int64_t>(range.most);
    return fits ? Result<Element>(*number) : notA(text, type);
}

/// A JSON scalar by its text, so that both ways accept the same numbers.
Result<Element> elementFromJson(ValueType type, const Json& json)
{
    const bool isText = json.is_string();
    if (type == ValueType::String)
        return isText ? Result<Element>(json.get<std::string>()) : notA(json.dump(), type);
    if (isText && !isFloating(type)) // of numbers only those that JSON lacks come as texts
        return notA(json.dump(), type);
    if (json.is_number_float() && isFloating(type)) {
        const double number = json.get<double>();
        if (type == ValueType::F32 && std::isinf(static_cast<float>(number)))
            return notA(json.dump(), type);
        return Element(type == ValueType::F32 ? double{static_cast<float>(number)} : number);
    }
    return parseElement(type, isText ? json.get<std::string>() : json.dump());
}

template <typename Wide> Result<Value> arrayFromJson(ValueType element, const Json& json)
{
    std::vector<Wide> list;
    list.reserve(json.size());
    for (const Json& each : json) {
        auto parsed = elementFromJson(element, each);
        if (!parsed)
            return fail(std::move(parsed).error().in(fmt::format("element {}", list.size())));
        list.push_back(std::get<Wide>(*std::move(parsed)));
    }
    return Value{ValueType::Array, Array{element, std::move(list)}};
}

/// The shortest decimal that is this float again: 1e-05, not 9.999999747378752e-06.
double shortest(double value)
{
    return std::stod(fmt::format("{}", static_cast<float>(value)));
}

Json elementToJson(ValueType type, const std::string& text)
{
    static_cast<void>(type);
    return text;
}

template <typename Number> Json elementToJson(ValueType type, Number number)
{
    if (type == ValueType::Bool)
        return number != Number{};
    if constexpr (std::is_same_v<Number, double>) {
        if (!std::isfinite(number))
            return fmt::format("{}", number);
        if (type == ValueType::F32)
            return shortest(number);
    }
    return number;
}

} // namespace

ValueKind kindOf(const Value& value)
{
    const Array* array = value.asArray();
    return array ? ValueKind{ValueType::Array, array->elementType} : ValueKind{value.type};
}

std::string kindName(ValueKind kind)
{
    return typeName(kind.type == ValueType::Array ? Value{ValueType::Array, Array{kind.element}} : Value{kind.type});
}

std::span<const ValueKind> valueKinds()
{
    return allKinds;
}

Result<ValueKind> parseKind(std::string_view name)
{
    const auto found = std::ranges::find_if(allKinds, [&](ValueKind kind) { return kindName(kind) == name; });
    if (found != allKinds.end())
        return *found;
    std::vector<std::string> names;
    for (const ValueType type : scalarTypes)
        names.push_back(kindName({type}));
    return fail(Errc::BadArgument,
                fmt::format("there is no type {}; there are {}, and arrays of each, such as arr[str]", inQuotes(name),
                            fmt::join(names, ", ")));
}

Result<Value> parseValue(ValueKind kind, std::string_view text)
{
    if (kind.type != ValueType::Array) {
        QL_TRY(const Element element, parseElement(kind.type, text));
        Value value{kind.type};
        std::visit([&](const auto& data) { value.data = data; }, element);
        return value;
    }
    const auto json = parseJson(text, "the list");
    if (!json || !json->is_array())
        return fail(Errc::BadArgument,
                    fmt::format("{} is not a value of type {}: write a list in JSON, such as {}", inQuotes(text),
                                kindName(kind), kind.element == ValueType::String ? R"(["a", "b"])" : "[1, 2]"));
    return valueFromJson(kind, *json);
}

std::string textOf(const Value& value)
{
    if (const std::string* text = value.asString())
        return *text;
    if (value.type == ValueType::F32)
        return fmt::format("{}", static_cast<float>(value.asNumber().value_or(0)));
    if (value.type == ValueType::F64)
        return fmt::format("{}", value.asNumber().value_or(0));
    return dumpJson(toJson(value));
}

Json toJson(const Value& value, std::size_t most)
{
    if (const Array* array = value.asArray())
        return std::visit(
            [&](const auto& elements) {
                Json list = Json::array();
                for (std::size_t i = 0; i < std::min(most, elements.size()); ++i)
                    list.push_back(elementToJson(array->elementType, elements[i]));
                return list;
            },
            array->elements);
    return std::visit(
        [&](const auto& data) -> Json {
            if constexpr (std::is_same_v<std::decay_t<decltype(data)>, Array>)
                return nullptr; // handled above
            else
                return elementToJson(value.type, data);
        },
        value.data);
}

std::string shortText(const Value& value)
{
    constexpr std::size_t mostCharacters = 80, mostElements = 6;
    std::string text = dumpJson(toJson(value, mostElements));
    if (const Array* array = value.asArray(); array && array->size() > mostElements)
        text = fmt::format("{}, ... {} elements", text.substr(0, text.size() - 1), array->size());
    if (text.size() > mostCharacters) {
        std::size_t cut = mostCharacters;
        while (cut > 0 && (static_cast<unsigned char>(text[cut]) & 0xc0) == 0x80)
            --cut;
        text = text.substr(0, cut) + "...";
    }
    return text;
}

Result<Value> valueFromJson(ValueKind kind, const Json& json)
{
    if (kind.type != ValueType::Array) {
        QL_TRY(const Element element, elementFromJson(kind.type, json));
        Value value{kind.type};
        std::visit([&](const auto& data) { value.data = data; }, element);
        return value;
    }
    if (!json.is_array())
        return fail(Errc::BadArgument, fmt::format("a value of type {} must be a list", kindName(kind)));
    if (kind.element == ValueType::String)
        return arrayFromJson<std::string>(kind.element, json);
    if (isFloating(kind.element))
        return arrayFromJson<double>(kind.element, json);
    const auto range = rangeOf(kind.element);
    return range && range->least < 0 ? arrayFromJson<std::int64_t>(kind.element, json)
                                     : arrayFromJson<std::uint64_t>(kind.element, json);
}

} // namespace ql::gguf
