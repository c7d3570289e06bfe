// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/panels/jobs_panel.h"

#include <QAction>
#include <QGridLayout>
#include <QLabel>
#include <QListView>
#include <QShortcut>
#include <QSplitter>
#include <QToolButton>
#include <QVBoxLayout>

#include "app/job_space.h"
#include "app/theme.h"
#include "app/widgets/empty_state.h"
#include "app/widgets/job_delegate.h"
#include "app/widgets/job_lanes.h"

namespace ql::app {

namespace {

constexpr int buttonColumns = 3;

} // namespace

JobsPanel::JobsPanel(Studio& studio, QWidget* parent)
    : QWidget(parent)
    , m_studio(studio)
    , m_actions(new JobActions(studio, this))
    , m_list(new QListView)
    , m_lanes(new JobLanes)
    , m_space(new QLabel)
{
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    m_list->setObjectName(QStringLiteral("jobList"));
    m_list->setAccessibleName(tr("Jobs"));
    m_list->setToolTip(tr("They run from top to bottom: drag them, or press Alt with the arrow keys. Space pauses, Del "
                          "removes, a double click shows the report."));
    m_list->setModel(&studio.jobs());
    m_list->setItemDelegate(new JobDelegate(m_list));
    m_list->setSelectionMode(QAbstractItemView::SingleSelection);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setDragDropMode(QAbstractItemView::InternalMove);
    m_list->setContextMenuPolicy(Qt::ActionsContextMenu);
    for (QAction* action : m_actions->ofJob())
        m_list->addAction(action);
    m_space->setObjectName(QStringLiteral("jobSpace"));
    m_space->setWordWrap(true);
    m_space->setMargin(theme::gap);
    m_space->hide();

    auto* split = new QSplitter;
    split->setChildrenCollapsible(false);
    split->addWidget(m_list);
    split->addWidget(m_lanes);
    split->setStretchFactor(0, 3);
    split->setStretchFactor(1, 2);
    m_lanes->hide();
    auto* column = new QVBoxLayout;
    column->setSpacing(0);
    column->addWidget(m_space);
    column->addWidget(new EmptyState(split, studio.jobs(),
                                     tr("Jobs appear here with their progress. They run one after the other; what is "
                                        "not finished when the program ends can be continued the next time.")),
                      1);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addLayout(column, 1);
    row->addWidget(makeButtons());
    addShortcuts();

    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex& now) {
        const job::Snapshot* job = m_studio.jobs().at(now.row());
        m_studio.jobs().setCurrent(job ? std::optional(job->id) : std::nullopt);
        showLanes();
    });
    connect(&studio.jobs(), &QAbstractItemModel::dataChanged, this, &JobsPanel::showLanes);
    connect(&studio.jobs(), &JobModel::queueChanged, this, &JobsPanel::keepCurrent);
    connect(&studio.jobs(), &JobModel::queueChanged, this, &JobsPanel::checkSpace);
    connect(m_list, &QListView::activated, m_actions, &JobActions::openResult);
    keepCurrent();
    checkSpace();
}

QWidget* JobsPanel::makeButtons()
{
    auto* bar = new QWidget;
    auto* grid = new QGridLayout(bar);
    grid->setContentsMargins(theme::tight, theme::gap, theme::gap, theme::gap);
    grid->setSpacing(2);
    std::vector<QAction*> actions = m_actions->ofJob();
    actions.push_back(m_actions->action(QStringLiteral("clearJobs")));
    int place = 0;
    for (QAction* action : actions) {
        auto* button = new QToolButton;
        button->setObjectName(action->objectName());
        button->setDefaultAction(action);
        button->setToolButtonStyle(Qt::ToolButtonIconOnly);
        const auto name = [button, action] { button->setAccessibleName(action->text()); };
        connect(action, &QAction::changed, button, name);
        name();
        grid->addWidget(button, place / buttonColumns, place % buttonColumns);
        ++place;
    }
    grid->setRowStretch(place / buttonColumns + 1, 1);
    return bar;
}

void JobsPanel::addShortcuts()
{
    const auto key = [this](const QKeySequence& keys, const char* action) {
        auto* shortcut = new QShortcut(keys, m_list);
        shortcut->setContext(Qt::WidgetShortcut);
        connect(shortcut, &QShortcut::activated, m_actions->action(QString::fromLatin1(action)), &QAction::trigger);
    };
    key(Qt::Key_Delete, "removeJob");
    key(Qt::Key_Space, "pauseJob");
    key(Qt::Key_F2, "editJob");
    key(QKeySequence(Qt::ALT | Qt::Key_Up), "moveJobUp");
    key(QKeySequence(Qt::ALT | Qt::Key_Down), "moveJobDown");
}

void JobsPanel::keepCurrent()
{
    const int last = m_studio.jobs().rowCount() - 1;
    if (!m_list->currentIndex().isValid() && last >= 0)
        m_list->setCurrentIndex(m_studio.jobs().index(last));
    showLanes();
}

void JobsPanel::showLanes()
{
    const int row = m_list->currentIndex().row();
    const JobHistory* history = m_studio.jobs().historyAt(row);
    m_lanes->setVisible(history != nullptr);
    m_lanes->show(history, history ? m_studio.jobs().at(row)->progress : job::Progress{});
}

void JobsPanel::checkSpace()
{
    std::vector<PendingOutput> pending = pendingOutputs(m_studio.jobs());
    if (pending.empty()) {
        m_spaceCheck.cancel();
        m_space->hide();
        return;
    }
    m_spaceCheck.run([pending = std::move(pending)](const std::atomic<bool>&) { return withoutRoom(pending); },
                     [this](const std::vector<MissingRoom>& missing) {
                         QStringList sentences;
                         for (const MissingRoom& room : missing)
                             sentences += describe(room);
                         QPalette colours = palette();
                         colours.setColor(QPalette::WindowText, theme::tones().error);
                         m_space->setPalette(colours);
                         m_space->setText(sentences.join(QLatin1Char('\n')));
                         m_space->setVisible(!sentences.isEmpty());
                     });
}

} // namespace ql::app
