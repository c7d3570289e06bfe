// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/history_model.h"

#include <QFont>
#include <QLocale>

#include "app/recipe_words.h"
#include "app/text.h"

namespace ql::app {

HistoryModel::HistoryModel(Studio& studio, QObject* parent)
    : QAbstractTableModel(parent)
    , m_studio(studio)
{
    connect(&studio.history(), &QUndoStack::indexChanged, this, &HistoryModel::follow);
    connect(&studio, &Studio::planChanged, this, &HistoryModel::takeSize);
    follow();
    takeSize();
}

const RecipeEdit* HistoryModel::editAt(int row) const
{
    return row <= 0 ? nullptr : static_cast<const RecipeEdit*>(m_studio.history().command(row - 1));
}

int HistoryModel::current() const
{
    return m_studio.history().index();
}

void HistoryModel::goTo(int row)
{
    if (row >= 0 && row < rowCount())
        m_studio.history().setIndex(row);
}

const plan::Recipe& HistoryModel::recipeAt(int row) const
{
    if (const RecipeEdit* edit = editAt(row))
        return edit->after();
    const RecipeEdit* first = editAt(1);
    return m_studio.history().count() > 0 ? first->before() : m_studio.recipe();
}

void HistoryModel::follow()
{
    const auto count = static_cast<std::size_t>(m_studio.history().count()) + 1;
    if (count != m_known.size()) {
        beginResetModel();
        m_known.resize(count);
        endResetModel();
    }
    // An edit in the place of another one that was undone, or with more merged into it, has no size yet.
    for (std::size_t row = 0; row < count; ++row) {
        const RecipeEdit* edit = editAt(static_cast<int>(row));
        if (const int serial = edit ? edit->serial() : 0; serial != m_known[row].serial)
            m_known[row] = {serial, std::nullopt, nullptr};
    }
    emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    emit currentChanged(current());
}

void HistoryModel::takeSize()
{
    const Planner::PlanPtr plan = m_studio.planner().plan();
    const auto row = static_cast<std::size_t>(current());
    if (!plan || m_studio.planner().busy() || plan->recipe != m_studio.recipe() || row >= m_known.size())
        return;
    m_known[row].bytes = plan->bytes;
    m_known[row].of = plan->source->checkpoint.get();
    emit dataChanged(index(0, Size), index(rowCount() - 1, Size)); // of another model, all are forgotten
}

int HistoryModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_known.size());
}

int HistoryModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString HistoryModel::changes(int row) const
{
    const RecipeEdit* edit = editAt(row);
    if (!edit)
        return tr("The recipe as it was at the start");
    const QStringList lines = changesInWords(edit->before(), edit->after());
    constexpr int most = 20;
    QString text = lines.mid(0, most).join(QLatin1Char('\n'));
    if (lines.size() > most)
        text += QLatin1Char('\n') + tr("and %Ln more", nullptr, static_cast<int>(lines.size()) - most);
    return text;
}

QVariant HistoryModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const int row = index.row();
    const RecipeEdit* edit = editAt(row);
    const Known& known = m_known[static_cast<std::size_t>(row)];
    const bool isUndone = row > current();
    switch (role) {
    case Qt::DisplayRole:
        if (index.column() == Text)
            return edit ? edit->text() : tr("As opened");
        if (index.column() == When)
            return edit ? QLocale().toString(edit->when().time(), QLocale::ShortFormat) : QString();
        return known.bytes && m_studio.model() && known.of == m_studio.model()->checkpoint.get()
            ? text::bytes(*known.bytes)
            : QString();
    case Qt::ToolTipRole:
        return isUndone ? tr("Undone: a click does it again.") + QLatin1Char('\n') + changes(row) : changes(row);
    case Qt::AccessibleDescriptionRole:
        return row == current() ? tr("the recipe is here") : isUndone ? tr("undone") : QString();
    case Qt::FontRole: {
        QFont font;
        font.setBold(row == current());
        font.setItalic(isUndone);
        return font;
    }
    case Qt::TextAlignmentRole:
        return index.column() == Text ? QVariant() : QVariant(Qt::AlignRight | Qt::AlignVCenter);
    }
    return {};
}

QVariant HistoryModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole && section != Text)
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    return section == Text ? tr("Edit") : section == When ? tr("Time") : tr("Size after it");
}

} // namespace ql::app
