// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/squarify.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace ql::app {

namespace {

/// The worst ratio of sides in a row of rectangles along a side of this length.
double worst(double smallest, double largest, double sum, double side)
{
    const double s2 = sum * sum, w2 = side * side;
    return std::max(w2 * largest / s2, s2 / (w2 * smallest));
}

} // namespace

std::vector<QRectF> squarify(const std::vector<double>& sizes, const QRectF& area)
{
    std::vector<QRectF> rects(sizes.size());
    std::vector<std::size_t> order(sizes.size());
    std::iota(order.begin(), order.end(), 0);
    std::erase_if(order, [&](std::size_t i) { return !(sizes[i] > 0); });
    std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) { return sizes[a] > sizes[b]; });
    const double total =
        std::accumulate(order.begin(), order.end(), 0.0, [&](double sum, std::size_t i) { return sum + sizes[i]; });
    if (total <= 0 || area.width() <= 0 || area.height() <= 0)
        return rects;
    const double scale = area.width() * area.height() / total;
    QRectF free = area;
    for (std::size_t begin = 0; begin < order.size();) {
        const double side = std::min(free.width(), free.height());
        const double largest = sizes[order[begin]] * scale;
        double sum = largest;
        std::size_t end = begin + 1;
        for (; end < order.size(); ++end) {
            const double next = sizes[order[end]] * scale;
            const double before = sizes[order[end - 1]] * scale;
            if (worst(next, largest, sum + next, side) > worst(before, largest, sum, side))
                break;
            sum += next;
        }
        const bool isLast = end == order.size();
        const bool stands = free.width() >= free.height(); // the row is a column at the left
        const double depth = isLast ? (stands ? free.width() : free.height()) : sum / std::max(side, 1e-9);
        double at = stands ? free.top() : free.left();
        for (std::size_t i = begin; i < end; ++i) {
            const double length = side * sizes[order[i]] * scale / sum;
            rects[order[i]] = stands ? QRectF(free.left(), at, depth, length) : QRectF(at, free.top(), length, depth);
            at += length;
        }
        if (stands)
            free.setLeft(std::min(free.right(), free.left() + depth));
        else
            free.setTop(std::min(free.bottom(), free.top() + depth));
        begin = end;
    }
    return rects;
}

} // namespace ql::app
