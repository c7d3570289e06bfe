// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <string>
#include <vector>

#include "core/arch/model.h"
#include "core/base/json.h"
#include "core/base/result.h"
#include "core/job/context.h"
#include "core/plan/plan.h"

namespace ql::app {

/// One JSON object on stdout, indented.
void printJson(const Json& value);
/// {"error": {"code", "message"}}
Json errorToJson(const Error& error);

/// A text on stdout.
void print(const std::string& text);

enum class Align { Left, Right };

/// Columns padded to their widest cell, two spaces apart; the first row is the heading, underlined.
std::string formatTable(const std::vector<std::vector<std::string>>& rows, const std::vector<Align>& alignment);

/// Opens and interprets a model.
Result<arch::ModelPtr> openModel(const std::string& path, const arch::Carried& carried = {});

/// Logs each problem at its level, at most `most` of a kind; the rest is counted.
void logProblems(const std::vector<plan::Problem>& problems, std::size_t most = 20);

/// Runs `work` with a context: progress on stderr (a live line on a terminal, else a line every few seconds) unless
/// quiet; Ctrl+C and SIGTERM cancel it.
void withProgress(job::Context& context, bool quiet, const std::function<void()>& work);

} // namespace ql::app
