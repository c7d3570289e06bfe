// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include "core/fit/memory_need.h"

namespace ql::app {

/// What outputs are to be run with: context and type of the cache. One choice for the program, kept in its settings.
class UsageChoice : public QObject {
    Q_OBJECT
public:
    static UsageChoice& shared();

    const fit::Usage& usage() const { return m_usage; }
    /// The same where the container's programs have the type of cache, else with the first that they have.
    fit::Usage usageFor(plan::Container container) const;
    void set(const fit::Usage& usage);
    /// Reads the settings again.
    void reload();

signals:
    void changed();

private:
    UsageChoice() { reload(); }

    fit::Usage m_usage{};
};

} // namespace ql::app
