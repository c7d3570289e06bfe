// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/json.h"

namespace ql::app {

/// What was built, with what, and what of it this machine can run; fields as in docs/json.md.
Json versionFacts();

} // namespace ql::app
