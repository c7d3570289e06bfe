// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/preset_delegate.h"

#include <QApplication>
#include <QPainter>

#include "app/models/preset_model.h"
#include "app/theme.h"

namespace ql::app {

namespace {
constexpr int minWidth = 430;
}

void PresetDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    QStyleOptionViewItem row = option;
    initStyleOption(&row, index);
    row.text.clear();
    QApplication::style()->drawControl(QStyle::CE_ItemViewItem, &row, painter, row.widget);

    painter->save();
    const QRect inside = option.rect.adjusted(theme::gap, theme::tight, -theme::gap, -theme::tight);
    QFont name = theme::headingFont();
    painter->setFont(name);
    painter->setPen(option.palette.color(QPalette::Text));
    painter->drawText(inside, Qt::AlignLeft | Qt::AlignTop, index.data(Qt::DisplayRole).toString());
    painter->setFont(theme::smallFont());
    painter->setPen(theme::tones().secondary);
    painter->drawText(inside, Qt::AlignLeft | Qt::AlignBottom, index.data(PresetModel::SummaryRole).toString());
    const QString size = index.data(PresetModel::SizeRole).toString();
    if (!size.isEmpty()) {
        const QString line = size + QStringLiteral("  ·  ") + index.data(PresetModel::BitsRole).toString();
        painter->drawText(inside, Qt::AlignRight | Qt::AlignTop, line);
    }
    painter->restore();
}

QSize PresetDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const
{
    const QFontMetrics name(theme::headingFont()), summary(theme::smallFont());
    const int width = summary.horizontalAdvance(index.data(PresetModel::SummaryRole).toString()) + 4 * theme::gap;
    return {std::max(minWidth, width), name.height() + summary.height() + 2 * theme::tight + 2};
}

} // namespace ql::app
