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
#include "core/io/file.h"

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
        QString folder{};
        quint64 available = 0;
        std::vector<PendingOutput> outputs{};
    };
    std::map<QByteArray, Disk> disks;
    for (const PendingOutput& output : outputs) {
        const QString folder = QFileInfo(output.path).path();
        const auto available = io::systemDisk().freeBytes(folder.toStdString());
        if (!available)
            continue; // the job itself will say why
        const QStorageInfo info(folder); // not valid where the system's list of mounts is of another root
        Disk& disk = disks[info.isValid() ? info.device() + info.rootPath().toUtf8() : folder.toUtf8()];
        if (disk.outputs.empty())
            disk = {folder, *available, {}};
        disk.outputs.push_back({output.path, output.bytes - std::min(output.bytes, reserved(output.path))});
    }
    std::vector<MissingRoom> missing;
    for (const auto& [device, disk] : disks) {
        MissingRoom room = roomOn(disk.folder, disk.available, disk.outputs);
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
