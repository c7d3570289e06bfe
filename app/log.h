// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

#include "core/base/result.h"

namespace ql::app {

/// The one front for log messages; they go to stderr, and are added to a file where one is named. Levels: "error",
/// "warning", "info", "debug", "trace". Errors: CannotWrite for the file; messages go to stderr then.
Status startLog(std::string_view level, std::string_view fileLevel = "info", const std::string& file = {});
void logError(std::string_view message);
void logWarning(std::string_view message);
void logInfo(std::string_view message);
void logDebug(std::string_view message);
void logTrace(std::string_view message);
bool isTraced(); ///< whether logTrace() goes anywhere

} // namespace ql::app
