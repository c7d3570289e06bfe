// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace ql::app {

/// The models opened last, newest first, kept in the user's settings.
class RecentModels {
public:
    RecentModels();
    const QStringList& paths() const { return m_paths; }
    void add(const QString& path);
    void clear();

private:
    void save() const;
    QStringList m_paths{};
};

} // namespace ql::app
