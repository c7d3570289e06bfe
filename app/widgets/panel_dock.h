// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

#include <QDockWidget>

namespace ql::app {

/// A panel that can be dragged to another place of the window, onto others as a tab, or out of it. Among tabs its tab
/// says what it is, so it has a title of its own only where it stands alone or floats.
class PanelDock : public QDockWidget {
    Q_OBJECT
public:
    /// The panel is made where it will stay: a tree of widgets that is moved is styled again as a whole.
    PanelDock(const QString& id, const QString& title, const std::function<QWidget*(QWidget* parent)>& make,
              QWidget* parent);

    /// Its neighbours may have changed: does it need its title?
    void showTitleWhereAlone();

    QWidget* panel() const { return m_panel; }

    /// Small: a wide panel must not keep the window from being narrow.
    QSize minimumSizeHint() const override;

private:
    QWidget* m_panel;
    QWidget* m_noTitle;
    QWidget* m_title;
};

} // namespace ql::app
