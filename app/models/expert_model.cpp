// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/expert_model.h"

#include <algorithm>

#include <QLocale>

#include "app/text.h"

namespace ql::app {

void ExpertModel::set(std::vector<job::ExpertUse> layers)
{
    beginResetModel();
    m_rows.clear();
    for (job::ExpertUse& layer : layers) {
        std::vector<std::uint64_t>& seen = layer.seen;
        if (seen.empty())
            continue;
        Row row{.layer = layer.layer, .experts = seen.size()};
        row.seen = row.experts - static_cast<std::uint64_t>(std::ranges::count(seen, std::uint64_t{0}));
        row.leastExpert = static_cast<std::uint64_t>(std::ranges::min_element(seen) - seen.begin());
        std::ranges::sort(seen);
        row.least = seen.front();
        row.middle = seen[seen.size() / 2];
        row.most = seen.back();
        m_rows.push_back(row);
    }
    endResetModel();
}

int ExpertModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int ExpertModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ExpertModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const Row& row = m_rows[static_cast<std::size_t>(index.row())];
    if (role == IncompleteRole)
        return row.seen < row.experts;
    if (role == Qt::TextAlignmentRole)
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole && role != Qt::EditRole && role != Qt::ToolTipRole)
        return {};
    const std::uint64_t numbers[] = {row.layer, row.seen, row.least, row.middle, row.most, row.leastExpert};
    const std::uint64_t number = numbers[index.column()];
    if (role == Qt::EditRole)
        return static_cast<qulonglong>(number);
    if (index.column() == Seen)
        return tr("%1 of %2").arg(text::grouped(row.seen), text::grouped(row.experts));
    return text::grouped(number);
}

QVariant ExpertModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return QAbstractTableModel::headerData(section, orientation, role);
    if (role == Qt::TextAlignmentRole)
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Layer:
        return tr("Layer");
    case Seen:
        return tr("Experts that saw tokens");
    case Least:
        return tr("Fewest tokens");
    case Middle:
        return tr("Median");
    case Most:
        return tr("Most tokens");
    case LeastExpert:
        return tr("Expert with the fewest");
    }
    return {};
}

} // namespace ql::app
