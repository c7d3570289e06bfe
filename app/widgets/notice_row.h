// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QLabel;
class QToolButton;

namespace ql::app {

/// A calm line within a panel that says what its contents are not, with one thing to do about it. Hidden at first.
class NoticeRow : public QFrame {
    Q_OBJECT
public:
    explicit NoticeRow(const QString& action, QWidget* parent = nullptr);

    void say(const QString& sentence); ///< empty: hidden
    QString text() const;
    void setActionEnabled(bool isEnabled);

signals:
    void acted();

private:
    QLabel* m_text;
    QToolButton* m_action;
};

} // namespace ql::app
