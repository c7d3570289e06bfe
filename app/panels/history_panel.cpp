// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/panels/history_panel.h"

#include <QUndoView>
#include <QVBoxLayout>

#include "app/theme.h"

namespace ql::app {

HistoryPanel::HistoryPanel(Studio& studio, QWidget* parent)
    : QWidget(parent)
{
    auto* view = new QUndoView(&studio.history(), this);
    view->setEmptyLabel(tr("As opened"));
    view->setAccessibleName(tr("History of the recipe"));
    view->setFrameShape(QFrame::NoFrame);
    view->setSpacing(2);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, theme::gap, 0, 0);
    column->addWidget(view);
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
}

} // namespace ql::app
