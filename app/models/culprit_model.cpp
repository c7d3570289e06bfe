// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/culprit_model.h"

#include "app/phrases.h"
#include "app/text.h"

namespace ql::app {

namespace {

constexpr double mebibyte = 1 << 20;

std::int64_t costOf(const job::TestedSet& test)
{
    return static_cast<std::int64_t>(test.originalBytes) - static_cast<std::int64_t>(test.bytes);
}

bool isText(int column)
{
    return column == CulpritModel::Tensor || column == CulpritModel::Type || column == CulpritModel::Next;
}

} // namespace

void CulpritModel::set(CulpritsPtr culprits)
{
    beginResetModel();
    m_culprits = std::move(culprits);
    endResetModel();
}

int CulpritModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() || !m_culprits ? 0 : static_cast<int>(m_culprits->tensors.size());
}

int CulpritModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant CulpritModel::number(const job::Culprit& culprit, int column) const
{
    switch (column) {
    case PerMebibyte:
        return costOf(culprit.test) > 0 ? QVariant(culprit.test.savedPerByte() * mebibyte) : QVariant();
    case Saved:
        return culprit.test.saved.value;
    case Error:
        return culprit.test.saved.error;
    case Share: {
        const double whole = m_culprits->divergence.divergence.value;
        return whole > 0 ? QVariant(culprit.test.saved.value / whole) : QVariant();
    }
    case Cost:
        return static_cast<qlonglong>(costOf(culprit.test));
    case NextCost:
        return culprit.raises.empty() ? QVariant() : QVariant(static_cast<qlonglong>(culprit.raises.front().more));
    default:
        return {};
    }
}

QString CulpritModel::words(const job::Culprit& culprit, int column) const
{
    switch (column) {
    case Tensor:
        return QString::fromStdString(culprit.name);
    case Type:
        return QString::fromStdString(culprit.type);
    case Next:
        return culprit.raises.empty() ? QString() : QString::fromStdString(culprit.raises.front().type);
    default:
        break;
    }
    const QVariant value = number(culprit, column);
    if (!value.isValid())
        return {};
    if (column == Cost || column == NextCost)
        return text::bytesDelta(value.toLongLong());
    if (column == Share)
        return text::percent(value.toDouble(), 1);
    const QString nats = text::nats(value.toDouble());
    return column == Error ? QStringLiteral("± ") + nats : nats;
}

QVariant CulpritModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const job::Culprit& shown = culprit(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return words(shown, index.column());
    case Qt::EditRole:
        return isText(index.column()) ? QVariant(words(shown, index.column())) : number(shown, index.column());
    case Qt::TextAlignmentRole:
        return QVariant((isText(index.column()) || index.column() == Error ? Qt::AlignLeft : Qt::AlignRight)
                        | Qt::AlignVCenter);
    default:
        return {};
    }
}

QVariant CulpritModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant((isText(section) || section == Error ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    const bool tip = role == Qt::ToolTipRole;
    switch (section) {
    case Tensor:
        return tip ? tr("Enter raises a tensor to its next type in the recipe") : tr("Tensor");
    case Type:
        return tip ? tr("What the recipe gives it") : tr("Type");
    case PerMebibyte:
        return tip ? tr("KL divergence saved for each MiB that putting the tensor back costs, in nats: where bytes "
                        "help most")
                   : tr("Saved per MiB");
    case Saved:
        return tip ? tr("Measured: how much less the mean KL divergence is with this tensor as in the original")
                   : tr("Saved");
    case Error:
        return tip ? tr("Standard error of what is saved") : tr("Error");
    case Share:
        return tip ? tr("Of the whole divergence; shares of several tensors need not add up") : tr("Share");
    case Cost:
        return tip ? tr("Bytes that the tensor takes more as in the original") : tr("Put back");
    case Next:
        return tip ? tr("The next better type") : tr("Next type");
    case NextCost:
        return tip ? tr("Bytes that the next better type takes more") : tr("Costs");
    default:
        return {};
    }
}

} // namespace ql::app
