// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/kept_file.h"

#include <QDir>
#include <QFileInfo>

namespace ql::app {

KeptFile::KeptFile(const QString& path)
    : m_path(path)
    , m_lock(path + QStringLiteral(".lock"))
{
    QDir().mkpath(QFileInfo(path).path());
    m_lock.setStaleLockTime(0); // a program that lives keeps it, however long
    m_owned = m_lock.tryLock(0);
    m_isKept = m_owned || m_lock.error() == QLockFile::LockFailedError;
}

} // namespace ql::app
