// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <vector>

#include <QAbstractTableModel>

#include "core/job/tradeoff.h"

namespace ql::app {

/// What each type would cost and lose, in numbers. Qt::EditRole is what to sort by.
class TradeoffModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Type, Bits, Error, Sqnr, Front, Note, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    /// `chosen` is what is planned, if all tensors have the same.
    void set(std::vector<job::TradeoffPoint> points, std::optional<quant::Format> chosen);
    const std::vector<job::TradeoffPoint>& points() const { return m_points; }
    std::optional<quant::Format> chosen() const { return m_chosen; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::vector<job::TradeoffPoint> m_points{};
    std::optional<quant::Format> m_chosen{};
};

} // namespace ql::app
