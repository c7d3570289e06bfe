// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>

#include "core/fit/memory_need.h"

namespace ql::fit {

/// The tokens that the programs make room for when `usage.context` are asked for.
std::uint64_t cacheTokens(const Usage& usage, plan::Container container);

} // namespace ql::fit
