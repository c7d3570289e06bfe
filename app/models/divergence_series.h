// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include <QAbstractTableModel>

#include "core/job/evaluate.h"

namespace ql::app {

enum class DivergenceChartKind { Mean, Spread, Drift };
constexpr int divergenceChartKinds = 3;
QString divergenceChartName(DivergenceChartKind kind);
QString divergenceChartHint(DivergenceChartKind kind);
QString divergenceChartFile(DivergenceChartKind kind); ///< without ending

/// One chart of an evaluation in numbers, a row for each of its points.
class DivergenceSeries : public QAbstractTableModel {
    Q_OBJECT
public:
    using QAbstractTableModel::QAbstractTableModel;

    using EvaluationPtr = std::shared_ptr<const job::Evaluation>;

    void set(EvaluationPtr evaluation); ///< whole, or as far as it has come; null for none
    void setKind(DivergenceChartKind kind);
    DivergenceChartKind kind() const { return m_kind; }
    const EvaluationPtr& evaluation() const { return m_evaluation; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    double number(int row, int column) const; ///< NaN: not known

    DivergenceChartKind m_kind = DivergenceChartKind::Mean;
    EvaluationPtr m_evaluation{};
};

} // namespace ql::app
