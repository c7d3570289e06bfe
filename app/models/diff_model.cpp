// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/diff_model.h"

#include <QDir>
#include <QFont>
#include <QLocale>

#include "app/problem_words.h"
#include "app/theme.h"

namespace ql::app {

void DiffModel::set(std::shared_ptr<const report::RecipeDiff> diff, const QStringList& names)
{
    beginResetModel();
    m_diff = std::move(diff);
    m_facts = m_diff ? m_diff->facts() : std::vector<report::DiffFact>();
    m_names = names;
    endResetModel();
}

int DiffModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() || !m_diff ? 0 : static_cast<int>(m_facts.size() + m_diff->rows.size());
}

int DiffModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : FirstModel + static_cast<int>(m_names.size());
}

QString DiffModel::factName(std::size_t fact) const
{
    const QStringList names{tr("File size"),       tr("Files"),     tr("Tensors"),
                            tr("Bits per weight"), tr("File type"), tr("Importance matrix")};
    const auto at = static_cast<qsizetype>(fact);
    return at < names.size() ? names[at] : QString::fromStdString(m_facts[fact].name);
}

bool DiffModel::differs(int row) const
{
    const auto at = static_cast<std::size_t>(row);
    return at < m_facts.size() ? m_facts[at].differs() : m_diff->rows[at - m_facts.size()].differs;
}

QVariant DiffModel::display(int row, int column) const
{
    const auto at = static_cast<std::size_t>(row);
    const bool isFact = at < m_facts.size();
    const report::DiffRow* group = isFact ? nullptr : &m_diff->rows[at - m_facts.size()];
    if (column == Tensors)
        return isFact ? factName(at) : QString::fromStdString(group->tensors);
    if (column == Count)
        return isFact ? QString() : QLocale().toString(static_cast<qulonglong>(group->count));
    if (column == Differs)
        return differs(row) ? QStringLiteral("≠") : QString();
    const auto& cells = isFact ? m_facts[at].values : group->types;
    const std::string& cell = cells[static_cast<std::size_t>(column - FirstModel)];
    return cell.empty() ? QStringLiteral("–") : problemInWords(cell);
}

QVariant DiffModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const auto at = static_cast<std::size_t>(index.row());
    const bool isFact = at < m_facts.size();
    switch (role) {
    case Qt::DisplayRole:
        return display(index.row(), index.column());
    case Qt::EditRole: // to sort by
        return index.column() == Count && !isFact
            ? QVariant(static_cast<qulonglong>(m_diff->rows[at - m_facts.size()].count))
            : display(index.row(), index.column());
    case Qt::ToolTipRole:
        if (index.column() == Differs)
            return differs(index.row()) ? tr("The models do not all have the same here") : QString();
        return display(index.row(), index.column());
    case Qt::FontRole: {
        if (index.column() == Tensors && !isFact)
            return theme::monospaceFont();
        QFont font;
        font.setBold(index.column() > Count && differs(index.row()));
        return font;
    }
    case Qt::TextAlignmentRole:
        return index.column() == Count  ? QVariant(Qt::AlignRight | Qt::AlignVCenter)
            : index.column() == Differs ? QVariant(Qt::AlignCenter)
                                        : QVariant();
    case Qt::ForegroundRole:
        return index.column() == Differs ? QVariant(theme::tones().warning) : QVariant();
    case FactRole:
        return isFact;
    case DiffersRole:
        return differs(index.row());
    case NamesRole: {
        QStringList names;
        if (!isFact) {
            for (const std::string& name : m_diff->rows[at - m_facts.size()].names)
                names += QString::fromStdString(name);
        }
        return names;
    }
    }
    return {};
}

QVariant DiffModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return QAbstractTableModel::headerData(section, orientation, role);
    if (role == Qt::ToolTipRole && section >= FirstModel && m_diff)
        return QDir::toNativeSeparators(
            QString::fromStdString(m_diff->models[static_cast<std::size_t>(section - FirstModel)].path));
    if (role == Qt::ToolTipRole && section == Differs)
        return tr("Where the models do not all have the same");
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Tensors:
        return tr("Tensors");
    case Count:
        return tr("How many");
    case Differs:
        return QStringLiteral("≠");
    default:
        return m_names.value(section - FirstModel);
    }
}

void DiffFilter::setOnlyDifferences(bool only)
{
    m_onlyDifferences = only;
    invalidateFilter();
}

void DiffFilter::setText(const QString& text)
{
    m_text = text;
    invalidateFilter();
}

bool DiffFilter::filterAcceptsRow(int row, const QModelIndex& parent) const
{
    const QModelIndex first = sourceModel()->index(row, 0, parent);
    if (m_onlyDifferences && !first.data(DiffModel::DiffersRole).toBool())
        return false;
    if (m_text.isEmpty() || first.data(DiffModel::FactRole).toBool())
        return true;
    for (int column = 0; column < sourceModel()->columnCount(); ++column) {
        if (first.siblingAtColumn(column).data().toString().contains(m_text, Qt::CaseInsensitive))
            return true;
    }
    return false;
}

bool DiffFilter::lessThan(const QModelIndex& left, const QModelIndex& right) const
{
    const bool leftIsFact = left.data(DiffModel::FactRole).toBool();
    const bool rightIsFact = right.data(DiffModel::FactRole).toBool();
    if (leftIsFact && rightIsFact)
        return (left.row() < right.row()) == (sortOrder() == Qt::AscendingOrder);
    if (leftIsFact != rightIsFact)
        return leftIsFact == (sortOrder() == Qt::AscendingOrder);
    return QSortFilterProxyModel::lessThan(left, right);
}

} // namespace ql::app
