// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QLineEdit;
class QListView;

namespace ql::app {

/// Lets the keys that move in a list work while the focus is in the field above it. What cannot be chosen is passed
/// over.
class ListKeys : public QObject {
    Q_OBJECT
public:
    ListKeys(QLineEdit* field, QListView* list);

    /// To the row, or the next one that can be chosen.
    void moveTo(int row);

signals:
    void accepted(); ///< Enter was pressed

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void moveBy(int rows);
    bool canChoose(int row) const;

    QListView* m_list;
};

} // namespace ql::app
