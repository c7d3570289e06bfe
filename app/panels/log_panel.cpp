// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/panels/log_panel.h"

#include <algorithm>

#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

#include "app/support_report.h"
#include "app/theme.h"
#include "app/widgets/empty_state.h"

namespace ql::app {

LogPanel::LogPanel(Studio& studio, QWidget* parent)
    : QWidget(parent)
    , m_studio(studio)
    , m_model(logStore())
    , m_filter(m_model)
    , m_list(new QListView)
    , m_level(new QComboBox)
    , m_words(new QLineEdit)
    , m_follow(new QCheckBox(tr("Follow")))
    , m_paths(new QCheckBox(tr("with paths")))
{
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    m_list->setObjectName(QStringLiteral("logList"));
    m_list->setAccessibleName(tr("Log"));
    m_list->setModel(&m_filter);
    m_list->setUniformItemSizes(true);
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(makeBar());
    column->addWidget(
        new EmptyState(m_list, m_filter,
                       tr("Nothing here yet. What the program does, and why something failed, appears here.")),
        1);

    auto* copy = new QShortcut(QKeySequence::Copy, m_list);
    copy->setContext(Qt::WidgetShortcut);
    connect(copy, &QShortcut::activated, this, &LogPanel::copyChosen);
    connect(&m_filter, &QAbstractItemModel::rowsInserted, this, &LogPanel::followNow);
    connect(m_follow, &QCheckBox::toggled, this, &LogPanel::followNow);
    followNow();
}

QHBoxLayout* LogPanel::makeBar()
{
    m_level->setObjectName(QStringLiteral("logLevel"));
    m_level->setAccessibleName(tr("Least level"));
    m_level->setToolTip(tr("Messages of this level and worse are shown"));
    for (const LogLevel level : {LogLevel::Debug, LogLevel::Info, LogLevel::Warning, LogLevel::Error})
        m_level->addItem(levelName(level), static_cast<int>(level));
    m_level->setCurrentIndex(1);
    connect(m_level, &QComboBox::currentIndexChanged, this,
            [this] { m_filter.setLevel(static_cast<LogLevel>(m_level->currentData().toInt())); });
    m_words->setObjectName(QStringLiteral("logFilter"));
    m_words->setPlaceholderText(tr("Filter by words"));
    m_words->setAccessibleName(tr("Filter by words"));
    m_words->setClearButtonEnabled(true);
    connect(m_words, &QLineEdit::textChanged, this, [this](const QString& words) { m_filter.setWords(words); });
    m_follow->setChecked(true);
    m_follow->setToolTip(tr("Keep the newest message in view"));
    m_paths->setObjectName(QStringLiteral("logPaths"));
    m_paths->setToolTip(tr("Leave the folders in the report; without them only the last names of paths are in it"));
    auto* copy = new QPushButton(tr("Copy"));
    copy->setToolTip(tr("Copy the chosen messages, or all that are shown"));
    connect(copy, &QPushButton::clicked, this, &LogPanel::copyChosen);
    auto* report = new QPushButton(tr("Copy report"));
    report->setObjectName(QStringLiteral("copySupportReport"));
    report->setToolTip(tr("Copy what the report of a fault needs: versions, system, processor, model, recipe, and the "
                          "last warnings and errors"));
    connect(report, &QPushButton::clicked, this, &LogPanel::copyReport);

    auto* row = new QHBoxLayout;
    row->setContentsMargins(theme::gap, theme::tight, theme::gap, theme::tight);
    row->setSpacing(theme::gap);
    row->addWidget(m_level);
    row->addWidget(m_words, 1);
    row->addWidget(m_follow);
    row->addWidget(copy);
    row->addWidget(report);
    row->addWidget(m_paths);
    return row;
}

void LogPanel::followNow()
{
    if (m_follow->isChecked())
        m_list->scrollToBottom();
}

void LogPanel::copyChosen() const
{
    QModelIndexList chosen = m_list->selectionModel()->selectedIndexes();
    std::sort(chosen.begin(), chosen.end());
    if (chosen.isEmpty()) {
        for (int row = 0; row < m_filter.rowCount(); ++row)
            chosen += m_filter.index(row, 0);
    }
    QStringList lines;
    for (const QModelIndex& index : chosen)
        lines += index.data().toString();
    QApplication::clipboard()->setText(lines.join(QLatin1Char('\n')));
}

void LogPanel::copyReport() const
{
    QApplication::clipboard()->setText(supportReport(m_studio, logStore().since(0), m_paths->isChecked()));
    emit m_studio.noticed(tr("The report is on the clipboard."));
}

} // namespace ql::app
