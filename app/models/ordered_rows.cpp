// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/ordered_rows.h"

#include <numeric>

namespace ql::app {

namespace {

constexpr int mostAtOnce = 4000; ///< rows ordered on the GUI thread: a few milliseconds

}

OrderedRows::OrderedRows(QAbstractItemModel& source, QObject* parent)
    : QAbstractProxyModel(parent)
{
    setSourceModel(&source);
    connect(&source, &QAbstractItemModel::modelAboutToBeReset, this, [this] {
        m_work.cancel();
        beginResetModel();
    });
    connect(&source, &QAbstractItemModel::modelReset, this, &OrderedRows::takeReset);
    connect(&source, &QAbstractItemModel::dataChanged, this, &OrderedRows::takeData);
    connect(&source, &QAbstractItemModel::headerDataChanged, this, &QAbstractItemModel::headerDataChanged);
    setRows(allRows());
}

OrderedRows::Rows OrderedRows::allRows() const
{
    Rows rows(static_cast<std::size_t>(sourceModel()->rowCount()));
    std::iota(rows.begin(), rows.end(), 0);
    return rows;
}

void OrderedRows::takeReset()
{
    const Work find = work();
    const bool isShort = sourceModel()->rowCount() <= mostAtOnce;
    setRows(find && isShort ? find(false) : allRows());
    endResetModel();
    if (find && !isShort)
        rebuild();
}

void OrderedRows::takeData(const QModelIndex& first, const QModelIndex& last)
{
    bool others = false;
    for (int column = first.column(); column <= last.column(); ++column)
        others = others || dependsOn(column);
    if (!m_rows.empty())
        emit dataChanged(index(0, first.column()), index(rowCount() - 1, last.column()));
    if (others)
        rebuild();
}

void OrderedRows::rebuild()
{
    const Work find = work();
    m_work.cancel();
    if (!find)
        take(allRows());
    else if (sourceModel()->rowCount() <= mostAtOnce)
        take(find(false));
    else
        m_work.run(find, [this](Rows rows) { take(std::move(rows)); });
}

void OrderedRows::take(Rows rows)
{
    if (rows == m_rows)
        return;
    beginResetModel();
    setRows(std::move(rows));
    endResetModel();
}

void OrderedRows::setRows(Rows rows)
{
    m_rows = std::move(rows);
    m_rowOf.assign(static_cast<std::size_t>(sourceModel()->rowCount()), -1);
    for (std::size_t row = 0; row < m_rows.size(); ++row)
        m_rowOf[static_cast<std::size_t>(m_rows[row])] = static_cast<int>(row);
}

int OrderedRows::rowOfSource(int sourceRow) const
{
    return sourceRow >= 0 && sourceRow < static_cast<int>(m_rowOf.size()) ? m_rowOf[static_cast<std::size_t>(sourceRow)]
                                                                          : -1;
}

void OrderedRows::sort(int column, Qt::SortOrder order)
{
    if (column == m_sortColumn && order == m_sortOrder)
        return;
    m_sortColumn = column;
    m_sortOrder = order;
    rebuild();
}

QModelIndex OrderedRows::mapToSource(const QModelIndex& proxy) const
{
    return proxy.isValid() ? sourceModel()->index(m_rows[static_cast<std::size_t>(proxy.row())], proxy.column())
                           : QModelIndex();
}

QModelIndex OrderedRows::mapFromSource(const QModelIndex& source) const
{
    const int row = source.isValid() ? rowOfSource(source.row()) : -1;
    return row < 0 ? QModelIndex() : createIndex(row, source.column());
}

QModelIndex OrderedRows::index(int row, int column, const QModelIndex& parent) const
{
    return hasIndex(row, column, parent) ? createIndex(row, column) : QModelIndex();
}

int OrderedRows::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int OrderedRows::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : sourceModel()->columnCount();
}

} // namespace ql::app
