// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <vector>

#include <QAbstractTableModel>

#include "app/models/tensor_rows.h"

namespace ql::app {

/// The tensors of a model, and what a plan does with each. Rows are indices into Model::tensors.
class TensorModel : public QAbstractTableModel {
    Q_OBJECT
public:
    using Column = TensorRows::Column;
    using enum TensorRows::Column;
    enum ExtraRole {
        FallbackRole = Qt::UserRole, ///< bool: the type is not the one that was asked for
        BitsRole
    }; ///< double: bits per weight of the type in this column

    using QAbstractTableModel::QAbstractTableModel;

    /// `plan` may be null (not yet known) and belongs to `model`.
    void set(arch::ModelPtr model, std::shared_ptr<const plan::Plan> plan);

    const TensorRows& rows() const { return m_rows; }
    const arch::TargetTensor& tensor(int row) const { return m_rows.tensor(row); }
    const plan::Step* step(int row) const { return m_rows.step(row); }
    std::string sourceScheme(int row) const { return m_rows.sourceScheme(row); }
    std::string targetScheme(int row) const { return m_rows.targetScheme(row); }
    /// Is there a tensor whose scheme says more than its type, now or in the plan?
    bool hasSourceSchemes() const { return m_sourceSchemes; }
    bool hasTargetSchemes() const { return m_targetSchemes; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QVariant display(int row, Column column) const;

    TensorRows m_rows{};
    bool m_sourceSchemes = false, m_targetSchemes = false;
};

} // namespace ql::app
