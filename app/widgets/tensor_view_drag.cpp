// SPDX-License-Identifier: GPL-3.0-or-later
// The mouse in a TensorView: clicks, and rectangles that follow it beyond the edge.
#include <algorithm>

#include <QApplication>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>

#include "app/theme.h"
#include "app/widgets/tensor_view.h"

namespace ql::app {

std::vector<int> TensorView::dragPlaces() const
{
    return placesIn(dragArea(m_drag->from, m_drag->to));
}

void TensorView::dragMovedBy(int dx, int dy)
{
    if (m_drag)
        m_drag->from += QPoint(dx, dy);
}

void TensorView::mousePressEvent(QMouseEvent* event)
{
    const QPoint position = event->position().toPoint();
    if (event->button() != Qt::LeftButton || !m_source || m_source->count() == 0 || pressed(position))
        return;
    const std::optional<int> place = placeAt(position);
    const Qt::KeyboardModifiers keys = event->modifiers();
    if ((keys & Qt::ShiftModifier) && m_anchor && place) {
        const auto how = keys & Qt::AltModifier ? Selection::How::Subtract
            : keys & Qt::ControlModifier        ? Selection::How::Add
                                                : Selection::How::Replace;
        setCurrent(*place, false);
        pick(placesBetween(*m_anchor, *place), how, *place);
        return;
    }
    const std::vector<int> header = headerAt(position);
    const bool onChosen = (place && state(*place) == State::Chosen)
        || (!header.empty() && std::ranges::all_of(header, [this](int each) { return state(each) == State::Chosen; }));
    Selection::How how = Selection::How::Replace;
    if (keys & Qt::AltModifier)
        how = Selection::How::Subtract;
    else if (keys & Qt::ControlModifier)
        how = onChosen ? Selection::How::Subtract : Selection::How::Add;
    if (!header.empty())
        return pick(header, how, header.front());
    m_drag = Drag{position, position, how};
    if (place)
        m_anchor = place;
}

void TensorView::mouseMoveEvent(QMouseEvent* event)
{
    if (!m_drag)
        return;
    const QPoint position = event->position().toPoint();
    dragTo(position);
    const bool isBeyond = !viewport()->rect().contains(position);
    constexpr int msPerStep = 30;
    if (isBeyond && !m_edgeTimer.isActive())
        m_edgeTimer.start(msPerStep, this);
    else if (!isBeyond)
        m_edgeTimer.stop();
}

void TensorView::dragTo(const QPoint& position)
{
    m_drag->to = position;
    m_drag->moved = m_drag->moved || (position - m_drag->from).manhattanLength() >= QApplication::startDragDistance();
    viewport()->update();
}

// The further beyond the edge, the faster. What the drag began on scrolls with the rest (dragMovedBy).
void TensorView::timerEvent(QTimerEvent* event)
{
    if (event->timerId() != m_edgeTimer.timerId())
        return QAbstractScrollArea::timerEvent(event);
    if (!m_drag)
        return m_edgeTimer.stop();
    const QPoint at = m_drag->to;
    const auto follow = [](QScrollBar* bar, int place, int end) {
        bar->setValue(bar->value() + (place < 0 ? place : std::max(0, place - end)));
    };
    follow(horizontalScrollBar(), at.x(), viewport()->width());
    follow(verticalScrollBar(), at.y(), viewport()->height());
    viewport()->update();
}

void TensorView::endDrag()
{
    m_drag.reset();
    m_edgeTimer.stop();
}

void TensorView::mouseReleaseEvent(QMouseEvent* event)
{
    if (!m_drag || event->button() != Qt::LeftButton)
        return;
    if (!m_drag->moved)
        m_drag->to = m_drag->from;
    const std::vector<int> places = dragPlaces();
    const Drag drag = *m_drag;
    endDrag();
    const std::optional<int> end = placeAt(drag.to);
    const int pointed = end && isFilled(*end) ? *end : places.empty() ? -1 : places.front();
    if (pointed >= 0)
        setCurrent(pointed, false);
    // A click beside everything chooses nothing; one with a key held is a slip of the hand.
    if (!places.empty() || drag.how == Selection::How::Replace)
        pick(places, drag.how, pointed);
    viewport()->update();
}

void TensorView::paintDrag(QPainter& painter) const
{
    const QRect area = dragArea(m_drag->from, m_drag->to) & viewport()->rect();
    painter.setPen(QPen(palette().color(QPalette::Base), 3));
    painter.drawRect(area);
    painter.setPen(QPen(palette().color(QPalette::Text), 1, Qt::DashLine));
    painter.drawRect(area);
    const QString count = tr("%Ln tensor(s)", nullptr, static_cast<int>(tensorsOf(dragPlaces()).size()));
    const QString sign = m_drag->how == Selection::How::Subtract ? QStringLiteral("− ")
        : m_drag->how == Selection::How::Add                     ? QStringLiteral("+ ")
                                                                 : QString();
    painter.setFont(theme::smallFont());
    QRect label = painter.fontMetrics().boundingRect(sign + count).adjusted(-theme::tight, -2, theme::tight, 2);
    label.moveTopLeft(m_drag->to + QPoint(theme::wide, theme::wide));
    label.moveRight(std::min(label.right(), viewport()->width() - 1));
    label.moveBottom(std::min(label.bottom(), viewport()->height() - 1));
    painter.fillRect(label, palette().color(QPalette::Text));
    painter.setPen(palette().color(QPalette::Base));
    painter.drawText(label, Qt::AlignCenter, sign + count);
}

} // namespace ql::app
