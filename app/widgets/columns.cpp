// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/columns.h"

#include <algorithm>

#include <QHeaderView>
#include <QTableView>

namespace ql::app {

void setColumnLetters(QTableView& table, int column, int letters)
{
    QHeaderView* header = table.horizontalHeader();
    header->ensurePolished();
    table.setColumnWidth(column,
                         std::max(letters * table.fontMetrics().averageCharWidth(), header->sectionSizeHint(column)));
}

} // namespace ql::app
