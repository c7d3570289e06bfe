// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/table_selection.h"

#include <algorithm>

#include <QApplication>
#include <QHeaderView>
#include <QItemSelectionModel>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QSignalBlocker>
#include <QTableView>

namespace ql::app {

namespace {

constexpr std::size_t mostRuns = 300; ///< that the table is told of

}

TableSelection::TableSelection(QTableView& table, std::function<int(const QModelIndex&)> tensorOf,
                               std::function<int(int)> rowOf)
    : QObject(&table)
    , m_table(table)
    , m_tensorOf(std::move(tensorOf))
    , m_rowOf(std::move(rowOf))
{
    // A heading looks at every row to know whether its whole column is chosen, for each frame; ours do not show it.
    table.horizontalHeader()->setSelectionModel(new QItemSelectionModel(table.model(), &table));
    connect(table.selectionModel(), &QItemSelectionModel::selectionChanged, this, &TableSelection::take);
    connect(table.verticalScrollBar(), &QScrollBar::valueChanged, this, [this] {
        if (m_isPartial)
            showRuns();
    });
}

std::vector<int> TableSelection::tensorsIn(const QItemSelection& selection) const
{
    std::vector<int> tensors;
    for (const QItemSelectionRange& range : selection) {
        for (int row = range.top(); row <= range.bottom(); ++row)
            tensors.push_back(m_tensorOf(m_table.model()->index(row, 0)));
    }
    return tensors;
}

void TableSelection::take(const QItemSelection& selected, const QItemSelection& deselected)
{
    if (m_showing)
        return;
    const int pointed = m_tensorOf(m_table.currentIndex());
    const bool changes = QApplication::keyboardModifiers() & (Qt::ControlModifier | Qt::ShiftModifier);
    if (!m_isPartial || !changes) {
        emit picked(tensorsIn(m_table.selectionModel()->selection()), Selection::How::Replace, pointed);
        return;
    }
    const std::vector<int> less = tensorsIn(deselected), more = tensorsIn(selected);
    if (!less.empty())
        emit picked(less, Selection::How::Subtract, pointed);
    if (!more.empty())
        emit picked(more, Selection::How::Add, pointed);
}

void TableSelection::findRuns(const Selection& selection)
{
    m_runs.clear();
    std::vector<bool> chosen(static_cast<std::size_t>(m_table.model()->rowCount()), false);
    for (const int tensor : selection.tensors()) {
        if (const int row = m_rowOf(tensor); row >= 0)
            chosen[static_cast<std::size_t>(row)] = true;
    }
    for (std::size_t row = 0; row < chosen.size(); ++row) {
        const int at = static_cast<int>(row);
        if (!chosen[row])
            continue;
        if (row > 0 && chosen[row - 1])
            m_runs.back().second = at;
        else
            m_runs.emplace_back(at, at);
    }
}

void TableSelection::showRuns()
{
    QItemSelection wanted;
    const auto add = [&](const Run& run) {
        const QAbstractItemModel& rows = *m_table.model();
        wanted.select(rows.index(run.first, 0), rows.index(run.second, rows.columnCount() - 1));
    };
    m_isPartial = m_runs.size() > mostRuns;
    if (m_isPartial) {
        const int page = m_table.viewport()->height() / std::max(1, m_table.rowHeight(0)) + 1;
        const int first = std::max(0, m_table.rowAt(0)) - page, last = first + 3 * page;
        for (auto run = std::ranges::lower_bound(m_runs, first, {}, &Run::second);
             run != m_runs.end() && run->first <= last; ++run)
            add(*run);
    } else {
        std::ranges::for_each(m_runs, add);
    }
    // This only shows, and must not be taken as a wish.
    const QScopedValueRollback showing(m_showing, true);
    QItemSelectionModel& model = *m_table.selectionModel();
    {
        // Told of both at once it would compare each old range with each new one.
        const QSignalBlocker quiet(&model);
        model.clearSelection();
    }
    model.select(wanted, QItemSelectionModel::Select);
    m_table.viewport()->update();
}

void TableSelection::show(const Selection& selection, int pointed)
{
    findRuns(selection);
    showRuns();
    const int row = m_rowOf(pointed);
    if (row >= 0 && row != m_table.currentIndex().row()) {
        const QScopedValueRollback showing(m_showing, true);
        const QModelIndex current = m_table.model()->index(row, std::max(0, m_table.currentIndex().column()));
        m_table.selectionModel()->setCurrentIndex(current, QItemSelectionModel::NoUpdate);
        m_table.scrollTo(current);
    }
}

} // namespace ql::app
