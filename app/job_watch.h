// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

#include <QObject>

#include "app/models/job_model.h"

namespace ql::app {

class DesktopLink;

/// Watches the queue for whoever looks elsewhere: logs how jobs end, tells the desktop, and knows when all is done.
class JobWatch : public QObject {
    Q_OBJECT
public:
    /// `isLookedAt`: has a window of the program the focus?
    JobWatch(JobModel& jobs, DesktopLink& desktop, std::function<bool()> isLookedAt, QObject* parent = nullptr);

    /// Of the running job, 0..1; -1 for none, or not known.
    double fraction() const { return m_fraction; }

signals:
    void fractionChanged();
    /// The last job that was to run has ended well or badly, and none waits. Not when the user cancelled it.
    void allDone();

private:
    void ended(const job::Snapshot& job);
    void look();

    JobModel& m_jobs;
    DesktopLink& m_desktop;
    std::function<bool()> m_isLookedAt;
    double m_fraction = -1;
};

} // namespace ql::app
