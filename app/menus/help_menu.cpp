// SPDX-License-Identifier: GPL-3.0-or-later
#include <QApplication>
#include <QMenu>
#include <QMessageBox>

#include "app/collect_diagnostics.h"
#include "app/guide_window.h"
#include "app/main_window.h"
#include "app/menus/menus.h"
#include "app/tour_steps.h"

namespace ql::app {

void fillHelpMenu(QMenu& menu, MainWindow& window)
{
    menu.addAction(MainWindow::tr("&Guide"), QKeySequence::HelpContents, &window, [&window] { showGuide(window); });
    menu.addAction(MainWindow::tr("&Tour of the window"), &window, [&window] { startTour(window); });
    menu.addAction(MainWindow::tr("Collect &diagnostics…"), &window,
                   [&window] { askToCollectDiagnostics(window.studio(), window); });
    menu.addSeparator();
    menu.addAction(MainWindow::tr("&About Quantloom"), &window, [&window] {
        QMessageBox::about(
            &window, MainWindow::tr("About Quantloom"),
            MainWindow::tr("<h3>Quantloom %1</h3><p>Turns model checkpoints into quantised files you can trust.</p>"
                           "<p>Free software under the GNU General Public License, version 3 or later.</p>")
                .arg(QCoreApplication::applicationVersion()));
    });
    menu.addAction(MainWindow::tr("About &Qt"), qobject_cast<QApplication*>(QCoreApplication::instance()),
                   &QApplication::aboutQt);
}

} // namespace ql::app
