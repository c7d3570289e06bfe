// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>

namespace ql {

/// A text of a stranger, fit for a message: in double quotes, cut after 100 bytes, with control characters and (where
/// it is not valid UTF-8) all bytes above 0x7f written as \xNN.
std::string inQuotes(std::string_view text);

} // namespace ql
