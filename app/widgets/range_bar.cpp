// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/range_bar.h"

#include <algorithm>
#include <cmath>

#include <QKeyEvent>
#include <QLocale>
#include <QPainter>
#include <QPainterPath>

#include "app/theme.h"

namespace ql::app {

namespace {

constexpr int stripHeight = 8, gripWidth = 9;
constexpr double tail = 0.001; ///< of the values lie beyond each fitted end
constexpr double keyStep = 0.01, pageStep = 0.1; ///< of the width

QString limitNumber(double value)
{
    return QLocale().toString(value, 'g', 3);
}

} // namespace

RangeBar::RangeBar(QWidget* parent)
    : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("Range of the colours"));
    setToolTip(
        tr("How often the values in view occur. Drag the two handles to choose between which of them the colours "
           "run; with the keyboard Left and Right move a handle, Up and Down change to the other one, Home fits "
           "both."));
    describe();
}

QSize RangeBar::sizeHint() const
{
    const QFontMetrics metrics(theme::smallFont());
    return {360, 3 * metrics.height() + stripHeight + theme::tight};
}

QSize RangeBar::minimumSizeHint() const
{
    return {sizeHint().width() / 2, sizeHint().height()};
}

void RangeBar::setColours(const ColourMap& colours)
{
    m_colours = &colours;
    update();
}

void RangeBar::setSymmetric(bool symmetric)
{
    m_symmetric = symmetric;
    updateDomain();
}

void RangeBar::setHistogram(const report::TileHistogram& histogram)
{
    m_histogram = histogram;
    updateDomain();
}

void RangeBar::setRange(double low, double high)
{
    m_low = low;
    m_high = high;
    updateDomain();
    describe();
}

std::pair<double, double> RangeBar::fitted() const
{
    if (m_histogram.bins.empty())
        return {m_low, m_high};
    const double low = m_histogram.quantile(tail), high = m_histogram.quantile(1 - tail);
    const double most = std::max(std::fabs(low), std::fabs(high));
    if (m_symmetric)
        return most > 0 ? std::pair(-most, most) : std::pair(-1.0, 1.0);
    if (high > low)
        return {low, high};
    return {std::min(0.0, low), high > 0 ? high : 1.0}; // all the same
}

void RangeBar::updateDomain()
{
    if (!m_dragging) {
        const bool any = !m_histogram.bins.empty();
        m_from = any ? std::min(m_histogram.low, m_low) : m_low;
        m_to = any ? std::max(m_histogram.high, m_high) : m_high;
        if (m_symmetric) {
            m_to = std::max(std::fabs(m_from), std::fabs(m_to));
            m_from = -m_to;
        }
        if (!(m_to > m_from))
            m_to = m_from + 1;
    }
    update();
}

QRect RangeBar::barRect() const
{
    const QFontMetrics metrics(theme::smallFont());
    return rect().adjusted(gripWidth, 0, -gripWidth, -metrics.height() - 2);
}

double RangeBar::toX(double value) const
{
    const QRect bar = barRect();
    return bar.left() + (value - m_from) / (m_to - m_from) * bar.width();
}

double RangeBar::toValue(double x) const
{
    const QRect bar = barRect();
    return m_from + (x - bar.left()) / std::max(1, bar.width()) * (m_to - m_from);
}

void RangeBar::move(End end, double value)
{
    value = std::clamp(value, m_from, m_to);
    const double least = (m_to - m_from) * 1e-3;
    if (m_symmetric) {
        m_high = std::max(std::fabs(value), least);
        m_low = -m_high;
    } else if (end == End::Low) {
        m_low = std::min(value, m_high - least);
    } else {
        m_high = std::max(value, m_low + least);
    }
    describe();
    update();
    emit rangeChanged(m_low, m_high);
}

void RangeBar::describe()
{
    setAccessibleDescription(tr("from %1 to %2; moving the %3")
                                 .arg(limitNumber(m_low), limitNumber(m_high),
                                      m_active == End::Low ? tr("black point") : tr("white point")));
}

bool RangeBar::event(QEvent* event)
{
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut)
        update();
    return QWidget::event(event);
}

void RangeBar::mousePressEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton)
        return;
    const double x = event->position().x();
    m_active = std::fabs(x - toX(m_low)) < std::fabs(x - toX(m_high)) ? End::Low : End::High;
    m_dragging = true;
    move(m_active, toValue(x));
}

