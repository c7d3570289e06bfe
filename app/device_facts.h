// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/json.h"
#include "gpu/device_list.h"

namespace ql::app {

/// What this computer can compute on, and what is taken; fields as in docs/json.md.
Json deviceFacts(const gpu::DeviceList& list, const gpu::Choice& choice);
/// Of this computer, chosen automatically.
Json deviceFacts();

} // namespace ql::app
