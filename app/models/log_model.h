// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>
#include <deque>

#include <QAbstractListModel>
#include <QSortFilterProxyModel>

#include "app/log_store.h"

namespace ql::app {

/// The log as a list, oldest first. Any number of messages from any threads become one change at most ten times a
/// second.
class LogModel : public QAbstractListModel {
    Q_OBJECT
public:
    enum Role {
        LevelRole = Qt::UserRole, ///< int of LogLevel
        TextRole, ///< the message alone
    };

    explicit LogModel(LogStore& store, QObject* parent = nullptr);
    ~LogModel() override;

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    /// Takes what has been logged now, without waiting for its turn.
    void refresh();

private:
    LogStore& m_store;
    std::deque<LogEntry> m_entries{};
    std::uint64_t m_next = 0;
    std::atomic<bool> m_awake{false};
    int m_listener = 0;
};

/// Messages of a level or worse that have some words in them.
class LogFilter : public QSortFilterProxyModel {
    Q_OBJECT
public:
    explicit LogFilter(LogModel& model, QObject* parent = nullptr);
    void setLevel(LogLevel level);
    void setWords(const QString& words); ///< all of them must be there, in any order and case

protected:
    bool filterAcceptsRow(int row, const QModelIndex& parent) const override;

private:
    LogLevel m_level = LogLevel::Info;
    QStringList m_words{};
};

QString levelName(LogLevel level); ///< "Warning"

} // namespace ql::app
