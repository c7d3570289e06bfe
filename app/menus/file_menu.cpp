// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDir>
#include <QMenu>

#include "app/main_window.h"
#include "app/menus/menus.h"
#include "app/output_bar.h"
#include "app/report_actions.h"
#include "app/theme.h"

namespace ql::app {

namespace {

void fillRecent(QMenu& menu, MainWindow& window)
{
    menu.clear();
    Studio& studio = window.studio();
    for (const QString& path : studio.recent().paths())
        menu.addAction(QDir::toNativeSeparators(path), &studio, [&studio, path] { studio.open(path); });
    menu.addSeparator();
    QAction* forget = menu.addAction(MainWindow::tr("Forget these"), &studio, [&studio] { studio.recent().clear(); });
    forget->setEnabled(!studio.recent().paths().isEmpty());
}

} // namespace

void fillFileMenu(QMenu& menu, MainWindow& window)
{
    Studio& studio = window.studio();
    menu.addAction(theme::icon(QStringLiteral("folder")), MainWindow::tr("&Open folder…"), QKeySequence::Open, &window,
                   &MainWindow::openFolder);
    menu.addAction(theme::icon(QStringLiteral("file")), MainWindow::tr("Open &file…"),
                   QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_O), &window, &MainWindow::openFile);
    menu.addAction(MainWindow::tr("Quantise &several models…"), &window, &MainWindow::chooseBatch);
    QMenu* recent = menu.addMenu(MainWindow::tr("Open &recent"));
    QObject::connect(recent, &QMenu::aboutToShow, recent, [recent, &window] { fillRecent(*recent, window); });
    menu.addAction(MainWindow::tr("Open the sa&mple model"), &studio, &Studio::openSample);
    menu.addSeparator();
    menu.addAction(MainWindow::tr("&Write the file"), QKeySequence(Qt::CTRL | Qt::Key_Return), &window.outputBar(),
                   &OutputBar::write);
    QMenu* report = menu.addMenu(MainWindow::tr("Repor&t"));
    report->setToolTipsVisible(true);
    const auto* documents = new ReportActions(studio, &window);
    for (QAction* action : documents->all())
        report->addAction(action);
    documents->action(QStringLiteral("printReport"))->setShortcut(QKeySequence::Print);
    menu.addSeparator();
    menu.addAction(MainWindow::tr("&Quit"), QKeySequence(Qt::CTRL | Qt::Key_Q), &window, &QWidget::close);
}

} // namespace ql::app
