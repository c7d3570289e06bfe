// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/job_delegate.h"

#include <cmath>

#include <QApplication>
#include <QPainter>

#include "app/models/job_model.h"
#include "app/phrases.h"
#include "app/theme.h"

namespace ql::app {

namespace {

constexpr int barHeight = 5, iconSize = 18;

QIcon stateIcon(job::State state)
{
    const theme::Tones& tones = theme::tones();
    switch (state) {
    case job::State::Waiting:
        return theme::icon(QStringLiteral("waiting"), tones.secondary);
    case job::State::Running:
        return theme::icon(QStringLiteral("play"), tones.accent);
    case job::State::Paused:
        return theme::icon(QStringLiteral("pause"), tones.warning);
    case job::State::Done:
        return theme::icon(QStringLiteral("done"), tones.success);
    case job::State::Failed:
        return theme::icon(QStringLiteral("error"), tones.error);
    case job::State::Cancelled:
        return theme::icon(QStringLiteral("cancel"), tones.secondary);
    }
    return {};
}

void paintBar(QPainter& painter, const QRect& rect, double fraction, job::State state)
{
    const theme::Tones& tones = theme::tones();
    painter.setPen(Qt::NoPen);
    painter.setBrush(tones.border);
    painter.drawRoundedRect(rect, 2, 2);
    painter.setBrush(state == job::State::Paused ? tones.warning : tones.accent);
    QRect done = rect;
    done.setWidth(static_cast<int>(rect.width() * std::max(0.0, fraction)));
    if (done.width() > 0)
        painter.drawRoundedRect(done, 2, 2);
}

} // namespace

void JobDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    QStyleOptionViewItem row = option;
    initStyleOption(&row, index);
    row.text.clear();
    QApplication::style()->drawControl(QStyle::CE_ItemViewItem, &row, painter, row.widget);

    const auto state = static_cast<job::State>(index.data(JobModel::StateRole).toInt());
    const bool moving = state == job::State::Running || state == job::State::Paused;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    QRect inside = option.rect.adjusted(theme::wide, theme::gap, -theme::wide, -theme::gap);
    stateIcon(state).paint(painter, QRect(inside.left(), inside.top() + 1, iconSize, iconSize));
    inside.setLeft(inside.left() + iconSize + theme::gap);

    painter->setFont(theme::headingFont());
    painter->setPen(option.palette.color(QPalette::Text));
    const double fraction = index.data(JobModel::FractionRole).toDouble();
    if (moving && fraction >= 0) {
        painter->drawText(inside, Qt::AlignRight | Qt::AlignTop, text::percent(std::floor(100 * fraction) / 100));
    }
    painter->drawText(inside.adjusted(0, 0, -60, 0), Qt::AlignLeft | Qt::AlignTop,
                      painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideMiddle, inside.width() - 60));
    if (moving) {
        const int y = inside.top() + painter->fontMetrics().height() + theme::tight;
        paintBar(*painter, QRect(inside.left(), y, inside.width(), barHeight), fraction, state);
    }
    painter->setFont(theme::smallFont());
    painter->setPen(state == job::State::Failed ? theme::tones().error : theme::tones().secondary);
    const QString detail = index.data(JobModel::DetailRole).toString();
    painter->drawText(inside, Qt::AlignLeft | Qt::AlignBottom,
                      painter->fontMetrics().elidedText(detail, Qt::ElideRight, inside.width()));
    painter->restore();
}

QSize JobDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const
{
    const int text = QFontMetrics(theme::headingFont()).height() + QFontMetrics(theme::smallFont()).height();
    return {200, text + barHeight + 2 * theme::tight + 2 * theme::gap};
}

} // namespace ql::app
