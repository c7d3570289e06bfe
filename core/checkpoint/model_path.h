// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>

#include "core/io/file.h"

namespace ql::checkpoint {

/// Is this the name of a model, and not of a text about one? By the ending of a file; of a folder by its config.json.
bool isModelPath(io::Disk& disk, const std::string& path);

} // namespace ql::checkpoint
