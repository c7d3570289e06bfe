// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/panel_dock.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QMainWindow>
#include <QToolButton>
#include <QVBoxLayout>

#include "app/theme.h"

namespace ql::app {

PanelDock::PanelDock(const QString& id, const QString& title, const std::function<QWidget*(QWidget* parent)>& make,
                     QWidget* parent)
    : QDockWidget(title, parent)
    , m_noTitle(new QWidget(this))
    , m_title(new QWidget(this))
{
    setObjectName(id + QStringLiteral("Dock"));
    auto* holder = new QWidget(this); // the dock wants something that stays visible
    setWidget(holder);
    auto* whole = new QVBoxLayout(holder);
    whole->setContentsMargins(0, 0, 0, 0);
    m_panel = make(holder);
    m_panel->setObjectName(id);
    whole->addWidget(m_panel);
    setAccessibleName(title);
    auto* name = new QLabel(title);
    name->setForegroundRole(QPalette::PlaceholderText);
    auto* close = new QToolButton;
    close->setIcon(theme::icon(QStringLiteral("cancel")));
    close->setToolTip(tr("Close this panel; the View menu brings it back"));
    close->setAccessibleName(tr("Close %1").arg(title));
    connect(close, &QToolButton::clicked, this, &QWidget::close);
    auto* row = new QHBoxLayout(m_title);
    row->setContentsMargins(theme::gap + theme::tight, 2, theme::tight, 2);
    row->addWidget(name, 1);
    row->addWidget(close);
    m_title->hide();
    auto* nothing = new QHBoxLayout(m_noTitle);
    nothing->setContentsMargins(0, 0, 0, 0);
    setTitleBarWidget(m_noTitle);
    // A dock behind another tab still counts as visible for Qt; what is behind shall not work.
    connect(this, &QDockWidget::visibilityChanged, m_panel, &QWidget::setVisible);
}

void PanelDock::showTitleWhereAlone()
{
    const auto* window = qobject_cast<QMainWindow*>(parentWidget());
    const bool alone = isFloating() || !window || window->tabifiedDockWidgets(this).isEmpty();
    QWidget* wanted = alone ? m_title : m_noTitle;
    if (titleBarWidget() == wanted)
        return;
    QWidget* other = alone ? m_noTitle : m_title;
    setTitleBarWidget(wanted);
    wanted->show();
    other->hide();
}

QSize PanelDock::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 24, fontMetrics().height() * 5};
}

} // namespace ql::app
