// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/choice_model.h"

#include <algorithm>

#include <QFont>

#include "app/phrases.h"

namespace ql::app {

QString tokenWords(const std::string& bytes)
{
    const QByteArray raw = QByteArray::fromStdString(bytes);
    QString text = QString::fromUtf8(raw);
    if (text.toUtf8() != raw) {
        text.clear();
        for (const char byte : raw)
            text += QStringLiteral("\\x%1").arg(static_cast<unsigned char>(byte), 2, 16, QLatin1Char('0'));
        return text;
    }
    const qsizetype size = text.size();
    for (qsizetype i = 0; i < size && text[i] == QLatin1Char(' '); ++i)
        text[i] = QChar(u'␣');
    for (qsizetype i = size - 1; i >= 0 && text[i] == QLatin1Char(' '); --i)
        text[i] = QChar(u'␣');
    text.replace(QLatin1Char('\n'), QChar(u'⏎'));
    text.replace(QLatin1Char('\t'), QChar(u'⇥'));
    return text;
}

void ChoiceModel::set(std::vector<TokenChoice> original, std::vector<TokenChoice> recipe)
{
    beginResetModel();
    m_original = std::move(original);
    m_recipe = std::move(recipe);
    endResetModel();
}

int ChoiceModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(std::max(m_original.size(), m_recipe.size()));
}

int ChoiceModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

const TokenChoice* ChoiceModel::at(const QModelIndex& index) const
{
    const std::vector<TokenChoice>& list = index.column() < Recipe ? m_original : m_recipe;
    const auto row = static_cast<std::size_t>(index.row());
    return row < list.size() ? &list[row] : nullptr;
}

QVariant ChoiceModel::data(const QModelIndex& index, int role) const
{
    const TokenChoice* const choice = index.isValid() ? at(index) : nullptr;
    if (!choice)
        return {};
    const bool isShare = index.column() == OriginalShare || index.column() == RecipeShare;
    switch (role) {
    case Qt::DisplayRole:
        if (isShare)
            return text::percent(choice->probability, 1);
        return choice->taken ? choice->words + QStringLiteral("  ✓") : choice->words;
    case Qt::EditRole:
        return isShare ? QVariant(choice->probability) : QVariant(choice->words);
    case Qt::ToolTipRole:
    case Qt::AccessibleDescriptionRole:
        return choice->taken ? QVariant(tr("This token was taken")) : QVariant();
    case Qt::TextAlignmentRole:
        return QVariant((isShare ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case Qt::FontRole:
        if (choice->taken) {
            QFont font;
            font.setBold(true);
            return font;
        }
        return {};
    default:
        return {};
    }
}

QVariant ChoiceModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    const bool isShare = section == OriginalShare || section == RecipeShare;
    if (role == Qt::TextAlignmentRole)
        return QVariant((isShare ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role == Qt::ToolTipRole)
        return isShare ? tr("Probability of the token among all, before temperature and cuts")
                       : tr("The likeliest tokens at this place; the one that was taken has a tick");
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)
        return {};
    if (isShare)
        return role == Qt::AccessibleTextRole ? tr("Probability") : QStringLiteral("p");
    return section == Original ? tr("Original") : tr("With this recipe");
}

} // namespace ql::app
