// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>

namespace ql::app {

/// Qt counts with int.
inline std::size_t index(int place)
{
    return static_cast<std::size_t>(place);
}

} // namespace ql::app
