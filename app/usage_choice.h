// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>

#include "core/fit/memory_need.h"

namespace ql::app {

/// What outputs are to be run with, and on: context, type of the cache, device. One choice for the program, kept in its
/// settings.
class UsageChoice : public QObject {
    Q_OBJECT
public:
    static UsageChoice& shared();

    const fit::Usage& usage() const { return m_usage; }
    /// The same where the container's programs have the type of cache, else with the first that they have.
    fit::Usage usageFor(plan::Container container) const;
    void set(const fit::Usage& usage);
    /// The name of a device of the list, which may have changed since.
    const QString& device() const { return m_device; }
    void setDevice(const QString& device);
    /// Reads the settings again.
    void reload();

signals:
    void changed();

private:
    UsageChoice() { reload(); }

    fit::Usage m_usage{};
    QString m_device{};
};

} // namespace ql::app
