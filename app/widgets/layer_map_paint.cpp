// SPDX-License-Identifier: GPL-3.0-or-later
// How a LayerMap is drawn: only what is in sight, the cells as one bitmap.
#include <algorithm>

#include <QPainter>

#include "app/theme.h"
#include "app/widgets/colour_map.h"
#include "app/widgets/layer_map.h"

namespace ql::app {

namespace {

constexpr int mostTexts = 20000; ///< kept laid out

int spacing(int cellSize)
{
    return cellSize > 20 ? 2 : cellSize > 6 ? 1 : 0;
}

} // namespace

QRgb LayerMap::shown(int place) const
{
    return qAlpha(colour(place)) ? colour(place) : noFigure();
}

bool LayerMap::chosen(int row, int column) const
{
    return row >= 0 && column >= 0 && row < static_cast<int>(m_rows.size()) && column < columns()
        && state(placeOf(row, column)) == State::Chosen;
}

bool LayerMap::rowHasChosen(int row) const
{
    for (int column = 0; column < columns(); ++column) {
        if (state(placeOf(row, column)) != State::Out)
            return true;
    }
    return false;
}

bool LayerMap::columnHasChosen(int column) const
{
    for (int row = 0; row < static_cast<int>(m_rows.size()); ++row) {
        if (state(placeOf(row, column)) != State::Out)
            return true;
    }
    return false;
}

void LayerMap::paintPlaces(QPainter& painter)
{
    render(painter, layout(), false);
}

void LayerMap::paintWhole(QPainter& painter, bool asVectors)
{
    const Layout place = wholeLayout();
    painter.fillRect(QRect(QPoint(), place.view), palette().color(QPalette::Base));
    render(painter, place, asVectors);
}

void LayerMap::render(QPainter& painter, const Layout& place, bool asVectors)
{
    if (m_rows.empty() || m_columns.isEmpty())
        return;
    const Visible seen = visible(place);
    const QRect cells(place.left, place.top, place.view.width() - place.left, place.view.height() - place.top);
    painter.setFont(theme::smallFont());
    painter.save();
    painter.setClipRect(cells);
    fillCells(painter, place, seen, asVectors);
    writeTexts(painter, place, seen);
    outline(painter, place, seen);
    painter.restore();
    writeRowHeaders(painter, place, seen);
    writeColumnHeaders(painter, place, seen);
}

void LayerMap::fillCells(QPainter& painter, const Layout& place, const Visible& seen, bool asVectors) const
{
    const int gapX = spacing(place.cellWidth), gapY = spacing(place.cellHeight);
    if (asVectors) {
        for (int row = seen.firstRow; row <= seen.lastRow; ++row) {
            for (int column = seen.firstColumn; column <= seen.lastColumn; ++column) {
                if (isFilled(placeOf(row, column)))
                    painter.fillRect(cellRect(place, row, column).adjusted(0, 0, -gapX, -gapY),
                                     QColor::fromRgb(shown(placeOf(row, column))));
            }
        }
        return;
    }
    // A line of each row is written once and copied: many times faster than a rectangle per cell.
    const QRect first = cellRect(place, seen.firstRow, seen.firstColumn);
    const int width = (seen.lastColumn - seen.firstColumn + 1) * place.cellWidth;
    const int height = (seen.lastRow - seen.firstRow + 1) * place.cellHeight;
    if (width <= 0 || height <= 0)
        return;
    QImage image(width, height, QImage::Format_RGB32);
    const QRgb back = palette().color(QPalette::Base).rgb();
    image.fill(back);
    for (int row = seen.firstRow; row <= seen.lastRow; ++row) {
        const int top = (row - seen.firstRow) * place.cellHeight;
        auto* const line = reinterpret_cast<QRgb*>(image.scanLine(top));
        for (int column = seen.firstColumn; column <= seen.lastColumn; ++column) {
            const int cell = placeOf(row, column);
            if (isFilled(cell))
                std::fill_n(line + (column - seen.firstColumn) * place.cellWidth, place.cellWidth - gapX, shown(cell));
        }
        for (int y = 1; y < place.cellHeight - gapY; ++y)
            std::copy_n(line, width, reinterpret_cast<QRgb*>(image.scanLine(top + y)));
    }
    painter.drawImage(first.topLeft(), image);
}

void LayerMap::writeTexts(QPainter& painter, const Layout& place, const Visible& seen)
{
    const QFontMetrics metrics(painter.font());
    const int room = place.cellWidth - spacing(place.cellWidth);
    if (place.cellHeight < metrics.height() || room < metrics.horizontalAdvance(QStringLiteral("000")))
        return;
    if (m_laidOut.size() > mostTexts)
        m_laidOut.clear();
    for (int row = seen.firstRow; row <= seen.lastRow; ++row) {
        for (int column = seen.firstColumn; column <= seen.lastColumn; ++column) {
            const int cell = placeOf(row, column);
            if (!isFilled(cell) || text(cell).isEmpty())
                continue;
            auto laid = m_laidOut.find(text(cell));
            if (laid == m_laidOut.end()) {
                laid = m_laidOut.insert(text(cell), QStaticText(text(cell)));
                laid->setTextFormat(Qt::PlainText);
                laid->prepare({}, painter.font());
            }
            const QSizeF size = laid->size();
            if (size.width() + theme::tight > room)
                continue;
            const QRect rect = cellRect(place, row, column);
            const QColor ink = textOn(shown(cell));
            if (painter.pen().color() != ink)
                painter.setPen(ink);
            painter.drawStaticText(rect.left() + (room - qRound(size.width())) / 2,
                                   rect.top() + (place.cellHeight - qRound(size.height())) / 2, *laid);
        }
    }
}

void LayerMap::outline(QPainter& painter, const Layout& place, const Visible& seen) const
{
    // The edge between chosen and not chosen, in runs.
    QVector<QLine> lines;
    QVector<QRect> partly;
    const int right = seen.lastColumn + 1, bottom = seen.lastRow + 1;
    for (int row = seen.firstRow; row <= bottom; ++row) {
        for (int column = seen.firstColumn, begin = -1; column <= right; ++column) {
            const bool edge = column < right && chosen(row, column) != chosen(row - 1, column);
            if (edge && begin < 0)
                begin = column;
            if (!edge && begin >= 0) {
                const QPoint from = cellRect(place, row, begin).topLeft(), to = cellRect(place, row, column).topLeft();
                lines.append(QLine(from + QPoint(-1, -1), to + QPoint(-1, -1)));
                begin = -1;
            }
            if (row < bottom && column < right && state(placeOf(row, column)) == State::Partly)
                partly.append(cellRect(place, row, column).adjusted(1, 1, -3, -3));
        }
    }
    for (int column = seen.firstColumn; column <= right; ++column) {
        for (int row = seen.firstRow, begin = -1; row <= bottom; ++row) {
            const bool edge = row < bottom && chosen(row, column) != chosen(row, column - 1);
            if (edge && begin < 0)
                begin = row;
            if (!edge && begin >= 0) {
                const QPoint from = cellRect(place, begin, column).topLeft(),
                             to = cellRect(place, row, column).topLeft();
                lines.append(QLine(from + QPoint(-1, -1), to + QPoint(-1, -1)));
                begin = -1;
            }
        }
    }
    const QColor ink = palette().color(QPalette::Text), paper = palette().color(QPalette::Base);
    const int bold = place.cellHeight > 10 && place.cellWidth > 10 ? 2 : 1;
    const auto draw = [&](const QColor& colour, int width) {
        QPen pen(colour, width);
        pen.setCapStyle(Qt::SquareCap);
        painter.setPen(pen);
        painter.drawLines(lines);
    };
    draw(paper, bold + 2);
    draw(ink, bold);
    painter.setPen(QPen(ink, 1, Qt::DashLine));
    painter.drawRects(partly);
    if (current() && hasFocus()) {
        const QRect rect = cellRect(place, *current() / columns(), *current() % columns());
        painter.setPen(QPen(theme::tones().accent, 2));
        painter.drawRect(rect.adjusted(1, 1, -3, -3));
    }
}

void LayerMap::writeRowHeaders(QPainter& painter, const Layout& place, const Visible& seen) const
{
    painter.save();
    painter.setClipRect(QRect(0, place.top, place.left, place.view.height() - place.top));
    const QFont plain = theme::smallFont();
    QFont bold = plain;
    bold.setBold(true);
    const QFontMetrics metrics(bold);
    const int lineHeight = metrics.height();
    // Labels of roles that fold come first; those of experts take what room is left.
    std::vector<int> taken;
    const auto isFree = [&](int middle) {
        const auto next = std::lower_bound(taken.begin(), taken.end(), middle - lineHeight + 2);
        return next == taken.end() || *next > middle + lineHeight - 2;
    };
    for (const int rank : {0, 1, 2}) {
        for (int row = seen.firstRow; row <= seen.lastRow; ++row) {
            const Row& label = m_rows[static_cast<std::size_t>(row)];
            if (rank != (label.canFold ? 0 : label.isPart ? 2 : 1))
                continue;
            const QRect cell = cellRect(place, row, 0);
            const int middle = cell.center().y();
            if (!isFree(middle))
                continue;
            taken.insert(std::lower_bound(taken.begin(), taken.end(), middle), middle);
            const bool any = rowHasChosen(row);
            painter.setFont(any ? bold : plain);
            painter.setPen(any ? palette().color(QPalette::Text) : theme::tones().secondary);
            const QRect rect(theme::gap + lineHeight, middle - lineHeight / 2, place.left - 2 * theme::gap - lineHeight,
                             lineHeight);
            painter.drawText(rect, Qt::AlignRight | Qt::AlignVCenter,
                             metrics.elidedText(label.label, Qt::ElideMiddle, rect.width()));
            if (label.canFold)
                painter.drawText(QRect(theme::gap, rect.top(), lineHeight, lineHeight), Qt::AlignCenter,
                                 label.unfolded ? QStringLiteral("▾") : QStringLiteral("▸"));
        }
    }
    painter.restore();
}

void LayerMap::writeColumnHeaders(QPainter& painter, const Layout& place, const Visible& seen) const
{
    painter.save();
    const QRect strip(place.left, 0, place.view.width() - place.left, place.top);
    painter.setClipRect(strip);
    const QFont plain = theme::smallFont();
    QFont bold = plain;
    bold.setBold(true);
    // As many as have room for their text, always the same ones while scrolling.
    const int needed = m_widestColumn + theme::tight;
    int every = 1;
    for (const int step : {1, 2, 5, 10, 20, 50, 100}) {
        every = step;
        if (step * place.cellWidth >= needed)
            break;
    }
    for (int column = seen.firstColumn; column <= seen.lastColumn; ++column) {
        bool isNumber = false;
        const int number = m_columns[column].toInt(&isNumber);
        if (isNumber && number % every != 0)
            continue;
        const QRect cell = cellRect(place, 0, column);
        const bool any = columnHasChosen(column);
        painter.setFont(any ? bold : plain);
        painter.setPen(any ? palette().color(QPalette::Text) : theme::tones().secondary);
        const int width = painter.fontMetrics().horizontalAdvance(m_columns[column]);
        // Words that are wider than their column reach over the corner.
        const bool reaches = !isNumber && width > cell.width();
        painter.setClipRect(reaches && place.scroll.x() == 0 ? strip.adjusted(-place.left, 0, 0, 0) : strip);
        const int middle = reaches ? cell.right() - width / 2 - theme::tight : cell.center().x();
        painter.drawText(QRect(middle - width, 0, 2 * width, place.top - theme::tight),
                         Qt::AlignHCenter | Qt::AlignBottom, m_columns[column]);
    }
    painter.restore();
}

} // namespace ql::app
