// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string_view>

namespace ql::container {

/// What a file that is no container of ours looks like by its first bytes, as the rest of a sentence that also says
/// what to do: "is empty; ...". Nothing when it looks like nothing we know.
std::optional<std::string_view> lookalike(std::string_view firstBytes);

} // namespace ql::container
