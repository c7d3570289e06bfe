// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "core/base/json.h"
#include "core/base/result.h"
#include "core/container/gguf/value.h"

namespace ql::gguf {

/// The type of a value to be made.
struct ValueKind {
    ValueType type = ValueType::String;
    ValueType element = ValueType::U8; ///< of an array
    bool operator==(const ValueKind&) const = default;
};

ValueKind kindOf(const Value& value);
/// "u32", "str", "arr[str]": as typeName() of such a value.
std::string kindName(ValueKind kind);
/// Errors: BadArgument with the list of all types.
Result<ValueKind> parseKind(std::string_view name);
/// All of them, in the order in which a person looks for them.
std::span<const ValueKind> valueKinds();

/// A value out of what a person types: a string as it is, a number, true or false, an array as a list in JSON.
/// Errors: BadArgument, one clause without the key: "300 is not a u8 (0 to 255)".
Result<Value> parseValue(ValueKind kind, std::string_view text);
/// The text that parseValue() makes the same value of.
std::string textOf(const Value& value);

/// On one line, shortened for people; a text is in quotes.
std::string shortText(const Value& value);

/// The same with JSON. Of an array at most `most` elements. Numbers that JSON lacks are "nan", "inf" and "-inf".
Json toJson(const Value& value, std::size_t most = SIZE_MAX);
Result<Value> valueFromJson(ValueKind kind, const Json& json);

} // namespace ql::gguf
