// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/preset_delegate.h"

#include <QApplication>
#include <QPainter>

#include "app/models/device_model.h"
#include "app/models/preset_choices.h"
#include "app/theme.h"

namespace ql::app {

namespace {

bool isHeading(const QModelIndex& index)
{
    return index.data(PresetChoices::KindRole).toInt() == static_cast<int>(PresetChoices::Kind::Heading);
}

void paintHeading(QPainter& painter, const QRect& rect, const QString& text)
{
    QFont font = theme::smallFont();
    font.setWeight(QFont::DemiBold);
    painter.setFont(font);
    painter.setPen(theme::tones().secondary);
    painter.drawText(rect.adjusted(theme::gap, 0, -theme::gap, -theme::tight), Qt::AlignLeft | Qt::AlignBottom, text);
}

/// Icon and words at the right end of the lower line; the result is the width they take.
int paintFit(QPainter& painter, const QRect& line, const QModelIndex& index)
{
    const QVariant fit = index.data(PresetChoices::FitRole);
    if (!fit.isValid())
        return 0;
    const auto verdict = static_cast<fit::Fit>(fit.toInt());
    const QString words = index.data(PresetChoices::FitTextRole).toString();
    const int side = painter.fontMetrics().ascent();
    const int width = painter.fontMetrics().horizontalAdvance(words) + theme::tight + side;
    painter.setPen(DeviceModel::fitColour(verdict));
    painter.drawText(line, Qt::AlignRight | Qt::AlignBottom, words);
    const QRect icon(line.right() - width + 1, line.bottom() - painter.fontMetrics().descent() - side + 2, side, side);
    DeviceModel::fitIcon(verdict).paint(&painter, icon);
    return width + theme::wide;
}

} // namespace

void PresetDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    painter->save();
    if (isHeading(index)) {
        paintHeading(*painter, option.rect, index.data().toString());
        painter->restore();
        return;
    }
    QStyleOptionViewItem row = option;
    initStyleOption(&row, index);
    row.text.clear();
    QApplication::style()->drawControl(QStyle::CE_ItemViewItem, &row, painter, row.widget);

    const QRect inside = option.rect.adjusted(theme::gap, theme::tight, -theme::gap, -theme::tight);
    painter->setFont(theme::smallFont());
    painter->setPen(theme::tones().secondary);
    const QString size = index.data(PresetChoices::SizeRole).toString();
    painter->drawText(inside, Qt::AlignRight | Qt::AlignTop, size);
    const int besideName = painter->fontMetrics().horizontalAdvance(size) + theme::wide;
    const int besideSummary = paintFit(*painter, inside, index);
    painter->setPen(theme::tones().secondary);
    painter->drawText(inside, Qt::AlignLeft | Qt::AlignBottom,
                      painter->fontMetrics().elidedText(index.data(PresetChoices::SummaryRole).toString(),
                                                        Qt::ElideRight, inside.width() - besideSummary));
    painter->setFont(theme::headingFont());
    painter->setPen(option.palette.color(QPalette::Text));
    painter->drawText(
        inside, Qt::AlignLeft | Qt::AlignTop,
        painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, inside.width() - besideName));
    painter->restore();
}

QSize PresetDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const
{
    const QFontMetrics name(theme::headingFont()), summary(theme::smallFont());
    const int height = isHeading(index) ? summary.height() + theme::gap + theme::tight
                                        : name.height() + summary.height() + 2 * theme::tight + 2;
    return {summary.averageCharWidth() * 40, height};
}

} // namespace ql::app
