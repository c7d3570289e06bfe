// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "app/paint.h"

class QLabel;
class QToolButton;

namespace ql::app {

class FlowLayout;
class Studio;

/// The palette under a view of tensors: a button with a key for each type; the keys work wherever in `scope` the focus
/// is.
class PaintStrip : public QWidget {
    Q_OBJECT
public:
    PaintStrip(Studio& studio, QWidget* scope);

private:
    void refresh();
    void showCount();
    static QString chooseFirst() { return tr("Choose tensors, then a type or its key"); }
    QToolButton* addButton(const QString& text, QChar key, const QString& hint, const std::function<void()>& act);

    Studio& m_studio;
    QWidget* m_scope;
    FlowLayout* m_row;
    QLabel* m_count;
    QList<QToolButton*> m_buttons{};
    std::vector<PaintType> m_types{};
    bool m_made = false;
};

} // namespace ql::app
