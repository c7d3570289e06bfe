// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <vector>

#include <QComboBox>

#include "core/quant/format.h"

namespace ql::app {

/// The formats a person can ask for in a GGUF file, from many bits per weight to few.
const std::vector<quant::Format>& writableFormats();

/// "Q4_K  ·  4.5 bits", for menus and lists.
QString formatLabel(quant::Format format);
QString formatName(quant::Format format);

/// Fills a box with `none` (no choice) and all writable formats; its data is the format as int, -1 for `none`.
void fillWithFormats(QComboBox& box, const QString& none);
std::optional<quant::Format> chosenFormat(const QComboBox& box);
void chooseFormat(QComboBox& box, std::optional<quant::Format> format);

} // namespace ql::app
