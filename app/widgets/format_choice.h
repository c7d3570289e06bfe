// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <vector>

#include <QComboBox>

#include "core/plan/recipe.h"
#include "core/quant/format.h"

namespace ql::app {

/// The formats a person can ask for in a container, from many bits per weight to few.
const std::vector<quant::Format>& writableFormats(plan::Container container);

/// "Q4_K  ·  4.5 bits", for menus and lists.
QString formatLabel(quant::Format format);
QString formatName(quant::Format format);

/// Fills a box with `none` (no choice) and all formats of a container; its data is the format as int, -1 for `none`.
void fillWithFormats(QComboBox& box, const QString& none, plan::Container container);
std::optional<quant::Format> chosenFormat(const QComboBox& box);
/// A format of another container is added to the box: it shows what the recipe says.
void chooseFormat(QComboBox& box, std::optional<quant::Format> format);

} // namespace ql::app
