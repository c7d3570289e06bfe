// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/table_selection.h"

#include <algorithm>

#include <QItemSelectionModel>
#include <QTableView>

namespace ql::app {

TableSelection::TableSelection(QTableView& table, std::function<int(const QModelIndex&)> tensorOf,
                               std::function<int(int)> rowOf)
    : QObject(&table)
    , m_table(table)
    , m_tensorOf(std::move(tensorOf))
    , m_rowOf(std::move(rowOf))
{
    connect(table.selectionModel(), &QItemSelectionModel::selectionChanged, this, &TableSelection::take);
}

void TableSelection::take()
{
    if (m_showing)
        return;
    std::vector<int> tensors;
    for (const QItemSelectionRange& range : m_table.selectionModel()->selection()) {
        for (int row = range.top(); row <= range.bottom(); ++row)
            tensors.push_back(m_tensorOf(m_table.model()->index(row, 0)));
    }
    emit picked(tensors, m_tensorOf(m_table.currentIndex()));
}

void TableSelection::show(const Selection& selection, int pointed)
{
    // In runs: a selection of every row of a large model stays one range.
    QItemSelection wanted;
    std::vector<int> rows;
    for (const int tensor : selection.tensors()) {
        if (const int row = m_rowOf(tensor); row >= 0)
            rows.push_back(row);
    }
    std::ranges::sort(rows);
    const int lastColumn = m_table.model()->columnCount() - 1;
    for (std::size_t first = 0, last = 0; first < rows.size(); first = last + 1) {
        last = first;
        while (last + 1 < rows.size() && rows[last + 1] == rows[last] + 1)
            ++last;
        wanted.select(m_table.model()->index(rows[first], 0), m_table.model()->index(rows[last], lastColumn));
    }
    // What is hidden stays selected; this only shows, and must not be taken as a wish.
    m_showing = true;
    m_table.selectionModel()->select(wanted, QItemSelectionModel::ClearAndSelect);
    const int row = m_rowOf(pointed);
    if (row >= 0 && row != m_table.currentIndex().row()) {
        const QModelIndex current = m_table.model()->index(row, std::max(0, m_table.currentIndex().column()));
        m_table.selectionModel()->setCurrentIndex(current, QItemSelectionModel::NoUpdate);
        m_table.scrollTo(current);
    }
    m_showing = false;
}

} // namespace ql::app
