// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <vector>

#include <QAbstractProxyModel>

#include "app/background.h"

namespace ql::app {

/// Some rows of a table in a chosen order. A proxy of its own because QSortFilterProxyModel moves rows one interval at
/// a time and boxes every value it compares, on the GUI thread: with 100,000 tensors that is seconds. Here heirs say
/// which rows and in which order, in the background where the table is long; until then the old ones stay in sight.
/// Other rows reset the model; what is selected lives in Studio and survives that.
class OrderedRows : public QAbstractProxyModel {
    Q_OBJECT
public:
    int rowOfSource(int sourceRow) const; ///< -1 when left out
    bool busy() const { return m_work.busy(); } ///< other rows are to come

    void sort(int column, Qt::SortOrder order) override;
    QModelIndex mapToSource(const QModelIndex& proxy) const override;
    QModelIndex mapFromSource(const QModelIndex& source) const override;
    QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    QModelIndex parent(const QModelIndex&) const override { return {}; }
    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;

protected:
    using Rows = std::vector<int>; ///< of the source
    using Work = std::function<Rows(const std::atomic<bool>& stop)>;

    OrderedRows(QAbstractItemModel& source, QObject* parent);

    /// How to find the rows, with copies of everything that this takes; nothing for all rows in the source's order.
    virtual Work work() const = 0;
    /// Could other values in this column of the source change the rows?
    virtual bool dependsOn(int column) const = 0;
    /// To be called when work() would be another.
    void rebuild();

    int sortColumn() const { return m_sortColumn; } ///< -1: the source's own order
    bool isDescending() const { return m_sortOrder == Qt::DescendingOrder; }

    /// Orders rows by less(a, b), equal ones as they were.
    template <typename Less> static void sortRows(Rows& rows, bool descending, Less less)
    {
        std::stable_sort(rows.begin(), rows.end(), [&](int a, int b) { return descending ? less(b, a) : less(a, b); });
    }

private:
    void takeReset();
    void takeData(const QModelIndex& first, const QModelIndex& last);
    void take(Rows rows);
    void setRows(Rows rows);
    Rows allRows() const;

    int m_sortColumn = -1;
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
    Rows m_rows{};
    std::vector<int> m_rowOf{}; ///< row of each source row, or -1
    Background m_work{};
};

} // namespace ql::app
