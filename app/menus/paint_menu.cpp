// SPDX-License-Identifier: GPL-3.0-or-later
#include <QMenu>

#include "app/main_window.h"
#include "app/menus/menus.h"
#include "app/paint.h"
#include "app/widgets/format_choice.h"
#include "app/widgets/type_menu.h"

namespace ql::app {

namespace {

// The keys work where tensors are shown, so they are only told here (behind the tab).
QString withKey(const QString& text, QChar key)
{
    return QStringLiteral("%1\t%2").arg(text, key);
}

void fill(QMenu& menu, Studio& studio)
{
    menu.clear();
    const bool any = !studio.selection().empty();
    const auto add = [&](const QString& text, QChar key, auto act) {
        menu.addAction(withKey(text, key), &studio, act)->setEnabled(any);
    };
    for (const PaintType& type : paintTypes(studio.recipe()))
        add(MainWindow::tr("Paint as %1").arg(formatLabel(type.format)), type.key,
            [&studio, format = type.format] { paintSelection(studio, format); });
    auto* others = new QMenu(MainWindow::tr("Paint as another &type"), &menu);
    fillTypeMenu(*others, studio.recipe().to,
                 [&studio](std::optional<quant::Format> type) { paintSelection(studio, type); });
    others->setEnabled(any);
    menu.addMenu(others);
    menu.addSeparator();
    add(MainWindow::tr("&Keep as in the source"), keepKey, [&studio] { paintSelection(studio, std::nullopt); });
    add(MainWindow::tr("As the &preset says"), unpaintKey, [&studio] { unpaintSelection(studio); });
}

} // namespace

void fillPaintMenu(QMenu& menu, MainWindow& window)
{
    Studio& studio = window.studio();
    QObject::connect(&menu, &QMenu::aboutToShow, &menu, [&menu, &studio] { fill(menu, studio); });
    fill(menu, studio);
}

} // namespace ql::app
