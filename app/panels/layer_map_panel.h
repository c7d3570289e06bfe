// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <set>
#include <string>

#include "app/panels/map_panel.h"
#include "app/widgets/layer_map.h"

namespace ql::app {

/// All tensors as a grid of roles and layers, in which they are chosen and painted.
class LayerMapPanel : public MapPanel {
    Q_OBJECT
public:
    LayerMapPanel(Studio& studio, QWidget* parent);

protected:
    Maker maker() override;
    void taken(const Places& places, const arch::ModelPtr& model) override;
    void fillContextMenu(QMenu& menu) override;

private:
    void fold(int row);
    void foldAll(bool open);

    LayerMap* m_map;
    std::set<std::string> m_unfolded{};
    arch::ModelPtr m_shown{};
    std::size_t m_rowsShown = 0;
};

} // namespace ql::app
