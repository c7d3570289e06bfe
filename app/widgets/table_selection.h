// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <utility>
#include <vector>

#include <QObject>

#include "app/selection.h"

class QItemSelection;
class QModelIndex;
class QTableView;

namespace ql::app {

/// Keeps the selected rows of a table and a Selection of tensors the same. A selection model is told of ranges and
/// looks at all of them for every cell that is drawn: where a choice falls into very many, it has only those near what
/// is in sight.
class TableSelection : public QObject {
    Q_OBJECT
public:
    /// `tensorOf` an index of the table's model, -1 for none; `rowOf` a tensor, -1 where it is not shown. After the
    /// table has its model.
    TableSelection(QTableView& table, std::function<int(const QModelIndex&)> tensorOf, std::function<int(int)> rowOf);

    /// What is not shown stays chosen.
    void show(const Selection& selection, int pointed);

signals:
    void picked(const std::vector<int>& tensors, ql::app::Selection::How how, int pointed);

private:
    using Run = std::pair<int, int>; ///< of rows, the last included

    void take(const QItemSelection& selected, const QItemSelection& deselected);
    void findRuns(const Selection& selection);
    void showRuns();
    std::vector<int> tensorsIn(const QItemSelection& selection) const;

    QTableView& m_table;
    std::function<int(const QModelIndex&)> m_tensorOf;
    std::function<int(int)> m_rowOf;
    std::vector<Run> m_runs{}; ///< of chosen rows
    bool m_isPartial = false; ///< the table has only some of them
    bool m_showing = false;
};

} // namespace ql::app
