// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace ql::app {

/// The one front for log messages; they go to stderr. Levels: "error", "warning", "info", "debug".
void startLog(std::string_view level);
void logError(std::string_view message);
void logWarning(std::string_view message);
void logInfo(std::string_view message);
void logDebug(std::string_view message);

} // namespace ql::app
