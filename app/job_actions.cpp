// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/job_actions.h"

#include <QAction>
#include <QDesktopServices>
#include <QFileInfo>
#include <QKeySequence>
#include <QUrl>

#include "app/studio.h"
#include "app/theme.h"

namespace ql::app {

template <typename Do>
QAction* JobActions::add(std::vector<QAction*>& list, const char* name, const char* icon, const QString& text,
                         Do action)
{
    auto* made = new QAction(text, this);
    made->setObjectName(QString::fromLatin1(name));
    made->setIcon(theme::icon(QString::fromLatin1(icon)));
    connect(made, &QAction::triggered, this, action);
    list.push_back(made);
    return made;
}

JobActions::JobActions(Studio& studio, QObject* parent)
    : QObject(parent)
    , m_studio(studio)
{
    JobModel& jobs = studio.jobs();
    const auto change = [this, &jobs](void (JobModel::*what)(int)) {
        return [this, &jobs, what] { (jobs.*what)(row()); };
    };
    add(m_ofJob, "pauseJob", "pause", tr("Pause"), [this, &jobs] {
        const job::Snapshot* job = jobs.at(row());
        if (job && job->state == job::State::Paused)
            jobs.resume(row());
        else
            jobs.pause(row());
    });
    add(m_ofJob, "cancelJob", "cancel", tr("Cancel the job"), change(&JobModel::cancel));
    add(m_ofJob, "retryJob", "redo", tr("Try again, from what is finished"), change(&JobModel::retry));
    add(m_ofJob, "editJob", "edit", tr("Edit in the window"), [this] { m_studio.editJob(row()); });
    add(m_ofJob, "duplicateJob", "copy", tr("Duplicate"), change(&JobModel::duplicate));
    add(m_ofJob, "moveJobUp", "up", tr("Run earlier"), [this, &jobs] { jobs.move(row(), -1); });
    add(m_ofJob, "moveJobDown", "down", tr("Run later"), [this, &jobs] { jobs.move(row(), 1); });
    add(m_ofJob, "showReport", "report", tr("Show the report"), [this] { m_studio.showReportOf(row()); });
    add(m_ofJob, "showJobFolder", "folder", tr("Show in folder"),
        [this, &jobs] { showInFolder(jobs.outputAt(row())); });
    add(m_ofJob, "removeJob", "remove", tr("Remove from the list"), change(&JobModel::remove));
    add(m_ofAll, "pauseAllJobs", "pause", tr("Pause all"), [&jobs] { jobs.pauseAll(); });
    add(m_ofAll, "resumeAllJobs", "play", tr("Resume all"), [&jobs] { jobs.resumeAll(); });
    add(m_ofAll, "clearJobs", "done", tr("Clear finished jobs"), [&jobs] { jobs.clearFinished(); });
    for (const auto signal : {&JobModel::queueChanged, &JobModel::currentChanged})
        connect(&jobs, signal, this, &JobActions::refresh);
    refresh();
}

QAction* JobActions::action(const QString& name) const
{
    return findChild<QAction*>(name, Qt::FindDirectChildrenOnly);
}

int JobActions::row() const
{
    const std::optional<job::JobId> current = m_studio.jobs().current();
    return current ? m_studio.jobs().rowOf(*current) : -1;
}

void JobActions::openResult()
{
    const job::Snapshot* job = m_studio.jobs().at(row());
    if (job && job->state == job::State::Done)
        m_studio.showReportOf(row());
    else if (job)
        showInFolder(m_studio.jobs().outputAt(row()));
}

void JobActions::refresh()
{
    const JobModel& jobs = m_studio.jobs();
    const job::Snapshot* job = jobs.at(row());
    const auto is = [job](job::State state) { return job && job->state == state; };
    const bool pending = is(job::State::Waiting) || is(job::State::Paused);
    const bool running = is(job::State::Running) || (is(job::State::Paused) && job->progress.seconds > 0);
    const bool known = jobs.specAt(row()) != nullptr;
    const auto enable = [this](const char* name, bool enabled) {
        action(QString::fromLatin1(name))->setEnabled(enabled);
    };
    QAction* pause = action(QStringLiteral("pauseJob"));
    pause->setText(is(job::State::Paused) ? tr("Resume") : tr("Pause"));
    pause->setIcon(theme::icon(is(job::State::Paused) ? QStringLiteral("play") : QStringLiteral("pause")));
    enable("pauseJob", pending || running);
    enable("cancelJob", pending || running);
    enable("retryJob", jobs.canRetry(row()));
    enable("editJob", known && !running);
    enable("duplicateJob", known);
    enable("moveJobUp", pending && row() > 0);
    enable("moveJobDown", pending && row() + 1 < jobs.rowCount());
    enable("removeJob", job && !running);
    enable("showReport", is(job::State::Done));
    enable("showJobFolder", !jobs.outputAt(row()).isEmpty());
    bool finished = false;
    for (int i = 0; i < jobs.rowCount(); ++i)
        finished = finished || isFinished(jobs.at(i)->state);
    enable("pauseAllJobs", jobs.anyUnfinished());
    enable("resumeAllJobs", jobs.anyUnfinished());
    enable("clearJobs", finished);
}

void showInFolder(const QString& path)
{
    if (!path.isEmpty())
        QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo(path).absolutePath()));
}

} // namespace ql::app
