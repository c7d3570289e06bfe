// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace ql::app {

class MainWindow;

/// Opens the sample model and shows what the window can do with it.
void startTour(MainWindow& window);

} // namespace ql::app
