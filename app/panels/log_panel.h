// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "app/models/log_model.h"
#include "app/studio.h"

class QCheckBox;
class QComboBox;
class QHBoxLayout;
class QLineEdit;
class QListView;

namespace ql::app {

/// What the program has said: jobs, files, failures. To be searched, copied, and put into the report of a fault.
class LogPanel : public QWidget {
    Q_OBJECT
public:
    LogPanel(Studio& studio, QWidget* parent);

private:
    QHBoxLayout* makeBar();
    void copyChosen() const;
    void copyReport() const;
    void followNow();

    Studio& m_studio;
    LogModel m_model;
    LogFilter m_filter;
    QListView* m_list;
    QComboBox* m_level;
    QLineEdit* m_words;
    QCheckBox *m_follow, *m_paths;
};

} // namespace ql::app
