// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "app/job_actions.h"
#include "app/studio.h"

class QLabel;
class QListView;

namespace ql::app {

class JobLanes;

/// The queue: what runs, what waits, how it ended; what the current job's threads do; and what can be done with it.
class JobsPanel : public QWidget {
    Q_OBJECT
public:
    JobsPanel(Studio& studio, QWidget* parent);

private:
    QWidget* makeButtons();
    void addShortcuts();
    void showLanes();
    void keepCurrent();
    void checkSpace();

    Studio& m_studio;
    JobActions* m_actions;
    QListView* m_list;
    JobLanes* m_lanes;
    QLabel* m_space;
    Background m_spaceCheck{};
};

} // namespace ql::app
