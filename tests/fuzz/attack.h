// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>

namespace ql::test {

/// How a file of a kind (strangers.h) is refused, or "accepted"; fails the test where its opener takes more memory than
/// strangers.h allows.
std::string said(std::string_view kind, const std::string& bytes);

} // namespace ql::test
