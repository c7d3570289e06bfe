// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/columns.h"

#include <algorithm>

#include <QHeaderView>
#include <QTableView>

namespace ql::app {

namespace {

void setColumnWidthAtLeast(QTableView& table, int column, int width)
{
    QHeaderView* header = table.horizontalHeader();
    header->ensurePolished();
    table.setColumnWidth(column, std::max(width, header->sectionSizeHint(column)));
}

} // namespace

void setColumnLetters(QTableView& table, int column, int letters)
{
    setColumnWidthAtLeast(table, column, letters * table.fontMetrics().averageCharWidth());
}

void widenToHeadings(QTableView& table)
{
    for (int column = 0; column < table.horizontalHeader()->count(); ++column)
        setColumnWidthAtLeast(table, column, table.columnWidth(column));
}

} // namespace ql::app
