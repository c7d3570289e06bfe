// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QRect>

class QWidget;

namespace ql::app {

/// Where a window of this frame goes, so that it can be seen and taken hold of: where it is, as long as its upper edge
/// lies on one of the screens; else in the middle of the first of them, and no larger than that. The screens are areas
/// that windows may have; at least one.
QRect onScreen(const QRect& frame, const QList<QRect>& screens);

/// Moves a window whose screen is no longer there.
void bringOntoScreen(QWidget& window);

} // namespace ql::app
