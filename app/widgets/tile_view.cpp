// SPDX-License-Identifier: GPL-3.0-or-later
// Where the view is, and how it is moved; tile_view_paint.cpp draws it.
#include "app/widgets/tile_view.h"

#include <algorithm>
#include <cmath>

#include <QKeyEvent>
#include <QWheelEvent>

#include "app/theme.h"
#include "app/widgets/tile_rulers.h"

namespace ql::app {

namespace {

constexpr double largestScale = 96; ///< pixels of a weight: its value fits in
constexpr double shortestSide = 48; ///< pixels: a tensor of few rows or columns does not shrink to a line
constexpr double keyZoom = 1.5;
constexpr double wheelZoom = 1.25; ///< per notch
constexpr int notch = 120;
constexpr int clickSlop = 4; ///< pixels that a hand trembles
constexpr int grip = 6; ///< pixels on either side of the handle
constexpr double leastShare = 0.02;

} // namespace

TileView::TileView(QWidget* parent)
    : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setAttribute(Qt::WA_OpaquePaintEvent);
    setAccessibleName(tr("Error map"));
}

QSize TileView::sizeHint() const
{
    return {640, 480};
}

QSize TileView::minimumSizeHint() const
{
    const QFontMetrics metrics(theme::smallFont());
    return {4 * rulers::width(metrics), 8 * rulers::height(metrics)};
}

void TileView::setLayers(Layer main, Layer other)
{
    const report::TileGrid before = m_main.loader ? m_main.loader->grid() : report::TileGrid{};
    for (Layer* layer : {&m_main, &m_other}) {
        if (layer->loader)
            layer->loader->disconnect(this);
        if (layer->images)
            layer->images->disconnect(this);
    }
    m_main = std::move(main);
    m_other = std::move(other);
    for (const Layer* layer : {&m_main, &m_other}) {
        if (!layer->loader)
            continue;
        connect(layer->loader, &TileLoader::tilesChanged, this, qOverload<>(&QWidget::update), Qt::UniqueConnection);
        connect(layer->images, &TileImages::imagesChanged, this, qOverload<>(&QWidget::update), Qt::UniqueConnection);
    }
    const report::TileGrid now = m_main.loader ? m_main.loader->grid() : report::TileGrid{};
    if (now.rows != before.rows || now.columns != before.columns)
        showAll();
    else
        settle();
}

void TileView::setCompare(Compare compare)
{
    m_compare = compare;
    settle();
}

void TileView::setBlockColumns(std::uint32_t columns)
{
    m_blockColumns = columns;
    update();
}

QRect TileView::mapRect() const
{
    const QFontMetrics metrics(theme::smallFont());
    return rect().adjusted(rulers::width(metrics), rulers::height(metrics), 0, 0);
}

std::vector<TileView::Pane> TileView::panes() const
{
    const QRect all = mapRect();
    if (m_compare == Compare::Single || !m_other.loader)
        return {{&m_main, all, all.topLeft()}};
    QRect left = all, right = all;
    if (m_compare == Compare::Split) {
        left.setRight(handleX() - 1);
        right.setLeft(handleX());
        return {{&m_other, left, all.topLeft()}, {&m_main, right, all.topLeft()}};
    }
    left.setWidth(all.width() / 2 - 1);
    right.setLeft(left.right() + 3);
    return {{&m_other, left, left.topLeft()}, {&m_main, right, right.topLeft()}};
}

int TileView::handleX() const
{
    const QRect all = mapRect();
    return all.left() + static_cast<int>(std::lround(m_handle * all.width()));
}

bool TileView::isOnHandle(const QPoint& at) const
{
    return m_compare == Compare::Split && m_other.loader && std::abs(at.x() - handleX()) <= grip
        && mapRect().contains(at);
}

void TileView::setHandle(double share)
{
    m_handle = std::clamp(share, leastShare, 1 - leastShare);
    update();
}

double TileView::smallestScale() const
{
    const report::TileGrid grid = m_main.loader ? m_main.loader->grid() : report::TileGrid{};
    if (grid.rows == 0)
        return 1;
    const QRect clip = panes().back().clip; // as wide as the narrower one when they are side by side
    const QRect all = m_compare == Compare::SideBySide ? clip : mapRect();
    const double whole = std::min(std::max(1, all.width()) / static_cast<double>(grid.columns),
                                  std::max(1, all.height()) / static_cast<double>(grid.rows));
    const auto shorter = static_cast<double>(std::min(grid.rows, grid.columns));
    return std::min(std::max(whole, shortestSide / shorter), largestScale);
}

