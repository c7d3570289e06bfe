// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/problem_model.h"

#include <algorithm>

#include "app/problem_words.h"

namespace ql::app {

void ProblemModel::set(std::vector<plan::Problem> problems)
{
    std::stable_sort(problems.begin(), problems.end(),
                     [](const plan::Problem& a, const plan::Problem& b) { return a.severity > b.severity; });
    beginResetModel();
    m_problems = std::move(problems);
    endResetModel();
}

std::vector<std::string> ProblemModel::fixes() const
{
    // Errors stand first and are mended tensor by tensor; warnings also know which tensors have to be alike, and the
    // first rule decides.
    std::vector<std::string> rules;
    for (auto problem = m_problems.rbegin(); problem != m_problems.rend(); ++problem) {
        for (const std::string& rule : problem->suggestedRules) {
            if (std::find(rules.begin(), rules.end(), rule) == rules.end())
                rules.push_back(rule);
        }
    }
    return rules;
}

int ProblemModel::fixable() const
{
    return static_cast<int>(std::count_if(m_problems.begin(), m_problems.end(), [](const plan::Problem& problem) {
        return !problem.suggestedRules.empty();
    }));
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
    if (index.column() == Fix) {
        QStringList rules;
        for (const std::string& rule : problem.suggestedRules)
            rules += QString::fromStdString(rule);
        if (rules.isEmpty())
            return {};
        return role == Qt::DisplayRole
            ? tr("Add %Ln rule(s)", nullptr, static_cast<int>(rules.size()))
            : tr("Click, or press Enter, to add before all others:\n%1").arg(rules.join(QLatin1Char('\n')));
    }
    return index.column() == Message ? problemInWords(problem.message) : QString::fromStdString(problem.tensor);
}

QVariant ProblemModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    return section == Message ? tr("Problem") : section == Tensor ? tr("Tensor") : tr("Fix");
}

} // namespace ql::app
