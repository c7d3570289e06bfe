// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "app/studio.h"
#include "app/widgets/colour_legend.h"
#include "app/widgets/grid_map.h"

class QLabel;

namespace ql::app {

/// The planned type of every tensor as a grid of roles and layers.
class LayerMapPanel : public QWidget {
    Q_OBJECT
public:
    LayerMapPanel(Studio& studio, QWidget* parent);

protected:
    void showEvent(QShowEvent* event) override;

private:
    void refresh();
    void openMenu(const QString& tensor, const QPoint& globalPos);

    Studio& m_studio;
    GridMap* m_map;
    ColourLegend* m_legend;
    QLabel* m_summary;
};

} // namespace ql::app