void TileView::settle()
{
    const report::TileGrid grid = m_main.loader ? m_main.loader->grid() : report::TileGrid{};
    if (grid.rows > 0) {
        m_scale = std::clamp(m_scale, smallestScale(), largestScale);
        const QRect clip = m_compare == Compare::SideBySide ? panes().back().clip : mapRect();
        const auto keep = [&](double origin, double pixels, std::uint64_t count) {
            const double most = static_cast<double>(count) - pixels / m_scale;
            return most <= 0 ? most / 2 : std::clamp(origin, 0.0, most); // what is smaller than the view is centred
        };
        m_origin.setX(keep(m_origin.x(), clip.width(), grid.columns));
        m_origin.setY(keep(m_origin.y(), clip.height(), grid.rows));
        for (const Layer* layer : {&m_main, &m_other})
            if (layer->loader && layer->loader->pairs()) {
                const report::TileGrid own = layer->loader->grid();
                report::WeightRect view = visible();
                view.endRow = std::min(view.endRow, own.rows);
                view.endColumn = std::min(view.endColumn, own.columns);
                layer->loader->setView(std::min(level(), own.topLevel()), view);
            }
    }
    update();
    emit viewChanged();
}

unsigned TileView::level() const
{
    const report::TileGrid grid = m_main.loader ? m_main.loader->grid() : report::TileGrid{};
    if (grid.rows == 0)
        return 0;
    const double wanted = std::ceil(std::log2(1 / m_scale) - 1e-6);
    return std::min(static_cast<unsigned>(std::max(0.0, wanted)), grid.topLevel());
}

report::WeightRect TileView::visible() const
{
    const report::TileGrid grid = m_main.loader ? m_main.loader->grid() : report::TileGrid{};
    const QRect clip = m_compare == Compare::SideBySide ? panes().back().clip : mapRect();
    const auto at = [](double weight, std::uint64_t count) {
        return std::min(static_cast<std::uint64_t>(std::max(0.0, weight)), count);
    };
    return {at(std::floor(m_origin.y()), grid.rows), at(std::floor(m_origin.x()), grid.columns),
            at(std::ceil(m_origin.y() + clip.height() / m_scale), grid.rows),
            at(std::ceil(m_origin.x() + clip.width() / m_scale), grid.columns)};
}

bool TileView::weightAt(const QPointF& at, std::uint64_t& row, std::uint64_t& column) const
{
    const report::TileGrid grid = m_main.loader ? m_main.loader->grid() : report::TileGrid{};
    for (const Pane& pane : panes()) {
        if (!pane.clip.contains(at.toPoint()))
            continue;
        const double r = m_origin.y() + (at.y() - pane.origin.y()) / m_scale;
        const double c = m_origin.x() + (at.x() - pane.origin.x()) / m_scale;
        if (r < 0 || c < 0 || r >= static_cast<double>(grid.rows) || c >= static_cast<double>(grid.columns))
            return false;
        row = static_cast<std::uint64_t>(r);
        column = static_cast<std::uint64_t>(c);
        return true;
    }
    return false;
}

void TileView::showAll()
{
    m_untouched = true;
    m_scale = smallestScale();
    m_origin = {};
    settle();
}

void TileView::zoomBy(double factor, const QPointF& at)
{
    m_untouched = false;
    const std::vector<Pane> all = panes();
    QPoint origin = all.back().origin;
    for (const Pane& pane : all)
        if (pane.clip.contains(at.toPoint()))
            origin = pane.origin;
    const double before = m_scale;
    m_scale = std::clamp(m_scale * factor, smallestScale(), largestScale);
    m_origin += (at - origin) * (1 / before - 1 / m_scale);
    settle();
}

void TileView::zoomInMiddle(double factor)
{
    zoomBy(factor, QRectF(panes().back().clip).center());
}

void TileView::panBy(const QPointF& pixels)
{
    m_untouched = false;
    m_origin -= pixels / m_scale;
    settle();
}

void TileView::centreOn(double row, double column)
{
    m_untouched = false;
    const QRect clip = m_compare == Compare::SideBySide ? panes().back().clip : mapRect();
    m_origin = {column - clip.width() / m_scale / 2, row - clip.height() / m_scale / 2};
    settle();
}

