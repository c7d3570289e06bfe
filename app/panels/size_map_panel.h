// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/panels/map_panel.h"

namespace ql::app {

class SizeMap;

/// All tensors as areas of their bytes, planned or now, by role or by layer.
class SizeMapPanel : public MapPanel {
    Q_OBJECT
public:
    SizeMapPanel(Studio& studio, QWidget* parent);

protected:
    Maker maker() override;
    void taken(const Places& places, const arch::ModelPtr& model) override;

private:
    SizeMap* m_map;
    QComboBox *m_grouping, *m_amount;
    arch::ModelPtr m_shown{};
};

} // namespace ql::app
