// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/redaction.h"

#include <algorithm>

#include <QDir>
#include <QRegularExpression>
#include <QSysInfo>

#if defined(__unix__) || defined(__APPLE__)
#include <pwd.h>
#include <unistd.h>
#endif

namespace ql::app {

namespace {

constexpr int shortestPart = 4; ///< of a name that is looked for within words

void addName(QStringList& list, const QString& name)
{
    if (!name.isEmpty() && !list.contains(name))
        list += name;
}

QString withoutNames(QString text, QStringList names, const QString& by)
{
    // The longest first: one may be a part of another.
    std::ranges::sort(names, [](const QString& a, const QString& b) { return a.size() > b.size(); });
    for (const QString& name : names) {
        const QString pattern = QRegularExpression::escape(name);
        const bool isShort = name.size() < shortestPart;
        const QRegularExpression found(isShort ? QStringLiteral("(?<![^\\W_])%1(?![^\\W_])").arg(pattern) : pattern,
                                       QRegularExpression::CaseInsensitiveOption
                                           | QRegularExpression::UseUnicodePropertiesOption);
        text.replace(found, by);
    }
    return text;
}

} // namespace

PrivateNames PrivateNames::ofThisComputer()
{
    PrivateNames names;
    addName(names.folders, QDir::homePath());
    addName(names.folders, QDir::currentPath());
    for (const char* variable : {"USER", "LOGNAME", "USERNAME", "SUDO_USER"})
        addName(names.users, qEnvironmentVariable(variable));
    for (const char* variable : {"HOSTNAME", "COMPUTERNAME"})
        addName(names.hosts, qEnvironmentVariable(variable));
    addName(names.hosts, QSysInfo::machineHostName());
#if defined(__unix__) || defined(__APPLE__)
    if (const passwd* const entry = getpwuid(getuid())) {
        addName(names.users, QString::fromLocal8Bit(entry->pw_name));
        addName(names.folders, QString::fromLocal8Bit(entry->pw_dir));
    }
#endif
    return names;
}

QString withoutFolders(QString text, const QStringList& known)
{
    for (const QString& folder : known) {
        if (folder.size() > 1)
            text.replace(folder + QLatin1Char('/'), QStringLiteral("…/"));
    }
    static const QRegularExpression folders(QStringLiteral("(?<![\\w…./])~?/(?:[^/\\s\"'`]+/)+"));
    return text.replace(folders, QStringLiteral("…/"));
}

QString redacted(const QString& text, const PrivateNames& names)
{
    QStringList folders = names.folders;
    std::ranges::sort(folders, [](const QString& a, const QString& b) { return a.size() > b.size(); });
    QString result = text;
    for (const QString& folder : folders)
        if (folder.size() > 1)
            result.replace(QRegularExpression(QRegularExpression::escape(folder) + QStringLiteral("(?![\\w-])")),
                           QStringLiteral("…"));
    // Within quotes folders may hold spaces, and so they may below one that is known.
    static const QRegularExpression quoted(QStringLiteral("(?<=[\"'`])~?/(?:[^/\\n\"'`]+/)+"));
    static const QRegularExpression below(QStringLiteral("…/(?:[^/\\n\"'`:;,]+/)+"));
    result.replace(quoted, QStringLiteral("…/"));
    result = withoutFolders(result, {}).replace(below, QStringLiteral("…/"));
    result = withoutNames(result, names.users, QStringLiteral("USER"));
    return withoutNames(result, names.hosts, QStringLiteral("HOST"));
}

} // namespace ql::app
