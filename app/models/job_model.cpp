// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/job_model.h"

#include <algorithm>
#include <thread>

#include <QDir>
#include <QFileInfo>
#include <QStringList>
#include <QTimer>

#include "app/job_text.h"
#include "app/output_choice.h"

namespace ql::app {

namespace {

constexpr int refreshMilliseconds = 50;

unsigned threads()
{
    return std::max(1u, std::thread::hardware_concurrency());
}

} // namespace

bool isFinished(job::State state)
{
    return state == job::State::Done || state == job::State::Failed || state == job::State::Cancelled;
}

JobModel::JobModel(QObject* parent)
    : QAbstractListModel(parent)
    , m_queue([this] { wake(); }, io::ThreadPriority::Lowest)
{
    m_clock.start();
}

job::JobId JobModel::add(const QString& title, job::Queue::Work work)
{
    const job::JobId id = m_queue.add(title.toStdString(), std::move(work));
    refresh();
    return id;
}

job::JobId JobModel::add(const JobSpec& spec, PlanPtr plan)
{
    const std::optional<TimeRange> time = plan ? expected(*plan) : std::nullopt;
    const job::JobId id = m_queue.add(io::nameOf(spec.output), workOf(spec, std::move(plan)));
    m_specs[id] = spec;
    if (time)
        m_expected[id] = *time;
    refresh();
    return id;
}

job::JobId JobModel::add(const JobSpec& spec, const job::Remembered& remembered)
{
    const job::JobId id = m_queue.add(io::nameOf(spec.output), workOf(spec), remembered);
    m_specs[id] = spec;
    m_remembered.insert(id);
    refresh();
    return id;
}

bool JobModel::replace(job::JobId id, const JobSpec& spec, PlanPtr plan)
{
    const std::optional<TimeRange> time = plan ? expected(*plan) : std::nullopt;
    if (!m_queue.restart(id, io::nameOf(spec.output), workOf(spec, std::move(plan))))
        return false;
    m_expected.erase(id);
    if (time)
        m_expected[id] = *time;
    m_specs[id] = spec;
    m_histories.erase(id);
    refresh();
    emit queueChanged();
    return true;
}

void JobModel::retry(int row)
{
    if (canRetry(row))
        replace(at(row)->id, *specAt(row));
}

void JobModel::duplicate(int row)
{
    const JobSpec* of = specAt(row);
    if (!of)
        return;
    JobSpec spec = *of;
    spec.overwrite = false;
    const auto taken = [&](const QString& path) {
        const std::string output = path.toStdString();
        return QFileInfo::exists(path)
            || std::ranges::any_of(m_specs, [&](const auto& known) { return known.second.output == output; });
    };
    QString path = QString::fromStdString(spec.output);
    while (taken(path))
        path = nextName(path);
    spec.output = path.toStdString();
    const job::JobId id = add(spec, job::Remembered{});
    m_queue.move(id, row + 1 - rowOf(id));
    refresh();
}

void JobModel::clearFinished()
{
    for (const job::Snapshot& job : m_jobs) {
        if (isFinished(job.state))
            m_queue.remove(job.id);
    }
    refresh();
}

void JobModel::pauseAll()
{
    for (const job::Snapshot& job : m_jobs)
        m_queue.pause(job.id);
}

void JobModel::resumeAll()
{
    for (const job::Snapshot& job : m_jobs)
        m_queue.resume(job.id);
}

bool JobModel::canRetry(int row) const
{
    const job::Snapshot* job = at(row);
    return job && specAt(row) && (job->state == job::State::Failed || job->state == job::State::Cancelled);
}

bool JobModel::anyUnfinished() const
{
    return std::ranges::any_of(m_jobs, [](const job::Snapshot& job) { return !isFinished(job.state); });
}

bool JobModel::anyRunning() const
{
    return std::ranges::any_of(
        m_jobs, [](const job::Snapshot& job) { return !isFinished(job.state) && job.progress.seconds > 0; });
}

const JobSpec* JobModel::specAt(int row) const
{
    const job::Snapshot* job = at(row);
    const auto found = job ? m_specs.find(job->id) : m_specs.end();
    return found == m_specs.end() ? nullptr : &found->second;
}

const JobHistory* JobModel::historyAt(int row) const
{
    const job::Snapshot* job = at(row);
    const auto found = job ? m_histories.find(job->id) : m_histories.end();
    return found == m_histories.end() ? nullptr : &found->second;
}

QString JobModel::detailOf(const job::Snapshot& job) const
{
    if (job.id == m_edited)
        return tr("Being edited in the window: writing it takes its place here");
    const auto expected = m_expected.find(job.id);
    return jobDetail(job, expected == m_expected.end() ? std::nullopt : std::optional(expected->second));
}

std::optional<TimeRange> JobModel::expected(const plan::Plan& plan) const
{
    return expected(formatsOf(plan));
}

std::optional<TimeRange> JobModel::expected(const std::vector<job::FormatWork>& work) const
{
    return m_rates.estimate(work, threads());
}

void JobModel::learn(const job::Snapshot& job)
{
    if (job.state != job::State::Done || !m_specs.contains(job.id))
        return;
    m_rates.learn(job.work, job.progress.seconds, threads());
    m_rates.save();
}

QString JobModel::outputAt(int row) const
{
    if (const JobSpec* spec = specAt(row))
        return QString::fromStdString(spec->output);
    const job::Snapshot* job = at(row);
    return job && job->report ? QString::fromStdString(job->report->output) : QString();
}

void JobModel::setCurrent(std::optional<job::JobId> id)
{
    if (id == m_current)
        return;
    m_current = id;
    emit currentChanged();
}

void JobModel::setEdited(std::optional<job::JobId> id)
{
    if (id == m_edited)
        return;
    m_edited = id;
    if (!m_jobs.empty())
        emit dataChanged(index(0), index(rowCount() - 1));
}

int JobModel::rowOf(job::JobId id) const
{
    const auto found = std::ranges::find(m_jobs, id, &job::Snapshot::id);
    return found == m_jobs.end() ? -1 : static_cast<int>(found - m_jobs.begin());
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
        return QStringLiteral("%1: %2").arg(QString::fromStdString(job->title), detailOf(*job));
    case Qt::ToolTipRole:
    case DetailRole:
        return detailOf(*job);
    case StateRole:
        return static_cast<int>(job->state);
    case FractionRole:
        return jobFraction(*job);
    }
    return {};
}

