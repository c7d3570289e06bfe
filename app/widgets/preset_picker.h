// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

#include "app/models/preset_choices.h"

class QHBoxLayout;
class QLineEdit;
class QListView;
class QToolButton;

namespace ql::app {

class ListKeys;

/// The list of all presets with a field to search it, and what can be done with those of the user's own.
class PresetPicker : public QDialog {
    Q_OBJECT
public:
    explicit PresetPicker(PresetChoices& choices, QWidget* parent);

    /// Shows it below a widget, or above where there is more room.
    void openAt(const QWidget& widget);

signals:
    void chosen(int row); ///< of the choices
    void saveRequested();
    void importRequested();
    void renameRequested(int row);
    void exportRequested(int row);
    void deleteRequested(int row);

private:
    QToolButton* addButton(const QString& name, const QString& text, const QString& tip, QHBoxLayout& row);
    /// Closes first: what comes may open a window of its own.
    template <typename... Arguments> void closeThen(void (PresetPicker::*signal)(Arguments...), Arguments... values)
    {
        hide();
        emit(this->*signal)(values...);
        close();
    }
    int current() const; ///< of the choices, or -1
    void showCurrent();
    void accept() override;

    PresetChoices& m_choices;
    PresetFilter m_filter{};
    QLineEdit* m_text;
    QListView* m_list;
    ListKeys* m_keys;
    std::vector<QToolButton*> m_ofOwn{};
};

} // namespace ql::app
