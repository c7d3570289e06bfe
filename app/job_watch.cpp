// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/job_watch.h"

#include <algorithm>

#include "app/desktop_link.h"
#include "app/job_text.h"
#include "app/log.h"
#include "app/text.h"

namespace ql::app {

JobWatch::JobWatch(JobModel& jobs, DesktopLink& desktop, std::function<bool()> isLookedAt, QObject* parent)
    : QObject(parent)
    , m_jobs(jobs)
    , m_desktop(desktop)
    , m_isLookedAt(std::move(isLookedAt))
{
    connect(&jobs, &JobModel::finished, this, &JobWatch::ended);
    connect(&jobs, &QAbstractItemModel::dataChanged, this, &JobWatch::look);
    connect(&jobs, &QAbstractItemModel::rowsRemoved, this, &JobWatch::look);
}

void JobWatch::ended(const job::Snapshot& job)
{
    const QString title = QString::fromStdString(job.title), how = jobDetail(job, std::nullopt);
    const std::string line = "job " + job.title + ": " + (job.error ? job.error->message : how.toStdString());
    if (job.state == job::State::Failed)
        logError(line);
    else
        logInfo(line);
    if (job.state == job::State::Cancelled)
        return; // whoever cancelled it knows
    if (!m_isLookedAt())
        m_desktop.notify(job.state == job::State::Done ? tr("%1 is written").arg(title) : tr("%1 failed").arg(title),
                         how);
    for (int row = 0; row < m_jobs.rowCount(); ++row) {
        const job::State state = m_jobs.at(row)->state;
        if (state == job::State::Waiting || state == job::State::Running)
            return;
    }
    emit allDone();
}

void JobWatch::look()
{
    double now = -1;
    for (int row = 0; row < m_jobs.rowCount(); ++row) {
        if (m_jobs.at(row)->state == job::State::Running)
            now = jobFraction(*m_jobs.at(row));
    }
    if (now == m_fraction)
        return;
    m_fraction = now;
    m_desktop.showProgress(now < 0 ? std::nullopt : std::optional(now));
    emit fractionChanged();
}

} // namespace ql::app
