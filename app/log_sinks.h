// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include <spdlog/sinks/sink.h>
#include <spdlog/spdlog.h>

#include "core/base/result.h"

namespace ql::app {

/// Appends to a file: a line per message with its time and level. Errors: CannotWrite.
Result<spdlog::sink_ptr> fileSink(const std::string& path);
/// The same within bounds: at most two files of half a MiB, `path` and an older one beside it. Null where it cannot be
/// written: what is kept for another day must not be in the way of today's work.
spdlog::sink_ptr boundedFileSink(const std::string& path);
/// Messages as sentences on stderr; the level is all that people need beside them.
spdlog::sink_ptr consoleSink();

} // namespace ql::app
