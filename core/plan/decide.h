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

/// The mixes of llama-quantize, and for its own file types those of ik_llama.cpp's, as a walk over the tensors in their
/// order; the choice for one depends on how many of its kind came before. Source: docs/formats/presets.md.
class Mix {
public:
    /// `preset` must outlive the Mix; those of presets() do.
    Mix(const arch::Model& model, const Preset& preset, bool hasImportance);
    /// To be called once per quantisable tensor, in order; not for those that a manual choice took, unless the preset
    /// counts them too.
    MixChoice choose(const arch::TargetTensor& tensor);

private:
    PartBits partsOf(const arch::TargetTensor& tensor) const;
    LayerPlace place(PartBits parts, const arch::TargetTensor& tensor);
    MixChoice named(quant::Format format, std::string_view why) const;

    const Preset& m_preset;
    const arch::ModelFacts m_facts;
    std::uint32_t m_conditions = 0; ///< of Condition, those that hold
    std::vector<MixRule> m_rules{}; ///< those of the preset
    std::uint64_t m_valueTotal = 0;
    std::uint64_t m_values = 0, m_down = 0, m_gate = 0, m_up = 0; ///< how many came before
};

} // namespace ql::plan
