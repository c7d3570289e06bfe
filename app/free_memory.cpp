// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/free_memory.h"

#include <QFile>
#include <QList>

namespace ql::app {

std::optional<std::uint64_t> freeMemory()
{
    QFile file(QStringLiteral("/proc/meminfo")); // of Linux
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    const QList<QByteArray> lines = file.readAll().split('\n');
    for (const QByteArray& line : lines) {
        if (!line.startsWith("MemAvailable:"))
            continue;
        const QList<QByteArray> words = line.simplified().split(' '); // "MemAvailable: 123456 kB"
        bool isNumber = false;
        const std::uint64_t kibibytes = words.value(1).toULongLong(&isNumber);
        return isNumber ? std::optional(kibibytes * 1024) : std::nullopt;
    }
    return std::nullopt;
}

} // namespace ql::app
