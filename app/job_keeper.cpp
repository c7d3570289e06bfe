// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/job_keeper.h"

#include <array>

#include <QFile>
#include <QSaveFile>
#include <QStandardPaths>

#include <nlohmann/json.hpp>

#include "app/log.h"

namespace ql::app {

namespace {

constexpr int jobsDelayMs = 200;

struct StateName {
    job::State state;
    const char* name;
};
constexpr std::array stateNames = {StateName{job::State::Paused, "unfinished"}, StateName{job::State::Done, "done"},
                                   StateName{job::State::Failed, "failed"},
                                   StateName{job::State::Cancelled, "cancelled"}};

const char* nameOf(job::State state)
{
    for (const StateName& entry : stateNames) {
        if (entry.state == state)
            return entry.name;
    }
    return stateNames.front().name; // waiting or running
}

job::State stateNamed(const std::string& name)
{
    for (const StateName& entry : stateNames) {
        if (name == entry.name)
            return entry.state;
    }
    return job::State::Paused;
}

bool write(const QString& file, const QByteArray& bytes)
{
    QSaveFile out(file);
    return out.open(QIODevice::WriteOnly) && out.write(bytes) == bytes.size() && out.commit();
}

} // namespace

JobKeeper::JobKeeper(JobModel& jobs, const QString& file, QObject* parent)
    : QObject(parent)
    , m_jobs(jobs)
    , m_file(file)
{
    if (m_file.owned() || !m_file.isKept()) // else it is that of a program which runs
        restore();
    if (!m_file.owned())
        return;
    m_saved = state();
    m_delay.setSingleShot(true);
    m_delay.setInterval(jobsDelayMs);
    connect(&m_delay, &QTimer::timeout, this, &JobKeeper::save);
    connect(&jobs, &JobModel::queueChanged, &m_delay, qOverload<>(&QTimer::start));
}

JobKeeper::~JobKeeper()
{
    if (!m_file.owned())
        return;
    m_writer.finish(); // an older state must not come last
    if (!write(m_file.path(), state()))
        logWarning("the queue of jobs was not kept: " + m_file.path().toStdString() + " cannot be written");
}

QString JobKeeper::standardFile()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + QStringLiteral("/jobs.json");
}

QByteArray JobKeeper::state() const
{
    Json jobs = Json::array();
    for (int row = 0; row < m_jobs.rowCount(); ++row) {
        const JobSpec* spec = m_jobs.specAt(row);
        if (!spec)
            continue;
        Json job = toJson(*spec);
        job["state"] = nameOf(m_jobs.at(row)->state);
        if (m_jobs.at(row)->error)
            job["error"] = m_jobs.at(row)->error->message;
        jobs.push_back(std::move(job));
    }
    return QByteArray::fromStdString(dumpJson({{"quantloom_jobs", 1}, {"jobs", std::move(jobs)}}, 1) + '\n');
}

void JobKeeper::restore()
{
    QFile in(m_file.path());
    if (!in.open(QIODevice::ReadOnly))
        return;
    const std::string name = m_file.path().toStdString();
    const auto json = parseJson(in.readAll().toStdString(), name);
    if (!json || !json->is_object() || !json->contains("jobs")) {
        logWarning("the queue of jobs was not read: " + (json ? name + " is not one" : json.error().message));
        return;
    }
    for (const Json& entry : (*json)["jobs"]) {
        const auto spec = jobSpecFromJson(entry, name);
        if (!spec) {
            logWarning("a job of the queue was not read: " + spec.error().message);
            continue;
        }
        const auto text = [&](const char* key) {
            return entry.contains(key) && entry[key].is_string() ? entry[key].get<std::string>() : std::string();
        };
        job::Remembered remembered{.state = stateNamed(text("state"))};
        if (const std::string error = text("error"); !error.empty())
            remembered.error = Error{remembered.state == job::State::Cancelled ? Errc::Cancelled : Errc::Failed, error};
        m_jobs.add(*spec, remembered);
        m_broughtBack += remembered.state == job::State::Paused;
    }
}

void JobKeeper::save()
{
    QByteArray now = state();
    if (now == m_saved)
        return;
    m_saved = now;
    m_writer.run([file = m_file.path(), now = std::move(now)](const std::atomic<bool>&) { return write(file, now); },
                 [this](bool written) {
                     if (!written)
                         logWarning("the queue of jobs was not kept: " + m_file.path().toStdString()
                                    + " cannot be written");
                 });
}

} // namespace ql::app
