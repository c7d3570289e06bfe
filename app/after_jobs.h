// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <vector>

#include <QObject>
#include <QTimer>

namespace ql::app {

/// What happens when the last job has ended. Chosen anew in each run of the program: nobody wants to find the machine
/// off because of a choice of last week.
class AfterJobs : public QObject {
    Q_OBJECT
public:
    enum class Action { Nothing, Close, Command, Sleep, PowerOff };
    static constexpr int countdownSeconds = 30;

    /// `perform` does the chosen thing; `command` is of Action::Command.
    using Perform = std::function<void(Action action, const QString& command)>;
    explicit AfterJobs(Perform perform, QObject* parent = nullptr);

    Action chosen() const { return m_chosen; }
    void choose(Action action, const QString& command = {});
    const QString& command() const { return m_command; }
    /// Asks the system whether it would; a chosen action that it would not is none.
    void offer(Action action, bool possible);
    bool offered(Action action) const;

    /// Begins to count down, where there is something to do.
    void allDone();
    int secondsLeft() const { return m_secondsLeft; } ///< 0 when nothing is about to happen
    void stop();
    void goNow();

signals:
    void changed(); ///< the choice, the offer or the countdown

private:
    void tick();

    Perform m_perform;
    Action m_chosen = Action::Nothing;
    QString m_command{};
    std::vector<Action> m_offered{Action::Nothing, Action::Close, Action::Command};
    int m_secondsLeft = 0;
    QTimer m_clock{};
};

/// Does it: closes the program, runs the command with the shell, asks systemd to sleep or to power off.
void perform(AfterJobs::Action action, const QString& command);
/// Asks logind, in the background, which of sleep and power off this user may have.
void askSystem(AfterJobs& after);
QString nameOf(AfterJobs::Action action);

} // namespace ql::app
