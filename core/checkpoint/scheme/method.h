// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "core/checkpoint/scheme/quantization_config.h"

namespace ql::checkpoint::scheme {

/// A way in which configurations are written: one row of the list in quantization_config.cpp.
struct Method {
    std::string_view name; ///< quant_method
    /// Fills everything but the method's name. `path` is the file, for messages.
    Status (*parse)(const Json& object, const std::string& path, Configuration& out);
};

// Each in its own file.
Status parseFp8(const Json& object, const std::string& path, Configuration& out);
Status parseFbgemm(const Json& object, const std::string& path, Configuration& out);
Status parseMxfp4(const Json& object, const std::string& path, Configuration& out);
Status parseCompressedTensors(const Json& object, const std::string& path, Configuration& out);
Status parseModelopt(const Json& object, const std::string& path, Configuration& out);
Status parseQuark(const Json& object, const std::string& path, Configuration& out);
Status parseGptq(const Json& object, const std::string& path, Configuration& out);
Status parseAwq(const Json& object, const std::string& path, Configuration& out);

/// The member, or null where it is missing or `object` is not an object.
const Json& member(const Json& object, std::string_view key);
/// The text of a member, lower-case; "" where there is none.
std::string textOf(const Json& object, std::string_view key);
/// A positive number; nothing where it is missing, null or not positive (-1 stands for "all").
std::optional<std::uint64_t> countOf(const Json& object, std::string_view key);
/// The strings of an array. Errors: BadInput for anything else but null.
Result<std::vector<std::string>> namesOf(const Json& object, std::string_view key, const std::string& path);
/// [rows, columns], or "128x128". Nothing where there is none. Errors: BadInput.
Result<std::optional<Grouping>> blockOf(const Json& value, const std::string& path);
/// Bits of integers that can be read. Errors: Unsupported.
Result<unsigned> bitsOf(const Json& value, const std::string& path);

tl::unexpected<Error> notReadable(const std::string& path, std::string_view what, std::string_view readable);

} // namespace ql::checkpoint::scheme
