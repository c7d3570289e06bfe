// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <vector>

#include <QPointer>
#include <QWidget>

class QLabel;
class QPushButton;

namespace ql::app {

/// One thing to be shown.
struct TourStep {
    QString title{};
    QString text{}; ///< two or three sentences
    /// Brings it to the front and says where it is; null or hidden: the text stands in the middle.
    std::function<QWidget*()> target{};
};

/// Walks through the window: all is dimmed but one part, and a bubble beside it says what that is for. Arrow keys or
/// buttons go on and back, Enter goes on, Escape ends it; nothing of the model is touched. Covers its parent; deletes
/// itself.
class Tour : public QWidget {
    Q_OBJECT
public:
    Tour(std::vector<TourStep> steps, QWidget* window);

    int step() const { return m_step; }
    bool showsSomething() const { return !light().isEmpty(); }
    void go(int step); ///< behind the last one it ends

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent*) override { }
    bool focusNextPrevChild(bool) override { return true; } // what is covered gets no keys

private:
    void place();
    QRect light() const; ///< what is not dimmed, in own coordinates; empty for none

    std::vector<TourStep> m_steps;
    int m_step = -1;
    QPointer<QWidget> m_target{};
    QWidget* m_bubble;
    QLabel *m_title, *m_text, *m_count;
    QPushButton *m_back, *m_next;
};

} // namespace ql::app
