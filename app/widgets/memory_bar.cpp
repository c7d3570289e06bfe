// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/memory_bar.h"

#include <algorithm>

#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

#include "app/phrases.h"
#include "app/text.h"
#include "app/theme.h"

namespace ql::app {

namespace {

constexpr double markWidth = 2;

void fill(QPainter& painter, const QRectF& rect, const QColor& colour, bool exact)
{
    painter.fillRect(rect, colour);
    if (exact)
        return;
    QColor lines = theme::isDark() ? QColor(0, 0, 0, 110) : QColor(255, 255, 255, 150);
    painter.fillRect(rect, QBrush(lines, Qt::BDiagPattern));
}

} // namespace

MemoryBar::MemoryBar(QWidget* parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void MemoryBar::setPieces(std::vector<MemoryPiece> pieces, std::uint64_t room)
{
    m_pieces = std::move(pieces);
    m_room = room;
    m_total = 0;
    QStringList words;
    for (const MemoryPiece& piece : m_pieces) {
        m_total += piece.bytes;
        words += tr("%1: %2").arg(piece.name, text::bytes(piece.bytes));
    }
    if (m_room > 0)
        words += tr("room: %1").arg(text::bytes(m_room));
    setAccessibleDescription(text::list(words));
    update();
}

QSize MemoryBar::sizeHint() const
{
    return {fontMetrics().averageCharWidth() * 30, fontMetrics().height() * 2};
}

QSize MemoryBar::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 12, sizeHint().height()};
}

double MemoryBar::toX(std::uint64_t bytes) const
{
    const auto whole = static_cast<double>(std::max(m_room, m_total));
    return whole > 0 ? (width() - markWidth) * static_cast<double>(bytes) / whole : 0;
}

QRectF MemoryBar::place(std::size_t piece) const
{
    std::uint64_t before = 0;
    for (std::size_t i = 0; i < piece; ++i)
        before += m_pieces[i].bytes;
    const double left = toX(before), right = toX(before + m_pieces[piece].bytes);
    return {left, 4, right - left, height() - 8.0};
}

void MemoryBar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const theme::Tones& tones = theme::tones();
    painter.setPen(Qt::NoPen);
    painter.fillRect(QRectF(0, 4, width(), height() - 8.0), tones.border);
    for (std::size_t i = 0; i < m_pieces.size(); ++i)
        fill(painter, place(i), m_pieces[i].colour, m_pieces[i].exact);
    if (m_room == 0)
        return;
    const double mark = toX(m_room);
    const bool over = m_total > m_room;
    painter.fillRect(QRectF(mark, 0, markWidth, height()), over ? tones.error : palette().color(QPalette::Text));
}

bool MemoryBar::event(QEvent* event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    for (std::size_t i = 0; i < m_pieces.size(); ++i) {
        if (!place(i).contains(help->pos()))
            continue;
        const QString kind = m_pieces[i].exact ? tr("exact") : tr("estimated");
        QToolTip::showText(help->globalPos(),
                           tr("%1: %2 (%3)").arg(m_pieces[i].name, text::bytes(m_pieces[i].bytes), kind), this);
        return true;
    }
    QToolTip::hideText();
    return true;
}

MemorySwatch::MemorySwatch(QWidget* parent)
    : QWidget(parent)
{
    const int side = fontMetrics().height() * 2 / 3;
    setFixedSize(side, side);
}

void MemorySwatch::setLook(const QColor& colour, bool exact)
{
    m_colour = colour;
    m_exact = exact;
    update();
}

void MemorySwatch::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    fill(painter, rect(), m_colour, m_exact);
}

} // namespace ql::app
