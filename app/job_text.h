// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include <QString>

#include "app/rate_book.h"
#include "core/job/queue.h"

namespace ql::app {

/// One line about a job: stage, rate and time left, or how it ended. `expected`: of all of it, as known before.
QString jobDetail(const job::Snapshot& job, const std::optional<TimeRange>& expected);
/// 0..1, or -1 when not known.
double jobFraction(const job::Snapshot& job);

} // namespace ql::app
