// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <span>
#include <string>

namespace ql::plan {

/// Names of tensors as one text, those that differ by their layer alone folded: "blk.0-3,7.attn_q.weight,
/// output.weight". In the order in which they first come.
std::string foldNames(std::span<const std::string> names);

} // namespace ql::plan
