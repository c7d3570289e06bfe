// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/log_choice.h"

#include <QSettings>

namespace ql::app {

namespace {

const QString jobLogKey = QStringLiteral("jobs/log");

} // namespace

bool keepsJobLogs()
{
    return QSettings().value(jobLogKey, false).toBool();
}

void setKeepsJobLogs(bool keeps)
{
    QSettings().setValue(jobLogKey, keeps);
}

} // namespace ql::app
