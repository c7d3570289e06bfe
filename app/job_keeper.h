// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTimer>

#include "app/background.h"
#include "app/kept_file.h"
#include "app/models/job_model.h"

namespace ql::app {

/// Keeps the queue on disk while the program runs, off the GUI thread. At its start it brings back the jobs of the
/// program before: what was not finished is paused, and goes on from its journal when somebody resumes it. Of several
/// programs at once the first one keeps it. Must not outlive the model.
class JobKeeper : public QObject {
    Q_OBJECT
public:
    /// `file`: where it is kept; its folder is made.
    JobKeeper(JobModel& jobs, const QString& file, QObject* parent = nullptr);
    ~JobKeeper() override; ///< writes it once more

    int broughtBack() const { return m_broughtBack; } ///< unfinished jobs that wait for somebody to resume them
    static QString standardFile();

private:
    void restore();
    void save();
    QByteArray state() const;

    JobModel& m_jobs;
    KeptFile m_file;
    int m_broughtBack = 0;
    QByteArray m_saved{};
    QTimer m_delay{};
    Background m_writer{};
};

} // namespace ql::app
