// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "core/base/result.h"
#include "core/plan/recipe_io/forms.h"

namespace ql::app {

/// A recipe out of a text of any form (recipe_io/forms.h), a model, or the bare name of a recipe that comes with the
/// program; "-" is standard input. `target`, or empty: a model that the recipe of a model has to fit, too.
/// Errors: those of reading and parsing.
Result<plan::ImportedRecipe> readRecipe(const std::string& source, const std::string& target = {});

/// Opens a model under the names that the container has.
Result<arch::ModelPtr> openFor(plan::Container container, const std::string& path);

} // namespace ql::app
