// SPDX-License-Identifier: GPL-3.0-or-later
// THE list of menus.
#include "app/menus/menus.h"

#include <array>

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QMenuBar>
#include <QToolButton>

#include "app/main_window.h"
#include "app/theme.h"

namespace ql::app {

namespace {

struct MenuInfo {
    const char* title; ///< to be translated in the context "Menu"
    void (*fill)(QMenu& menu, MainWindow& window);
};

constexpr std::array menus = {
    MenuInfo{QT_TRANSLATE_NOOP("Menu", "&File"), fillFileMenu},
    MenuInfo{QT_TRANSLATE_NOOP("Menu", "&Edit"), fillEditMenu},
    MenuInfo{QT_TRANSLATE_NOOP("Menu", "&Select"), fillSelectMenu},
    MenuInfo{QT_TRANSLATE_NOOP("Menu", "&Paint"), fillPaintMenu},
    MenuInfo{QT_TRANSLATE_NOOP("Menu", "&Recipe"), fillRecipeMenu},
    MenuInfo{QT_TRANSLATE_NOOP("Menu", "&Jobs"), fillJobsMenu},
    MenuInfo{QT_TRANSLATE_NOOP("Menu", "&View"), fillViewMenu},
    MenuInfo{QT_TRANSLATE_NOOP("Menu", "&Help"), fillHelpMenu},
};

// Undo and redo are wanted often enough for a button.
QWidget* makeCorner(QMenuBar& bar)
{
    auto* corner = new QWidget(&bar);
    auto* row = new QHBoxLayout(corner);
    row->setContentsMargins(0, 0, theme::gap, 0);
    row->setSpacing(2);
    for (const char* name : {"undo", "redo"}) {
        auto* button = new QToolButton;
        auto* action = bar.window()->findChild<QAction*>(QString::fromLatin1(name));
        button->setDefaultAction(action);
        button->setToolButtonStyle(Qt::ToolButtonIconOnly);
        button->setAccessibleName(action->text());
        row->addWidget(button);
    }
    return corner;
}

} // namespace

void fillMenuBar(MainWindow& window)
{
    for (const MenuInfo& info : menus)
        info.fill(*window.menuBar()->addMenu(QCoreApplication::translate("Menu", info.title)), window);
    window.menuBar()->setCornerWidget(makeCorner(*window.menuBar()));
}

} // namespace ql::app
