// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/log_model.h"

#include <algorithm>

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>
#include <QTimer>

#include "app/theme.h"

namespace ql::app {

namespace {

constexpr int logRefreshMilliseconds = 100;

QString timeOf(const LogEntry& entry)
{
    const auto since = std::chrono::duration_cast<std::chrono::milliseconds>(entry.time.time_since_epoch());
    return QDateTime::fromMSecsSinceEpoch(since.count()).toString(QStringLiteral("HH:mm:ss"));
}

} // namespace

QString levelName(LogLevel level)
{
    switch (level) {
    case LogLevel::Debug:
        return QCoreApplication::translate("Log", "Detail");
    case LogLevel::Info:
        return QCoreApplication::translate("Log", "Information");
    case LogLevel::Warning:
        return QCoreApplication::translate("Log", "Warning");
    case LogLevel::Error:
        return QCoreApplication::translate("Log", "Error");
    }
    return {};
}

LogModel::LogModel(LogStore& store, QObject* parent)
    : QAbstractListModel(parent)
    , m_store(store)
{
    refresh();
    m_listener = m_store.listen([this] {
        if (m_awake.exchange(true))
            return;
        const auto soon = [this] { QTimer::singleShot(logRefreshMilliseconds, this, &LogModel::refresh); };
        QMetaObject::invokeMethod(this, soon, Qt::QueuedConnection);
    });
}

LogModel::~LogModel()
{
    m_store.unlisten(m_listener);
}

void LogModel::refresh()
{
    m_awake = false;
    const std::vector<LogEntry> added = m_store.since(m_next);
    if (added.empty())
        return;
    m_next = added.back().number + 1;
    const int first = rowCount();
    beginInsertRows({}, first, first + static_cast<int>(added.size()) - 1);
    m_entries.insert(m_entries.end(), added.begin(), added.end());
    endInsertRows();
    const int tooMany = rowCount() - static_cast<int>(LogStore::limit);
    if (tooMany <= 0)
        return;
    beginRemoveRows({}, 0, tooMany - 1);
    m_entries.erase(m_entries.begin(), m_entries.begin() + tooMany);
    endRemoveRows();
}

int LogModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_entries.size());
}

QVariant LogModel::data(const QModelIndex& index, int role) const
{
    if (index.row() < 0 || index.row() >= rowCount())
        return {};
    const LogEntry& entry = m_entries[static_cast<std::size_t>(index.row())];
    const QString text = QString::fromStdString(entry.text);
    switch (role) {
    case Qt::DisplayRole:
        return QStringLiteral("%1  %2  %3").arg(timeOf(entry), levelName(entry.level), text);
    case Qt::ToolTipRole:
    case TextRole:
        return text;
    case LevelRole:
        return static_cast<int>(entry.level);
    case Qt::ForegroundRole:
        if (entry.level == LogLevel::Error)
            return theme::tones().error;
        if (entry.level == LogLevel::Warning)
            return theme::tones().warning;
        return {};
    }
    return {};
}

LogFilter::LogFilter(LogModel& model, QObject* parent)
    : QSortFilterProxyModel(parent)
{
    setSourceModel(&model);
}

void LogFilter::setLevel(LogLevel level)
{
    m_level = level;
    invalidateFilter();
}

void LogFilter::setWords(const QString& words)
{
    m_words = words.simplified().split(QLatin1Char(' '), Qt::SkipEmptyParts);
    invalidateFilter();
}

bool LogFilter::filterAcceptsRow(int row, const QModelIndex& parent) const
{
    const QModelIndex index = sourceModel()->index(row, 0, parent);
    if (index.data(LogModel::LevelRole).toInt() < static_cast<int>(m_level))
        return false;
    const QString text = index.data(LogModel::TextRole).toString();
    return std::ranges::all_of(m_words, [&](const QString& word) { return text.contains(word, Qt::CaseInsensitive); });
}

} // namespace ql::app
