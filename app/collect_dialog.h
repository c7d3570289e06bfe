// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

#include "app/importance_run.h"

class QCheckBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;

namespace ql::app {

class ChatBox;
class DeviceChoice;

/// Asks what a model is to read, on which device, and where its importance matrix goes.
class CollectDialog : public QDialog {
    Q_OBJECT
public:
    /// `output`: a proposal. `hasExperts`: the model is a mixture of experts.
    CollectDialog(const QString& model, const QString& output, bool hasExperts, DeviceChoice& devices, QWidget* parent);

    ImportanceRun::Wishes wishes() const;
    bool goesIntoRecipe() const;

private:
    QWidget* makeFields(bool hasExperts);
    QLineEdit* addPath(QFormLayout& form, const QString& label, const QString& name, void (CollectDialog::*choose)());
    void chooseText();
    void chooseOutput();
    void refresh();
    void showPlace();

    DeviceChoice& m_devices;
    QLineEdit *m_text, *m_output;
    QSpinBox *m_tokens, *m_chunk;
    ChatBox* m_chat;
    QCheckBox *m_everyExpert, *m_special, *m_intoRecipe;
    QLabel *m_place, *m_note;
    QPushButton* m_collect;
};

} // namespace ql::app
