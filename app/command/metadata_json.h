// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "core/base/json.h"
#include "core/container/gguf/metadata_edit.h"

namespace ql::app {

/// An array of more than 16 elements becomes {"type", "count", "first": [...]} unless `full`.
Json valueToJson(const gguf::Value& value, bool full);
/// {"key": value}
Json metadataToJson(const gguf::Metadata& metadata, bool full);

/// Changes as a table; empty without any.
std::string metadataText(const std::vector<gguf::ChangeRow>& changes);

} // namespace ql::app
