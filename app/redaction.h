// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace ql::app {

/// What names a person or a machine and must not be in a text that is handed on.
struct PrivateNames {
    QStringList folders{}; ///< absolute, may hold spaces: the user's home, the folders of models
    QStringList users{}, hosts{};

    static PrivateNames ofThisComputer();
};

/// Absolute paths in a text without their folders: "…/model.gguf". `known`: folders that may hold spaces.
QString withoutFolders(QString text, const QStringList& known);

/// The same, and names of users and hosts, in upper or lower case and wherever they stand, as USER and HOST. Of names
/// with fewer than four letters only whole words: others would turn up in half of all words.
QString redacted(const QString& text, const PrivateNames& names);

} // namespace ql::app
