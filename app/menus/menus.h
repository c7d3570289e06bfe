// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QMenu;

namespace ql::app {

class MainWindow;

/// All that can be done, as menus. Whatever is not in a menu cannot be found by the command palette, which has no list
/// of its own. One file per menu; the list is in menus.cpp.
void fillMenuBar(MainWindow& window);

void fillFileMenu(QMenu& menu, MainWindow& window);
void fillEditMenu(QMenu& menu, MainWindow& window);
void fillSelectMenu(QMenu& menu, MainWindow& window);
void fillPaintMenu(QMenu& menu, MainWindow& window);
void fillJobsMenu(QMenu& menu, MainWindow& window);
void fillRecipeMenu(QMenu& menu, MainWindow& window);
void fillViewMenu(QMenu& menu, MainWindow& window);
void fillHelpMenu(QMenu& menu, MainWindow& window);

} // namespace ql::app
