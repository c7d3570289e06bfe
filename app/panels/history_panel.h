// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "app/studio.h"

namespace ql::app {

/// Every edit of the recipe, oldest first; a click goes back to it.
class HistoryPanel : public QWidget {
    Q_OBJECT
public:
    HistoryPanel(Studio& studio, QWidget* parent);
};

} // namespace ql::app
