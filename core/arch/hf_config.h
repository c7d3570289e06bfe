// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>

#include "core/base/json.h"

namespace ql::arch {

/// Where multimodal models keep the configuration of their language model.
inline constexpr std::array kLanguageModelKeys = {"text_config", "llm_config", "lm_config", "language_config"};

/// The configuration that expressions see: defaults, overridden by config.json, overridden by the language model's
/// part of a multimodal config.json; plus "_rope", the rotary settings in one form however config.json spells them.
/// An explicit null overrides a default. Source: docs/architectures.md.
Json effectiveConfig(const Json& defaults, const Json& config);

} // namespace ql::arch
