// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/measure_model.h"

#include <algorithm>

#include <QLocale>

#include "app/models/tensor_grid.h"
#include "app/text.h"

namespace ql::app {

void MeasureModel::set(arch::ModelPtr model, std::shared_ptr<const Measure> measure)
{
    const bool sameRows = model && model == m_model;
    if (!sameRows)
        beginResetModel();
    m_model = std::move(model);
    m_measure = std::move(measure);
    if (!sameRows)
        return endResetModel();
    emit headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

int MeasureModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() || !m_measure ? 0 : static_cast<int>(m_model->tensors.size());
}

int MeasureModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant MeasureModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || (role != Qt::DisplayRole && role != Qt::EditRole && role != Qt::ToolTipRole))
        return {};
    const int tensor[] = {index.row()};
    const arch::TargetTensor& row = m_model->tensors[static_cast<std::size_t>(index.row())];
    if (role == Qt::ToolTipRole)
        return m_measure->description(tensor, -1);
    switch (index.column()) {
    case Tensor:
        return QString::fromStdString(row.name);
    case Role:
        return QString::fromStdString(placeOf(row).role);
    case Layer:
        return row.layer < 0 ? QVariant() : row.layer;
    case Type:
        return m_measure->typeOf(index.row());
    case Bytes:
        return role == Qt::EditRole ? QVariant(static_cast<qulonglong>(m_measure->bytesOf(index.row())))
                                    : QVariant(text::bytes(m_measure->bytesOf(index.row())));
    case Figure: {
        if (m_measure->kind() == MeasureKind::Type || m_measure->kind() == MeasureKind::Bytes) {
            const double bits = 8.0 * static_cast<double>(m_measure->bytesOf(index.row()))
                / static_cast<double>(std::max<std::uint64_t>(1, row.elements()));
            return role == Qt::EditRole ? QVariant(bits) : QVariant(QLocale().toString(bits, 'g', 3));
        }
        const bool isWords = m_measure->kind() == MeasureKind::Difference;
        const double number = m_measure->number(tensor, -1);
        if (role == Qt::DisplayRole || isWords)
            return m_measure->text(tensor, -1);
        return m_measure->missing().isEmpty() && std::isfinite(number) ? QVariant(number) : QVariant();
    }
    }
    return {};
}

QVariant MeasureModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    switch (section) {
    case Tensor:
        return tr("Tensor");
    case Role:
        return tr("Role");
    case Layer:
        return tr("Layer");
    case Type:
        return tr("Type");
    case Bytes:
        return tr("Bytes");
    case Figure:
        if (!m_measure || m_measure->kind() == MeasureKind::Type || m_measure->kind() == MeasureKind::Bytes)
            return tr("Bits per weight");
        return measureName(m_measure->kind());
    }
    return {};
}

} // namespace ql::app
