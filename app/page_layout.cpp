// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/page_layout.h"

#include <algorithm>
#include <cmath>

#include <QFontDatabase>
#include <QFontMetricsF>
#include <QTextLayout>

namespace ql::app {

namespace {

constexpr double unitsPerInch = 720;
constexpr double footHeight = 180, lineGap = 45, blockGap = 110, cellGap = 70, cellPadding = 12;
constexpr int tableSize = 70, textSize = 92; // of letters
constexpr qsizetype mostLetters = 4000; // of a cell; names come from files of others

constexpr QRgb good = 0xff14632b, bad = 0xff8f1c13, rule = 0xffbbbbbb, band = 0xfff0f2f4;

QFont font(int size, bool isStrong = false)
{
    QFont result = QFontDatabase::systemFont(QFontDatabase::GeneralFont);
    result.setPixelSize(size);
    result.setBold(isStrong);
    // Any spacing of its own turns ligatures off: who copies a checksum must not get one letter for "ff".
    result.setLetterSpacing(QFont::AbsoluteSpacing, 0.05);
    result.setHintingPreference(QFont::PreferNoHinting); // letters keep their widths at every resolution
    return result;
}

QRgb colourOf(PageLayout::Tone tone)
{
    switch (tone) {
    case PageLayout::Tone::Quiet:
        return PageLayout::quiet;
    case PageLayout::Tone::Good:
        return good;
    case PageLayout::Tone::Bad:
        return bad;
    case PageLayout::Tone::Plain:
        break;
    }
    return PageLayout::ink;
}

/// A text broken into lines of a width; what is beyond `height` is cut.
class Lines {
public:
    Lines(QString text, const QFont& font, double width, double height, Qt::Alignment align = Qt::AlignLeft)
    {
        if (text.size() > mostLetters)
            text = text.left(mostLetters) + QChar(0x2026);
        QTextOption option(align);
        option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
        m_layout.setFont(font);
        m_layout.setTextOption(option);
        m_layout.setText(text);
        if (const int end = breakUp(width, height); end < text.size()) {
            m_layout.setText(text.left(std::max(0, end - 2)) + QChar(0x2026));
            breakUp(width, height);
        }
    }
    double height() const { return m_height; }
    const QTextLayout& layout() const { return m_layout; }

private:
    int breakUp(double width, double height)
    {
        m_height = 0;
        int end = 0;
        m_layout.beginLayout();
        while (true) {
            QTextLine line = m_layout.createLine();
            if (!line.isValid())
                break;
            line.setLineWidth(width);
            if (m_height > 0 && m_height + line.height() > height)
                break;
            line.setPosition({0, m_height});
            m_height += line.height();
            end = line.textStart() + line.textLength();
        }
        m_layout.endLayout();
        return end;
    }

