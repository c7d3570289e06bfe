// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/phrases.h"

#include <QCoreApplication>
#include <QLocale>

namespace ql::app::text {

QString list(const QStringList& parts)
{
    return parts.join(QCoreApplication::translate("text", ", "));
}

QString clauses(const QStringList& parts)
{
    return parts.join(QCoreApplication::translate("text", "; "));
}

QString percent(double share, int decimals)
{
    return QCoreApplication::translate("text", "%1 %").arg(QLocale().toString(100 * share, 'f', decimals));
}

} // namespace ql::app::text
