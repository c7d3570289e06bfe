// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/bench_model.h"

namespace ql::app {

void BenchModel::set(std::shared_ptr<const BenchView> view)
{
    beginResetModel();
    m_view = std::move(view);
    m_lanes.clear();
    if (m_view) {
        for (const BenchLane& lane : m_view->lanes) {
            if (lane.view)
                m_lanes.push_back(&lane);
        }
    }
    endResetModel();
}

int BenchModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() || !m_view ? 0 : static_cast<int>(m_view->values.size());
}

int BenchModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : FirstEncoding + static_cast<int>(m_lanes.size());
}

QVariant BenchModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    const auto value = static_cast<std::size_t>(index.row());
    if (index.column() >= FirstEncoding) {
        const BenchLane& shown = lane(index.column());
        if (role == Qt::DisplayRole)
            return benchNumber(static_cast<double>(shown.view->decoded[value]));
        return role == Qt::ToolTipRole || role == Qt::AccessibleDescriptionRole ? QVariant(shown.explain(value))
                                                                                : QVariant();
    }
    if (role != Qt::DisplayRole)
        return {};
    return index.column() == Place ? QVariant(static_cast<qulonglong>(m_view->firstColumn + value))
                                   : QVariant(benchNumber(static_cast<double>(m_view->values[value])));
}

QVariant BenchModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    if (section >= FirstEncoding) {
        const BenchLane& shown = lane(section);
        if (role == Qt::DisplayRole)
            return QString::fromStdString(shown.encoding->name);
        return role == Qt::ToolTipRole ? QVariant(QString::fromStdString(shown.encoding->describe())) : QVariant();
    }
    if (role == Qt::ToolTipRole)
        return section == Place ? tr("Column in the row, from 0") : tr("The value before it is quantised");
    if (role == Qt::DisplayRole)
        return section == Place ? tr("Column") : tr("Original");
    return {};
}

} // namespace ql::app
