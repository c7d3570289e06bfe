// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointF>
#include <QWidget>

#include "app/tile_images.h"
#include "app/tile_loader.h"

namespace ql::app {

/// A tensor as a map of its cells, from the whole down to single weights: drag or arrow keys pan, the wheel zooms at
/// the pointer, + and - in the middle, 0 shows all, Home the first weight. Two maps can share the view: divided by a
/// handle (Ctrl+Left, Ctrl+Right), or side by side.
class TileView : public QWidget {
    Q_OBJECT
public:
    struct Layer {
        TileLoader* loader = nullptr;
        TileImages* images = nullptr;
        QString title{};
    };
    enum class Compare { Single, Split, SideBySide };

    explicit TileView(QWidget* parent = nullptr);

    /// `main` has the shape that the view moves in; `other` is the left one where two are compared. Their signals
    /// update the view.
    void setLayers(Layer main, Layer other);
    void setCompare(Compare compare);
    Compare compare() const { return m_compare; }
    /// Lines are drawn where blocks of so many columns meet. 0: none.
    void setBlockColumns(std::uint32_t columns);

    void showAll();
    void zoomBy(double factor, const QPointF& at); ///< `at` stays where it is, in pixels of the widget
    void zoomInMiddle(double factor);
    void panBy(const QPointF& pixels);
    void showWeight(std::uint64_t row, std::uint64_t column); ///< in the middle, zoomed in far enough to be seen

    double scale() const { return m_scale; } ///< pixels of a weight
    unsigned level() const; ///< that suits the scale
    report::WeightRect visible() const; ///< weights in view
    double handle() const { return m_handle; } ///< 0..1: how much of the view the left map has
    void setHandle(double share);
    QRect mapRect() const; ///< without the rulers
    /// The weight at a place; false outside of the tensor.
    bool weightAt(const QPointF& at, std::uint64_t& row, std::uint64_t& column) const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void viewChanged();
    void pointed(quint64 row, quint64 column); ///< by the pointer, or by keys: the middle
    void picked(quint64 row, quint64 column); ///< a click, or Enter: the middle

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    struct Pane {
        const Layer* layer = nullptr;
        QRect clip{};
        QPoint origin{}; ///< where the weight at m_origin is drawn
    };
    enum class Drag { None, Pan, Handle, Overview };

    std::vector<Pane> panes() const;
    QRect overviewRect() const;
    int handleX() const;
    bool isOnHandle(const QPoint& at) const;
    double smallestScale() const;
    void settle(); ///< keeps the tensor in view and tells everyone
    void centreOn(double row, double column);
    void pointAtMiddle();
    void drawPane(QPainter& painter, const Pane& pane);
    bool drawTile(QPainter& painter, const Layer& layer, const report::TileKey& key, const QRect& target);
    void drawGrid(QPainter& painter, const Pane& pane);
    void drawNumbers(QPainter& painter, const Pane& pane);
    void drawOverview(QPainter& painter);
    void drawTitle(QPainter& painter, const Pane& pane, bool atRight);
    QPointF toPixels(const Pane& pane, double row, double column) const;

    Layer m_main{}, m_other{};
    Compare m_compare = Compare::Single;
    std::uint32_t m_blockColumns = 0;
    double m_scale = 1;
    QPointF m_origin{}; ///< the weight (column, row) in the top left corner
    double m_handle = 0.5;
    Drag m_drag = Drag::None;
    bool m_moved = false, m_byKeys = false;
    bool m_untouched = true; ///< the user has not moved: a resize shows all again
    QPoint m_pressed{}, m_last{};
};

} // namespace ql::app
