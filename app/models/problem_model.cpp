// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/problem_model.h"

#include <algorithm>

namespace ql::app {

void ProblemModel::set(std::vector<plan::Problem> problems)
{
    std::stable_sort(problems.begin(), problems.end(),
                     [](const plan::Problem& a, const plan::Problem& b) { return a.severity > b.severity; });
    beginResetModel();
    m_problems = std::move(problems);
    endResetModel();
}

int ProblemModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_problems.size());
}

int ProblemModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ProblemModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const plan::Problem& problem = m_problems[static_cast<std::size_t>(index.row())];
    if (role == SeverityRole)
        return static_cast<int>(problem.severity);
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    return QString::fromStdString(index.column() == Message ? problem.message : problem.tensor);
}

QVariant ProblemModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    return section == Message ? tr("Problem") : tr("Tensor");
}

} // namespace ql::app
