// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>

#include "app/widgets/tensor_view.h"

namespace ql::app {

/// Places as areas of their size, in groups: a treemap.
class SizeMap : public TensorView {
    Q_OBJECT
public:
    struct Group {
        QString label{};
        std::vector<int> places{};
    };

    explicit SizeMap(QWidget* parent = nullptr);

    /// To be followed by setSource(); `sizes` has one entry per place.
    void setSizes(std::vector<double> sizes, std::vector<Group> groups);

    QRect placeRect(int place) const override;
    QSize wholeSize() const override { return viewport()->size(); }
    void paintWhole(QPainter& painter, bool asVectors) override;

protected:
    std::optional<int> placeAt(const QPoint& position) const override;
    std::vector<int> placesIn(const QRect& area) const override;
    std::vector<int> placesBetween(int from, int to) const override;
    std::optional<int> beside(int place, Way way) const override;
    void scrollTo(int) override { }
    void paintPlaces(QPainter& painter) override;
    std::vector<int> headerAt(const QPoint& position) const override;
    void sourceChanged() override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void arrange();
    void coloursChanged() override { m_drawn = {}; }
    void statesChanged() override { m_marked = {}; }
    QRgb shown(int place) const;
    void drawPlaces(QPainter& painter) const;
    void drawSelection(QPainter& painter) const;
    void drawCurrent(QPainter& painter) const;
    void writeLabels(QPainter& painter) const;
    QImage blank() const;
    void fillPlaces(QImage& image);
    void markSelection(QImage& image) const;

    std::vector<double> m_sizes{};
    std::vector<Group> m_groups{};
    std::vector<QRect> m_rects{}; ///< of the places
    std::vector<QRect> m_groupRects{}, m_headers{};
    // In pixels of the device. A rectangle or a line at a time would take a tenth of a second with 100,000 places.
    QImage m_drawn{}; ///< without the selection
    QImage m_marked{}; ///< with it
    std::vector<int> m_placeAt{}; ///< of each pixel of m_drawn: its place, or -1
};

} // namespace ql::app
