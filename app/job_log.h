// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "core/io/file.h"
#include "core/job/quantize.h"

namespace ql::app {

/// What was decided for a tensor, and why: "blk.0.attn_v.weight: BF16 becomes Q8_0 by rule 2 (attn_v=Q8_0)". In
/// English, for logs.
std::string decisionText(const plan::Plan& plan, const plan::Step& step);

/// The log of the job that writes this file or folder: "<output>.log".
std::string jobLogPath(const std::string& output);

/// job::quantize(), with a log beside the output where one is kept: what was asked, each decision and why, problems,
/// what was read back, how it ended. A job that is done again goes on in the same file. Errors besides those of the
/// job: CannotWrite for the log.
Result<report::Report> quantizeWithLog(io::Disk& disk, const plan::Plan& plan, const job::QuantizeOptions& options,
                                       job::Context& context, bool keepsLog);

} // namespace ql::app
