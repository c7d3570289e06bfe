// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/panels/jobs_panel.h"

#include <QDesktopServices>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QListView>
#include <QShortcut>
#include <QToolButton>
#include <QUrl>
#include <QVBoxLayout>

#include "app/theme.h"
#include "app/widgets/empty_state.h"
#include "app/widgets/job_delegate.h"

namespace ql::app {

namespace {

QToolButton* button(const QString& name, QVBoxLayout& column, const QString& icon, const QString& text)
{
    auto* made = new QToolButton;
    made->setObjectName(name);
    made->setIcon(theme::icon(icon));
    made->setToolTip(text);
    made->setAccessibleName(text);
    column.addWidget(made);
    return made;
}

} // namespace

JobsPanel::JobsPanel(Studio& studio, QWidget* parent)
    : QWidget(parent)
    , m_studio(studio)
    , m_list(new QListView)
{
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    m_list->setObjectName(QStringLiteral("jobList"));
    m_list->setAccessibleName(tr("Jobs"));
    m_list->setModel(&studio.jobs());
    m_list->setItemDelegate(new JobDelegate(m_list));
    m_list->setSelectionMode(QAbstractItemView::SingleSelection);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);

    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(new EmptyState(m_list, studio.jobs(),
                                  tr("Jobs appear here with their progress. They run one after the other.")),
                   1);
    row->addWidget(makeButtons());

    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &JobsPanel::refresh);
    connect(&studio.jobs(), &QAbstractItemModel::dataChanged, this, &JobsPanel::refresh);
    connect(&studio.jobs(), &QAbstractItemModel::modelReset, this, [this] {
        const int last = m_studio.jobs().rowCount() - 1;
        if (!m_list->currentIndex().isValid() && last >= 0)
            m_list->setCurrentIndex(m_studio.jobs().index(last));
        refresh();
    });
    connect(m_list, &QListView::activated, this, &JobsPanel::showReport);
    refresh();
}

QWidget* JobsPanel::makeButtons()
{
    auto* bar = new QWidget;
    auto* columns = new QHBoxLayout(bar);
    columns->setContentsMargins(theme::tight, theme::gap, theme::gap, theme::gap);
    columns->setSpacing(2);
    const auto column = [columns] {
        auto* made = new QVBoxLayout;
        made->setSpacing(2);
        columns->addLayout(made);
        return made;
    };
    QVBoxLayout* left = column();
    m_pause = button(QStringLiteral("pauseJob"), *left, QStringLiteral("pause"), tr("Pause"));
    m_cancel = button(QStringLiteral("cancelJob"), *left, QStringLiteral("cancel"), tr("Cancel the job"));
    m_remove = button(QStringLiteral("removeJob"), *left, QStringLiteral("remove"), tr("Remove from the list"));
    left->addStretch(1);
    QVBoxLayout* right = column();
    m_up = button(QStringLiteral("moveJobUp"), *right, QStringLiteral("up"), tr("Run earlier"));
    m_down = button(QStringLiteral("moveJobDown"), *right, QStringLiteral("down"), tr("Run later"));
    m_report = button(QStringLiteral("showReport"), *right, QStringLiteral("report"), tr("Show the report"));
    m_folder = button(QStringLiteral("showJobFolder"), *right, QStringLiteral("folder"), tr("Show in folder"));
    right->addStretch(1);

    connect(m_pause, &QToolButton::clicked, this, &JobsPanel::togglePause);
    connect(m_cancel, &QToolButton::clicked, this, [this] { m_studio.jobs().cancel(row()); });
    connect(m_remove, &QToolButton::clicked, this, [this] { m_studio.jobs().remove(row()); });
    connect(m_up, &QToolButton::clicked, this, [this] { m_studio.jobs().move(row(), -1); });
    connect(m_down, &QToolButton::clicked, this, [this] { m_studio.jobs().move(row(), 1); });
    connect(m_report, &QToolButton::clicked, this, &JobsPanel::showReport);
    connect(m_folder, &QToolButton::clicked, this, [this] {
        if (const job::Snapshot* job = m_studio.jobs().at(row()); job && job->report)
            showInFolder(QString::fromStdString(job->report->output));
    });
    return bar;
}

int JobsPanel::row() const
{
    return m_list->currentIndex().row();
}

void JobsPanel::refresh()
{
    const job::Snapshot* job = m_studio.jobs().at(row());
    const bool waiting = job && job->state == job::State::Waiting;
    const bool paused = job && job->state == job::State::Paused;
    const bool running = job && job->state == job::State::Running;
    m_pause->setEnabled(running || paused);
    const QString name = paused ? tr("Resume") : tr("Pause");
    if (m_pause->toolTip() != name) {
        m_pause->setIcon(theme::icon(paused ? QStringLiteral("play") : QStringLiteral("pause")));
        m_pause->setToolTip(name);
        m_pause->setAccessibleName(name);
    }
    m_cancel->setEnabled(running || paused || waiting);
    m_remove->setEnabled(job && (waiting || isFinished(job->state)));
    m_up->setEnabled(waiting);
    m_down->setEnabled(waiting);
    m_report->setEnabled(job && job->report);
    m_folder->setEnabled(job && job->report);
}

void JobsPanel::togglePause()
{
    const job::Snapshot* job = m_studio.jobs().at(row());
    if (!job)
        return;
    if (job->state == job::State::Paused)
        m_studio.jobs().resume(row());
    else
        m_studio.jobs().pause(row());
}

void JobsPanel::showReport()
{
    if (const job::Snapshot* job = m_studio.jobs().at(row()); job && job->report)
        m_studio.showReport(job->report);
}

void showInFolder(const QString& path)
{
    QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo(path).absolutePath()));
}

} // namespace ql::app
