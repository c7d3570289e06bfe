// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

#include <QDialog>

class QLabel;
class QLineEdit;
class QPushButton;

namespace ql::app {

/// Asks for the name and the note of a preset; says when the name is taken.
class SavePresetDialog : public QDialog {
    Q_OBJECT
public:
    struct Words {
        QString title{}, hint{}, button{};
    };
    /// `isTaken` is asked for every name that is typed. Where `mayReplace` is false, a taken name is refused.
    SavePresetDialog(const Words& words, std::function<bool(const QString&)> isTaken, bool mayReplace, QWidget* parent);

    void setPreset(const QString& name, const QString& note);

signals:
    void chosen(const QString& name, const QString& note, bool replace);

private:
    void check();

    Words m_words;
    std::function<bool(const QString&)> m_isTaken;
    bool m_mayReplace;
    QLineEdit* m_name;
    QLineEdit* m_note;
    QLabel* m_hint;
    QPushButton* m_save;
    bool m_replaces = false;
};

} // namespace ql::app
