// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <string>

#include "core/base/result.h"
#include "core/plan/recipe.h"
#include "core/report/report.h"

/// The studio's JSON files. All of this reads or writes: not for the GUI thread.
namespace ql::app {

/// The report that lies beside a file or folder we wrote earlier; null when there is none, or not one of ours: that is
/// no reason not to open the file.
std::shared_ptr<const report::Report> reportBeside(const std::string& model);

Result<plan::Recipe> readRecipe(const std::string& path);
/// A recipe as the text of its file.
std::string recipeText(const plan::Recipe& recipe);

} // namespace ql::app
