// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace ql::app {

inline constexpr std::string_view kVersion = QL_VERSION;

} // namespace ql::app
