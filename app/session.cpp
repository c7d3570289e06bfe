// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session.h"

#include <QFile>
#include <QSaveFile>
#include <QStandardPaths>

namespace ql::app {

namespace {

constexpr int sessionDelayMs = 400; ///< typing in a field is one change

void write(const QString& file, const SessionState& state)
{
    // A session that cannot be kept is no reason to disturb anybody's work.
    QSaveFile out(file);
    if (out.open(QIODevice::WriteOnly) && out.write(toBytes(state)) >= 0)
        out.commit();
}

std::optional<SessionState> read(const QString& file)
{
    QFile in(file);
    return in.open(QIODevice::ReadOnly) ? sessionFrom(in.readAll()) : std::nullopt;
}

} // namespace

Session::Session(Studio& studio, const QString& file, QObject* parent)
    : QObject(parent)
    , m_studio(studio)
    , m_file(file)
{
    if (m_file.owned() || !m_file.isKept()) // else it is that of a program which runs
        m_before = read(m_file.path());
    if (!m_file.owned())
        return;
    m_delay.setSingleShot(true);
    m_delay.setInterval(sessionDelayMs);
    connect(&m_delay, &QTimer::timeout, this, [this] { save(false); });
    for (const auto signal : {&Studio::modelChanged, &Studio::recipeChanged, &Studio::outputChanged})
        connect(&studio, signal, &m_delay, qOverload<>(&QTimer::start));
}

Session::~Session()
{
    if (m_file.owned())
        save(true);
}

void Session::restore()
{
    if (!m_before)
        return;
    // Should this be what the program died of, the next start only offers it.
    SessionState offered = *m_before;
    offered.ended = true;
    write(m_file.path(), offered);
    m_studio.restore(*m_before);
}

QString Session::standardFile()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + QStringLiteral("/session.json");
}

void Session::save(bool ended)
{
    SessionState state = m_studio.sessionState();
    state.ended = ended;
    m_delay.stop();
    if (state.model.isEmpty())
        return; // what was kept before is worth more
    if (ended) {
        m_writer.finish(); // an older state must not come last
        write(m_file.path(), state);
        return;
    }
    m_writer.run(
        [file = m_file.path(), state = std::move(state)](const std::atomic<bool>&) {
            write(file, state);
            return true;
        },
        [](bool) {});
}

} // namespace ql::app
