// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/coverage_model.h"

#include <QLocale>

#include "app/text.h"

namespace ql::app {

using plan::Coverage;

void CoverageModel::set(std::vector<Coverage> rows)
{
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

int CoverageModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int CoverageModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString CoverageModel::stateText(const Coverage& row)
{
    switch (row.state) {
    case Coverage::State::Usable:
        return row.expertsSeen < row.experts ? tr("partial") : tr("usable");
    case Coverage::State::Missing:
        return tr("no entry");
    case Coverage::State::WrongSize:
        return tr("wrong size");
    case Coverage::State::Unknown:
        return tr("not in the model");
    }
    return {};
}

QString CoverageModel::expertsText(const Coverage& row)
{
    if (row.experts <= 1)
        return {};
    const QLocale locale;
    return row.expertsTold ? tr("%1 of %2").arg(locale.toString(row.expertsSeen), locale.toString(row.experts))
                           : tr("not told apart");
}

QVariant CoverageModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const Coverage& row = m_rows[static_cast<std::size_t>(index.row())];
    const bool missing = row.state == Coverage::State::Missing;
    if (role == IncompleteRole)
        return row.state != Coverage::State::Usable || row.expertsSeen < row.experts;
    if (role == Qt::TextAlignmentRole && index.column() >= Columns)
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole && role != Qt::EditRole && role != Qt::ToolTipRole)
        return {};
    const auto number = [&](std::uint64_t value) -> QVariant {
        if (role == Qt::EditRole)
            return static_cast<qulonglong>(value);
        return missing ? QString() : text::grouped(value);
    };
    switch (index.column()) {
    case Tensor:
        return QString::fromStdString(row.tensor);
    case State:
        return stateText(row);
    case Columns:
        return number(row.columns);
    case Experts:
        return role == Qt::EditRole ? QVariant(static_cast<qulonglong>(row.expertsSeen)) : expertsText(row);
    case Least:
        return number(row.least);
    case Most:
        return number(row.most);
    case ZeroColumns:
        return number(row.zeroColumns);
    }
    return {};
}

QVariant CoverageModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return QAbstractTableModel::headerData(section, orientation, role);
    if (role == Qt::TextAlignmentRole && section >= Columns)
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    if (role == Qt::ToolTipRole && section == ZeroColumns)
        return tr("Columns that only ever met zeros");
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Tensor:
        return tr("Tensor");
    case State:
        return tr("Entry");
    case Columns:
        return tr("Columns");
    case Experts:
        return tr("Experts seen");
    case Least:
        return tr("Least seen");
    case Most:
        return tr("Most seen");
    case ZeroColumns:
        return tr("Zero columns");
    }
    return {};
}

} // namespace ql::app