Qt::ItemFlags JobModel::flags(const QModelIndex& index) const
{
    // Between the rows a job can be dropped, not on one.
    if (!index.isValid())
        return Qt::ItemIsDropEnabled;
    const job::Snapshot* job = at(index.row());
    const bool canMove = job && (job->state == job::State::Waiting || job->state == job::State::Paused);
    return QAbstractListModel::flags(index) | (canMove ? Qt::ItemIsDragEnabled : Qt::NoItemFlags);
}

bool JobModel::moveRows(const QModelIndex&, int row, int count, const QModelIndex&, int before)
{
    if (count != 1 || !at(row) || before == row || before == row + 1)
        return false;
    move(row, (before > row ? before - 1 : before) - row);
    return true;
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
    const std::vector<job::Snapshot> before = m_jobs;
    takeRows(m_queue.snapshots());
    record();
    if (!m_jobs.empty())
        emit dataChanged(index(0), index(static_cast<int>(m_jobs.size()) - 1));
    const auto same = [](const job::Snapshot& a, const job::Snapshot& b) { return a.id == b.id && a.state == b.state; };
    if (std::equal(before.begin(), before.end(), m_jobs.begin(), m_jobs.end(), same))
        return;
    emit queueChanged();
    for (const job::Snapshot& job : std::vector<job::Snapshot>(m_jobs)) {
        const auto old = std::ranges::find(before, job.id, &job::Snapshot::id);
        // One that an earlier run of the program finished is no news.
        const bool ended = old == before.end() ? !m_remembered.contains(job.id) : !isFinished(old->state);
        if (!isFinished(job.state) || !ended)
            continue;
        learn(job);
        emit finished(job);
    }
}

// Row by row, so that a view keeps its place and its selection.
void JobModel::takeRows(const std::vector<job::Snapshot>& now)
{
    for (int row = rowCount() - 1; row >= 0; --row) {
        const job::JobId id = at(row)->id;
        if (std::ranges::find(now, id, &job::Snapshot::id) != now.end())
            continue;
        beginRemoveRows({}, row, row);
        m_jobs.erase(m_jobs.begin() + row);
        m_specs.erase(id);
        m_remembered.erase(id);
        m_histories.erase(id);
        m_expected.erase(id);
        endRemoveRows();
    }
    for (int row = 0; row < static_cast<int>(now.size()); ++row) {
        const job::Snapshot& job = now[static_cast<std::size_t>(row)];
        const int from = rowOf(job.id);
        if (from < 0) {
            beginInsertRows({}, row, row);
            m_jobs.insert(m_jobs.begin() + row, job);
            endInsertRows();
        } else if (from != row) {
            beginMoveRows({}, from, from, {}, row);
            std::rotate(m_jobs.begin() + row, m_jobs.begin() + from, m_jobs.begin() + from + 1);
            endMoveRows();
        }
        m_jobs[static_cast<std::size_t>(row)] = job;
    }
}

void JobModel::record()
{
    const double now = static_cast<double>(m_clock.elapsed()) / 1000;
    for (const job::Snapshot& job : m_jobs) {
        if (job.state == job::State::Running)
            m_histories[job.id].add(now, job.progress, job.activity);
    }
}

} // namespace ql::app
