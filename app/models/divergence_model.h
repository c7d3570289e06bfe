// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include <QAbstractTableModel>

#include "core/job/evaluate.h"

namespace ql::app {

/// The figures of an evaluation, a row each, with the standard error where there is one.
class DivergenceModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Name, Value, Error, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void clear();
    void set(const job::Evaluation& evaluation); ///< may have no layers yet

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Row {
        QString name{}, hint{};
        double value = 0;
        double error = -1; ///< negative: none
        QString text{}, errorText{};
    };
    void add(const QString& name, const QString& hint, double value, double error = -1);
    void addShare(const QString& name, const QString& hint, double value, double error);
    void addCount(const QString& name, const QString& hint, std::uint64_t count);

    std::vector<Row> m_rows{};
};

} // namespace ql::app
