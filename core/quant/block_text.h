// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string_view>
#include <vector>

#include "core/base/result.h"

namespace ql::quant {

/// "0.3, -0.77 1e-3": numbers with a decimal point, with commas, semicolons or blanks between them, 1 to 64 of them.
/// Errors: BadArgument that names what is no finite float, or how many there are.
Result<std::vector<float>> parseBlockValues(std::string_view text);

/// Eight values for a first look: with MXFP4 the fifth, -0.615, becomes -1 times the scale 0.5 and so loses 18.7 %.
inline constexpr std::string_view exampleBlockValues = "0.3, -0.77, 0.05, 1.2, -0.615, 0.62, -2.4, 0.91";

} // namespace ql::quant
