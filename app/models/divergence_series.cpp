// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/divergence_series.h"

#include <cmath>

#include <QLocale>

#include "app/text.h"

namespace ql::app {

QString divergenceChartName(DivergenceChartKind kind)
{
    switch (kind) {
    case DivergenceChartKind::Mean:
        return DivergenceSeries::tr("Mean divergence");
    case DivergenceChartKind::Spread:
        return DivergenceSeries::tr("Spread of the divergence");
    case DivergenceChartKind::Drift:
        return DivergenceSeries::tr("Drift by layer");
    }
    return {};
}

QString divergenceChartHint(DivergenceChartKind kind)
{
    switch (kind) {
    case DivergenceChartKind::Mean:
        return DivergenceSeries::tr(
            "The mean KL divergence as more text is read, and the band in which it surely lies");
    case DivergenceChartKind::Spread:
        return DivergenceSeries::tr("How many predictions are how far off; a tail at the right is what people notice");
    case DivergenceChartKind::Drift:
        return DivergenceSeries::tr("How far the hidden state is off after each layer: a step shows where it happens");
    }
    return {};
}

QString divergenceChartFile(DivergenceChartKind kind)
{
    switch (kind) {
    case DivergenceChartKind::Mean:
        return QStringLiteral("mean-divergence");
    case DivergenceChartKind::Spread:
        return QStringLiteral("spread-of-divergence");
    case DivergenceChartKind::Drift:
        return QStringLiteral("drift-by-layer");
    }
    return {};
}

void DivergenceSeries::set(EvaluationPtr evaluation)
{
    beginResetModel();
    m_evaluation = std::move(evaluation);
    endResetModel();
}

void DivergenceSeries::setKind(DivergenceChartKind kind)
{
    beginResetModel();
    m_kind = kind;
    endResetModel();
}

int DivergenceSeries::rowCount(const QModelIndex& parent) const
{
    if (parent.isValid() || !m_evaluation)
        return 0;
    return static_cast<int>(m_kind == DivergenceChartKind::Mean         ? m_evaluation->curve.size()
                                : m_kind == DivergenceChartKind::Spread ? job::Spread::bins
                                                                        : m_evaluation->layers.size());
}

int DivergenceSeries::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : m_kind == DivergenceChartKind::Mean ? 4 : 3;
}

double DivergenceSeries::number(int row, int column) const
{
    const auto at = static_cast<std::size_t>(row);
    if (m_kind == DivergenceChartKind::Mean) {
        const job::CurvePoint& point = m_evaluation->curve[at];
        const double values[] = {static_cast<double>(point.tokens), point.divergence.divergence.value,
                                 point.interval.low, point.interval.high};
        return values[column];
    }
    if (m_kind == DivergenceChartKind::Spread) {
        const double values[] = {job::Spread::border(at), job::Spread::border(at + 1),
                                 static_cast<double>(m_evaluation->divergence.spread.counts[at])};
        return values[column];
    }
    const job::Drift& layer = m_evaluation->layers[at];
    const double values[] = {static_cast<double>(row), layer.relativeError, layer.cosine};
    return values[column];
}

QVariant DivergenceSeries::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole && role != Qt::EditRole)
        return {};
    const double value = number(index.row(), index.column());
    if (role == Qt::EditRole)
        return std::isfinite(value) ? QVariant(value) : QVariant();
    const bool isCount = index.column() == (m_kind == DivergenceChartKind::Spread ? 2 : 0);
    if (isCount)
        return text::grouped(static_cast<std::uint64_t>(value));
    if (m_kind == DivergenceChartKind::Drift && index.column() == 2)
        return QLocale().toString(value, 'f', 6);
    return text::nats(value);
}

QVariant DivergenceSeries::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    const QString heads[divergenceChartKinds][4] = {{tr("Tokens"), tr("Mean"), tr("At least"), tr("At most")},
                                                    {tr("From"), tr("To"), tr("Predictions"), QString()},
                                                    {tr("Layer"), tr("Relative error"), tr("Cosine"), QString()}};
    return heads[static_cast<int>(m_kind)][section];
}

} // namespace ql::app
