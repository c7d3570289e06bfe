// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "core/base/result.h"
#include "core/quant/format.h"

namespace ql::plan {

/// The word for "the source's own type, byte for byte" in rules and recipes.
inline constexpr std::string_view keepWord = "keep";

/// A format by name, or nothing for "keep". Errors: BadArgument with the nearest names.
Result<std::optional<quant::Format>> parseRuleType(std::string_view name);

/// A format by name. Errors: BadArgument with the nearest names.
Result<quant::Format> parseTypeName(std::string_view name);

/// The name of a format, or "keep".
std::string ruleTypeName(std::optional<quant::Format> type);

/// "Q4_K_M, Q4_K_S or Q3_K_M": the candidates that differ least from a misspelt name.
std::string nearestPresets(std::string_view name);
/// The same among those of models in safetensors.
std::string nearestServingPresets(std::string_view name);

} // namespace ql::plan
