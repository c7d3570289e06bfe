// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/name_template.h"

#include <QCoreApplication>

namespace ql::app {

QStringList namePlaceholders()
{
    QStringList all;
    for (const std::string_view each : plan::namePlaceholders())
        all += QString::fromUtf8(each.data(), static_cast<qsizetype>(each.size()));
    return all;
}

QString templateProblem(const QString& pattern)
{
    if (pattern.trimmed().isEmpty())
        return QCoreApplication::translate("NameTemplate", "Write a name, for example {model}-{preset}.");
    if (pattern.contains(QLatin1Char('/')))
        return QCoreApplication::translate("NameTemplate", "A name has no slash; the folder is chosen below.");
    if (const std::string unknown = plan::unknownPlaceholder(pattern.toStdString()); !unknown.empty())
        return QCoreApplication::translate("NameTemplate", "%1 is not known; there are %2.")
            .arg(QString::fromStdString(unknown), namePlaceholders().join(QLatin1Char(' ')));
    return {};
}

} // namespace ql::app
