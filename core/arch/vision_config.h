// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>

#include "core/base/json.h"
#include "core/base/result.h"
#include "core/io/file.h"

namespace ql::arch {

/// The configuration that expressions see of the vision part: defaults, overridden by "vision_config" of config.json,
/// where other keys do not reach; plus "_root", all of config.json, "_preprocessor", what preprocessor_config.json and
/// processor_config.json of the folder say of images, and "_tokens", the id of each added token of its tokenizer by its
/// text. Source: docs/architectures.md. Errors: those of reading files that are there.
Result<Json> visionConfig(io::Disk& disk, const std::string& folder, const Json& defaults, const Json& config);

} // namespace ql::arch
