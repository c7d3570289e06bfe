// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include <QAbstractTableModel>

#include "core/report/error_tiles.h"

namespace ql::app {

/// "4,096" or "4,096–4,127".
QString placeRange(std::uint64_t first, std::uint64_t end);
/// A number with three digits.
QString placeNumber(double value);

/// Places of an error map in numbers. Qt::EditRole is what to sort by.
class PlaceModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Rows, Columns, Relative, Error, Largest, Original, Written, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void set(std::vector<report::PlaceError> places);
    const report::PlaceError& place(int row) const { return m_places[static_cast<std::size_t>(row)]; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::vector<report::PlaceError> m_places{};
};

} // namespace ql::app
