// SPDX-License-Identifier: GPL-3.0-or-later
#include <QActionGroup>
#include <QApplication>
#include <QMenu>

#include "app/language.h"
#include "app/main_window.h"
#include "app/menus/menus.h"
#include "app/theme.h"
#include "app/workspace.h"

namespace ql::app {

namespace {

constexpr int digits = 9; ///< Ctrl+1 ... Ctrl+9

void addPanels(QMenu& menu, MainWindow& window)
{
    int number = 0;
    for (const PanelInfo& info : panels()) {
        const QString id = QString::fromLatin1(info.id);
        QAction* action = menu.addAction(QCoreApplication::translate("Panel", info.title), &window,
                                         [&window, id] { window.showPanel(id); });
        if (number++ < digits)
            action->setShortcut(QKeySequence(static_cast<int>(Qt::CTRL) | (Qt::Key_0 + number)));
    }
}

void addArrangement(QMenu& menu, MainWindow& window)
{
    QMenu* move = menu.addMenu(MainWindow::tr("&Move this panel"));
    const auto add = [&](const QString& text, auto what) {
        return move->addAction(text, &window, [&window, what] {
            if (const QString id = window.workspace().focusedPanel(); !id.isEmpty())
                what(window.workspace(), id);
        });
    };
    add(MainWindow::tr("To the &centre"), [](Workspace& w, const QString& id) { w.movePanel(id, Area::Centre); });
    add(MainWindow::tr("To the &side"), [](Workspace& w, const QString& id) { w.movePanel(id, Area::Side); });
    add(MainWindow::tr("To the &bottom"), [](Workspace& w, const QString& id) { w.movePanel(id, Area::Bottom); });
    add(MainWindow::tr("Into a &window of its own"), [](Workspace& w, const QString& id) { w.floatPanel(id); });
    add(MainWindow::tr("C&lose it"), [](Workspace& w, const QString& id) {
        w.closePanel(id);
    })->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_W));
    menu.addAction(MainWindow::tr("Put all panels &back"), &window, [&window] { window.workspace().resetLayout(); });
}

void addThemes(QMenu& menu)
{
    QMenu* themes = menu.addMenu(MainWindow::tr("&Theme"));
    auto* group = new QActionGroup(&menu);
    const auto add = [&](theme::Mode mode, const QString& text) {
        QAction* action = themes->addAction(text, &menu, [mode] {
            theme::saveMode(mode);
            theme::apply(*qobject_cast<QApplication*>(QCoreApplication::instance()), mode);
        });
        action->setCheckable(true);
        action->setChecked(theme::savedMode() == mode);
        group->addAction(action);
    };
    add(theme::Mode::System, MainWindow::tr("As the &desktop"));
    add(theme::Mode::Light, MainWindow::tr("&Light"));
    add(theme::Mode::Dark, MainWindow::tr("D&ark"));
}

void addLanguages(QMenu& menu, MainWindow& window)
{
    QMenu* all = menu.addMenu(MainWindow::tr("&Language"));
    auto* group = new QActionGroup(&menu);
    const auto add = [&](const QString& code, const QString& name) {
        QAction* action = all->addAction(name, &window, [&window, code] { emit window.languageRequested(code); });
        action->setCheckable(true);
        action->setChecked(language::saved() == code);
        group->addAction(action);
    };
    add(QString(), MainWindow::tr("As the &desktop"));
    for (const QString& code : language::all())
        add(code, language::nameOf(code));
}

void addColours(QMenu& menu, MainWindow& window)
{
    QMenu* all = menu.addMenu(MainWindow::tr("&Colour maps by"));
    auto* group = new QActionGroup(&menu);
    MapOptions& maps = window.studio().maps();
    for (int kind = 0; kind < measureKinds; ++kind) {
        const auto measure = static_cast<MeasureKind>(kind);
        QAction* action = all->addAction(measureName(measure), &window, [&maps, measure] { maps.setMeasure(measure); });
        action->setToolTip(measureHint(measure));
        action->setCheckable(true);
        action->setChecked(maps.measure() == measure);
        group->addAction(action);
    }
    QObject::connect(&maps, &MapOptions::changed, all,
                     [group, &maps] { group->actions().at(static_cast<int>(maps.measure()))->setChecked(true); });
    menu.addAction(MainWindow::tr("Compare with a &file…"), &window,
                   [&window, &maps] { askForOtherModel(&window, maps, false); });
    menu.addAction(MainWindow::tr("Compare with a f&older…"), &window,
                   [&window, &maps] { askForOtherModel(&window, maps, true); });
}

} // namespace

void fillViewMenu(QMenu& menu, MainWindow& window)
{
    addPanels(menu, window);
    menu.addSeparator();
    addColours(menu, window);
    menu.addSeparator();
    addArrangement(menu, window);
    menu.addSeparator();
    addThemes(menu);
    addLanguages(menu, window);
}

} // namespace ql::app
