// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include <QString>

namespace ql::app {

/// What a plan, a report or the memory of an output has to be said of, in the user's language: "rule 2 (attn_v) matches
/// no tensor". Sentences that are not known stay as they are.
QString problemInWords(const std::string& sentence);

} // namespace ql::app
