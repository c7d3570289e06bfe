// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <vector>

#include "core/arch/model.h"
#include "core/plan/presets.h"

namespace ql::plan {

/// May this tensor be quantised at all, by llama-quantize's rules? `why` receives the reason when not.
bool allowsQuantization(const arch::TargetTensor& tensor, std::string& why);

struct MixChoice {
    quant::Format format = quant::Format::Unknown;
    std::string reason{};
};

/// llama-quantize's mixes as a walk over the tensors in their order; the choice for one depends on how many of its
/// kind came before. Source: docs/formats/presets.md.
class Mix {
public:
    Mix(const arch::Model& model, const Preset& preset, bool hasImportance);
    /// To be called once per quantisable tensor that no manual choice took, in order.
    MixChoice choose(const arch::TargetTensor& tensor);

private:
    const Preset& m_preset;
    const arch::ModelFacts m_facts;
    bool m_hasImportance;
    bool m_tied;
    std::uint64_t m_valueLikeTotal = 0;
    std::uint64_t m_valueLike = 0, m_down = 0, m_gate = 0, m_up = 0;
};

} // namespace ql::plan
