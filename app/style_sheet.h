// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPalette>
#include <QString>

#include "app/theme.h"

namespace ql::app::theme {

/// What a palette cannot say: flat tabs, headers and fields with one-pixel borders, and the one filled button.
QString styleSheet(const QPalette& palette, const Tones& tones);

} // namespace ql::app::theme
