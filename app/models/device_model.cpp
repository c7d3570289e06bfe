// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/device_model.h"

#include <algorithm>
#include <array>

#include "app/phrases.h"
#include "app/problem_words.h"
#include "app/text.h"
#include "app/theme.h"

namespace ql::app {

namespace {

bool sameDevices(const std::vector<DeviceModel::Row>& a, const std::vector<DeviceModel::Row>& b)
{
    return std::ranges::equal(a, b, [](const DeviceModel::Row& left, const DeviceModel::Row& right) {
        return left.device.name == right.device.name;
    });
}

} // namespace

void DeviceModel::set(std::vector<Row> rows)
{
    if (!m_rows.empty() && sameDevices(m_rows, rows)) {
        m_rows = std::move(rows);
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
        return;
    }
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

const DeviceModel::Row* DeviceModel::at(int row) const
{
    return row >= 0 && row < rowCount() ? &m_rows[static_cast<std::size_t>(row)] : nullptr;
}

int DeviceModel::rowOf(const QString& device) const
{
    const std::string name = device.toStdString();
    const auto found = std::ranges::find_if(m_rows, [&](const Row& row) { return row.device.name == name; });
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

int DeviceModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int DeviceModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString DeviceModel::fitText(fit::Fit fit)
{
    switch (fit) {
    case fit::Fit::Fits:
        return tr("fits");
    case fit::Fit::Tight:
        return tr("tight");
    case fit::Fit::TooLarge:
        return tr("too large");
    case fit::Fit::CannotRun:
        return tr("cannot run");
    }
    return {};
}

QColor DeviceModel::fitColour(fit::Fit fit)
{
    const theme::Tones& tones = theme::tones();
    switch (fit) {
    case fit::Fit::Fits:
        return tones.success;
    case fit::Fit::Tight:
        return tones.warning;
    case fit::Fit::TooLarge:
        return tones.secondary;
    case fit::Fit::CannotRun:
        return tones.error;
    }
    return {};
}

QIcon DeviceModel::fitIcon(fit::Fit fit)
{
    constexpr std::array names = {"done", "warning", "cancel", "error"};
    return theme::icon(QLatin1String(names[static_cast<std::size_t>(fit)]), fitColour(fit));
}

QString DeviceModel::explanation(const Row& row)
{
    QStringList lines{row.generation, problemInWords(row.verdict.reason)};
    if (row.verdict.support == fit::Support::Emulated)
        lines += problemInWords(row.verdict.supportWhy);
    lines += problemInWords(row.verdict.advice);
    lines.removeAll(QString());
    return lines.join(QLatin1Char('\n'));
}

QVariant DeviceModel::data(const QModelIndex& index, int role) const
{
    const Row* row = index.isValid() ? at(index.row()) : nullptr;
    if (!row)
        return {};
    const fit::Verdict& verdict = row->verdict;
    switch (role) {
    case FitRole:
        return static_cast<int>(verdict.fit);
    case Qt::ToolTipRole:
    case Qt::AccessibleDescriptionRole:
        return explanation(*row);
    case Qt::DecorationRole:
        return index.column() == Verdict ? QVariant(fitIcon(verdict.fit)) : QVariant();
    case Qt::ForegroundRole:
        return index.column() == Verdict ? QVariant(fitColour(verdict.fit)) : QVariant();
    case Qt::TextAlignmentRole:
        return index.column() >= Share ? QVariant(Qt::AlignRight | Qt::AlignVCenter) : QVariant();
    case Qt::DisplayRole:
    case Qt::EditRole:
        break;
    default:
        return {};
    }
    const bool asText = role == Qt::DisplayRole;
    switch (index.column()) {
    case Name:
        return QString::fromStdString(row->device.name);
    case Verdict:
        return asText ? QVariant(fitText(verdict.fit)) : QVariant(static_cast<int>(verdict.fit));
    case Share:
        return asText ? QVariant(text::percent(verdict.share)) : QVariant(verdict.share);
    case Context:
        if (!asText)
            return static_cast<qulonglong>(verdict.largestContext);
        return verdict.largestContext > 0 && verdict.fit != fit::Fit::CannotRun ? text::grouped(verdict.largestContext)
                                                                                : QStringLiteral("–");
    }
    return {};
}

QVariant DeviceModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole && section >= Share)
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    if (role == Qt::DisplayRole) {
        switch (section) {
        case Name:
            return tr("Device");
        case Verdict:
            return tr("Verdict");
        case Share:
            return tr("Memory");
        case Context:
            return tr("Context");
        }
    }
    if (role == Qt::ToolTipRole) {
        switch (section) {
        case Verdict:
            return tr("fits: with the margin; tight: without it; cannot run: no engine has the format there");
        case Share:
            return tr("What is needed, margin included, of the memory that a program may take there");
        case Context:
            return tr("The longest context: the most tokens with which everything fits, margin included");
        }
    }
    return {};
}

} // namespace ql::app
