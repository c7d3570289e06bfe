// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/screen_place.h"

#include <algorithm>

#include <QGuiApplication>
#include <QScreen>
#include <QWidget>

namespace ql::app {

namespace {

/// So much of the upper edge has to be seen to take hold of a window.
constexpr int gripWidth = 96, gripHeight = 24;

bool canBeHeld(const QRect& frame, const QRect& screen)
{
    const QRect seen =
        screen.intersected({frame.left(), frame.top(), frame.width(), std::min(gripHeight, frame.height())});
    return seen.width() >= std::min(gripWidth, frame.width()) && seen.height() >= std::min(gripHeight, frame.height());
}

} // namespace

QRect onScreen(const QRect& frame, const QList<QRect>& screens)
{
    if (std::ranges::any_of(screens, [&](const QRect& screen) { return canBeHeld(frame, screen); }))
        return frame;
    QRect moved(QPoint(), frame.size().boundedTo(screens.front().size()));
    moved.moveCenter(screens.front().center());
    return moved;
}

void bringOntoScreen(QWidget& window)
{
    QList<QRect> screens;
    for (const QScreen* screen : QGuiApplication::screens())
        screens += screen->availableGeometry();
    if (screens.isEmpty())
        return;
    if (const QRect frame = window.frameGeometry(), moved = onScreen(frame, screens); moved != frame) {
        window.resize(window.size() - (frame.size() - moved.size()));
        window.move(moved.topLeft());
    }
}

} // namespace ql::app
