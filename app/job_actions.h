// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include <QObject>

class QAction;

namespace ql::app {

class Studio;

/// What can be done with the current job, as actions for buttons and menus. Each is enabled when it makes sense.
class JobActions : public QObject {
    Q_OBJECT
public:
    JobActions(Studio& studio, QObject* parent);

    /// "pauseJob", "cancelJob", "retryJob", "editJob", "duplicateJob", "moveJobUp", "moveJobDown", "removeJob",
    /// "showReport", "showJobFolder"; of all jobs: "pauseAllJobs", "resumeAllJobs", "clearJobs".
    QAction* action(const QString& name) const;
    const std::vector<QAction*>& ofJob() const { return m_ofJob; }
    const std::vector<QAction*>& ofAll() const { return m_ofAll; }
    /// Report where there is one, else the folder.
    void openResult();

private:
    template <typename Do>
    QAction* add(std::vector<QAction*>& list, const char* name, const char* icon, const QString& text, Do action);
    void refresh();
    int row() const;

    Studio& m_studio;
    std::vector<QAction*> m_ofJob{}, m_ofAll{};
};

/// Opens the desktop's file manager where the file is.
void showInFolder(const QString& path);

} // namespace ql::app
