// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/measure_model.h"

#include <algorithm>

#include <QLocale>

#include "app/models/tensor_grid.h"
#include "app/text.h"

namespace ql::app {

namespace {

bool showsBits(const Measure& measure)
{
    return measure.kind() == MeasureKind::Type || measure.kind() == MeasureKind::Bytes;
}

} // namespace

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

double MeasureModel::figure(const arch::Model& model, const Measure& measure, int tensor)
{
    if (showsBits(measure))
        return 8.0 * static_cast<double>(measure.bytesOf(tensor))
            / static_cast<double>(
                   std::max<std::uint64_t>(1, model.tensors[static_cast<std::size_t>(tensor)].elements()));
    return measure.missing().isEmpty() ? measure.number(std::span(&tensor, 1), -1)
                                       : std::numeric_limits<double>::quiet_NaN();
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
        const double number = figure(*m_model, *m_measure, index.row());
        if (showsBits(*m_measure))
            return role == Qt::EditRole ? QVariant(number) : QVariant(QLocale().toString(number, 'g', 3));
        if (role == Qt::DisplayRole || m_measure->kind() == MeasureKind::Difference)
            return m_measure->text(tensor, -1);
        return std::isfinite(number) ? QVariant(number) : QVariant();
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
        if (!m_measure || showsBits(*m_measure))
            return tr("Bits per weight");
        return measureName(m_measure->kind());
    }
    return {};
}

} // namespace ql::app
