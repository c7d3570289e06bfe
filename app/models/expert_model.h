// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include <QAbstractTableModel>

#include "core/job/calibrate.h"

namespace ql::app {

/// How the tokens of a text were shared out among the experts, layer by layer. Numbers are numbers under Qt::EditRole.
class ExpertModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Layer, Seen, Least, Middle, Most, LeastExpert, ColumnCount };
    enum ExtraRole { IncompleteRole = Qt::UserRole }; ///< bool: an expert of the layer has seen nothing

    using QAbstractTableModel::QAbstractTableModel;

    void set(std::vector<job::ExpertUse> layers);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Row {
        std::uint64_t layer = 0, experts = 0, seen = 0, least = 0, middle = 0, most = 0, leastExpert = 0;
    };
    std::vector<Row> m_rows{};
};

} // namespace ql::app
