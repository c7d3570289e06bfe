// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/preset_box.h"

#include <QWheelEvent>

namespace ql::app {

void PresetBox::wheelEvent(QWheelEvent* event)
{
    event->ignore();
}

} // namespace ql::app
