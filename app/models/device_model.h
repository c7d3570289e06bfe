// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include <QAbstractTableModel>
#include <QColor>
#include <QIcon>

#include "core/fit/verdict.h"

namespace ql::app {

/// The known devices and whether the planned output runs on them. Numbers are numbers under Qt::EditRole.
class DeviceModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Name, Verdict, Share, Context, ColumnCount };
    enum ExtraRole { FitRole = Qt::UserRole }; ///< int: fit::Fit

    struct Row {
        fit::Device device{};
        QString generation{};
        fit::Verdict verdict{};
    };

    using QAbstractTableModel::QAbstractTableModel;

    /// The order of the devices is kept where it is the same, so that a selection stays.
    void set(std::vector<Row> rows);
    const Row* at(int row) const; ///< null beyond the end
    int rowOf(const QString& device) const; ///< -1 where there is none

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    static QString fitText(fit::Fit fit);
    static QColor fitColour(fit::Fit fit);
    static QIcon fitIcon(fit::Fit fit);
    /// Why, how the format runs there, and what is better.
    static QString explanation(const Row& row);

private:
    std::vector<Row> m_rows{};
};

} // namespace ql::app
