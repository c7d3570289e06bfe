// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/after_jobs.h"

#include <algorithm>

#include <QApplication>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QProcess>
#include <QStandardPaths>

#include "app/log.h"

namespace ql::app {

AfterJobs::AfterJobs(Perform perform, QObject* parent)
    : QObject(parent)
    , m_perform(std::move(perform))
{
    m_clock.setInterval(1000);
    connect(&m_clock, &QTimer::timeout, this, &AfterJobs::tick);
}

void AfterJobs::choose(Action action, const QString& command)
{
    stop();
    m_chosen = offered(action) ? action : Action::Nothing;
    m_command = command;
    emit changed();
}

void AfterJobs::offer(Action action, bool possible)
{
    std::erase(m_offered, action);
    if (possible)
        m_offered.push_back(action);
    else if (m_chosen == action)
        choose(Action::Nothing);
    emit changed();
}

bool AfterJobs::offered(Action action) const
{
    return std::ranges::find(m_offered, action) != m_offered.end();
}

void AfterJobs::allDone()
{
    if (m_chosen == Action::Nothing || m_secondsLeft > 0)
        return;
    m_secondsLeft = countdownSeconds;
    m_clock.start();
    emit changed();
}

void AfterJobs::stop()
{
    if (m_secondsLeft == 0)
        return;
    m_clock.stop();
    m_secondsLeft = 0;
    emit changed();
}

void AfterJobs::goNow()
{
    const Action action = m_chosen;
    stop();
    if (action != Action::Nothing)
        m_perform(action, m_command);
}

void AfterJobs::tick()
{
    if (m_secondsLeft > 1) {
        --m_secondsLeft;
        emit changed();
    } else {
        goNow();
    }
}

void perform(AfterJobs::Action action, const QString& command)
{
    const auto run = [](const QString& program, const QStringList& arguments) {
        if (!QProcess::startDetached(program, arguments))
            logError("when all jobs were done, this could not be started: " + program.toStdString());
    };
    switch (action) {
    case AfterJobs::Action::Nothing:
        return;
    case AfterJobs::Action::Close:
        QApplication::closeAllWindows();
        return;
    case AfterJobs::Action::Command:
        run(QStringLiteral("/bin/sh"), {QStringLiteral("-c"), command});
        return;
    case AfterJobs::Action::Sleep:
        run(QStringLiteral("systemctl"), {QStringLiteral("suspend")});
        return;
    case AfterJobs::Action::PowerOff:
        run(QStringLiteral("systemctl"), {QStringLiteral("poweroff")});
        return;
    }
}

void askSystem(AfterJobs& after)
{
    if (QStandardPaths::findExecutable(QStringLiteral("systemctl")).isEmpty())
        return;
    const auto ask = [&after](AfterJobs::Action action, const QString& question) {
        const QDBusConnection bus = QDBusConnection::systemBus();
        if (!bus.isConnected())
            return;
        const QDBusMessage call = QDBusMessage::createMethodCall(
            QStringLiteral("org.freedesktop.login1"), QStringLiteral("/org/freedesktop/login1"),
            QStringLiteral("org.freedesktop.login1.Manager"), question);
        auto* answer = new QDBusPendingCallWatcher(bus.asyncCall(call), &after);
        QObject::connect(answer, &QDBusPendingCallWatcher::finished, &after, [&after, answer, action] {
            answer->deleteLater();
            const QDBusPendingReply<QString> reply = *answer;
            // "challenge" would ask for a password when nobody is there.
            after.offer(action, reply.isValid() && reply.value() == QLatin1String("yes"));
        });
    };
    ask(AfterJobs::Action::Sleep, QStringLiteral("CanSuspend"));
    ask(AfterJobs::Action::PowerOff, QStringLiteral("CanPowerOff"));
}

QString nameOf(AfterJobs::Action action)
{
    switch (action) {
    case AfterJobs::Action::Nothing:
        return AfterJobs::tr("Do &nothing");
    case AfterJobs::Action::Close:
        return AfterJobs::tr("&Close the program");
    case AfterJobs::Action::Command:
        return AfterJobs::tr("&Run a command…");
    case AfterJobs::Action::Sleep:
        return AfterJobs::tr("Put the machine to &sleep");
    case AfterJobs::Action::PowerOff:
        return AfterJobs::tr("&Power off the machine");
    }
    return {};
}

} // namespace ql::app
