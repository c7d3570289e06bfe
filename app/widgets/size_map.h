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
    void drawPlaces(QPainter& painter) const;
    void drawSelection(QPainter& painter) const;
    void writeLabels(QPainter& painter) const;

    std::vector<double> m_sizes{};
    std::vector<Group> m_groups{};
    std::vector<QRect> m_rects{}; ///< of the places
    std::vector<QRect> m_groupRects{}, m_headers{};
    QImage m_drawn{}; ///< without the selection
};

} // namespace ql::app
