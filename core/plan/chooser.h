// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <optional>
#include <string>

#include "core/arch/model.h"
#include "core/base/result.h"
#include "core/plan/decide.h"
#include "core/plan/recipe.h"
#include "core/plan/rule_stack.h"

namespace ql::plan {

/// What the recipe wants for one tensor, before its shape and its source are looked at.
struct Wish {
    std::optional<quant::Format> type{}; ///< nothing means "keep"
    std::string reason{};
    std::optional<std::size_t> rule{}; ///< the rule that decided
    /// With "keep": also codes that no engine reads are kept, since someone asked for it.
    bool keepsCodes = false;
};

/// What a rule of a recipe wants.
Wish wishOfRule(const Recipe& recipe, std::size_t rule);

/// Walks the tensors of a model in their order and says what a recipe wants for each. Order of decision: never
/// quantised unless a rule names it exactly; the first rule; output, embedding and role types; the preset.
class Chooser {
public:
    /// `model` and `recipe` must outlive the Chooser. Errors: BadArgument for an unknown preset or a bad pattern.
    static Result<Chooser> create(const arch::Model& model, const Recipe& recipe, bool hasImportance);

    struct Choice {
        Wish wish{};
        std::optional<Wish> withoutRule{}; ///< what the deciding rule changed; only when a rule decided
        bool neverQuantized = false; ///< by llama-quantize's list or the model's
    };
    /// To be called once per tensor, in order.
    Choice choose(const arch::TargetTensor& tensor);

    const Preset& preset() const { return m_preset; }
    const RuleStack& rules() const { return m_rules; }

private:
    Chooser(const arch::Model& model, const Recipe& recipe, const Preset& preset, RuleStack rules, bool hasImportance);
    bool keepsAll() const; ///< is the preset to keep what is there?
    /// The type that the architecture gives a tensor; nothing: its own.
    std::optional<quant::Format> fixedType(const arch::TargetTensor& tensor) const;
    std::optional<Wish> byPart(const arch::TargetTensor& tensor) const;
    Wish byPreset(const arch::TargetTensor& tensor, Mix& mix) const;
    Choice chooseNeverQuantized(const arch::TargetTensor& tensor, std::string why);

    const Recipe& m_recipe;
    const Preset& m_preset;
    RuleStack m_rules;
    bool m_tied;
    Mix m_mix;
    Mix m_mixWithoutRules; ///< walks as if there were no rules, to say what a rule changes
};

} // namespace ql::plan
