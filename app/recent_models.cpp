// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/recent_models.h"

#include <QSettings>

namespace ql::app {

namespace {
const auto recentKey = QStringLiteral("recentModels");
constexpr int maxCount = 8;
} // namespace

RecentModels::RecentModels()
    : m_paths(QSettings().value(recentKey).toStringList())
{
}

void RecentModels::add(const QString& path)
{
    m_paths.removeAll(path);
    m_paths.prepend(path);
    while (m_paths.size() > maxCount)
        m_paths.removeLast();
    save();
}

void RecentModels::clear()
{
    m_paths.clear();
    save();
}

void RecentModels::save() const
{
    QSettings().setValue(recentKey, m_paths);
}

} // namespace ql::app
