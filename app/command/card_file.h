// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "core/base/result.h"
#include "core/report/model_card.h"

namespace CLI {
class App;
}

namespace ql::app {

/// --base-model and --quantized-by.
void declareCardOptions(CLI::App& app, report::CardOptions& options);

/// Errors: CannotWrite when there is a file of this name already, unless it may be replaced.
Status checkFree(const std::string& path, bool overwrite);

} // namespace ql::app
