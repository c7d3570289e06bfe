// SPDX-License-Identifier: GPL-3.0-or-later
// Desktop Notifications Specification 1.2 (org.freedesktop.Notifications), and the launcher interface of Unity, which
// KDE, GNOME's docks and others understand as well.
#include "app/desktop_link.h"

#include <QCoreApplication>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QGuiApplication>
#include <QIcon>
#include <QSystemTrayIcon>
#include <QVariantMap>

namespace ql::app {

namespace {

constexpr int desktopDecides = -1; ///< how long a notification stays
constexpr int trayMilliseconds = 10'000;

} // namespace

DesktopLink::DesktopLink(QObject* parent)
    : QObject(parent)
{
}

DesktopLink::~DesktopLink() = default;

void DesktopLink::notify(const QString& headline, const QString& sentence)
{
    const QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected()) {
        notifyByTray(headline, sentence);
        return;
    }
    QDBusMessage call = QDBusMessage::createMethodCall(
        QStringLiteral("org.freedesktop.Notifications"), QStringLiteral("/org/freedesktop/Notifications"),
        QStringLiteral("org.freedesktop.Notifications"), QStringLiteral("Notify"));
    const QVariantMap hints{{QStringLiteral("desktop-entry"), QGuiApplication::desktopFileName()}};
    call << QCoreApplication::applicationName() << 0U << QGuiApplication::desktopFileName() << headline
         << sentence.toHtmlEscaped() << QStringList() << hints << desktopDecides;
    auto* answer = new QDBusPendingCallWatcher(bus.asyncCall(call), this);
    connect(answer, &QDBusPendingCallWatcher::finished, this, [this, answer, headline, sentence] {
        answer->deleteLater();
        if (answer->isError())
            notifyByTray(headline, sentence);
    });
}

void DesktopLink::notifyByTray(const QString& headline, const QString& sentence)
{
    if (!QSystemTrayIcon::isSystemTrayAvailable() || !QSystemTrayIcon::supportsMessages())
        return;
    if (!m_tray)
        m_tray = std::make_unique<QSystemTrayIcon>(QGuiApplication::windowIcon());
    m_tray->show();
    m_tray->showMessage(headline, sentence, QGuiApplication::windowIcon(), trayMilliseconds);
}

void DesktopLink::showProgress(std::optional<double> fraction)
{
    const int percent = fraction ? static_cast<int>(*fraction * 100) : -1;
    if (percent == m_shownPercent)
        return;
    m_shownPercent = percent;
    const QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return;
    QDBusMessage signal =
        QDBusMessage::createSignal(QStringLiteral("/com/quantloom/Quantloom"),
                                   QStringLiteral("com.canonical.Unity.LauncherEntry"), QStringLiteral("Update"));
    signal << QStringLiteral("application://%1.desktop").arg(QGuiApplication::desktopFileName())
           << QVariantMap{{QStringLiteral("progress"), fraction.value_or(0)},
                          {QStringLiteral("progress-visible"), fraction.has_value()}};
    bus.send(signal);
}

} // namespace ql::app
