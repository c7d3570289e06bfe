// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace ql::app {

/// Whether jobs of the studio write a log beside their output (job_log.h): the user's choice, kept.
bool keepsJobLogs();
void setKeepsJobLogs(bool keeps);

} // namespace ql::app
