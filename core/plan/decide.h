// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "core/arch/model.h"
#include "core/plan/mix_rules.h"
#include "core/plan/presets.h"

namespace ql::plan {

/// May this tensor be quantised at all, by llama-quantize's rules? `why` receives the reason when not.
bool allowsQuantization(const arch::TargetTensor& tensor, std::string& why);

/// True when the model has no output.weight, so that the token embedding is its output matrix too.
bool hasTiedEmbedding(const arch::Model& model);

struct MixChoice {
    quant::Format format = quant::Format::Unknown;
    std::string reason{};
};

/// llama-quantize's mixes as a walk over the tensors in their order; the choice for one depends on how many of its
/// kind came before. Source: docs/formats/presets.md.
class Mix {
public:
    /// `preset` must outlive the Mix; those of presets() do.
    Mix(const arch::Model& model, const Preset& preset, bool hasImportance);
    /// To be called once per quantisable tensor that no manual choice took, in order.
    MixChoice choose(const arch::TargetTensor& tensor);

private:
    MixChoice chooseOutput(const arch::TargetTensor& tensor) const;
    MixChoice named(quant::Format format, std::string_view why) const;

    const Preset& m_preset;
    const arch::ModelFacts m_facts;
    std::uint8_t m_conditions = 0; ///< of Condition, those that hold
    bool m_tied = false;
    bool m_is70B = false;
    std::vector<MixRule> m_rules{}; ///< those of the preset
    std::uint64_t m_valueLikeTotal = 0;
    std::uint64_t m_valueLike = 0, m_down = 0; ///< how many came before
};

} // namespace ql::plan
