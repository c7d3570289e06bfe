// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "core/base/result.h"
#include "core/job/compare.h"

namespace ql::app {

/// Writes "layers.png" (layer x role, relative RMSE) and "<tensor>.png" (the tensor's own error map) into a folder,
/// which is made when it does not exist. Colours run from no error to the largest of the picture.
/// Errors: CannotWrite.
Status writeHeatmaps(const job::Comparison& comparison, const std::string& folder);

} // namespace ql::app
