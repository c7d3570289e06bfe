// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "app/studio.h"

class QListView;
class QToolButton;

namespace ql::app {

/// The queue: what runs, what waits, how it ended; and what can be done with the job at the cursor.
class JobsPanel : public QWidget {
    Q_OBJECT
public:
    JobsPanel(Studio& studio, QWidget* parent);

private:
    QWidget* makeButtons();
    void refresh();
    void togglePause();
    void showReport();
    int row() const;

    Studio& m_studio;
    QListView* m_list;
    QToolButton *m_pause, *m_cancel, *m_up, *m_down, *m_remove, *m_report, *m_folder;
};

/// Opens the desktop's file manager where the file is.
void showInFolder(const QString& path);

} // namespace ql::app