void RangeBar::mouseMoveEvent(QMouseEvent* event)
{
    setCursor(Qt::SplitHCursor);
    if (m_dragging)
        move(m_active, toValue(event->position().x()));
}

void RangeBar::mouseReleaseEvent(QMouseEvent*)
{
    m_dragging = false;
    updateDomain();
}

void RangeBar::keyPressEvent(QKeyEvent* event)
{
    const double step = (m_to - m_from) * (event->modifiers() & Qt::ShiftModifier ? pageStep : keyStep);
    const double at = m_active == End::Low ? m_low : m_high;
    switch (event->key()) {
    case Qt::Key_Left:
        return move(m_active, at - step);
    case Qt::Key_Right:
        return move(m_active, at + step);
    case Qt::Key_Up:
    case Qt::Key_Down:
        m_active = m_active == End::Low ? End::High : End::Low;
        describe();
        return update();
    case Qt::Key_Home: {
        const auto [low, high] = fitted();
        setRange(low, high);
        emit rangeChanged(low, high);
        return;
    }
    default:
        QWidget::keyPressEvent(event);
    }
}

void RangeBar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRect bar = barRect();
    const theme::Tones& tones = theme::tones();
    const int bottom = bar.bottom() - stripHeight;
    // Counts differ by orders of magnitude: logarithmic heights.
    if (!m_histogram.bins.empty()) {
        const double most = std::log1p(static_cast<double>(*std::ranges::max_element(m_histogram.bins)));
        const double width = (m_histogram.high - m_histogram.low) / static_cast<double>(m_histogram.bins.size());
        QPainterPath path(QPointF(toX(m_histogram.low), bottom));
        for (std::size_t i = 0; i < m_histogram.bins.size(); ++i) {
            const double height =
                std::log1p(static_cast<double>(m_histogram.bins[i])) / most * (bottom - bar.top() - 2);
            const double from = m_histogram.low + static_cast<double>(i) * width;
            path.lineTo(toX(from), bottom - height);
            path.lineTo(toX(from + width), bottom - height);
        }
        path.lineTo(toX(m_histogram.high), bottom);
        QColor fill = tones.secondary;
        fill.setAlpha(140);
        painter.fillPath(path, fill);
    }
    for (int x = bar.left(); x <= bar.right(); ++x)
        painter.fillRect(x, bottom + 1, 1, stripHeight,
                         QColor::fromRgb(m_colours->at((toValue(x) - m_low) / std::max(m_high - m_low, 1e-300))));
    painter.setFont(theme::smallFont());
    const QFontMetrics metrics(painter.font());
    const QString lowText = limitNumber(m_low), highText = limitNumber(m_high);
    const int lowWidth = metrics.horizontalAdvance(lowText), highWidth = metrics.horizontalAdvance(highText);
    int lowX = std::clamp(static_cast<int>(toX(m_low)) - lowWidth / 2, 0, width() - lowWidth);
    int highX = std::clamp(static_cast<int>(toX(m_high)) - highWidth / 2, 0, width() - highWidth);
    if (lowX + lowWidth + theme::gap > highX) { // side by side rather than over each other
        lowX = std::max(0, std::min(lowX, highX - lowWidth - theme::gap));
        highX = std::max(highX, lowX + lowWidth + theme::gap);
    }
    painter.setPen(palette().color(QPalette::WindowText));
    painter.drawText(lowX, height() - metrics.descent() - 1, lowText);
    painter.drawText(highX, height() - metrics.descent() - 1, highText);
    for (const End end : {End::Low, End::High}) {
        const double x = toX(end == End::Low ? m_low : m_high);
        const bool active = hasFocus() && end == m_active;
        painter.setPen(QPen(active ? tones.accent : palette().color(QPalette::WindowText), active ? 2 : 1));
        painter.drawLine(QPointF(x, bar.top()), QPointF(x, bar.bottom()));
        painter.setBrush(end == End::Low ? Qt::black : Qt::white);
        painter.drawRect(QRectF(x - gripWidth / 2.0, bar.bottom() - stripHeight - gripWidth, gripWidth, gripWidth));
        painter.setBrush(Qt::NoBrush);
    }
}

} // namespace ql::app
