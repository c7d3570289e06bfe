// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/job_model.h"

#include <algorithm>

#include <QStringList>
#include <QTimer>

#include "app/text.h"

namespace ql::app {

namespace {

constexpr int refreshMilliseconds = 50;

QString running(const job::Progress& progress)
{
    QStringList parts;
    if (!progress.stage.empty())
        parts += QString::fromStdString(progress.stage);
    if (progress.bytesPerSecond > 0)
        parts += JobModel::tr("%1/s").arg(text::bytes(static_cast<std::uint64_t>(progress.bytesPerSecond)));
    if (progress.secondsLeft >= 0)
        parts += JobModel::tr("%1 left").arg(text::duration(progress.secondsLeft));
    if (!progress.item.empty())
        parts += QString::fromStdString(progress.item);
    return parts.join(QStringLiteral("  ·  "));
}

QString detail(const job::Snapshot& job)
{
    switch (job.state) {
    case job::State::Waiting:
        return JobModel::tr("Waiting");
    case job::State::Running:
        return running(job.progress);
    case job::State::Paused:
        return JobModel::tr("Paused  ·  %1").arg(running(job.progress));
    case job::State::Done:
        if (!job.report)
            return JobModel::tr("Done");
        return JobModel::tr("Done  ·  %1  ·  %2  ·  every tensor as planned")
            .arg(text::bytes(job.report->bytes), text::duration(job.report->seconds));
    case job::State::Failed:
        return job.error ? QString::fromStdString(job.error->message) : JobModel::tr("Failed");
    case job::State::Cancelled:
        return JobModel::tr("Cancelled; no file was written");
    }
    return {};
}

double fraction(const job::Snapshot& job)
{
    if (job.state == job::State::Done)
        return 1;
    const job::Progress& progress = job.progress;
    if (progress.total == 0)
        return job.state == job::State::Running ? -1 : 0;
    return std::min(1.0, static_cast<double>(progress.done) / static_cast<double>(progress.total));
}

} // namespace

bool isFinished(job::State state)
{
    return state == job::State::Done || state == job::State::Failed || state == job::State::Cancelled;
}

JobModel::JobModel(QObject* parent)
    : QAbstractListModel(parent)
    , m_queue([this] { wake(); })
{
}

job::JobId JobModel::add(const QString& title, job::Queue::Work work)
{
    const job::JobId id = m_queue.add(title.toStdString(), std::move(work));
    refresh();
    return id;
}

void JobModel::pause(int row)
{
    if (const job::Snapshot* job = at(row))
        m_queue.pause(job->id);
}

void JobModel::resume(int row)
{
    if (const job::Snapshot* job = at(row))
        m_queue.resume(job->id);
}

void JobModel::cancel(int row)
{
    if (const job::Snapshot* job = at(row))
        m_queue.cancel(job->id);
}

void JobModel::remove(int row)
{
    if (const job::Snapshot* job = at(row))
        m_queue.remove(job->id);
    refresh();
}

void JobModel::move(int row, int by)
{
    if (const job::Snapshot* job = at(row))
        m_queue.move(job->id, by);
    refresh();
}

const job::Snapshot* JobModel::at(int row) const
{
    return row >= 0 && row < static_cast<int>(m_jobs.size()) ? &m_jobs[static_cast<std::size_t>(row)] : nullptr;
}

int JobModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_jobs.size());
}

QVariant JobModel::data(const QModelIndex& index, int role) const
{
    const job::Snapshot* job = at(index.row());
    if (!job)
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return QString::fromStdString(job->title);
    case Qt::AccessibleTextRole:
        return QStringLiteral("%1: %2").arg(QString::fromStdString(job->title), detail(*job));
    case Qt::ToolTipRole:
    case DetailRole:
        return detail(*job);
    case StateRole:
        return static_cast<int>(job->state);
    case FractionRole:
        return fraction(*job);
    }
    return {};
}

// Called on the job thread, as often as it likes.
void JobModel::wake()
{
    if (m_awake.exchange(true))
        return;
    const auto soon = [this] { QTimer::singleShot(refreshMilliseconds, this, &JobModel::refresh); };
    QMetaObject::invokeMethod(this, soon, Qt::QueuedConnection);
}

void JobModel::refresh()
{
    m_awake = false;
    std::vector<job::Snapshot> before = m_queue.snapshots();
    const auto sameJobs = [](const job::Snapshot& a, const job::Snapshot& b) { return a.id == b.id; };
    const bool sameRows = std::equal(before.begin(), before.end(), m_jobs.begin(), m_jobs.end(), sameJobs);
    if (sameRows) {
        m_jobs.swap(before);
        if (!m_jobs.empty())
            emit dataChanged(index(0), index(static_cast<int>(m_jobs.size()) - 1));
    } else {
        beginResetModel();
        m_jobs.swap(before);
        endResetModel();
    }
    for (const job::Snapshot& job : std::vector<job::Snapshot>(m_jobs)) {
        const auto old =
            std::find_if(before.begin(), before.end(), [&](const auto& other) { return other.id == job.id; });
        if (isFinished(job.state) && (old == before.end() || !isFinished(old->state)))
            emit finished(job);
    }
}

} // namespace ql::app
