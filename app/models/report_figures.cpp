// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/report_figures.h"

#include <cmath>
#include <limits>

#include <QLocale>

#include "app/text.h"

namespace ql::app {

std::shared_ptr<const ReportSummary> ReportSummary::of(std::shared_ptr<const report::Report> report)
{
    auto made = std::make_shared<ReportSummary>();
    made->types = report::sharesByType(*report);
    made->layers = report::errorsByLayer(*report);
    made->roles = report::errorsByRole(*report);
    made->histogram = report::errorHistogram(*report);
    made->report = std::move(report);
    return made;
}

QString reportChartName(ReportChartKind kind)
{
    switch (kind) {
    case ReportChartKind::BytesByType:
        return ReportFigures::tr("Bytes by type");
    case ReportChartKind::ErrorByLayer:
        return ReportFigures::tr("Error by layer");
    case ReportChartKind::ErrorAgainstBits:
        return ReportFigures::tr("Error against bits");
    case ReportChartKind::TensorsByError:
        return ReportFigures::tr("Tensors by error");
    }
    return {};
}

QString reportChartHint(ReportChartKind kind)
{
    switch (kind) {
    case ReportChartKind::BytesByType:
        return ReportFigures::tr("Where the bytes of the file are.");
    case ReportChartKind::ErrorByLayer:
        return ReportFigures::tr("Measured: all tensors of a layer together, and the worst of them.");
    case ReportChartKind::ErrorAgainstBits:
        return ReportFigures::tr("Measured: a point for each role in each of its types. High points in few bits are "
                                 "where more bits help first. What has no error is only in the table.");
    case ReportChartKind::TensorsByError:
        return ReportFigures::tr("Measured: how many tensors have an error of which size; four steps to a factor "
                                 "of ten.");
    }
    return {};
}

QString reportChartFile(ReportChartKind kind)
{
    constexpr const char* names[] = {"bytes-by-type", "error-by-layer", "error-against-bits", "tensors-by-error"};
    return QLatin1String(names[static_cast<int>(kind)]);
}

namespace {

QVariant countValue(std::uint64_t value)
{
    return QVariant::fromValue<qulonglong>(value);
}

QString decibels(const quant::ErrorStats& stats)
{
    return stats.sumDD == 0 ? ReportFigures::tr("exact") : QLocale().toString(stats.sqnrDb(), 'f', 1);
}

} // namespace

void ReportFigures::set(const std::shared_ptr<const ReportSummary>& summary, ReportChartKind kind)
{
    beginResetModel();
    m_kind = kind;
    m_rows.clear();
    m_headings.clear();
    if (summary) {
        switch (kind) {
        case ReportChartKind::BytesByType:
            addTypes(*summary);
            break;
        case ReportChartKind::ErrorByLayer:
            addLayers(*summary);
            break;
        case ReportChartKind::ErrorAgainstBits:
            addRoles(*summary);
            break;
        case ReportChartKind::TensorsByError:
            addBins(*summary);
            break;
        }
    }
    endResetModel();
}

void ReportFigures::addTypes(const ReportSummary& summary)
{
    m_headings = {tr("Type"),        tr("Tensors"), tr("Bytes"),       tr("Share"),
                  tr("Bits/weight"), tr("RMSE"),    tr("Worst tensor")};
    std::uint64_t total = 0;
    for (const report::TypeShare& share : summary.types)
        total += share.bytes;
    for (const report::TypeShare& share : summary.types) {
        const double part = total > 0 ? static_cast<double>(share.bytes) / static_cast<double>(total) : 0;
        const double bits =
            share.weights > 0 ? 8 * static_cast<double>(share.bytes) / static_cast<double>(share.weights) : 0;
        const QString type = QString::fromStdString(share.type), worst = QString::fromStdString(share.worst->name);
        m_rows.push_back({{{type, type},
                           {countValue(share.tensors), text::grouped(share.tensors)},
                           {countValue(share.bytes), text::bytes(share.bytes)},
                           {part, tr("%1 %").arg(QLocale().toString(100 * part, 'f', 1))},
                           {bits, QLocale().toString(bits, 'f', 2)},
                           {share.stats.relativeRmse(), text::error(share.stats.relativeRmse())},
                           {worst, worst}},
                          worst});
    }
}

void ReportFigures::addLayers(const ReportSummary& summary)
{
    m_headings = {tr("Layer"), tr("Tensors"), tr("RMSE"), tr("SQNR (dB)"), tr("RMSE of the worst"), tr("Worst tensor")};
    for (const report::LayerError& layer : summary.layers) {
        const double worst = layer.worst->stats.relativeRmse();
        const QString name = QString::fromStdString(layer.worst->name);
        m_rows.push_back({{{layer.layer, layer.layer < 0 ? tr("global") : QString::number(layer.layer)},
                           {countValue(layer.tensors), text::grouped(layer.tensors)},
                           {layer.stats.relativeRmse(), text::error(layer.stats.relativeRmse())},
                           {layer.stats.sqnrDb(), decibels(layer.stats)},
                           {worst, text::error(worst)},
                           {name, name}},
                          name});
    }
}

void ReportFigures::addRoles(const ReportSummary& summary)
{
    m_headings = {tr("Role"), tr("Type"), tr("Tensors"), tr("Bits/weight"), tr("RMSE"), tr("SQNR (dB)")};
    for (const report::RoleError& role : summary.roles) {
        const QString name = role.role.empty() ? tr("other") : QString::fromStdString(role.role);
        const QString type = QString::fromStdString(role.type);
        m_rows.push_back({{{name, name},
                           {type, type},
                           {countValue(role.tensors), text::grouped(role.tensors)},
                           {role.bitsPerWeight(), QLocale().toString(role.bitsPerWeight(), 'f', 2)},
                           {role.stats.relativeRmse(), text::error(role.stats.relativeRmse())},
                           {role.stats.sqnrDb(), decibels(role.stats)}},
                          {}});
    }
}

void ReportFigures::addBins(const ReportSummary& summary)
{
    m_headings = {tr("RMSE from"), tr("to"), tr("Tensors")};
    const report::ErrorHistogram& histogram = summary.histogram;
    const auto edge = [&](std::size_t bin) {
        return std::pow(10, (histogram.first + static_cast<double>(bin)) / report::ErrorHistogram::binsPerDecade);
    };
    const auto add = [this](Cell from, Cell to, std::uint64_t count) {
        m_rows.push_back({{std::move(from), std::move(to), {countValue(count), text::grouped(count)}}, {}});
    };
    if (histogram.exact > 0)
        add({0.0, tr("exact")}, {0.0, {}}, histogram.exact);
    for (std::size_t i = 0; i < histogram.bins.size(); ++i)
        add({edge(i), text::error(edge(i))}, {edge(i + 1), text::error(edge(i + 1))}, histogram.bins[i]);
    if (histogram.unknown > 0)
        add({QVariant(), tr("not known")}, {}, histogram.unknown);
}

const ReportFigures::Cell& ReportFigures::cell(int row, int column) const
{
    return m_rows[static_cast<std::size_t>(row)].cells[static_cast<std::size_t>(column)];
}

double ReportFigures::number(int row, int column) const
{
    bool isNumber = false;
    const double value = cell(row, column).value.toDouble(&isNumber);
    return isNumber ? value : std::numeric_limits<double>::quiet_NaN();
}

QString ReportFigures::words(int row, int column) const
{
    return cell(row, column).text;
}

QString ReportFigures::describe(int row) const
{
    QStringList parts;
    for (int column = 0; column < columnCount(); ++column)
        if (!words(row, column).isEmpty())
            parts += tr("%1: %2").arg(m_headings[column], words(row, column));
    return parts.join(QStringLiteral(", "));
}

int ReportFigures::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int ReportFigures::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_headings.size());
}

QVariant ReportFigures::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const Cell& shown = cell(index.row(), index.column());
    const bool isText = shown.value.userType() == QMetaType::QString;
    switch (role) {
    case Qt::DisplayRole:
        return shown.text;
    case Qt::EditRole:
        return shown.value;
    case Qt::TextAlignmentRole:
        return QVariant((isText ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    case Qt::ToolTipRole:
        return describe(index.row());
    }
    return {};
}

QVariant ReportFigures::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::DisplayRole)
        return m_headings.value(section);
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole && !m_rows.empty())
        return data(index(0, section), role);
    return QAbstractTableModel::headerData(section, orientation, role);
}

} // namespace ql::app
