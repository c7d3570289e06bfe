// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/columns.h"

#include <algorithm>

#include <QHeaderView>
#include <QTableView>

#include "app/theme.h"

namespace ql::app {

namespace {

void setColumnWidthAtLeast(QTableView& table, int column, int width)
{
    QHeaderView* header = table.horizontalHeader();
    header->ensurePolished();
    table.setColumnWidth(column, std::max(width, header->sectionSizeHint(column)));
}

} // namespace

void showAsRows(QTableView& table)
{
    table.setSelectionBehavior(QAbstractItemView::SelectRows);
    table.setTabKeyNavigation(false);
    table.setShowGrid(false);
    table.setWordWrap(false);
    table.verticalHeader()->hide();
    table.verticalHeader()->setDefaultSectionSize(table.fontMetrics().height() + theme::gap);
}

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