void TileView::showWeight(std::uint64_t row, std::uint64_t column)
{
    m_scale = std::max(m_scale, 12.0);
    centreOn(static_cast<double>(row) + 0.5, static_cast<double>(column) + 0.5);
}

void TileView::pointAtMiddle()
{
    std::uint64_t row = 0, column = 0;
    if (weightAt(QRectF(panes().back().clip).center(), row, column))
        emit pointed(row, column);
}

bool TileView::event(QEvent* event)
{
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut)
        update();
    return QWidget::event(event);
}

void TileView::resizeEvent(QResizeEvent*)
{
    if (m_untouched)
        showAll();
    else
        settle();
}

void TileView::wheelEvent(QWheelEvent* event)
{
    m_byKeys = false;
    zoomBy(std::pow(wheelZoom, static_cast<double>(event->angleDelta().y()) / notch), event->position());
    std::uint64_t row = 0, column = 0;
    if (weightAt(event->position(), row, column))
        emit pointed(row, column);
    event->accept();
}

void TileView::mousePressEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton)
        return;
    m_byKeys = false;
    m_pressed = m_last = event->pos();
    m_moved = false;
    m_drag = isOnHandle(event->pos())           ? Drag::Handle
        : overviewRect().contains(event->pos()) ? Drag::Overview
                                                : Drag::Pan;
    if (m_drag == Drag::Overview)
        mouseMoveEvent(event);
}

void TileView::mouseMoveEvent(QMouseEvent* event)
{
    const QPoint at = event->pos();
    m_moved = m_moved || (m_drag != Drag::None && (at - m_pressed).manhattanLength() > clickSlop);
    if (m_drag == Drag::Handle) {
        setHandle(static_cast<double>(at.x() - mapRect().left()) / std::max(1, mapRect().width()));
    } else if (m_drag == Drag::Overview) {
        const report::TileGrid grid = m_main.loader->grid();
        const QRect inset = overviewRect();
        centreOn(static_cast<double>(at.y() - inset.top()) / inset.height() * static_cast<double>(grid.rows),
                 static_cast<double>(at.x() - inset.left()) / inset.width() * static_cast<double>(grid.columns));
    } else if (m_drag == Drag::Pan && m_moved) {
        panBy(at - m_last);
        m_last = at;
    }
    std::uint64_t row = 0, column = 0;
    if (weightAt(event->position(), row, column))
        emit pointed(row, column);
    setCursor(m_drag == Drag::Pan && m_moved ? Qt::ClosedHandCursor
                  : isOnHandle(at)           ? Qt::SplitHCursor
                                             : Qt::CrossCursor);
}

void TileView::mouseReleaseEvent(QMouseEvent* event)
{
    std::uint64_t row = 0, column = 0;
    const bool click = m_drag == Drag::Pan && !m_moved && event->button() == Qt::LeftButton;
    m_drag = Drag::None;
    if (click && weightAt(event->position(), row, column))
        emit picked(row, column);
}

void TileView::keyPressEvent(QKeyEvent* event)
{
    // By cells where they can be told apart, else by an eighth of the view.
    const bool page = event->modifiers() & Qt::ShiftModifier;
    const auto step = [&](int pixels) { return page ? pixels : m_scale >= 8 ? m_scale : pixels / 8.0; };
    const bool ctrl = event->modifiers() & Qt::ControlModifier;
    m_byKeys = true;
    switch (event->key()) {
    case Qt::Key_Left:
        ctrl ? setHandle(m_handle - leastShare) : panBy({step(width()), 0});
        break;
    case Qt::Key_Right:
        ctrl ? setHandle(m_handle + leastShare) : panBy({-step(width()), 0});
        break;
    case Qt::Key_Up:
        panBy({0, step(height())});
        break;
    case Qt::Key_Down:
        panBy({0, -step(height())});
        break;
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        zoomInMiddle(keyZoom);
        break;
    case Qt::Key_Minus:
        zoomInMiddle(1 / keyZoom);
        break;
    case Qt::Key_0:
        showAll();
        break;
    case Qt::Key_Home:
        panBy({1e12, 1e12});
        break;
    case Qt::Key_End:
        panBy({-1e12, -1e12});
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter: {
        std::uint64_t row = 0, column = 0;
        if (weightAt(QRectF(panes().back().clip).center(), row, column))
            emit picked(row, column);
        return;
    }
    default:
        QWidget::keyPressEvent(event);
        return;
    }
    pointAtMiddle();
}

} // namespace ql::app
