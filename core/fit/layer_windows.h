// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <string_view>

namespace ql::fit {

/// Of how many layers in a row the last looks at the whole context and the others look back at a window, where
/// llama.cpp has the pattern in its program and not in the file. 0: the architecture has no windows, or llama.cpp does
/// not use them. `architecture` as in general.architecture, or as model_type in config.json.
std::uint64_t windowPeriodOf(std::string_view architecture);

} // namespace ql::fit
