// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <optional>

#include "core/plan/recipe.h"
#include "core/quant/format.h"

class QMenu;

namespace ql::app {

/// Fills a menu with "keep" and every type of a container, instead of what was in it; choosing one calls `chosen`
/// (nothing means keep).
void fillTypeMenu(QMenu& menu, plan::Container container,
                  const std::function<void(std::optional<quant::Format>)>& chosen);

} // namespace ql::app
