// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

namespace ql::app {

/// Opens the studio's window, on the path when there is one; several are offered as jobs with one recipe. The value is
/// the process's exit code.
int runStudio(int argc, char** argv, const std::vector<std::string>& paths);

} // namespace ql::app
