// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/match_delegate.h"

#include <QApplication>
#include <QPainter>
#include <QTextLayout>

#include "app/models/match_model.h"
#include "app/theme.h"

namespace ql::app {

void MatchDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    QStyleOptionViewItem base = option;
    initStyleOption(&base, index);
    const QString name = base.text;
    base.text.clear();
    QApplication::style()->drawControl(QStyle::CE_ItemViewItem, &base, painter, base.widget);

    painter->save();
    QRect place = option.rect.adjusted(theme::gap, 0, -theme::gap, 0);
    const QString why = index.data(MatchModel::WhyNotRole).toString();
    if (!why.isEmpty()) {
        painter->setFont(theme::smallFont());
        painter->setPen(theme::tones().warning);
        painter->drawText(place, Qt::AlignRight | Qt::AlignVCenter, why);
        place.setRight(place.right() - painter->fontMetrics().horizontalAdvance(why) - theme::gap);
    }
    QTextLayout layout(name, theme::monospaceFont());
    QList<QTextLayout::FormatRange> ranges;
    for (const auto& [begin, length] : index.data(MatchModel::SpansRole).value<QList<QPair<int, int>>>()) {
        QTextCharFormat found;
        found.setFontWeight(QFont::Bold);
        found.setFontUnderline(true);
        found.setForeground(theme::tones().accent);
        ranges.append({begin, length, found});
    }
    layout.setFormats(ranges);
    layout.beginLayout();
    QTextLine line = layout.createLine();
    layout.endLayout();
    painter->setPen(why.isEmpty() ? option.palette.color(QPalette::Text) : theme::tones().secondary);
    painter->setClipRect(place);
    layout.draw(painter, QPointF(place.left(), place.top() + (place.height() - line.height()) / 2));
    painter->restore();
}

QSize MatchDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const QSize text = QStyledItemDelegate::sizeHint(option, index);
    return {text.width(), QFontMetrics(theme::monospaceFont()).height() + theme::tight};
}

} // namespace ql::app
