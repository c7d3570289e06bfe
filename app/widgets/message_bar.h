// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QLabel;
class QToolButton;

namespace ql::app {

/// One line across the window that says what happened, until it is closed or replaced. Never takes the focus.
class MessageBar : public QFrame {
    Q_OBJECT
public:
    enum class Tone { Error, Success };

    explicit MessageBar(QWidget* parent = nullptr);
    void show(Tone tone, const QString& headline, const QString& sentence);
    QString text() const;

private:
    QLabel* m_icon;
    QLabel* m_text;
    QToolButton* m_copy;
};

} // namespace ql::app
