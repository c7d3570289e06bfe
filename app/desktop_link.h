// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <optional>

#include <QObject>
#include <QString>

class QSystemTrayIcon;

namespace ql::app {

/// What the desktop shows beyond our window: a notification, the progress on the entry of the task bar. Over D-Bus
/// where the desktop listens there, else by the system tray, else not at all; never an error.
class DesktopLink : public QObject {
    Q_OBJECT
public:
    explicit DesktopLink(QObject* parent = nullptr);
    ~DesktopLink() override;

    virtual void notify(const QString& headline, const QString& sentence);
    /// 0..1; nothing takes the bar away.
    virtual void showProgress(std::optional<double> fraction);

private:
    void notifyByTray(const QString& headline, const QString& sentence);

    std::unique_ptr<QSystemTrayIcon> m_tray;
    int m_shownPercent = -1;
};

} // namespace ql::app
