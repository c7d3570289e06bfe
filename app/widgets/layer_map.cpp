// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/layer_map.h"

#include <algorithm>
#include <cmath>

#include <QKeyEvent>
#include <QScrollBar>
#include <QWheelEvent>

#include "app/theme.h"

namespace ql::app {

namespace {

constexpr int minCellWidth = 5, maxCellWidth = 110;
constexpr int minCellHeight = 5, maxCellHeight = 34;
constexpr double leastZoom = 0.5, mostZoom = 16;
constexpr int beyond = 1 << 20; // of any picture

} // namespace

LayerMap::LayerMap(QWidget* parent)
    : TensorView(parent)
{
    setVerticalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded);
}

void LayerMap::setGeometryOf(std::vector<Row> rows, QStringList columns)
{
    m_rows = std::move(rows);
    m_columns = std::move(columns);
}

void LayerMap::sourceChanged()
{
    measureHeaders();
    updateScrollBars();
}

void LayerMap::measureHeaders()
{
    QFont bold = theme::smallFont();
    bold.setBold(true);
    const QFontMetrics metrics(bold);
    int widest = 0;
    for (const Row& row : m_rows)
        widest = std::max(widest, metrics.horizontalAdvance(row.label));
    const int triangle = metrics.height();
    m_hasParts = std::ranges::any_of(m_rows, &Row::isPart);
    m_left = widest + triangle + 2 * theme::gap + theme::tight;
    m_top = metrics.height() + theme::gap;
    m_widestColumn = 0;
    for (const QString& column : m_columns) {
        bool isNumber = false;
        column.toInt(&isNumber);
        if (isNumber) // words go to the left where they have room
            m_widestColumn = std::max(m_widestColumn, metrics.horizontalAdvance(column));
    }
    m_laidOut.clear();
}

LayerMap::Layout LayerMap::layout() const
{
    const int columns = std::max(1, static_cast<int>(m_columns.size()));
    const int rows = std::max(1, static_cast<int>(m_rows.size()));
    const QSize view = viewport()->size();
    const int left = std::min(m_left, view.width() / 2);
    const int fitWidth = std::clamp((view.width() - left - theme::gap) / columns, minCellWidth, maxCellWidth);
    // Rows that do not fit anyway are as high as their labels want it, so that scrolling is worth something.
    const int wanted = QFontMetrics(theme::smallFont()).height() + 2;
    const int fill = (view.height() - m_top - theme::gap) / rows;
    const bool holdsText = fitWidth > QFontMetrics(theme::smallFont()).horizontalAdvance(QStringLiteral("0000"));
    const int least = holdsText || !m_hasParts ? wanted : minCellHeight;
    const int fitHeight = fill < minCellHeight ? wanted : std::clamp(fill, least, std::max(least, maxCellHeight));
    const auto zoomed = [this](int size) { return std::max(3, static_cast<int>(std::lround(size * m_zoom))); };
    return {left,
            m_top,
            zoomed(fitWidth),
            zoomed(fitHeight),
            {horizontalScrollBar()->value(), verticalScrollBar()->value()},
            view};
}

LayerMap::Layout LayerMap::wholeLayout() const
{
    Layout place = layout();
    place.left = m_left;
    place.scroll = {};
    place.view = {place.left + place.cellWidth * static_cast<int>(m_columns.size()) + theme::gap,
                  place.top + place.cellHeight * static_cast<int>(m_rows.size()) + theme::gap};
    return place;
}

QSize LayerMap::wholeSize() const
{
    return wholeLayout().view;
}

LayerMap::Visible LayerMap::visible(const Layout& place) const
{
    const int lastRow = (place.scroll.y() + place.view.height() - place.top) / place.cellHeight;
    const int lastColumn = (place.scroll.x() + place.view.width() - place.left) / place.cellWidth;
    return {place.scroll.y() / place.cellHeight, std::min(lastRow, static_cast<int>(m_rows.size()) - 1),
            place.scroll.x() / place.cellWidth, std::min(lastColumn, static_cast<int>(m_columns.size()) - 1)};
}

