// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/studio.h"

class QMenu;

namespace ql::app {

/// What can be done with one tensor, for the context menus of all views: a type for it alone (a rule), for its
/// layer (a rule), or for its role.
void fillTensorMenu(QMenu& menu, Studio& studio, const arch::TargetTensor& tensor);

/// A pattern that finds this name and no other.
QString exactPattern(const std::string& tensorName);

} // namespace ql::app
