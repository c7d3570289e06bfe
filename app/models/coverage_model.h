// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include <QAbstractTableModel>

#include "core/plan/coverage.h"

namespace ql::app {

/// What an importance matrix knows of each weight. Numbers are numbers under Qt::EditRole.
class CoverageModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Tensor, State, Columns, Experts, Least, Most, ZeroColumns, ColumnCount };
    enum ExtraRole { IncompleteRole = Qt::UserRole }; ///< bool: no entry that fits, or experts that have seen nothing

    using QAbstractTableModel::QAbstractTableModel;

    void set(std::vector<plan::Coverage> rows);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    static QString stateText(const plan::Coverage& row);
    static QString expertsText(const plan::Coverage& row);

    std::vector<plan::Coverage> m_rows{};
};

} // namespace ql::app
