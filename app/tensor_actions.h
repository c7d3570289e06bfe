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
/// One that finds the names of all tensors of its layer: ^blk\.3\. or ^model\.layers\.3\.
QString layerPattern(const arch::TargetTensor& tensor);
/// One that finds this name in every layer and expert: ^model\.layers\.\d+\.mlp\.up_proj\.weight$
QString rolePattern(const arch::TargetTensor& tensor);

} // namespace ql::app
