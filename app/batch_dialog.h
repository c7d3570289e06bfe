// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

#include "app/models/batch_model.h"
#include "app/studio.h"

class QLabel;
class QLineEdit;
class QPushButton;

namespace ql::app {

/// Several models with the present recipe: names them after a template and queues one job for each.
class BatchDialog : public QDialog {
    Q_OBJECT
public:
    BatchDialog(Studio& studio, const QStringList& models, QWidget* parent);

    BatchModel& model() { return m_model; }

private:
    QWidget* makeFields();
    void chooseFolder();
    void refresh();
    void queueJobs();

    Studio& m_studio;
    BatchModel m_model;
    QLineEdit* m_names;
    QLineEdit* m_folder;
    QLabel* m_summary;
    QPushButton* m_queue;
};

} // namespace ql::app
