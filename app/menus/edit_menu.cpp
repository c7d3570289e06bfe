// SPDX-License-Identifier: GPL-3.0-or-later
#include <QMenu>

#include "app/main_window.h"
#include "app/menus/menus.h"
#include "app/strokes.h"
#include "app/theme.h"

namespace ql::app {

void fillEditMenu(QMenu& menu, MainWindow& window)
{
    QUndoStack& history = window.studio().history();
    QAction* undo = history.createUndoAction(&window, MainWindow::tr("&Undo"));
    // What is still being painted is taken back first.
    Studio& studio = window.studio();
    QObject::disconnect(undo, &QAction::triggered, nullptr, nullptr);
    QObject::connect(undo, &QAction::triggered, &studio, [&studio] { undoLast(studio); });
    QObject::connect(&studio.strokes(), &Strokes::changed, undo, [undo, &studio] {
        undo->setEnabled(studio.history().canUndo() || !studio.strokes().waiting().empty());
    });
    undo->setObjectName(QStringLiteral("undo"));
    undo->setShortcut(QKeySequence::Undo);
    undo->setIcon(theme::icon(QStringLiteral("undo")));
    QAction* redo = history.createRedoAction(&window, MainWindow::tr("&Redo"));
    redo->setObjectName(QStringLiteral("redo"));
    redo->setShortcuts({QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z), QKeySequence(Qt::CTRL | Qt::Key_Y)});
    redo->setIcon(theme::icon(QStringLiteral("redo")));
    menu.addAction(undo);
    menu.addAction(redo);
    menu.addSeparator();
    menu.addAction(theme::icon(QStringLiteral("search")), MainWindow::tr("Find a &command or tensor…"),
                   QKeySequence(Qt::CTRL | Qt::Key_K), &window, &MainWindow::openPalette);
}

} // namespace ql::app
