// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/arch/model.h"
#include "core/plan/recipe.h"

namespace ql::plan {

/// The type of each tensor of a model as a recipe would ask for it: of weights with scales apart that of their scheme.
/// Nothing where no recipe can ask for it.
std::vector<std::optional<quant::Format>> storedTypes(const arch::Model& model);

/// Whose way of saying what the weights are a Hugging Face folder follows; compressed-tensors for ways that are read
/// only.
ServingDialect dialectOf(const arch::Model& model, const std::vector<std::optional<quant::Format>>& types);

/// What a recipe with these types cannot say of the model: importance matrix, types that nobody writes.
std::vector<std::string> storageWarnings(const arch::Model& model,
                                         const std::vector<std::optional<quant::Format>>& types, const Recipe& recipe);

} // namespace ql::plan