QRect LayerMap::cellRect(const Layout& place, int row, int column) const
{
    return {place.left + column * place.cellWidth - place.scroll.x(),
            place.top + row * place.cellHeight - place.scroll.y(), place.cellWidth, place.cellHeight};
}

QRect LayerMap::placeRect(int place) const
{
    return cellRect(layout(), place / columns(), place % columns());
}

QRect LayerMap::rowHeader(int row) const
{
    const Layout place = layout();
    const QRect cell = cellRect(place, row, 0);
    return {0, cell.top(), place.left, cell.height()};
}

QRect LayerMap::columnHeader(int column) const
{
    const Layout place = layout();
    const QRect cell = cellRect(place, 0, column);
    return {cell.left(), 0, cell.width(), place.top};
}

std::optional<int> LayerMap::placeAt(const QPoint& position) const
{
    const Layout place = layout();
    if (position.x() < place.left || position.y() < place.top)
        return std::nullopt;
    const int column = (position.x() - place.left + place.scroll.x()) / place.cellWidth;
    const int row = (position.y() - place.top + place.scroll.y()) / place.cellHeight;
    if (column >= columns() || row >= static_cast<int>(m_rows.size()))
        return std::nullopt;
    return placeOf(row, column);
}

std::vector<int> LayerMap::placesIn(const QRect& area) const
{
    const Layout place = layout();
    // Dividing towards minus infinity: what lies before the first cell is not in it.
    const auto cellOf = [](int position, int size) { return position < 0 ? -1 : position / size; };
    const auto range = [&](int low, int high, int size, int count) {
        return std::pair(std::max(0, cellOf(low, size)), std::min(count - 1, cellOf(high, size)));
    };
    const auto [firstColumn, lastColumn] =
        range(area.left() - place.left + place.scroll.x(), area.right() - place.left + place.scroll.x(),
              place.cellWidth, columns());
    const auto [firstRow, lastRow] =
        range(area.top() - place.top + place.scroll.y(), area.bottom() - place.top + place.scroll.y(), place.cellHeight,
              static_cast<int>(m_rows.size()));
    std::vector<int> found;
    for (int row = firstRow; row <= lastRow; ++row) {
        for (int column = firstColumn; column <= lastColumn; ++column) {
            if (isFilled(placeOf(row, column)))
                found.push_back(placeOf(row, column));
        }
    }
    return found;
}

std::vector<int> LayerMap::placesBetween(int from, int to) const
{
    const auto [firstRow, lastRow] = std::minmax({from / columns(), to / columns()});
    const auto [firstColumn, lastColumn] = std::minmax({from % columns(), to % columns()});
    std::vector<int> found;
    for (int row = firstRow; row <= lastRow; ++row) {
        for (int column = firstColumn; column <= lastColumn; ++column) {
            if (isFilled(placeOf(row, column)))
                found.push_back(placeOf(row, column));
        }
    }
    return found;
}

std::optional<int> LayerMap::beside(int place, Way way) const
{
    const QRect all(0, 0, columns(), static_cast<int>(m_rows.size()));
    QPoint cell = place < 0 ? QPoint(-1, 0) : QPoint(place % columns(), place / columns());
    QPoint step(1, 0);
    if (place >= 0 && way != Way::Right) {
        step = way == Way::Left ? QPoint(-1, 0) : way == Way::Up ? QPoint(0, -1) : QPoint(0, 1);
        if (way == Way::Begin || way == Way::End) { // of the row
            cell.setX(way == Way::Begin ? -1 : columns());
            step = QPoint(way == Way::Begin ? 1 : -1, 0);
        }
    }
    for (cell += step; all.contains(cell); cell += step) {
        if (isFilled(placeOf(cell.y(), cell.x())))
            return placeOf(cell.y(), cell.x());
    }
    return std::nullopt;
}

QRect LayerMap::dragArea(const QPoint& from, const QPoint& to) const
{
    QRect area = QRect(from, to).normalized();
    if (m_acrossColumns) {
        area.setLeft(-beyond);
        area.setRight(beyond);
    }
    if (m_acrossRows) {
        area.setTop(-beyond);
        area.setBottom(beyond);
    }
    return area;
}

