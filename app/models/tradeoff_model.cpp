// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/tradeoff_model.h"

#include <cmath>

#include <QFont>
#include <QLocale>

#include "app/problem_words.h"
#include "app/text.h"

namespace ql::app {

namespace {

QVariant alignment(int column)
{
    const bool isNumber =
        column == TradeoffModel::Bits || column == TradeoffModel::Error || column == TradeoffModel::Sqnr;
    return QVariant((isNumber ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
}

} // namespace

void TradeoffModel::set(std::vector<job::TradeoffPoint> points, std::optional<quant::Format> chosen)
{
    beginResetModel();
    m_points = std::move(points);
    m_chosen = chosen;
    endResetModel();
}

int TradeoffModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_points.size());
}

int TradeoffModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant TradeoffModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const job::TradeoffPoint& point = m_points[static_cast<std::size_t>(index.row())];
    const int column = index.column();
    if (role == Qt::TextAlignmentRole)
        return alignment(column);
    if (role == Qt::FontRole && m_chosen == point.type) {
        QFont font;
        font.setBold(true);
        return font;
    }
    if (role != Qt::DisplayRole && role != Qt::EditRole)
        return {};
    const bool known = point.skipped.empty();
    const auto number = [&](double value, const QString& text) {
        return !known ? QVariant() : role == Qt::EditRole ? QVariant(value) : QVariant(text);
    };
    switch (column) {
    case Type: {
        const std::string_view name = quant::info(point.type).name;
        return QString::fromUtf8(name.data(), static_cast<qsizetype>(name.size()));
    }
    case Bits:
        return number(point.bitsPerWeight, QLocale().toString(point.bitsPerWeight, 'f', 2));
    case Error:
        return number(point.stats.relativeRmse(), text::error(point.stats.relativeRmse()));
    case Sqnr:
        return number(point.stats.sqnrDb(),
                      std::isinf(point.stats.sqnrDb()) ? tr("exact")
                                                       : QLocale().toString(point.stats.sqnrDb(), 'f', 1));
    case Front:
        return !known                ? QString()
            : m_chosen == point.type ? point.frontier ? tr("chosen, on the front") : tr("chosen")
            : point.frontier ? tr("on the front")
                                     : QString();
    case Note:
        return known ? point.importance ? tr("with the importance matrix") : QString() : problemInWords(point.skipped);
    default:
        return {};
    }
}

QVariant TradeoffModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole)
        return alignment(section);
    if (orientation != Qt::Horizontal || (role != Qt::DisplayRole && role != Qt::ToolTipRole))
        return {};
    const bool tip = role == Qt::ToolTipRole;
    switch (section) {
    case Type:
        return tip ? tr("Activate a row to give this type to the chosen tensors") : tr("Type");
    case Bits:
        return tip ? tr("Bits per weight as written, scales included") : tr("Bits");
    case Error:
        return tip ? tr("Root mean square of the error divided by that of the weights") : tr("Relative error");
    case Sqnr:
        return tip ? tr("Signal to quantisation noise, in decibels: 6 dB halve the error") : tr("SQNR (dB)");
    case Front:
        return tip ? tr("On the front: no other type has a smaller error in as few bits") : tr("Front");
    case Note:
        return tip ? tr("Why there is no figure, or how it was made") : tr("Note");
    default:
        return {};
    }
}

} // namespace ql::app
