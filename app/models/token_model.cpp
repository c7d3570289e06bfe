// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/token_model.h"

#include <algorithm>

#include <QColor>
#include <QStringList>

#include "app/models/index.h"
#include "app/theme.h"

namespace ql::app {

namespace {

constexpr std::size_t kMostShown = 40; // tokens of a stretch

/// White space as signs, so that it can be seen; control characters, which fonts do not have, by their numbers.
QString visible(const QString& text)
{
    QString seen;
    for (const QChar letter : text) {
        if (letter == QLatin1Char(' '))
            seen += QChar(0x2423); // open box
        else if (letter == QLatin1Char('\n'))
            seen += QChar(0x23ce); // return
        else if (letter == QLatin1Char('\t'))
            seen += QChar(0x21e5); // tab
        else if (letter.category() == QChar::Other_Control)
            seen += QStringLiteral("\\x%1").arg(letter.unicode(), 2, 16, QLatin1Char('0'));
        else
            seen += letter;
    }
    return seen;
}

} // namespace

void TokenModel::show(TokenCheck check)
{
    beginResetModel();
    m_check = std::move(check);
    endResetModel();
}

void TokenModel::setHeading(Column column, const QString& heading)
{
    m_headings[column] = heading;
    emit headerDataChanged(Qt::Horizontal, column, column);
}

int TokenModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(std::min(finding().stretches.size(), mostRows));
}

int TokenModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int{ColumnCount};
}

QString TokenModel::tokens(const tokenizer::TokenStretch& stretch, bool ofFile, bool withIds) const
{
    const auto& ids = ofFile ? stretch.file : stretch.source;
    const auto& shown = ofFile ? m_check.shownFile : m_check.shownSource;
    QStringList parts;
    for (std::size_t i = 0; i < ids.size(); ++i) {
        if (i == kMostShown / 2 && ids.size() > kMostShown) {
            const std::size_t left = ids.size() - kMostShown;
            parts += tr("… %Ln more …", "tokens", static_cast<int>(left));
            i += left;
        }
        const QString text = visible(QString::fromStdString(shown(ids[i])));
        parts += withIds ? QStringLiteral("%1  %2").arg(ids[i]).arg(text) : text;
    }
    return parts.join(withIds ? QStringLiteral("\n") : QStringLiteral(" │ "));
}

QVariant TokenModel::data(const QModelIndex& index, int role) const
{
    const tokenizer::TokenStretch& stretch = finding().stretches[app::index(index.row())];
    const bool isMark = index.column() == Mark, ofFile = index.column() == File;
    switch (role) {
    case DiffersRole:
        return !stretch.isSame;
    case Qt::DisplayRole:
        if (isMark)
            return stretch.isSame ? QString() : QStringLiteral("≠");
        return tokens(stretch, ofFile, false);
    case Qt::AccessibleTextRole:
        if (isMark)
            return stretch.isSame ? tr("the same") : tr("different");
        return tokens(stretch, ofFile, false);
    case Qt::ToolTipRole:
        return isMark ? QVariant() : tokens(stretch, ofFile, true);
    case Qt::FontRole:
        return isMark ? QVariant() : theme::monospaceFont();
    case Qt::ForegroundRole:
        if (stretch.isSame)
            return theme::tones().secondary;
        return isMark ? QVariant(theme::tones().error) : QVariant();
    case Qt::TextAlignmentRole:
        return isMark ? int(Qt::AlignHCenter | Qt::AlignTop) : int(Qt::AlignLeft | Qt::AlignTop);
    default:
        return {};
    }
}

QVariant TokenModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    return orientation == Qt::Horizontal && role == Qt::DisplayRole ? m_headings[section] : QVariant();
}

TokenFilter::TokenFilter(TokenModel& model, QObject* parent)
    : QSortFilterProxyModel(parent)
{
    setSourceModel(&model);
}

void TokenFilter::setOnlyDifferences(bool only)
{
    m_only = only;
    invalidateFilter();
}

bool TokenFilter::filterAcceptsRow(int row, const QModelIndex& parent) const
{
    return !m_only || sourceModel()->index(row, 0, parent).data(TokenModel::DiffersRole).toBool();
}

} // namespace ql::app