bool LayerMap::pressed(const QPoint& position)
{
    const Layout place = layout();
    m_acrossColumns = position.x() < place.left;
    m_acrossRows = position.y() < place.top;
    const int row = (position.y() - place.top + place.scroll.y()) / place.cellHeight;
    const int triangle = theme::gap + m_top;
    if (position.x() >= std::min(triangle, place.left) || position.y() < place.top
        || row >= static_cast<int>(m_rows.size()) || !m_rows[static_cast<std::size_t>(row)].canFold)
        return false;
    emit foldRequested(row);
    return true;
}

void LayerMap::keyPressEvent(QKeyEvent* event)
{
    const bool isPlus = event->key() == Qt::Key_Plus || event->key() == Qt::Key_Equal;
    const bool isMinus = event->key() == Qt::Key_Minus;
    if ((event->modifiers() & Qt::ControlModifier) && (isPlus || isMinus))
        return zoomBy(isPlus ? 1.25 : 0.8);
    if ((event->modifiers() & Qt::ControlModifier) && event->key() == Qt::Key_0)
        return fit();
    if ((isPlus || isMinus) && current()) {
        auto row = static_cast<std::size_t>(*current() / columns());
        while (row > 0 && m_rows[row].isPart)
            --row;
        if (m_rows[row].canFold && m_rows[row].unfolded == isMinus)
            emit foldRequested(static_cast<int>(row));
        return;
    }
    TensorView::keyPressEvent(event);
}

void LayerMap::wheelEvent(QWheelEvent* event)
{
    if (!(event->modifiers() & Qt::ControlModifier))
        return TensorView::wheelEvent(event);
    // What is under the pointer stays there.
    const Layout before = layout();
    const QPointF inside = event->position() - QPointF(before.left, before.top) + QPointF(before.scroll);
    zoomBy(std::pow(1.2, event->angleDelta().y() / 120.0));
    const Layout after = layout();
    const auto moved = [](double position, int from, int to, double pointer, int start) {
        return static_cast<int>(std::lround(position / from * to - (pointer - start)));
    };
    horizontalScrollBar()->setValue(
        moved(inside.x(), before.cellWidth, after.cellWidth, event->position().x(), after.left));
    verticalScrollBar()->setValue(
        moved(inside.y(), before.cellHeight, after.cellHeight, event->position().y(), after.top));
    event->accept();
}

void LayerMap::zoomBy(double factor)
{
    m_zoom = std::clamp(m_zoom * factor, leastZoom, mostZoom);
    updateScrollBars();
    viewport()->update();
}

void LayerMap::fit()
{
    m_zoom = 1;
    updateScrollBars();
    viewport()->update();
}

void LayerMap::updateScrollBars()
{
    const Layout place = layout();
    const QSize inside(place.view.width() - place.left, place.view.height() - place.top);
    const auto set = [](QScrollBar* bar, int whole, int page, int step) {
        bar->setRange(0, std::max(0, whole - page));
        bar->setPageStep(page);
        bar->setSingleStep(std::max(1, step));
    };
    set(horizontalScrollBar(), place.cellWidth * columns() + theme::gap, inside.width(), place.cellWidth);
    set(verticalScrollBar(), place.cellHeight * static_cast<int>(m_rows.size()) + theme::gap, inside.height(),
        place.cellHeight);
}

void LayerMap::scrollTo(int place)
{
    const Layout now = layout();
    const QRect cell = placeRect(place);
    const auto show = [](QScrollBar* bar, int low, int high, int from, int to) {
        if (low < from)
            bar->setValue(bar->value() - (from - low));
        else if (high > to)
            bar->setValue(bar->value() + (high - to));
    };
    show(horizontalScrollBar(), cell.left(), cell.right(), now.left, now.view.width() - 1);
    show(verticalScrollBar(), cell.top(), cell.bottom(), now.top, now.view.height() - 1);
}

void LayerMap::scrollContentsBy(int dx, int dy)
{
    dragMovedBy(dx, dy);
    viewport()->update();
}

void LayerMap::resizeEvent(QResizeEvent* event)
{
    TensorView::resizeEvent(event);
    updateScrollBars();
}

void LayerMap::changeEvent(QEvent* event)
{
    TensorView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) {
        measureHeaders();
        updateScrollBars();
    }
}

} // namespace ql::app
