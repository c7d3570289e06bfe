// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include <QAbstractTableModel>

#include "core/plan/plan.h"

namespace ql::app {

/// What a plan has to say besides its steps; errors first.
class ProblemModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Message, Tensor, Fix, ColumnCount };
    enum ExtraRole { SeverityRole = Qt::UserRole }; ///< int of plan::Severity

    using QAbstractTableModel::QAbstractTableModel;

    void set(std::vector<plan::Problem> problems);
    const plan::Problem& at(int row) const { return m_problems[static_cast<std::size_t>(row)]; }
    /// The rules (REGEX=TYPE) that would mend all problems which rules can mend, each once.
    std::vector<std::string> fixes() const;
    int fixable() const; ///< how many problems rules can mend

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::vector<plan::Problem> m_problems{};
};

} // namespace ql::app
