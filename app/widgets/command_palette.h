// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

#include "app/models/command_model.h"

class QLineEdit;
class QListView;

namespace ql::app {

/// One field over a list: type a part of a command or a tensor's name, Enter does it.
class CommandPalette : public QDialog {
    Q_OBJECT
public:
    /// Shows one over the upper part of `window`; it deletes itself.
    static void open(QWidget& window, const QList<QAction*>& menus, Studio& studio);

private:
    CommandPalette(QWidget& window, const QList<QAction*>& menus, Studio& studio);
    void runCurrent();

    CommandModel m_model;
    QLineEdit* m_text;
    QListView* m_list;
};

} // namespace ql::app
