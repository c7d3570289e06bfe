// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workspace.h"

#include <algorithm>
#include <utility>

#include <QApplication>
#include <QCoreApplication>
#include <QResizeEvent>
#include <QTabBar>

#include "app/screen_place.h"
#include "app/widgets/panel_dock.h"

namespace ql::app {

namespace {
constexpr int leastSideWidth = 376, bottomHeight = 190;
constexpr int tabPadding = 17; ///< of both sides
} // namespace

Workspace::Workspace(Studio& studio)
    : m_studio(studio)
{
    setWindowFlags(Qt::Widget);
    setDockOptions(AnimatedDocks | AllowNestedDocks | AllowTabbedDocks | GroupedDragging);
    setTabPosition(Qt::AllDockWidgetAreas, QTabWidget::North);
    setDocumentMode(true);
    m_settle.setSingleShot(true);
    m_settle.setInterval(0);
    connect(&m_settle, &QTimer::timeout, this, [this] {
        for (const Entry& entry : m_entries)
            entry.dock->showTitleWhereAlone();
        for (QTabBar* bar : findChildren<QTabBar*>(QString(), Qt::FindDirectChildrenOnly)) {
            bar->setExpanding(false);
            bar->setFocusPolicy(Qt::TabFocus);
        }
    });
}

void Workspace::makeNext()
{
    if (m_isWhole)
        return;
    if (m_entries.size() < panels().size()) {
        const PanelInfo& info = panels()[m_entries.size()];
        auto* made = new PanelDock(
            QString::fromLatin1(info.id), QCoreApplication::translate("Panel", info.title),
            [&](QWidget* parent) { return info.make(m_studio, parent); }, this);
        for (const auto signal : {&QDockWidget::visibilityChanged, &QDockWidget::topLevelChanged})
            connect(made, signal, &m_settle, qOverload<>(&QTimer::start));
        connect(made, &QDockWidget::dockLocationChanged, &m_settle, qOverload<>(&QTimer::start));
        m_entries.push_back({&info, made});
        return;
    }
    m_isWhole = true;
    arrange();
    if (!m_laterState.isEmpty())
        restoreLayout(std::exchange(m_laterState, {}));
}

void Workspace::complete()
{
    while (!m_isWhole)
        makeNext();
}

PanelDock* Workspace::dock(const QString& id) const
{
    const auto found =
        std::find_if(m_entries.begin(), m_entries.end(), [&](const Entry& entry) { return id == entry.info->id; });
    return found == m_entries.end() ? nullptr : found->dock;
}

PanelDock* Workspace::neighbourIn(Area area, const PanelDock* moved) const
{
    for (const Entry& entry : m_entries) {
        if (entry.info->area == area && entry.dock != moved && !entry.dock->isFloating() && !entry.dock->isHidden())
            return entry.dock;
    }
    return nullptr;
}

PanelDock* Workspace::firstOf(Area area) const
{
    const auto found =
        std::find_if(m_entries.begin(), m_entries.end(), [&](const Entry& entry) { return entry.info->area == area; });
    return found == m_entries.end() ? nullptr : found->dock;
}

void Workspace::arrange()
{
    // The centre and what is below it share the left side; nothing is in the middle. The places come before the tabs: a
    // place that has tabs already takes a new dock as a tab.
    for (const Entry& entry : m_entries) {
        entry.dock->setFloating(false);
        removeDockWidget(entry.dock);
    }
    for (const Area area : {Area::Centre, Area::Bottom, Area::Side}) {
        if (PanelDock* first = firstOf(area)) {
            addDockWidget(area == Area::Side ? Qt::RightDockWidgetArea : Qt::LeftDockWidgetArea, first, Qt::Vertical);
            first->show();
        }
    }
    for (const Entry& entry : m_entries) {
        PanelDock* first = firstOf(entry.info->area);
        if (entry.dock != first) {
            tabifyDockWidget(first, entry.dock);
            entry.dock->show();
        }
    }
    for (const Area area : {Area::Centre, Area::Bottom, Area::Side}) {
        if (PanelDock* first = firstOf(area))
            first->raise();
    }
    m_proportioned = false;
    if (isVisible())
        proportion();
    m_settle.start();
}

void Workspace::proportion()
{
    PanelDock* const centre = firstOf(Area::Centre);
    PanelDock* const side = firstOf(Area::Side);
    PanelDock* const bottom = firstOf(Area::Bottom);
    int names = 0; // are all to be read, in every language
    for (const Entry& entry : m_entries) {
        if (entry.info->area == Area::Side)
            names += fontMetrics().horizontalAdvance(entry.dock->windowTitle()) + tabPadding;
    }
    const int sideWidth = std::max(leastSideWidth, names);
    if (centre && side)
        resizeDocks({centre, side}, {std::max(sideWidth, width() - sideWidth), sideWidth}, Qt::Horizontal);
    if (centre && bottom)
        resizeDocks({centre, bottom}, {std::max(bottomHeight, height() - bottomHeight), bottomHeight}, Qt::Vertical);
    m_proportioned = true;
}

void Workspace::resizeEvent(QResizeEvent* event)
{
    QMainWindow::resizeEvent(event);
    if (!m_proportioned && isVisible())
        proportion();
}

void Workspace::showPanel(const QString& id, Qt::FocusReason reason)
{
    complete();
    PanelDock* wanted = dock(id);
    if (!wanted)
        return;
    wanted->show();
    wanted->raise();
    QWidget* panel = wanted->panel();
    panel->show();
    QWidget* first = panel->focusPolicy() != Qt::NoFocus ? panel : panel->nextInFocusChain();
    while (first != panel && (!first->isVisible() || !(first->focusPolicy() & Qt::TabFocus)))
        first = first->nextInFocusChain();
    if (panel == first || panel->isAncestorOf(first))
        first->setFocus(reason);
}

bool Workspace::inFront(const QString& id) const
{
    const PanelDock* wanted = dock(id);
    return wanted && wanted->panel()->isVisible();
}

QString Workspace::focusedPanel() const
{
    const QWidget* focused = QApplication::focusWidget();
    for (const Entry& entry : m_entries) {
        if (focused && entry.dock->isAncestorOf(focused))
            return QString::fromLatin1(entry.info->id);
    }
    return {};
}

void Workspace::movePanel(const QString& id, Area area)
{
    complete();
    PanelDock* moved = dock(id);
    if (!moved)
        return;
    moved->setFloating(false);
    moved->show();
    if (PanelDock* neighbour = neighbourIn(area, moved)) {
        tabifyDockWidget(neighbour, moved);
    } else {
        addDockWidget(area == Area::Side ? Qt::RightDockWidgetArea : Qt::LeftDockWidgetArea, moved, Qt::Vertical);
    }
    showPanel(id);
}

void Workspace::floatPanel(const QString& id)
{
    complete();
    if (PanelDock* wanted = dock(id)) {
        wanted->setFloating(true);
        showPanel(id);
    }
}

void Workspace::closePanel(const QString& id)
{
    complete();
    if (PanelDock* wanted = dock(id))
        wanted->close();
}

void Workspace::resetLayout()
{
    complete();
    arrange();
}

void Workspace::restoreLayout(const QByteArray& state)
{
    if (!m_isWhole) {
        m_laterState = state;
        return;
    }
    if (!state.isEmpty() && restoreState(state, layoutVersion))
        m_proportioned = true;
    for (const Entry& entry : m_entries) {
        if (entry.dock->isFloating())
            bringOntoScreen(*entry.dock);
    }
    m_settle.start();
}

} // namespace ql::app
