// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <vector>

#include <QAbstractTableModel>

#include "core/arch/model.h"
#include "core/plan/plan.h"

namespace ql::app {

/// The tensors of a model, and what a plan does with each. Rows are indices into Model::tensors.
class TensorModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column {
        Name,
        Layer,
        Role,
        Shape,
        SourceType,
        SourceScheme,
        PlannedType,
        TargetScheme,
        BytesBefore,
        BytesAfter,
        Reason,
        ColumnCount
    };
    enum ExtraRole {
        FallbackRole = Qt::UserRole, ///< bool: the type is not the one that was asked for
        BitsRole
    }; ///< double: bits per weight of the type in this column

    using QAbstractTableModel::QAbstractTableModel;

    /// `plan` may be null (not yet known) and belongs to `model`.
    void set(arch::ModelPtr model, std::shared_ptr<const plan::Plan> plan);

    const arch::TargetTensor& tensor(int row) const { return m_model->tensors[static_cast<std::size_t>(row)]; }
    const plan::Step* step(int row) const; ///< null without a plan, or where the tensor is not written
    /// "FP8 E4M3, blocks of 128x128", or the type's name where values have no scales apart.
    std::string sourceScheme(int row) const;
    std::string targetScheme(int row) const; ///< empty without a step
    /// Is there a tensor whose scheme says more than its type, now or in the plan?
    bool hasSourceSchemes() const { return m_sourceSchemes; }
    bool hasTargetSchemes() const { return m_targetSchemes; }
    /// The natural order of two rows by a column, for sorting without QVariant.
    std::weak_ordering compare(int a, int b, Column column) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QVariant display(int row, Column column) const;

    arch::ModelPtr m_model{};
    std::shared_ptr<const plan::Plan> m_plan{};
    bool m_sourceSchemes = false, m_targetSchemes = false;
};

} // namespace ql::app
