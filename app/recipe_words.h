// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include "core/plan/recipe.h"

namespace ql::app {

/// What makes one recipe of another, a line for each change; empty when they are the same.
QStringList changesInWords(const plan::Recipe& before, const plan::Recipe& after);

} // namespace ql::app
