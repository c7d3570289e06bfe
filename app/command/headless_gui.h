// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QGuiApplication>

#include "app/log.h"

namespace ql::app {

/// The application object that fonts and pictures need; this one needs no display. At most one at a time.
class HeadlessGui {
public:
    HeadlessGui()
        : m_application(withoutDisplay(m_argc), m_argv)
    {
    }

private:
    static int& withoutDisplay(int& argc)
    {
        qputenv("QT_QPA_PLATFORM", "offscreen");
        // What Qt remarks about the desktop is of no use where there is none.
        qInstallMessageHandler(
            [](QtMsgType, const QMessageLogContext&, const QString& message) { logDebug(message.toStdString()); });
        return argc;
    }

    int m_argc = 1;
    char m_name[10] = "quantloom";
    char* m_argv[2] = {m_name, nullptr};
    QGuiApplication m_application;
};

} // namespace ql::app
