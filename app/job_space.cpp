// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/job_space.h"

#include <algorithm>
#include <map>

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QStorageInfo>

#include "app/models/job_model.h"
#include "app/phrases.h"
#include "app/text.h"

namespace ql::app {

namespace {

// What an interrupted job has reserved is taken already.
quint64 reserved(const QString& path)
{
    return static_cast<quint64>(QFileInfo(path + QStringLiteral(".partial")).size());
}

} // namespace

std::vector<PendingOutput> pendingOutputs(const JobModel& jobs)
{
    std::vector<PendingOutput> pending;
    for (int row = 0; row < jobs.rowCount(); ++row) {
        const job::Snapshot& job = *jobs.at(row);
        const JobSpec* spec = jobs.specAt(row);
        const bool begins = !isFinished(job.state) && job.state != job::State::Running && job.progress.seconds == 0;
        if (spec && begins)
            pending.push_back({QString::fromStdString(spec->output), spec->bytes});
    }
    return pending;
}

MissingRoom roomOn(const QString& folder, quint64 available, const std::vector<PendingOutput>& outputs)
{
    MissingRoom room{.folder = folder, .available = available};
    for (const PendingOutput& output : outputs) {
        room.needed += output.bytes;
        if (room.needed > available)
            room.names += QFileInfo(output.path).fileName();
    }
    return room;
}

std::vector<MissingRoom> withoutRoom(const std::vector<PendingOutput>& outputs)
{
    struct Disk {
        QStorageInfo info{};
        std::vector<PendingOutput> outputs{};
    };
    std::map<QByteArray, Disk> disks;
    for (const PendingOutput& output : outputs) {
        const QStorageInfo info(QFileInfo(output.path).path());
        if (!info.isValid())
            continue; // the job itself will say why
        Disk& disk = disks[info.device() + info.rootPath().toUtf8()];
        disk.info = info;
        disk.outputs.push_back({output.path, output.bytes - std::min(output.bytes, reserved(output.path))});
    }
    std::vector<MissingRoom> missing;
    for (const auto& [device, disk] : disks) {
        MissingRoom room = roomOn(QFileInfo(disk.outputs.front().path).path(),
                                  static_cast<quint64>(disk.info.bytesAvailable()), disk.outputs);
        if (!room.names.isEmpty())
            missing.push_back(std::move(room));
    }
    return missing;
}

QString describe(const MissingRoom& room)
{
    return QCoreApplication::translate("JobSpace",
                                       "The waiting jobs need %1 on the disk of %2, where %3 are free. No room for: %4")
        .arg(text::bytes(room.needed), QDir::toNativeSeparators(room.folder), text::bytes(room.available),
             text::list(room.names));
}

} // namespace ql::app
