// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include <QString>
#include <QStringList>

namespace ql::app {

class JobModel;

/// What a job that has not begun will write.
struct PendingOutput {
    QString path{};
    quint64 bytes = 0;
};

/// In the order they run. One that runs has reserved its room already.
std::vector<PendingOutput> pendingOutputs(const JobModel& jobs);

/// A disk on which the jobs together do not find room.
struct MissingRoom {
    QString folder{}; ///< of the first of them
    quint64 needed = 0, available = 0; ///< bytes
    QStringList names{}; ///< those that do not fit once the ones before them are written
};

/// Asks the disks: not for the GUI thread.
std::vector<MissingRoom> withoutRoom(const std::vector<PendingOutput>& outputs);
/// The arithmetic of it: outputs by disk, and what is free there.
MissingRoom roomOn(const QString& folder, quint64 available, const std::vector<PendingOutput>& outputs);
QString describe(const MissingRoom& room);

} // namespace ql::app
