// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include <QString>

namespace ql::app {

/// Why a plan gives a tensor its type, or another one than was asked for, in the user's language: "mix Q4_K_M: values
/// lose most". Clauses that are not known stay as they are.
QString reasonInWords(const std::string& clause);

} // namespace ql::app
