// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include <QAbstractListModel>
#include <QPointer>

#include "app/studio.h"

class QAction;

namespace ql::app {

/// What the command palette offers for what was typed: actions of the menus, best match first, then tensors.
class CommandModel : public QAbstractListModel {
    Q_OBJECT
public:
    enum ExtraRole { ShortcutRole = Qt::UserRole }; ///< QString, as the keyboard has it

    /// `menus`: the actions of a menu bar. Submenus are asked to fill themselves first.
    CommandModel(const QList<QAction*>& menus, Studio& studio, QObject* parent = nullptr);

    void setText(const QString& text);
    void run(int row);

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;

private:
    struct Entry {
        QString text{}; ///< "File › Open folder…"
        QPointer<QAction> action{}; ///< null: a tensor
        int tensor = -1;
    };
    void collect(const QString& path, const QList<QAction*>& actions);
    void findTensors(const QString& text);

    Studio& m_studio;
    std::vector<Entry> m_all{};
    std::vector<Entry> m_found{};
};

/// How well `typed` fits `text`: every word of it must stand there, in any order and case. Higher is better; negative:
/// not at all. At the beginning of a word counts more than within one, a short text more than a long one.
int matchScore(const QString& typed, const QString& text);

} // namespace ql::app
