// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/size_map.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>

#include <QEvent>

#include "app/theme.h"
#include "app/widgets/squarify.h"

namespace ql::app {

namespace {

/// Edges on whole pixels, so that neighbours meet.
QRect onPixels(const QRectF& rect)
{
    const int left = qRound(rect.left()), top = qRound(rect.top());
    return {left, top, qRound(rect.right()) - left, qRound(rect.bottom()) - top};
}

} // namespace

SizeMap::SizeMap(QWidget* parent)
    : TensorView(parent)
{
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
}

void SizeMap::setSizes(std::vector<double> sizes, std::vector<Group> groups)
{
    m_sizes = std::move(sizes);
    m_groups = std::move(groups);
}

void SizeMap::sourceChanged()
{
    arrange();
}

void SizeMap::arrange()
{
    m_drawn = {};
    m_rects.assign(m_sizes.size(), QRect());
    m_headers.assign(m_groups.size(), QRect());
    m_groupRects.assign(m_groups.size(), QRect());
    std::vector<double> totals;
    for (const Group& group : m_groups)
        totals.push_back(std::accumulate(group.places.begin(), group.places.end(), 0.0, [this](double sum, int place) {
            return sum + m_sizes[static_cast<std::size_t>(place)];
        }));
    const QRectF all = QRectF(viewport()->rect()).adjusted(theme::wide, 0, -theme::wide, -theme::tight);
    const std::vector<QRectF> areas = squarify(totals, all);
    const int header = QFontMetrics(theme::smallFont()).height() + 2;
    constexpr int leastForHeader = 40;
    for (std::size_t i = 0; i < m_groups.size(); ++i) {
        QRect area = onPixels(areas[i]).adjusted(0, 0, -2, -2);
        m_groupRects[i] = area;
        if (area.width() >= leastForHeader && area.height() >= 2 * header) {
            m_headers[i] = QRect(area.left(), area.top(), area.width(), header);
            area.setTop(area.top() + header);
        }
        std::vector<double> sizes;
        for (const int place : m_groups[i].places)
            sizes.push_back(m_sizes[static_cast<std::size_t>(place)]);
        const std::vector<QRectF> inside = squarify(sizes, area);
        for (std::size_t k = 0; k < inside.size(); ++k)
            m_rects[static_cast<std::size_t>(m_groups[i].places[k])] = onPixels(inside[k]);
    }
}

QRect SizeMap::placeRect(int place) const
{
    return m_rects[static_cast<std::size_t>(place)];
}

std::optional<int> SizeMap::placeAt(const QPoint& position) const
{
    for (std::size_t i = 0; i < m_groups.size(); ++i) {
        if (!m_groupRects[i].contains(position))
            continue;
        for (const int place : m_groups[i].places) {
            if (m_rects[static_cast<std::size_t>(place)].contains(position))
                return place;
        }
    }
    return std::nullopt;
}

std::vector<int> SizeMap::headerAt(const QPoint& position) const
{
    for (std::size_t i = 0; i < m_headers.size(); ++i) {
        if (m_headers[i].contains(position))
            return m_groups[i].places;
    }
    return {};
}

std::vector<int> SizeMap::placesIn(const QRect& area) const
{
    std::vector<int> found;
    for (std::size_t place = 0; place < m_rects.size(); ++place) {
        if (m_rects[place].intersects(area))
            found.push_back(static_cast<int>(place));
    }
    return found;
}

std::vector<int> SizeMap::placesBetween(int from, int to) const
{
    return placesIn(placeRect(from).united(placeRect(to)));
}

std::optional<int> SizeMap::beside(int place, Way way) const
{
    if (place < 0 || way == Way::Begin || way == Way::End) {
        // The largest, or the smallest.
        std::optional<int> found;
        const double sign = way == Way::End ? -1 : 1;
        for (std::size_t i = 0; i < m_sizes.size(); ++i) {
            if (m_rects[i].isEmpty())
                continue;
            if (!found || sign * m_sizes[i] > sign * m_sizes[static_cast<std::size_t>(*found)])
                found = static_cast<int>(i);
        }
        return found;
    }
    const QPoint from = placeRect(place).center();
    std::optional<int> best;
    double least = std::numeric_limits<double>::infinity();
    for (std::size_t i = 0; i < m_rects.size(); ++i) {
        if (m_rects[i].isEmpty() || static_cast<int>(i) == place)
            continue;
        const QPoint step = m_rects[i].center() - from;
        const int ahead = way == Way::Left ? -step.x()
            : way == Way::Right            ? step.x()
            : way == Way::Up               ? -step.y()
                                           : step.y();
        const int aside = std::abs(way == Way::Left || way == Way::Right ? step.y() : step.x());
        if (ahead <= 0 || aside > 2 * ahead)
            continue;
        const double distance = ahead + 2.0 * aside;
        if (distance < least) {
            least = distance;
            best = static_cast<int>(i);
        }
    }
    return best;
}

void SizeMap::resizeEvent(QResizeEvent* event)
{
    TensorView::resizeEvent(event);
    arrange();
}

void SizeMap::changeEvent(QEvent* event)
{
    TensorView::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange)
        m_drawn = {};
}

} // namespace ql::app
