// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <vector>

#include <QObject>

#include "app/selection.h"

class QModelIndex;
class QTableView;

namespace ql::app {

/// Keeps the selected rows of a table and a Selection of tensors the same.
class TableSelection : public QObject {
    Q_OBJECT
public:
    /// `tensorOf` an index of the table's model, -1 for none; `rowOf` a tensor, -1 where it is not shown. After the
    /// table has its model.
    TableSelection(QTableView& table, std::function<int(const QModelIndex&)> tensorOf, std::function<int(int)> rowOf);

    /// What is not shown stays chosen.
    void show(const Selection& selection, int pointed);

signals:
    void picked(const std::vector<int>& tensors, int pointed);

private:
    void take();

    QTableView& m_table;
    std::function<int(const QModelIndex&)> m_tensorOf;
    std::function<int(int)> m_rowOf;
    bool m_showing = false;
};

} // namespace ql::app
