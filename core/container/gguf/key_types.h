// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <span>
#include <string_view>

namespace ql::gguf {

/// A key as programs know it, and the types that its value has there.
struct KeyType {
    std::string_view key; ///< may have parts in braces: "{arch}.context_length", "general.base_model.{id}.name"
    std::string_view types; ///< "u32", "arr[str]"; or several: "u32|arr", where "arr" is an array of anything
};

/// All keys that are known, by name.
std::span<const KeyType> keyTypes();
/// The types of a key; empty for one that is not known.
std::string_view knownType(std::string_view key);
/// Is a type ("u32", "arr[str]") one of these?
bool isOfType(std::string_view types, std::string_view type);

} // namespace ql::gguf
