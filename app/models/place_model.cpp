// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/place_model.h"

#include <QLocale>

#include "app/text.h"

namespace ql::app {

QString placeRange(std::uint64_t first, std::uint64_t end)
{
    return end - first <= 1 ? text::grouped(first)
                            : QStringLiteral("%1–%2").arg(text::grouped(first), text::grouped(end - 1));
}

QString placeNumber(double value)
{
    return QLocale().toString(value, 'g', 3);
}

void PlaceModel::set(std::vector<report::PlaceError> places)
{
    beginResetModel();
    m_places = std::move(places);
    endResetModel();
}

int PlaceModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_places.size());
}

int PlaceModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant PlaceModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    const report::PlaceError& at = place(index.row());
    const auto show = [&](float value) {
        const auto wide = static_cast<double>(value);
        return role == Qt::DisplayRole ? QVariant(placeNumber(wide)) : QVariant(wide);
    };
    if (role != Qt::DisplayRole && role != Qt::EditRole)
        return {};
    switch (index.column()) {
    case Rows:
        return role == Qt::DisplayRole ? QVariant(placeRange(at.place.row, at.place.endRow))
                                       : QVariant(static_cast<qulonglong>(at.place.row));
    case Columns:
        return role == Qt::DisplayRole ? QVariant(placeRange(at.place.column, at.place.endColumn))
                                       : QVariant(static_cast<qulonglong>(at.place.column));
    case Relative:
        return show(at.relative);
    case Error:
        return show(at.error);
    case Largest:
        return show(at.largest);
    case Original:
        return show(at.original);
    case Written:
        return show(at.written);
    default:
        return {};
    }
}

QVariant PlaceModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole)
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    if (orientation != Qt::Horizontal || (role != Qt::DisplayRole && role != Qt::ToolTipRole))
        return {};
    const bool tip = role == Qt::ToolTipRole;
    switch (section) {
    case Rows:
        return tip ? tr("Rows of the tensor, from 0") : tr("Rows");
    case Columns:
        return tip ? tr("Columns of the tensor, from 0") : tr("Columns");
    case Relative:
        return tip ? tr("Error (RMS) divided by the RMS of the whole row") : tr("Relative error");
    case Error:
        return tip ? tr("Root mean square of quantised minus original") : tr("Error");
    case Largest:
        return tip ? tr("The largest single error, with its sign") : tr("Largest");
    case Original:
        return tip ? tr("Root mean square of the original values") : tr("Original");
    case Written:
        return tip ? tr("Root mean square of the quantised values") : tr("Quantised");
    default:
        return {};
    }
}

} // namespace ql::app
