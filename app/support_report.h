// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include <QString>

#include "app/log_store.h"

namespace ql::app {

class Studio;

/// What a report of a fault needs to be understood: program and system, processor, the open model, the recipe, the last
/// warnings and errors. Markdown in English, because that is what it is for. Without paths, folders become "…/" and
/// only the last names stay.
QString supportReport(const Studio& studio, const std::vector<LogEntry>& log, bool withPaths);

} // namespace ql::app
