// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/json.h"

namespace ql::arch {

/// The configuration that expressions see: defaults, overridden by config.json, overridden by the language model's
/// part of a multimodal config.json; plus "_rope", the rotary settings in one form however config.json spells them.
/// An explicit null overrides a default. Source: docs/architectures.md.
Json effectiveConfig(const Json& defaults, const Json& config);

} // namespace ql::arch
