// SPDX-License-Identifier: Apache-2.0
#include "core/container/gguf/value.h"

#include <algorithm>
#include <array>

namespace ql::gguf {

namespace {

/// Indexed by ValueType.
constexpr std::array<std::string_view, 13> typeNames = {"u8",   "i8",  "u16", "i16", "u32", "i32", "f32",
                                                        "bool", "str", "arr", "u64", "i64", "f64"};

std::string_view nameOf(ValueType type)
{
    return typeNames[static_cast<std::size_t>(type)];
}

template <typename Wide, typename Narrow> Value arrayOf(ValueType type, const std::vector<Narrow>& elements)
{
    return Value{ValueType::Array, Array{type, std::vector<Wide>(elements.begin(), elements.end())}};
}

auto locate(const Metadata& metadata, std::string_view key)
{
    return std::find_if(metadata.begin(), metadata.end(), [&](const KeyValue& entry) { return entry.key == key; });
}

} // namespace

std::uint64_t Array::size() const
{
    return std::visit([](const auto& list) { return static_cast<std::uint64_t>(list.size()); }, elements);
}

Value Value::u16(std::uint16_t v)
{
    return Value{ValueType::U16, std::uint64_t{v}};
}
Value Value::u32(std::uint32_t v)
{
    return Value{ValueType::U32, std::uint64_t{v}};
}
Value Value::i32(std::int32_t v)
{
    return Value{ValueType::I32, std::int64_t{v}};
}
Value Value::u64(std::uint64_t v)
{
    return Value{ValueType::U64, v};
}
Value Value::f32(float v)
{
    return Value{ValueType::F32, double{v}};
}
Value Value::boolean(bool v)
{
    return Value{ValueType::Bool, std::uint64_t{v}};
}
Value Value::string(std::string v)
{
    return Value{ValueType::String, std::move(v)};
}
Value Value::strings(std::vector<std::string> v)
{
    return Value{ValueType::Array, Array{ValueType::String, std::move(v)}};
}
Value Value::f32s(std::vector<float> v)
{
    return arrayOf<double>(ValueType::F32, v);
}
Value Value::i32s(std::vector<std::int32_t> v)
{
    return arrayOf<std::int64_t>(ValueType::I32, v);
}
Value Value::u32s(std::vector<std::uint32_t> v)
{
    return arrayOf<std::uint64_t>(ValueType::U32, v);
}

std::optional<std::uint64_t> Value::asUnsigned() const
{
    if (const auto* number = std::get_if<std::uint64_t>(&data))
        return *number;
    if (const auto* number = std::get_if<std::int64_t>(&data); number && *number >= 0)
        return static_cast<std::uint64_t>(*number);
    return std::nullopt;
}

std::optional<double> Value::asNumber() const
{
    if (const auto* number = std::get_if<std::uint64_t>(&data))
        return static_cast<double>(*number);
    if (const auto* number = std::get_if<std::int64_t>(&data))
        return static_cast<double>(*number);
    if (const auto* number = std::get_if<double>(&data))
        return *number;
    return std::nullopt;
}

const std::string* Value::asString() const
{
    return std::get_if<std::string>(&data);
}

const Array* Value::asArray() const
{
    return std::get_if<Array>(&data);
}

const Value* find(const Metadata& metadata, std::string_view key)
{
    const auto found = locate(metadata, key);
    return found == metadata.end() ? nullptr : &found->value;
}

void set(Metadata& metadata, std::string_view key, Value value)
{
    const auto found = locate(metadata, key);
    if (found == metadata.end())
        metadata.push_back({std::string(key), std::move(value)});
    else
        metadata[static_cast<std::size_t>(found - metadata.begin())].value = std::move(value);
}

void erase(Metadata& metadata, std::string_view key)
{
    const auto found = locate(metadata, key);
    if (found != metadata.end())
        metadata.erase(found);
}

std::string typeName(const Value& value)
{
    if (const Array* array = value.asArray())
        return "arr[" + std::string(nameOf(array->elementType)) + "]";
    return std::string(nameOf(value.type));
}

} // namespace ql::gguf
