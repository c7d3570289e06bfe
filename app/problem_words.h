// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include <QString>

#include "core/base/result.h"

namespace ql::app {

/// What core has to say of a plan, a report, the memory of an output, a device or a foreign recipe, in the user's
/// language: "rule 2 (attn_v) matches no tensor". Where it is (a file, a tensor) may stand before it. Sentences that
/// are not known (app/error_frames/) stay as they are.
QString problemInWords(const std::string& sentence);
/// The same of a failure. Everything that shows one goes through here; logs and the command line stay English.
QString errorInWords(const Error& error);

} // namespace ql::app
