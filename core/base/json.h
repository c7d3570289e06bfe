// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

#include <nlohmann/json_fwd.hpp>

#include "core/base/result.h"

namespace ql {

/// JSON that keeps the order of its keys. Only files that look inside include <nlohmann/json.hpp>.
using Json = nlohmann::ordered_json;

struct JsonLimits {
    std::size_t maxDepth = 64; ///< nesting of arrays and objects
    std::size_t maxBytes = std::size_t{512} << 20;
};

/// Strict JSON from untrusted text: valid UTF-8, no duplicate keys, no comments, nothing after the value.
/// `where` (a file name) begins the error message, which names the byte offset.
Result<Json> parseJson(std::string_view text, std::string_view where, JsonLimits limits = {});

/// One line for machines (indent < 0) or indented for people. Invalid UTF-8 in strings becomes U+FFFD.
std::string dumpJson(const Json& value, int indent = -1);

} // namespace ql
