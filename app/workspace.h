// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include <QMainWindow>
#include <QTimer>

#include "app/panel.h"

namespace ql::app {

class PanelDock;

/// All panels as docks: dragged, tabbed, floated and closed as the user likes, and so remembered. A main window within
/// the main window, because what stands above the panels is not theirs. Empty at first, because the panels take longer
/// to make than everything else together and nobody sees them before a model is open.
class Workspace : public QMainWindow {
    Q_OBJECT
public:
    explicit Workspace(Studio& studio);

    bool isWhole() const { return m_isWhole; }
    /// Makes one more panel, and after the last one arranges them. Nothing where all is done.
    void makeNext();
    /// Makes all that is missing. So does everything below that needs a panel.
    void complete();

    /// Brings a panel to the front by its id, opens it where it was closed, and gives it the focus.
    void showPanel(const QString& id, Qt::FocusReason reason = Qt::ShortcutFocusReason);
    /// Is it the front one of its place, and open?
    bool inFront(const QString& id) const; ///< false as long as there are no panels
    /// The panel that has the focus; empty for none.
    QString focusedPanel() const;
    /// The way of the keyboard to what dragging does.
    void movePanel(const QString& id, Area area);
    void floatPanel(const QString& id);
    void closePanel(const QString& id);

    void resetLayout();
    QByteArray layoutState() const { return saveState(layoutVersion); }
    /// An unknown or older state leaves the default. Before the workspace is whole: as soon as it is. What floats on a
    /// screen that is gone comes back to one that is there.
    void restoreLayout(const QByteArray& state);

protected:
    void resizeEvent(QResizeEvent* event) override;
    QMenu* createPopupMenu() override { return nullptr; } // the View menu has the panels

private:
    static constexpr int layoutVersion = 2; ///< another list of areas makes old states useless
    PanelDock* dock(const QString& id) const;
    PanelDock* firstOf(Area area) const; ///< by the list of panels
    PanelDock* neighbourIn(Area area,
                           const PanelDock* moved) const; ///< one that is open and has this home; may be null
    void arrange();
    void proportion();

    struct Entry {
        const PanelInfo* info;
        PanelDock* dock;
    };
    Studio& m_studio;
    std::vector<Entry> m_entries{};
    bool m_isWhole = false;
    QByteArray m_laterState{}; ///< to be restored when it is whole
    QTimer m_settle{};
    bool m_proportioned = false;
};

} // namespace ql::app
