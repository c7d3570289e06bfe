// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "app/models/history_model.h"
#include "app/studio.h"

namespace ql::app {

/// Every edit of the recipe, oldest first, with its time and the size after it; a click goes there.
class HistoryPanel : public QWidget {
    Q_OBJECT
public:
    HistoryPanel(Studio& studio, QWidget* parent);

private:
    HistoryModel m_model;
};

} // namespace ql::app
