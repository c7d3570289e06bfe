// SPDX-License-Identifier: GPL-3.0-or-later
#include <vector>

#include <QActionGroup>
#include <QInputDialog>
#include <QMenu>

#include "app/after_jobs.h"
#include "app/job_actions.h"
#include "app/log_choice.h"
#include "app/main_window.h"
#include "app/menus/menus.h"

namespace ql::app {

namespace {

void choose(AfterJobs& after, AfterJobs::Action action, QWidget& window)
{
    if (action != AfterJobs::Action::Command) {
        after.choose(action);
        return;
    }
    auto* dialog = new QInputDialog(&window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(MainWindow::tr("Run a command"));
    dialog->setLabelText(MainWindow::tr("When all jobs are done, the shell runs this:"));
    dialog->setTextValue(after.command());
    QObject::connect(dialog, &QInputDialog::textValueSelected, &after,
                     [&after, action](const QString& command) { after.choose(action, command); });
    QObject::connect(dialog, &QDialog::rejected, &after, [&after] { emit after.changed(); });
    dialog->open();
}

void addAfterJobs(QMenu& menu, AfterJobs& after, QWidget& window)
{
    QMenu* all = menu.addMenu(MainWindow::tr("&When all is done"));
    auto* group = new QActionGroup(all);
    std::vector<std::pair<QAction*, AfterJobs::Action>> actions;
    using Action = AfterJobs::Action;
    for (const Action action : {Action::Nothing, Action::Close, Action::Command, Action::Sleep, Action::PowerOff}) {
        QAction* made =
            all->addAction(nameOf(action), all, [&after, action, &window] { choose(after, action, window); });
        made->setCheckable(true);
        group->addAction(made);
        actions.emplace_back(made, action);
    }
    const auto show = [&after, actions] {
        for (const auto& [made, action] : actions) {
            made->setVisible(after.offered(action));
            made->setChecked(after.chosen() == action);
        }
    };
    QObject::connect(&after, &AfterJobs::changed, all, show);
    show();
}

} // namespace

void fillJobsMenu(QMenu& menu, MainWindow& window)
{
    const auto* actions = new JobActions(window.studio(), &window);
    for (QAction* action : actions->ofJob())
        menu.addAction(action);
    menu.addSeparator();
    for (QAction* action : actions->ofAll())
        menu.addAction(action);
    menu.addSeparator();
    QAction* log = menu.addAction(MainWindow::tr("&Keep a log of each job"), &window, &setKeepsJobLogs);
    log->setCheckable(true);
    log->setChecked(keepsJobLogs());
    log->setToolTip(
        MainWindow::tr("Beside its output: what was asked, what was decided for each tensor and why, and how "
                       "it ended. For jobs that begin from now on"));
    if (auto* after = window.studio().findChild<AfterJobs*>())
        addAfterJobs(menu, *after, window);
}

} // namespace ql::app
