// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QPalette>
#include <QString>

#include "app/theme.h"

namespace ql::app::theme {

/// So much of b in a, 0..1.
QColor mix(const QColor& a, const QColor& b, double share);

/// What a palette cannot say: flat tabs, headers and fields with one-pixel borders, and the one filled button.
QString styleSheet(const QPalette& palette, const Tones& tones);

} // namespace ql::app::theme
