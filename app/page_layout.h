// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <utility>
#include <vector>

#include <QFont>
#include <QPagedPaintDevice>
#include <QPainter>
#include <QRectF>
#include <QRgb>
#include <QString>

namespace ql::app {

/// What a table on paper is made of.
struct PageTable {
    struct Column {
        QString title{};
        bool isNumber = false; ///< aligned right
    };
    QString caption{};
    std::vector<Column> columns{};
    std::vector<std::vector<QString>> rows{}; ///< each with a cell for every column
};

/// A chart on paper: areas and words in units of its own.
struct PagePicture {
    struct Area {
        QRectF place{};
        QRgb colour = 0;
        bool isOutline = false; ///< dashed, nothing inside
    };
    struct Words {
        QPointF place{}; ///< on the base line
        QString text{};
        Qt::AlignmentFlag align = Qt::AlignLeft; ///< of the text about its place
        QRgb colour = 0;
    };
    QSizeF size{};
    int letters = 1; ///< their size
    std::vector<Area> areas{};
    std::vector<Words> words{};
};

/// Lays blocks out from the top of a page to its bottom, one below the other, and goes on to the next page where one
/// does not fit. Every page has its number and the title at its foot. Lengths are tenths of a point, whatever the
/// resolution of the device. May be used on any one thread.
class PageLayout {
public:
    enum class Tone { Plain, Quiet, Good, Bad };
    static constexpr QRgb ink = 0xff000000, quiet = 0xff444444; ///< on paper, whatever the theme of the window

    /// `device` must outlive it and have its page size, margins and resolution.
    PageLayout(QPagedPaintDevice& device, QString title);

    void heading(int level, const QString& text); ///< 1 to 3; stands on the page of what follows
    void paragraph(const QString& text, Tone tone = Tone::Plain);
    /// Pairs of a term and what it is, in three columns.
    void facts(const std::vector<std::pair<QString, QString>>& facts);
    /// Goes over any number of pages; caption and head are at the top of each. A cell that would not fit on a page is
    /// cut with an ellipsis.
    void table(const PageTable& table);
    /// No wider than the page and no higher, and with letters no larger than those of the text.
    void picture(const PagePicture& picture);
    void newPage(); ///< unless this one is still empty

private:
    struct Heading {
        QString text{};
        QFont font{};
        double height = 0;
    };
    struct TableLayout {
        std::vector<double> left{}, widths{}; ///< of the columns
        std::vector<float> cells{}; ///< what each cell takes in one line, row by row
        double width = 0; ///< of all
        double line = 0, ascent = 0; ///< of a line of letters
    };

    double roomLeft() const { return m_bottom - m_y; }
    void footer();
    /// Room for a block, with the headings that wait for one before it; the rest of the block may go on elsewhere.
    void beginBlock(double height);
    TableLayout layOut(const PageTable& table);
    void tableHead(const PageTable& table, const TableLayout& layout, bool isContinued);
    double rowHeight(const PageTable& table, std::size_t row, const TableLayout& layout);
    void tableRow(const PageTable& table, std::size_t row, const TableLayout& layout, double height);

    QPagedPaintDevice& m_device;
    QPainter m_painter;
    const QString m_title;
    double m_width = 0, m_bottom = 0; ///< of the place for blocks
    double m_y = 0; ///< where the last block ended
    double m_gap = 0; ///< that it wants below it
    int m_page = 1;
    std::vector<Heading> m_waiting{}; ///< headings whose block has not come yet
};

} // namespace ql::app
