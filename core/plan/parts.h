// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>

#include "core/arch/carried.h"
#include "core/plan/recipe.h"

namespace ql::plan {

/// "text", "vision" or "all".
std::string_view partsName(Parts parts);
/// Errors: BadArgument.
Result<Parts> parseParts(std::string_view name);

/// What of a checkpoint goes into the file that a plan of the recipe is of: of all parts, the text.
arch::Carried carriedBy(const Recipe& recipe);

/// The recipe of the vision part alone: its preset, and none of what is said of tensors of the text.
Recipe visionRecipe(const Recipe& recipe);

/// Where the vision part goes beside `output`, the GGUF file of the text, whose name need not end in the preset:
/// "tales-mmproj-F16.gguf" for "tales-Q4_K_M.gguf".
std::string visionOutput(const std::string& output, const Recipe& recipe);

} // namespace ql::plan
