// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/plan/recipe.h"

namespace ql::plan {

/// What a tensor is to become, for rules that say so.
struct NamedType {
    std::string name{};
    std::optional<quant::Format> type{}; ///< nothing: keep
    bool neverQuantized = false; ///< only a rule that names it exactly reaches it
    bool pinned = false; ///< a rule has to decide it; of others a rule may say the same
};

/// The fewest rules, as people write them, that give every pinned tensor its type and no other tensor another than its
/// own: layers folded to ranges and roles to alternatives, exceptions first. `tensors` are all of the model.
std::vector<Rule> foldRules(const std::vector<NamedType>& tensors);

} // namespace ql::plan
