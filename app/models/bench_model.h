// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include <QAbstractTableModel>

#include "app/bench.h"

namespace ql::app {

/// The values on the format bench in numbers: a row for each value, a column for each encoding that could take them.
class BenchModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Place, Original, FirstEncoding };

    using QAbstractTableModel::QAbstractTableModel;

    void set(std::shared_ptr<const BenchView> view); ///< null for none

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    const BenchLane& lane(int column) const { return *m_lanes[static_cast<std::size_t>(column - FirstEncoding)]; }

    std::shared_ptr<const BenchView> m_view{};
    std::vector<const BenchLane*> m_lanes{}; ///< those with a view
};

} // namespace ql::app
