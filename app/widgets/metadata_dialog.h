// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <string>

#include <QDialog>

#include "core/container/gguf/value.h"

class QComboBox;
class QDialogButtonBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QStackedWidget;

namespace ql::app {

/// One entry of metadata: its key, type and value, each checked while it is typed.
class MetadataDialog : public QDialog {
    Q_OBJECT
public:
    /// Is another entry called so?
    using IsTaken = std::function<bool(const std::string& key)>;

    /// A new entry where `value` is null.
    MetadataDialog(const std::string& key, const gguf::Value* value, IsTaken isTaken, QWidget* parent);

    /// A list of so many elements is no text to be edited.
    static bool isEditable(const gguf::Value& value);

signals:
    void chosen(const std::string& key, const ql::gguf::Value& value);

private:
    void takeKnownType();
    void showEditor();
    void check();
    std::string valueText() const;
    void finish();

    IsTaken m_isTaken;
    QLineEdit* m_key;
    QComboBox* m_type;
    QStackedWidget* m_editors;
    QComboBox* m_truth;
    QLineEdit* m_line;
    QPlainTextEdit* m_text;
    QLabel* m_problem;
    QDialogButtonBox* m_buttons;
};

} // namespace ql::app
