// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QStaticText>

#include "app/widgets/tensor_view.h"

namespace ql::app {

/// Places in rows and columns with headers that stay in sight; a place is row * columns + column. Ctrl and the wheel
/// zoom; rows that fold out have a triangle, and the keys + and -.
class LayerMap : public TensorView {
    Q_OBJECT
public:
    struct Row {
        QString label{};
        bool canFold = false; ///< has rows of its own
        bool unfolded = false;
        bool isPart = false; ///< of the row that was folded out
    };

    explicit LayerMap(QWidget* parent = nullptr);

    /// To be followed by setSource() with rows x columns places.
    void setGeometryOf(std::vector<Row> rows, QStringList columns);
    const std::vector<Row>& rows() const { return m_rows; }
    int columns() const { return static_cast<int>(m_columns.size()); }
    int placeOf(int row, int column) const { return row * columns() + column; }

    QRect placeRect(int place) const override;
    QRect rowHeader(int row) const; ///< in the viewport
    QRect columnHeader(int column) const;
    QSize wholeSize() const override;
    void paintWhole(QPainter& painter, bool asVectors) override;

    double zoom() const { return m_zoom; }
    void zoomBy(double factor);
    void fit(); ///< all columns in sight

signals:
    void foldRequested(int row);

protected:
    std::optional<int> placeAt(const QPoint& position) const override;
    std::vector<int> placesIn(const QRect& area) const override;
    std::vector<int> placesBetween(int from, int to) const override;
    std::optional<int> beside(int place, Way way) const override;
    void scrollTo(int place) override;
    void paintPlaces(QPainter& painter) override;
    QRect dragArea(const QPoint& from, const QPoint& to) const override;
    bool pressed(const QPoint& position) override;
    void sourceChanged() override;
    void keyPressEvent(QKeyEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void scrollContentsBy(int dx, int dy) override;
    void changeEvent(QEvent* event) override;

private:
    struct Layout {
        int left = 0, top = 0; ///< of the cells, behind the headers
        int cellWidth = 1, cellHeight = 1;
        QPoint scroll{};
        QSize view{};
    };
    struct Visible {
        int firstRow, lastRow, firstColumn, lastColumn; ///< last included
    };
    Layout layout() const;
    Layout wholeLayout() const;
    Visible visible(const Layout& place) const;
    QRect cellRect(const Layout& place, int row, int column) const;
    void render(QPainter& painter, const Layout& place, bool asVectors);
    void fillCells(QPainter& painter, const Layout& place, const Visible& seen, bool asVectors) const;
    void writeTexts(QPainter& painter, const Layout& place, const Visible& seen);
    void outline(QPainter& painter, const Layout& place, const Visible& seen) const;
    void writeRowHeaders(QPainter& painter, const Layout& place, const Visible& seen) const;
    void writeColumnHeaders(QPainter& painter, const Layout& place, const Visible& seen) const;
    bool chosen(int row, int column) const;
    bool rowHasChosen(int row) const;
    bool columnHasChosen(int column) const;
    QRgb shown(int place) const;
    void updateScrollBars();
    void measureHeaders();

    std::vector<Row> m_rows{};
    QStringList m_columns{};
    int m_left = 0, m_top = 0, m_widestColumn = 0;
    double m_zoom = 1;
    bool m_hasParts = false; ///< a row is folded out
    bool m_acrossColumns = false, m_acrossRows = false; ///< the drag began on a header
    QHash<QString, QStaticText> m_laidOut{};
};

} // namespace ql::app
