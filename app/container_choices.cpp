// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/container_choices.h"

#include "core/plan/parts.h"
#include "core/plan/preset_list.h"

namespace ql::app {

void ContainerChoices::remember(const plan::Recipe& recipe)
{
    m_last[recipe.to] = recipe;
    if (recipe.to == plan::Container::Gguf && recipe.parts != plan::Parts::Vision)
        m_text = recipe;
}

void ContainerChoices::change(plan::Recipe& recipe, plan::Container to) const
{
    if (recipe.to == to)
        return;
    plan::Recipe last;
    last.preset = plan::usualPreset(to);
    if (const auto found = m_last.find(to); found != m_last.end())
        last = found->second;
    recipe.to = to;
    recipe.preset = last.preset;
    recipe.outputType = last.outputType;
    recipe.embeddingType = last.embeddingType;
    recipe.roleTypes = last.roleTypes;
    recipe.parts = to == plan::Container::Gguf ? last.parts : plan::Parts::Text;
}

void ContainerChoices::change(plan::Recipe& recipe, plan::Parts parts) const
{
    const bool wasVision = recipe.parts == plan::Parts::Vision;
    if (parts == plan::Parts::Vision && !wasVision) {
        recipe = plan::visionRecipe(recipe);
    } else if (parts != plan::Parts::Vision && wasVision) {
        const std::string preset = recipe.preset;
        recipe = m_text;
        recipe.visionPreset = preset;
    }
    recipe.parts = parts;
}

} // namespace ql::app
