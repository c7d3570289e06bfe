// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "core/base/result.h"

namespace ql::app {

struct ArchivedText {
    std::string name{}; ///< relative, with "/" between folders
    std::string text{};
};

/// The bytes of a ZIP archive with these files. Errors: Failed.
Result<std::string> zipOf(const std::vector<ArchivedText>& files);

} // namespace ql::app
