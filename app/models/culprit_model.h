// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include <QAbstractTableModel>

#include "core/job/culprits.h"

namespace ql::app {

/// The tensors that make a recipe worse, those first that cost most for their bytes. Numbers under Qt::EditRole.
class CulpritModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Tensor, Type, PerMebibyte, Saved, Error, Share, Cost, Next, NextCost, ColumnCount };
    using CulpritsPtr = std::shared_ptr<const job::Culprits>;

    using QAbstractTableModel::QAbstractTableModel;

    void set(CulpritsPtr culprits); ///< null for none
    const job::Culprit& culprit(int row) const { return m_culprits->tensors[static_cast<std::size_t>(row)]; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QVariant number(const job::Culprit& culprit, int column) const; ///< invalid: none
    QString words(const job::Culprit& culprit, int column) const;

    CulpritsPtr m_culprits{};
};

} // namespace ql::app
