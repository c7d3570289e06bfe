// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <functional>
#include <map>
#include <set>
#include <string>
#include <string_view>

#include <nlohmann/json.hpp>

#include "core/base/json.h"
#include "core/base/result.h"

namespace ql::arch {

/// What an expression can read.
struct Environment {
    Json config{}; ///< effective configuration, see hf_config.h
    std::map<std::string, Json> vars{}; ///< computed so far; "i" is the layer, "x" the element of a list
};

/// Evaluates an expression of an architecture file: a scalar is itself, a list is [operation, arguments...].
/// The operations are listed in docs/architectures.md. Errors: BadInput for arithmetic on a value that the
/// configuration lacks, or on one that is not a number; Failed for an expression that the file has wrong.
Result<Json> evaluate(const Json& expression, Environment& environment);

/// The value of an expression as true or false: null, false, 0 and everything empty are false.
Result<bool> evaluateCondition(const Json& expression, Environment& environment);

/// The value of an expression as a whole number from 0 to 2^53.
Result<std::uint64_t> evaluateCount(const Json& expression, Environment& environment);

/// Names that an expression may use with "var".
using VarNames = std::set<std::string, std::less<>>;
/// Is an expression well formed: known operations with as many arguments as they take, known variables? "x" is known
/// within "each". Errors: Failed.
Status checkExpression(const Json& expression, const VarNames& vars);

/// config[key], or the value under a dotted path; null when there is none.
const Json& configValue(const Json& config, std::string_view key);

} // namespace ql::arch
