// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

namespace ql::app {

/// Opens the studio's window, on the first of the paths when there is one. The value is the process's exit code.
int runStudio(int argc, char** argv, const std::vector<std::string>& paths);

} // namespace ql::app
