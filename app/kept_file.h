// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLockFile>
#include <QString>

namespace ql::app {

/// A file that the program keeps up to date while it runs. Of several programs at once the first one owns it, for as
/// long as it lives.
class KeptFile {
public:
    /// Makes the folder, and tries to own the file; it need not exist.
    explicit KeptFile(const QString& path);

    const QString& path() const { return m_path; }
    bool owned() const { return m_owned; }
    /// Its folder can be written, be it by this program or by the one that owns the file.
    bool isKept() const { return m_isKept; }

private:
    QString m_path;
    QLockFile m_lock;
    bool m_owned, m_isKept;
};

} // namespace ql::app
