// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "core/base/json.h"
#include "core/container/gguf/value.h"

namespace ql::app {

/// {"key": value}. Arrays of more than 16 elements become {"type", "count", "first": [...]} unless `full`.
Json metadataToJson(const gguf::Metadata& metadata, bool full);

/// A value on one line, shortened for people.
std::string valueText(const gguf::Value& value);

} // namespace ql::app
