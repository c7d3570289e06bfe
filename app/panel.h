// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>

#include <QWidget>

#include "app/studio.h"

namespace ql::app {

enum class Area {
    Centre, ///< tabs over the selection
    Side, ///< right: about the selection, and the recipe
    Bottom, ///< jobs and problems
};

/// One tab of the window.
struct PanelInfo {
    const char* id; ///< stable; for settings and tests
    const char* title; ///< to be translated in the context "Panel"
    Area area;
    QWidget* (*make)(Studio& studio, QWidget* parent);
};

/// All panels, in the order of their tabs.
std::span<const PanelInfo> panels();

} // namespace ql::app
