// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>
#include <optional>
#include <vector>

#include <QAbstractListModel>

#include "core/job/queue.h"

namespace ql::app {

/// The queue as a list. Any number of progress reports become one refresh per turn of the event loop, at most 20 a
/// second; between them the model answers from a copy.
class JobModel : public QAbstractListModel {
    Q_OBJECT
public:
    enum Role {
        StateRole = Qt::UserRole, ///< int of job::State
        FractionRole, ///< double 0..1, or -1 when not known
        DetailRole, ///< one line: stage, rate, time left, or how it ended
    };

    explicit JobModel(QObject* parent = nullptr);

    job::JobId add(const QString& title, job::Queue::Work work);
    void pause(int row);
    void resume(int row);
    void cancel(int row);
    void remove(int row);
    void move(int row, int by);
    const job::Snapshot* at(int row) const; ///< null outside

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;

signals:
    void finished(const ql::job::Snapshot& job);

private:
    void wake();
    void refresh();

    std::vector<job::Snapshot> m_jobs{};
    std::atomic<bool> m_awake{false};
    job::Queue m_queue; ///< last: its thread calls wake()
};

/// Done, failed or cancelled.
bool isFinished(job::State state);

} // namespace ql::app
