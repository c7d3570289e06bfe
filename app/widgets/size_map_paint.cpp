// SPDX-License-Identifier: GPL-3.0-or-later
// How a SizeMap is drawn: its places and the edge of the choice straight into bitmaps that are kept.
#include <algorithm>

#include <QPainter>

#include "app/theme.h"
#include "app/widgets/colour_map.h"
#include "app/widgets/size_map.h"

namespace ql::app {

namespace {

/// One pixel less of a mask on every side; what lies outside the picture is not in it.
std::vector<unsigned char> eroded(const std::vector<unsigned char>& mask, std::size_t width, std::size_t height)
{
    std::vector<unsigned char> result(mask.size(), 0);
    for (std::size_t y = 1; y + 1 < height; ++y) {
        const unsigned char* const in = mask.data() + y * width;
        unsigned char* const out = result.data() + y * width;
        for (std::size_t x = 1; x + 1 < width; ++x)
            out[x] = in[x] & in[x - 1] & in[x + 1] & *(in + x - width) & in[x + width];
    }
    return result;
}

} // namespace

QRgb SizeMap::shown(int place) const
{
    return qAlpha(colour(place)) ? colour(place) : noFigure();
}

QImage SizeMap::blank() const
{
    const double ratio = devicePixelRatioF();
    QImage image((viewport()->size().toSizeF() * ratio).toSize(), QImage::Format_RGB32);
    image.setDevicePixelRatio(ratio);
    image.fill(palette().color(QPalette::Base));
    return image;
}

void SizeMap::paintPlaces(QPainter& painter)
{
    if (m_drawn.isNull()) {
        m_marked = {};
        m_drawn = blank();
        fillPlaces(m_drawn);
        QPainter onto(&m_drawn);
        writeLabels(onto);
    }
    if (m_marked.isNull()) {
        m_marked = m_drawn.copy();
        markSelection(m_marked);
    }
    painter.drawImage(0, 0, m_marked);
    drawCurrent(painter);
}

void SizeMap::fillPlaces(QImage& image)
{
    const double ratio = image.devicePixelRatio();
    const auto stride = static_cast<std::size_t>(image.bytesPerLine()) / sizeof(QRgb);
    auto* const pixels = reinterpret_cast<QRgb*>(image.bits());
    m_placeAt.assign(stride * static_cast<std::size_t>(image.height()), -1);
    const QRect all = image.rect();
    for (std::size_t place = 0; place < m_rects.size(); ++place) {
        const QRect& rect = m_rects[place];
        const QPoint from(qRound(rect.left() * ratio), qRound(rect.top() * ratio));
        const QPoint to(qRound((rect.left() + rect.width()) * ratio) - 1,
                        qRound((rect.top() + rect.height()) * ratio) - 1);
        const QRect on = QRect(from, to) & all;
        if (rect.isEmpty() || on.isEmpty())
            continue;
        const int gap = rect.width() > 6 && rect.height() > 6 ? 1 : 0;
        const QRgb own = shown(static_cast<int>(place)) | 0xff000000;
        for (int y = on.top(); y <= on.bottom(); ++y) {
            const std::size_t begin = static_cast<std::size_t>(y) * stride + static_cast<std::size_t>(on.left());
            std::fill_n(m_placeAt.data() + begin, on.width(), static_cast<int>(place));
            if (y <= on.bottom() - gap)
                std::fill_n(pixels + begin, std::max(0, on.width() - gap), own);
        }
    }
}

// A dark line inside the edge of what is chosen and a light one within it, so that one of them shows on any colour.
void SizeMap::markSelection(QImage& image) const
{
    const auto width = static_cast<std::size_t>(image.bytesPerLine()) / sizeof(QRgb);
    const auto height = static_cast<std::size_t>(image.height());
    std::vector<unsigned char> chosen(width * height, 0);
    bool any = false;
    for (std::size_t i = 0; i < chosen.size(); ++i) {
        const int place = m_placeAt[i];
        chosen[i] = place >= 0 && state(place) != State::Out ? 1 : 0;
        any = any || chosen[i];
    }
    if (!any)
        return;
    const std::vector<unsigned char> inner = eroded(eroded(chosen, width, height), width, height);
    const std::vector<unsigned char> rest = eroded(inner, width, height);
    const QRgb ink = palette().color(QPalette::Text).rgb(), paper = palette().color(QPalette::Base).rgb();
    auto* const pixels = reinterpret_cast<QRgb*>(image.bits());
    for (std::size_t i = 0; i < chosen.size(); ++i) {
        if (chosen[i] && !inner[i])
            pixels[i] = ink;
        else if (inner[i] && !rest[i])
            pixels[i] = paper;
    }
}

void SizeMap::paintWhole(QPainter& painter, bool)
{
    painter.fillRect(viewport()->rect(), palette().color(QPalette::Base));
    drawPlaces(painter);
    writeLabels(painter);
    drawSelection(painter);
}

void SizeMap::drawPlaces(QPainter& painter) const
{
    for (std::size_t place = 0; place < m_rects.size(); ++place) {
        if (m_rects[place].isEmpty())
            continue;
        const int gap = m_rects[place].width() > 6 && m_rects[place].height() > 6 ? 1 : 0;
        painter.fillRect(m_rects[place].adjusted(0, 0, -gap, -gap), QColor::fromRgb(shown(static_cast<int>(place))));
    }
}

void SizeMap::writeLabels(QPainter& painter) const
{
    painter.setFont(theme::smallFont());
    const QFontMetrics metrics(painter.font());
    for (std::size_t place = 0; place < m_rects.size(); ++place) {
        const QRect room = m_rects[place].adjusted(2, 1, -3, -2);
        if (room.height() < metrics.height() || room.width() < 3 * metrics.averageCharWidth())
            continue;
        const QString& words = text(static_cast<int>(place));
        if (metrics.horizontalAdvance(words) > room.width())
            continue;
        painter.setPen(textOn(shown(static_cast<int>(place))));
        painter.drawText(room, Qt::AlignCenter, words);
    }
    for (std::size_t i = 0; i < m_headers.size(); ++i) {
        if (m_headers[i].isEmpty())
            continue;
        painter.setPen(palette().color(QPalette::Text));
        painter.drawText(m_headers[i].adjusted(2, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter,
                         metrics.elidedText(m_groups[i].label, Qt::ElideRight, m_headers[i].width() - 2));
    }
}

void SizeMap::drawSelection(QPainter& painter) const
{
    QVector<QRect> outer, inner;
    for (std::size_t place = 0; place < m_rects.size(); ++place) {
        if (state(static_cast<int>(place)) == State::Out || m_rects[place].isEmpty())
            continue;
        outer.append(m_rects[place].adjusted(0, 0, -1, -1));
        inner.append(m_rects[place].adjusted(2, 2, -3, -3));
    }
    painter.setPen(QPen(palette().color(QPalette::Text), 2));
    painter.drawRects(outer);
    inner.removeIf([](const QRect& rect) { return rect.width() < 4 || rect.height() < 4; });
    painter.setPen(QPen(palette().color(QPalette::Base), 1));
    painter.drawRects(inner);
    drawCurrent(painter);
}

void SizeMap::drawCurrent(QPainter& painter) const
{
    if (!current() || !hasFocus() || placeRect(*current()).isEmpty())
        return;
    painter.setPen(QPen(theme::tones().accent, 2));
    painter.drawRect(placeRect(*current()).adjusted(1, 1, -2, -2));
}

} // namespace ql::app
