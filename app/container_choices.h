// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>

#include "core/plan/recipe.h"

namespace ql::app {

/// What was chosen last for each container, where the types of one mean nothing to the other: preset, and types by part
/// and role. Rules, importance and options stay in the recipe, whatever its container.
class ContainerChoices {
public:
    void remember(const plan::Recipe& recipe);
    /// Makes a recipe one for another container.
    void change(plan::Recipe& recipe, plan::Container to) const;
    /// Makes a recipe one for other parts. What is said of tensors of the text means nothing to those of the vision
    /// part, so it is kept here meanwhile.
    void change(plan::Recipe& recipe, plan::Parts parts) const;

private:
    std::map<plan::Container, plan::Recipe> m_last{};
    plan::Recipe m_text{}; ///< the last GGUF recipe with the text
};

} // namespace ql::app
