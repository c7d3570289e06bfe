// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>

#include "app/models/measure.h"

namespace ql::app {

/// The figures of a map as a table: a row for each tensor of the model, in its order. Numbers are numbers under
/// Qt::EditRole.
class MeasureModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Tensor, Role, Layer, Type, Bytes, Figure, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void set(arch::ModelPtr model, std::shared_ptr<const Measure> measure);
    const arch::ModelPtr& model() const { return m_model; }
    const std::shared_ptr<const Measure>& measure() const { return m_measure; }
    /// The number of the last column, for a tensor: bits per weight where the measure is one of types or sizes. NaN for
    /// none.
    static double figure(const arch::Model& model, const Measure& measure, int tensor);
    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    arch::ModelPtr m_model{};
    std::shared_ptr<const Measure> m_measure{};
};

} // namespace ql::app
