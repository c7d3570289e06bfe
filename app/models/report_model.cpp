// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/report_model.h"

#include <algorithm>

#include <QLocale>

#include "app/problem_words.h"
#include "app/text.h"
#include "app/theme.h"

namespace ql::app {

namespace {

bool isNumber(ReportModel::Column column)
{
    return column >= ReportModel::Certificate && column <= ReportModel::Nonfinite;
}

QVariant alignment(ReportModel::Column column)
{
    const bool isRight = isNumber(column) && column != ReportModel::Certificate;
    return isRight ? QVariant(Qt::AlignRight | Qt::AlignVCenter) : QVariant();
}

QVariant number(const report::TensorRow& row, ReportModel::Column column)
{
    switch (column) {
    case ReportModel::Bytes:
        return QVariant::fromValue<qulonglong>(row.bytes);
    case ReportModel::Rmse:
        return row.stats.relativeRmse();
    case ReportModel::MaxError:
        return row.stats.maxError;
    case ReportModel::Cosine:
        return row.stats.cosine();
    case ReportModel::Nonfinite:
        return QVariant::fromValue<qulonglong>(row.stats.nonfinite);
    case ReportModel::Certificate: // those without one after all that have one
        return row.certificate ? static_cast<double>(row.certificate->differing) : 1e30;
    default:
        return {};
    }
}

QString words(const report::TensorRow& row, ReportModel::Column column)
{
    switch (column) {
    case ReportModel::Name:
        return QString::fromStdString(row.name);
    case ReportModel::Source:
        return QString::fromStdString(row.sourceType);
    case ReportModel::Asked:
        return QString::fromStdString(row.asked);
    case ReportModel::Planned:
        return QString::fromStdString(row.planned);
    case ReportModel::Written:
        return QString::fromStdString(row.written);
    case ReportModel::ReadBack:
        return QString::fromStdString(row.readBack);
    case ReportModel::Bytes:
        return text::bytes(row.bytes);
    case ReportModel::Rmse:
        return text::error(row.stats.relativeRmse());
    case ReportModel::MaxError:
        return text::error(row.stats.maxError);
    case ReportModel::Cosine:
        return QLocale().toString(row.stats.cosine(), 'f', 6);
    case ReportModel::Nonfinite:
        return text::grouped(row.stats.nonfinite);
    case ReportModel::Certificate:
        return row.certificate
            ? ReportModel::tr("%1 of %2 weights differ")
                  .arg(text::grouped(row.certificate->differing), text::grouped(row.certificate->weights))
            : QString();
    case ReportModel::Checksum:
        return QString::fromStdString(row.checksum);
    case ReportModel::ColumnCount:
        break;
    }
    return {};
}

QString explain(const report::Certificate& certificate)
{
    QString sentence = problemInWords(certificate.reason);
    if (certificate.differing > 0)
        sentence += ReportModel::tr("\nLargest difference: %1").arg(text::error(certificate.largestDifference));
    if (certificate.nanCodes > 0)
        sentence += ReportModel::tr("\nCodes of the source that are NaN: %1").arg(text::grouped(certificate.nanCodes));
    return sentence;
}

QVariant badge(const report::TensorRow& row)
{
    if (!row.certificate)
        return {};
    const bool isExact = row.certificate->differing == 0;
    return theme::icon(isExact ? QStringLiteral("done") : QStringLiteral("note"),
                       isExact ? theme::tones().success : theme::tones().secondary);
}

} // namespace

void ReportModel::set(std::shared_ptr<const report::Report> report)
{
    beginResetModel();
    m_report = std::move(report);
    endResetModel();
}

int ReportModel::rowOf(const std::string& tensor) const
{
    if (!m_report)
        return -1;
    const auto& rows = m_report->tensors;
    const auto found = std::find_if(rows.begin(), rows.end(), [&](const auto& row) { return row.name == tensor; });
    return found == rows.end() ? -1 : static_cast<int>(found - rows.begin());
}

int ReportModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() || !m_report ? 0 : static_cast<int>(m_report->tensors.size());
}

int ReportModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ReportModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const report::TensorRow& tensor = row(index.row());
    const auto column = static_cast<Column>(index.column());
    const bool numeric = isNumber(column);
    switch (role) {
    case Qt::DisplayRole:
        return words(tensor, column);
    case Qt::EditRole:
        return numeric ? number(tensor, column) : QVariant(words(tensor, column));
    case Qt::TextAlignmentRole:
        return alignment(column);
    case Qt::DecorationRole:
        return column == Certificate ? badge(tensor) : QVariant();
    case Qt::ForegroundRole:
        return column == Certificate && tensor.certificate && tensor.certificate->differing == 0
            ? QVariant(theme::tones().success)
            : QVariant();
    case CertificateRole:
        return tensor.certificate ? QVariant(tensor.certificate->differing == 0) : QVariant();
    case Qt::ToolTipRole:
        if (column == Certificate)
            return tensor.certificate ? QVariant(explain(*tensor.certificate)) : QVariant();
        return column == Name || column == Checksum ? QVariant(words(tensor, column)) : QVariant();
    case DeviatesRole:
        return tensor.readBack != tensor.planned || tensor.written != tensor.planned;
    }
    return {};
}

QVariant ReportModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole && isNumber(static_cast<Column>(section)))
        return alignment(static_cast<Column>(section));
    if (orientation != Qt::Horizontal || (role != Qt::DisplayRole && role != Qt::ToolTipRole))
        return QAbstractTableModel::headerData(section, orientation, role);
    const bool tip = role == Qt::ToolTipRole;
    switch (static_cast<Column>(section)) {
    case Name:
        return tip ? tr("Name in the written file") : tr("Name");
    case Source:
        return tip ? tr("Type in the source") : tr("Source");
    case Asked:
        return tip ? tr("What the recipe chose") : tr("Asked");
    case Planned:
        return tip ? tr("What the plan made of it, after fallbacks") : tr("Planned");
    case Written:
        return tip ? tr("What the job wrote") : tr("Written");
    case ReadBack:
        return tip ? tr("What the finished file says, read again from disk") : tr("Read back");
    case Bytes:
        return tip ? tr("Bytes in the written file") : tr("Bytes");
    case Rmse:
        return tip ? tr("Relative error: root of sum (x − y)² / sum x², measured over all weights") : tr("RMSE");
    case MaxError:
        return tip ? tr("Largest difference of any weight") : tr("Max error");
    case Cosine:
        return tip ? tr("Cosine between source and result; 1 is the same direction") : tr("Cosine");
    case Nonfinite:
        return tip ? tr("Weights that are NaN or infinite in the source or the result") : tr("NaN/Inf");
    case Certificate:
        return tip ? tr("How many weights are not exactly what the source means; empty where that is not known")
                   : tr("Exactness");
    case Checksum:
        return tip ? tr("XXH3-128 of the tensor's bytes as read back") : tr("Checksum");
    case ColumnCount:
        break;
    }
    return {};
}

void NotCarriedModel::set(std::vector<arch::NotCarried> rows)
{
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

int NotCarriedModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int NotCarriedModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant NotCarriedModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || (role != Qt::DisplayRole && role != Qt::ToolTipRole))
        return {};
    const arch::NotCarried& row = m_rows[static_cast<std::size_t>(index.row())];
    return index.column() == Name ? QString::fromStdString(row.name) : problemInWords(row.reason);
}

QVariant NotCarriedModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    return section == Name ? tr("Not carried over") : tr("Reason");
}

} // namespace ql::app
