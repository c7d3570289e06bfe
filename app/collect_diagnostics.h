// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "app/log_store.h"
#include "app/zip_archive.h"

class QString;
class QWidget;

namespace ql::app {

class Studio;

/// What the window knows besides programDiagnostics(): the recipe, what was found about it, the last messages.
std::vector<ArchivedText> studioDiagnostics(const Studio& studio, const std::vector<LogEntry>& log);

/// Writes the archive in the background, and says so, or why not.
void collectDiagnostics(Studio& studio, const QString& path);

/// Asks where it goes first.
void askToCollectDiagnostics(Studio& studio, QWidget& window);

} // namespace ql::app
