// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/plan/chooser.h"
#include "core/plan/serving_presets.h"

namespace ql::plan {

/// What a recipe wants for the tensors of a model in safetensors, before their shapes and sources are looked at. The
/// order of decision is that of Chooser; where GGUF has mixes of types, every matrix of a Linear module gets the
/// preset's.
class ServingChooser {
public:
    /// `model` and `recipe` must outlive the chooser. Errors: BadArgument for an unknown preset or a bad pattern.
    static Result<ServingChooser> create(const arch::Model& model, const Recipe& recipe);

    Chooser::Choice choose(const arch::TargetTensor& tensor);

    const ServingPreset& preset() const { return m_preset; }
    const RuleStack& rules() const { return m_rules; }

private:
    ServingChooser(const arch::Model& model, const Recipe& recipe, const ServingPreset& preset, RuleStack rules);
    Wish withoutRules(const arch::TargetTensor& tensor, const std::string& whyNot) const;

    const arch::Model& m_model;
    const Recipe& m_recipe;
    const ServingPreset& m_preset;
    RuleStack m_rules;
};

} // namespace ql::plan
