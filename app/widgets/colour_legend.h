// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "app/widgets/colour_map.h"

namespace ql::app {

/// A bar of a colour map with the numbers at its ends and a caption.
class ColourLegend : public QWidget {
    Q_OBJECT
public:
    explicit ColourLegend(const ColourMap& map, QWidget* parent = nullptr);
    void setColours(const ColourMap& map);
    void setRange(const QString& low, const QString& high, const QString& caption);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override; ///< the bar gives way

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const ColourMap* m_map;
    QString m_low{}, m_high{}, m_caption{};
};

} // namespace ql::app
