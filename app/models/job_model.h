// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>
#include <map>
#include <memory>
#include <optional>
#include <set>
#include <vector>

#include <QAbstractListModel>
#include <QElapsedTimer>

#include "app/job_history.h"
#include "app/job_spec.h"
#include "app/rate_book.h"
#include "core/job/queue.h"

namespace ql::app {

/// The queue as a list. Any number of progress reports become one refresh per turn of the event loop, at most 20 a
/// second; between them the model answers from a copy. Rows can be dragged to another place.
class JobModel : public QAbstractListModel {
    Q_OBJECT
public:
    enum Role {
        StateRole = Qt::UserRole, ///< int of job::State
        FractionRole, ///< double 0..1, or -1 when not known
        DetailRole, ///< one line: stage, rate, time left, or how it ended
    };
    using PlanPtr = std::shared_ptr<const plan::Plan>;

    explicit JobModel(QObject* parent = nullptr);

    job::JobId add(const QString& title, job::Queue::Work work);
    /// A job that can be repeated, edited and kept. The plan, where it is known, saves opening the model again.
    job::JobId add(const JobSpec& spec, PlanPtr plan = {});
    job::JobId add(const JobSpec& spec, const job::Remembered& remembered);
    /// Does another thing in the same place of the queue. False when the job runs, or is gone.
    bool replace(job::JobId id, const JobSpec& spec, PlanPtr plan = {});

    void pause(int row);
    void resume(int row);
    void cancel(int row);
    void remove(int row);
    void move(int row, int by);
    /// A failed or cancelled one again: it continues from what was finished.
    void retry(int row);
    /// The same to the next free name, behind it and paused, to be edited or resumed.
    void duplicate(int row);
    void clearFinished();
    void pauseAll();
    void resumeAll();

    /// The job that the buttons and menus mean, and the one that is being edited in the window.
    std::optional<job::JobId> current() const { return m_current; }
    void setCurrent(std::optional<job::JobId> id);
    std::optional<job::JobId> edited() const { return m_edited; }
    void setEdited(std::optional<job::JobId> id);

    bool canRetry(int row) const;
    bool anyUnfinished() const;
    bool anyRunning() const; ///< or paused in the middle
    const job::Snapshot* at(int row) const; ///< null outside
    const JobSpec* specAt(int row) const; ///< null outside, and of a job that cannot be repeated
    const JobHistory* historyAt(int row) const; ///< null outside, and before it began
    /// How long the job will take, by what this machine has measured; nothing when it has not.
    std::optional<TimeRange> expected(const plan::Plan& plan) const;
    std::optional<TimeRange> expected(const std::vector<job::FormatWork>& work) const;
    QString outputAt(int row) const; ///< path of what was or will be written; empty when not known
    int rowOf(job::JobId id) const; ///< -1 when gone

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    Qt::DropActions supportedDropActions() const override { return Qt::MoveAction; }
    bool moveRows(const QModelIndex& from, int row, int count, const QModelIndex& to, int before) override;

signals:
    void finished(const ql::job::Snapshot& job);
    void currentChanged();
    void queueChanged(); ///< jobs, their order or their states: what is worth keeping

private:
    void wake();
    void refresh();
    void takeRows(const std::vector<job::Snapshot>& now);
    void record();
    void learn(const job::Snapshot& job);
    QString detailOf(const job::Snapshot& job) const;

    std::vector<job::Snapshot> m_jobs{};
    std::map<job::JobId, JobSpec> m_specs{};
    std::map<job::JobId, JobHistory> m_histories{};
    QElapsedTimer m_clock{};
    std::map<job::JobId, TimeRange> m_expected{};
    RateBook m_rates = RateBook::load();
    std::set<job::JobId> m_remembered{}; ///< whose end is no news
    std::optional<job::JobId> m_current{}, m_edited{};
    std::atomic<bool> m_awake{false};
    job::Queue m_queue; ///< last: its thread calls wake()
};

/// Done, failed or cancelled.
bool isFinished(job::State state);

} // namespace ql::app
