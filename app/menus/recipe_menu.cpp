// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDir>
#include <QMenu>

#include "app/main_window.h"
#include "app/menus/menus.h"
#include "core/arch/model.h"

namespace ql::app {

void fillRecipeMenu(QMenu& menu, MainWindow& window)
{
    Studio& studio = window.studio();
    menu.addAction(MainWindow::tr("&Load recipe…"), &window, &MainWindow::loadRecipe);
    QMenu* shipped = menu.addMenu(MainWindow::tr("&Recipes of the program"));
    const QDir recipes(QString::fromStdString(arch::resourceFolder() + "/recipes"));
    for (const QString& file : recipes.entryList({QStringLiteral("*.json")}, QDir::Files, QDir::Name))
        shipped->addAction(file.chopped(5), &studio,
                           [&studio, path = recipes.filePath(file)] { studio.loadRecipe(path); });
    menu.addAction(MainWindow::tr("Sa&ve recipe…"), QKeySequence::Save, &window, &MainWindow::saveRecipe);
    menu.addSeparator();
    menu.addAction(MainWindow::tr("Reset the recipe"), &studio, [&studio] {
        studio.edit(MainWindow::tr("Reset the recipe"), [](plan::Recipe& recipe) { recipe = {}; });
    });
}

} // namespace ql::app
