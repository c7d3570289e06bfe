// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace ql::gguf {

/// Numbers of the value types in GGUF files.
enum class ValueType : std::uint32_t {
    U8 = 0,
    I8 = 1,
    U16 = 2,
    I16 = 3,
    U32 = 4,
    I32 = 5,
    F32 = 6,
    Bool = 7,
    String = 8,
    Array = 9,
    U64 = 10,
    I64 = 11,
    F64 = 12,
};

/// An array: one element type, elements kept in the widest form of their kind.
struct Array {
    ValueType elementType = ValueType::U8; ///< never Array: GGUF readers refuse arrays of arrays
    std::variant<std::vector<std::uint64_t>, std::vector<std::int64_t>, std::vector<double>, std::vector<std::string>>
        elements{}; ///< unsigned and bool / signed / floating / strings

    std::uint64_t size() const;
    bool operator==(const Array&) const = default;
};

/// One metadata value with its exact type in the file.
struct Value {
    ValueType type = ValueType::U8;
    std::variant<std::uint64_t, std::int64_t, double, std::string, Array> data{};

    static Value u16(std::uint16_t v);
    static Value u32(std::uint32_t v);
    static Value i32(std::int32_t v);
    static Value u64(std::uint64_t v);
    static Value f32(float v);
    static Value boolean(bool v);
    static Value string(std::string v);
    static Value strings(std::vector<std::string> v);
    static Value f32s(std::vector<float> v);
    static Value i32s(std::vector<std::int32_t> v);
    static Value u32s(std::vector<std::uint32_t> v);

    /// The value as a number or text if it is of that kind; nothing otherwise. Integers of any width and bool count.
    std::optional<std::uint64_t> asUnsigned() const;
    std::optional<double> asNumber() const;
    const std::string* asString() const;
    const Array* asArray() const;
    bool operator==(const Value&) const = default;
};

struct KeyValue {
    std::string key{};
    Value value{};
    bool operator==(const KeyValue&) const = default;
};

/// Metadata in file order.
using Metadata = std::vector<KeyValue>;

/// The value under a key, or nullptr.
const Value* find(const Metadata& metadata, std::string_view key);
/// Replaces the value under a key, or appends it.
void set(Metadata& metadata, std::string_view key, Value value);
void erase(Metadata& metadata, std::string_view key);

/// "u32", "str", "arr[str]": as in the format facts and in the JSON output.
std::string typeName(const Value& value);

} // namespace ql::gguf
