// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <cmath>

#include <QLocale>
#include <QPainter>

#include "app/theme.h"
#include "app/widgets/tile_rulers.h"
#include "app/widgets/tile_view.h"

namespace ql::app {

namespace {

constexpr double gridScale = 6; ///< pixels of a weight from which lines between blocks help
constexpr double rowLineScale = 14;
constexpr double overviewShare = 0.2;
constexpr int overviewSide = 160;
constexpr int numberDigits = 3;

} // namespace

QPointF TileView::toPixels(const Pane& pane, double row, double column) const
{
    return {pane.origin.x() + (column - m_origin.x()) * m_scale, pane.origin.y() + (row - m_origin.y()) * m_scale};
}

bool TileView::drawTile(QPainter& painter, const Layer& layer, const report::TileKey& key, const QRect& target)
{
    if (const QImage* const image = layer.images->image(key, layer.loader->tile(key))) {
        painter.drawImage(target, *image);
        return true;
    }
    // A coarser one, scaled, until it is there.
    const unsigned top = layer.loader->grid().topLevel();
    for (unsigned level = key.level + 1; level <= top; ++level) {
        const report::TileKey above = report::TileGrid::ancestor(key, level);
        const QImage* const image = layer.images->image(above, layer.loader->tile(above));
        if (!image)
            continue;
        const double shrunk = std::ldexp(1.0, static_cast<int>(level - key.level));
        const auto inside = [&](std::uint64_t tile, std::uint64_t aboveTile, std::uint64_t size) {
            return static_cast<double>(tile * size) / shrunk - static_cast<double>(aboveTile * size);
        };
        const report::TileGrid grid = layer.loader->grid();
        const auto cells = [&](std::uint64_t tile, std::uint64_t size, std::uint64_t all) {
            return static_cast<double>(std::min(size, all - tile * size)) / shrunk;
        };
        const QRectF part(inside(key.column, above.column, report::TileGrid::tileColumns),
                          inside(key.row, above.row, report::TileGrid::tileRows),
                          cells(key.column, report::TileGrid::tileColumns, grid.cellsAcross(key.level)),
                          cells(key.row, report::TileGrid::tileRows, grid.cellsDown(key.level)));
        painter.drawImage(QRectF(target), *image, part);
        return true;
    }
    return false;
}

void TileView::drawPane(QPainter& painter, const Pane& pane)
{
    painter.setClipRect(pane.clip);
    const report::TileGrid grid = pane.layer->loader->grid();
    const unsigned level = std::min(this->level(), grid.topLevel());
    const std::uint64_t down = report::TileGrid::tileRows << level, across = report::TileGrid::tileColumns << level;
    const report::WeightRect view = visible();
    for (std::uint64_t row = view.row / down; row * down < std::min(view.endRow, grid.rows); ++row)
        for (std::uint64_t column = view.column / across; column * across < std::min(view.endColumn, grid.columns);
             ++column) {
            const auto cells = [&](std::uint64_t tile, std::uint64_t size, std::uint64_t all) {
                return static_cast<double>(std::min((tile + 1) * size, all) << level);
            };
            const QPointF from = toPixels(pane, static_cast<double>(row * down), static_cast<double>(column * across));
            const QPointF to = toPixels(pane, cells(row, report::TileGrid::tileRows, grid.cellsDown(level)),
                                        cells(column, report::TileGrid::tileColumns, grid.cellsAcross(level)));
            const QRect target(
                QPoint(static_cast<int>(std::floor(from.x())), static_cast<int>(std::floor(from.y()))),
                QPoint(static_cast<int>(std::floor(to.x())) - 1, static_cast<int>(std::floor(to.y())) - 1));
            if (!target.isEmpty())
                drawTile(painter, *pane.layer, {level, row, column}, target);
        }
    if (level == 0 && m_scale >= gridScale)
        drawGrid(painter, pane);
    drawNumbers(painter, pane);
    painter.setClipping(false);
}

void TileView::drawGrid(QPainter& painter, const Pane& pane)
{
    QColor line(Qt::white);
    line.setAlpha(110);
    painter.setPen(line);
    const report::WeightRect view = visible();
    const QPointF end = toPixels(pane, static_cast<double>(view.endRow), static_cast<double>(view.endColumn));
    const QPointF begin = toPixels(pane, static_cast<double>(view.row), static_cast<double>(view.column));
    if (m_blockColumns > 0)
        for (std::uint64_t column = view.column / m_blockColumns * m_blockColumns; column < view.endColumn;
             column += m_blockColumns) {
            const int x = static_cast<int>(toPixels(pane, 0, static_cast<double>(column)).x());
            painter.drawLine(x, static_cast<int>(begin.y()), x, static_cast<int>(end.y()));
        }
    if (m_scale < rowLineScale)
        return;
    for (std::uint64_t row = view.row; row < view.endRow; ++row) {
        const int y = static_cast<int>(toPixels(pane, static_cast<double>(row), 0).y());
        painter.drawLine(static_cast<int>(begin.x()), y, static_cast<int>(end.x()), y);
    }
}

void TileView::drawNumbers(QPainter& painter, const Pane& pane)
{
    painter.setFont(theme::smallFont());
    const QFontMetrics metrics(painter.font());
    if (level() > 0 || m_scale < metrics.horizontalAdvance(QStringLiteral("-0.00012")) || m_scale < metrics.height())
        return;
    const TileLook& look = pane.layer->images->look();
    const report::TileGrid grid = pane.layer->loader->grid();
    const report::WeightRect view = visible();
    const QLocale locale;
    for (std::uint64_t row = view.row; row < std::min(view.endRow, grid.rows); ++row)
        for (std::uint64_t column = view.column; column < std::min(view.endColumn, grid.columns); ++column) {
            const report::TilePtr tile =
                pane.layer->loader->tile({0, row / report::TileGrid::tileRows, column / report::TileGrid::tileColumns});
            if (!tile)
                continue;
            const auto value = static_cast<double>(
                tile->value(look.shown, look.aggregate, static_cast<std::uint32_t>(row % report::TileGrid::tileRows),
                            static_cast<std::uint32_t>(column % report::TileGrid::tileColumns)));
            const QRectF cell(toPixels(pane, static_cast<double>(row), static_cast<double>(column)),
                              QSizeF(m_scale, m_scale));
            painter.setPen(textOn(look.colour(value)));
            painter.drawText(cell, Qt::AlignCenter,
                             std::isnan(value) ? QStringLiteral("NaN") : locale.toString(value, 'g', numberDigits));
        }
}

QRect TileView::overviewRect() const
{
    const report::TileGrid grid = m_main.loader ? m_main.loader->grid() : report::TileGrid{};
    const report::WeightRect view = visible();
    const QRect all = panes().back().clip;
    if (grid.rows == 0 || (view.endRow - view.row >= grid.rows && view.endColumn - view.column >= grid.columns))
        return {};
    const double side = std::min({overviewShare * all.width(), 0.5 * all.height(), 1.0 * overviewSide});
    const double scale = side / static_cast<double>(std::max(grid.rows, grid.columns));
    const auto length = [&](std::uint64_t weights) {
        return std::max(theme::wide, static_cast<int>(scale * static_cast<double>(weights)));
    };
    const QSize size(length(grid.columns), length(grid.rows));
    return {all.bottomRight() - QPoint(size.width() + theme::gap, size.height() + theme::gap), size};
}

void TileView::drawOverview(QPainter& painter)
{
    const QRect inset = overviewRect();
    if (inset.isEmpty())
        return;
    const report::TileGrid grid = m_main.loader->grid();
    const unsigned top = grid.topLevel();
    painter.fillRect(inset.adjusted(-2, -2, 2, 2), palette().color(QPalette::Window));
    painter.setClipRect(inset);
    const double perRow = static_cast<double>(inset.height()) / static_cast<double>(grid.cellsDown(top));
    const double perColumn = static_cast<double>(inset.width()) / static_cast<double>(grid.cellsAcross(top));
    for (std::uint64_t row = 0; row < grid.tilesDown(top); ++row) {
        const double cells = static_cast<double>(
            std::min(report::TileGrid::tileRows, grid.cellsDown(top) - row * report::TileGrid::tileRows));
        const QRectF target(inset.left(), inset.top() + static_cast<double>(row * report::TileGrid::tileRows) * perRow,
                            static_cast<double>(grid.cellsAcross(top)) * perColumn, cells * perRow);
        drawTile(painter, m_main, {top, row, 0}, target.toAlignedRect());
    }
    const report::WeightRect view = visible();
    const auto x = [&](std::uint64_t column) {
        return inset.left() + static_cast<double>(column) / static_cast<double>(grid.columns) * inset.width();
    };
    const auto y = [&](std::uint64_t row) {
        return inset.top() + static_cast<double>(row) / static_cast<double>(grid.rows) * inset.height();
    };
    const QRectF frame(QPointF(x(view.column), y(view.row)), QPointF(x(view.endColumn), y(view.endRow)));
    painter.setClipping(false);
    painter.setPen(QPen(Qt::black, 3));
    painter.drawRect(frame);
    painter.setPen(QPen(Qt::white, 1));
    painter.drawRect(frame);
    painter.setPen(theme::tones().border);
    painter.drawRect(inset.adjusted(-2, -2, 1, 1));
}

void TileView::drawTitle(QPainter& painter, const Pane& pane, bool atRight)
{
    if (pane.layer->title.isEmpty())
        return;
    painter.setFont(theme::smallFont());
    const QFontMetrics metrics(painter.font());
    const QString words = metrics.elidedText(pane.layer->title, Qt::ElideMiddle, pane.clip.width() - 4 * theme::gap);
    QRect chip(0, 0, metrics.horizontalAdvance(words) + 2 * theme::gap, metrics.height() + theme::tight);
    chip.moveTopLeft(pane.clip.topLeft() + QPoint(theme::gap, theme::gap));
    if (atRight)
        chip.moveRight(pane.clip.right() - theme::gap);
    if (chip.width() > pane.clip.width())
        return;
    painter.fillRect(chip, palette().color(QPalette::Window));
    painter.setPen(palette().color(QPalette::WindowText));
    painter.drawText(chip, Qt::AlignCenter, words);
}

void TileView::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), palette().color(QPalette::Window));
    if (!m_main.loader || m_main.loader->grid().rows == 0)
        return;
    const report::TileGrid grid = m_main.loader->grid();
    const QRect map = mapRect();
    const std::vector<Pane> all = panes();
    for (const Pane& pane : all) {
        if (!pane.layer->loader->pairs() || pane.clip.isEmpty())
            continue;
        drawPane(painter, pane);
        rulers::paintColumns(painter, QRect(pane.clip.left(), 0, pane.clip.width(), map.top()),
                             m_origin.x() + (pane.clip.left() - pane.origin.x()) / m_scale, m_scale, grid.columns);
        if (all.size() > 1)
            drawTitle(painter, pane, m_compare == Compare::Split && pane.layer == &m_main);
    }
    rulers::paintRows(painter, QRect(0, map.top(), map.left(), map.height()), m_origin.y(), m_scale, grid.rows);
    if (m_compare == Compare::Split && all.size() > 1) {
        painter.fillRect(QRect(handleX() - 2, map.top(), 4, map.height()), palette().color(QPalette::Window));
        painter.fillRect(QRect(handleX() - 1, map.top(), 2, map.height()), theme::tones().accent);
        painter.setBrush(theme::tones().accent);
        painter.setPen(palette().color(QPalette::Window));
        painter.drawRoundedRect(QRect(handleX() - 5, map.center().y() - 16, 10, 32), 4, 4);
        painter.setBrush(Qt::NoBrush);
    }
    drawOverview(painter);
    if (hasFocus()) {
        painter.setPen(theme::tones().accent);
        painter.drawRect(map.adjusted(0, 0, -1, -1));
    }
    if (hasFocus() && m_byKeys) { // what the keys point at
        const QPoint middle = all.back().clip.center();
        for (const auto& [colour, thick] : {std::pair(Qt::black, 3), std::pair(Qt::white, 1)}) {
            painter.setPen(QPen(QColor(colour), thick));
            painter.drawLine(middle - QPoint(8, 0), middle + QPoint(8, 0));
            painter.drawLine(middle - QPoint(0, 8), middle + QPoint(0, 8));
        }
    }
}

} // namespace ql::app
