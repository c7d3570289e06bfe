// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "app/redaction.h"
#include "app/zip_archive.h"
#include "core/io/file.h"

namespace ql::app {

/// What helps others to find a fault, in English: version and libraries, system, devices, settings of the studio, its
/// recent logs. Nothing of any model. Lists devices, so not for the GUI thread.
std::vector<ArchivedText> programDiagnostics(io::Disk& disk);

/// Writes one ZIP archive with these files and a note of what they are, all of them redacted. Errors: CannotWrite.
Status writeDiagnostics(io::Disk& disk, const std::string& path, std::vector<ArchivedText> files,
                        const PrivateNames& names);

} // namespace ql::app