    QTextLayout m_layout{};
    double m_height = 0;
};

void draw(QPainter& painter, const Lines& lines, double x, double y, QRgb colour)
{
    painter.setPen(QColor::fromRgb(colour));
    lines.layout().draw(&painter, {x, y});
}

} // namespace

PageLayout::PageLayout(QPagedPaintDevice& device, QString title)
    : m_device(device)
    , m_painter(&device)
    , m_title(std::move(title))
{
    const double scale = device.logicalDpiX() / unitsPerInch;
    m_painter.scale(scale, scale);
    m_width = device.width() / scale;
    m_bottom = device.height() / scale - footHeight;
    footer();
}

void PageLayout::footer()
{
    const QFontMetricsF metrics(font(tableSize));
    const double y = m_bottom + footHeight - metrics.descent();
    const QString number = QString::number(m_page);
    const double numberWidth = metrics.horizontalAdvance(number);
    m_painter.setFont(font(tableSize));
    m_painter.setPen(QColor::fromRgb(quiet));
    m_painter.drawText(QPointF(0, y),
                       metrics.elidedText(m_title.left(mostLetters), Qt::ElideMiddle, m_width - numberWidth - cellGap));
    m_painter.drawText(QPointF(m_width - numberWidth, y), number);
}

void PageLayout::newPage()
{
    if (m_y == 0)
        return;
    m_device.newPage();
    ++m_page;
    m_y = m_gap = 0;
    footer();
}

void PageLayout::beginBlock(double height)
{
    double whole = height + m_gap;
    for (const Heading& heading : m_waiting)
        whole += blockGap + heading.height;
    if (roomLeft() < whole)
        newPage();
    for (const Heading& heading : std::exchange(m_waiting, {})) {
        m_y += m_y > 0 ? blockGap : 0;
        draw(m_painter, Lines(heading.text, heading.font, m_width, m_bottom / 3), 0, m_y, ink);
        m_y += heading.height;
        m_gap = lineGap;
    }
    m_y += m_gap;
    m_gap = lineGap;
}

void PageLayout::heading(int level, const QString& text)
{
    constexpr int sizes[] = {170, 125, 105};
    const QFont letters = font(sizes[std::clamp(level, 1, 3) - 1], true);
    m_waiting.push_back({text, letters, Lines(text, letters, m_width, m_bottom / 3).height()});
}

void PageLayout::paragraph(const QString& text, Tone tone)
{
    const bool isStrong = tone == Tone::Good || tone == Tone::Bad;
    const Lines lines(text, font(textSize, isStrong), m_width, m_bottom / 2);
    const double table = m_waiting.empty() ? 0 : 800; // the beginning of one, on the page of its heading
    beginBlock(lines.height() + table);
    draw(m_painter, lines, 0, m_y, colourOf(tone));
    m_y += lines.height();
}

void PageLayout::facts(const std::vector<std::pair<QString, QString>>& facts)
{
    constexpr std::size_t columns = 3;
    const double width = m_width / columns - blockGap;
    const QFont terms = font(tableSize), words = font(textSize);
    for (std::size_t first = 0; first < facts.size(); first += columns) {
        const std::size_t end = std::min(facts.size(), first + columns);
        double head = 0, height = 0;
        for (std::size_t i = first; i < end; ++i) {
            head = std::max(head, Lines(facts[i].first, terms, width, m_bottom / 4).height());
            height = std::max(height, Lines(facts[i].second, words, width, m_bottom / 2).height());
        }
        beginBlock(head + height);
        for (std::size_t i = first; i < end; ++i) {
            const double x = static_cast<double>(i - first) * m_width / columns;
            draw(m_painter, Lines(facts[i].first, terms, width, m_bottom / 4), x, m_y, quiet);
            draw(m_painter, Lines(facts[i].second, words, width, m_bottom / 2), x, m_y + head, ink);
        }
        m_y += head + height;
    }
}

/// What each column wants, cut back evenly among the widest until the page can hold them all.
PageLayout::TableLayout PageLayout::layOut(const PageTable& table)
{
    const QFontMetricsF letters(font(tableSize)), strong(font(tableSize, true));
    TableLayout layout;
    layout.line = letters.height();
    layout.ascent = letters.ascent();
    for (const PageTable::Column& column : table.columns)
        layout.widths.push_back(strong.horizontalAdvance(column.title) + 1);
    layout.cells.reserve(table.rows.size() * table.columns.size());
    for (const auto& row : table.rows)
        for (std::size_t i = 0; i < table.columns.size(); ++i) {
            const double width = letters.horizontalAdvance(row[i].left(mostLetters));
            layout.cells.push_back(static_cast<float>(width));
            layout.widths[i] = std::max(layout.widths[i], width + 1);
        }
    const double room = m_width - cellGap * static_cast<double>(layout.widths.size() - 1);
    std::vector<double> sorted = layout.widths;
    std::ranges::sort(sorted);
    double rest = room, most = room; // of what a column may take at most
    for (std::size_t i = 0; i < sorted.size(); ++i) {
        const double share = rest / static_cast<double>(sorted.size() - i);
        if (sorted[i] > share) {
            most = share;
            break;
        }
        rest -= sorted[i];
    }
    for (double& width : layout.widths) {
        width = std::min(width, most);
        layout.left.push_back(layout.width);
        layout.width += width + cellGap;
    }
    layout.width -= cellGap;
    return layout;
}

void PageLayout::tableHead(const PageTable& table, const TableLayout& layout, bool isContinued)
{
    const QFont letters = font(tableSize, true);
    const Lines caption(isContinued ? table.caption + QStringLiteral(" (continued)") : table.caption,
                        font(isContinued ? tableSize : textSize, true), m_width, m_bottom / 4);
    draw(m_painter, caption, 0, m_y, ink);
    m_y += caption.height() + cellPadding;
    double height = 0;
    for (std::size_t i = 0; i < layout.widths.size(); ++i)
        height = std::max(height, Lines(table.columns[i].title, letters, layout.widths[i], m_bottom / 4).height());
    m_painter.fillRect(QRectF(0, m_y, layout.width, height + cellPadding), QColor::fromRgb(band));
    for (std::size_t i = 0; i < layout.widths.size(); ++i)
        draw(m_painter,
             Lines(table.columns[i].title, letters, layout.widths[i], m_bottom / 4,
                   table.columns[i].isNumber ? Qt::AlignRight : Qt::AlignLeft),
             layout.left[i], m_y + cellPadding / 2, ink);
    m_y += height + cellPadding;
    m_painter.setFont(font(tableSize));
}

double PageLayout::rowHeight(const PageTable& table, std::size_t row, const TableLayout& layout)
{
    double height = layout.line;
    const std::size_t columns = layout.widths.size();
    for (std::size_t i = 0; i < columns; ++i)
        if (layout.cells[row * columns + i] > layout.widths[i])
            height =
                std::max(height, Lines(table.rows[row][i], font(tableSize), layout.widths[i], m_bottom / 2).height());
    return height + cellPadding;
}

void PageLayout::tableRow(const PageTable& table, std::size_t row, const TableLayout& layout, double height)
{
    m_painter.setPen(QColor::fromRgb(ink));
    const std::size_t columns = layout.widths.size();
    const double y = m_y + cellPadding / 2;
    for (std::size_t i = 0; i < columns; ++i) {
        const double width = layout.cells[row * columns + i], left = layout.left[i];
        const QString& text = table.rows[row][i];
        const bool isRight = table.columns[i].isNumber;
        if (width > layout.widths[i])
            draw(m_painter,
                 Lines(text, font(tableSize), layout.widths[i], m_bottom / 2, isRight ? Qt::AlignRight : Qt::AlignLeft),
                 left, y, ink);
        else
            m_painter.drawText(QPointF(isRight ? left + layout.widths[i] - width : left, y + layout.ascent), text);
    }
    m_y += height;
    m_painter.fillRect(QRectF(0, m_y - 3, layout.width, 3), QColor::fromRgb(rule));
}

void PageLayout::table(const PageTable& table)
{
    if (table.columns.empty())
        return;
    const TableLayout layout = layOut(table);
    const double heads = 4 * layout.line;
    beginBlock(heads + (table.rows.empty() ? 0 : rowHeight(table, 0, layout)));
    tableHead(table, layout, false);
    for (std::size_t row = 0; row < table.rows.size(); ++row) {
        const double height = rowHeight(table, row, layout);
        if (roomLeft() < height) {
            newPage();
            tableHead(table, layout, true);
        }
        tableRow(table, row, layout, height);
    }
    m_gap = blockGap;
}

void PageLayout::picture(const PagePicture& picture)
{
    if (picture.size.isEmpty())
        return;
    const double headings = 600; // that may wait
    const double scale = std::min({m_width / picture.size.width(), (m_bottom - headings) / picture.size.height(),
                                   tableSize / static_cast<double>(picture.letters)});
    beginBlock(scale * picture.size.height());
    const auto onPage = [&](const QPointF& point) { return QPointF(0, m_y) + point * scale; };
    for (const PagePicture::Area& area : picture.areas) {
        const QRectF place(onPage(area.place.topLeft()), area.place.size() * scale);
        if (area.isOutline) {
            m_painter.setPen(QPen(QColor::fromRgb(area.colour), 4, Qt::DashLine));
            m_painter.drawRect(place);
        } else {
            m_painter.fillRect(place, QColor::fromRgb(area.colour));
        }
    }
    const QFont letters = font(std::max(1, static_cast<int>(picture.letters * scale)));
    const QFontMetricsF metrics(letters);
    m_painter.setFont(letters);
    for (const PagePicture::Words& words : picture.words) {
        const double width = metrics.horizontalAdvance(words.text);
        const double before = words.align == Qt::AlignRight ? width : words.align == Qt::AlignHCenter ? width / 2 : 0;
        m_painter.setPen(QColor::fromRgb(words.colour));
        m_painter.drawText(onPage(words.place) - QPointF(before, 0), words.text);
    }
    m_y += scale * picture.size.height();
}

} // namespace ql::app
