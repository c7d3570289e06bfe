// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/studio.h"
#include "core/plan/recipe_io/forms.h"

class QWidget;

namespace ql::app {

/// The title of a form, for menus and lists.
QString formTitle(const plan::RecipeForm& form);

/// Puts the recipe into the clipboard as a text of a form; says what the form could not say.
void copyRecipe(Studio& studio, const plan::RecipeForm& form);

/// A window that shows the recipe in each form, with what it cannot say, to copy or save.
void exportRecipe(Studio& studio, QWidget* window);

} // namespace ql::app
