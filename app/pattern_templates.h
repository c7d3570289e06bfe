// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

#include <QString>

#include "core/arch/model.h"

class QMenu;
class QWidget;

namespace ql::app {

/// Roles of a model in the order in which they first come.
QStringList rolesOf(const arch::Model& model);

/// A pattern for the tensors of a role in the layers first..last, whatever the names of the model; in experts, for all
/// of them. Of a role outside the layers, and for first < 0, for all tensors of the role. Empty where the model has no
/// such role.
QString patternFor(const arch::Model& model, const QString& role, int first, int last);

/// A pattern for the weights of all routed experts; empty for a model without.
QString expertsPattern(const arch::Model& model);

/// Fills a menu with patterns for a model: its roles, ranges of layers, experts, what is selected (by name, may be
/// empty). `chosen` is told the pattern; asking for a range opens a window above `parent`.
void fillTemplateMenu(QMenu& menu, const arch::ModelPtr& model, const QString& selected, QWidget* parent,
                      const std::function<void(const QString&)>& chosen);

} // namespace ql::app
