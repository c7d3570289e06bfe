// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>

#include "core/arch/model.h"
#include "core/plan/coding.h"
#include "core/plan/input_scales.h"
#include "core/plan/plan.h"
#include "core/plan/served_type.h"

namespace ql::plan {

/// How one tensor of a model in safetensors will lie there, before its scales have tensors of their own.
struct Placement {
    std::optional<quant::Format> coded{}; ///< nothing: plain numbers or a copy, `plain`
    quant::StoredType plain{};
    bool copy = false;
    bool keepsCodes = false; ///< the source's own
    bool inBlocks = false; ///< these lie in the blocks of gpt-oss, which stay what they are
    std::string fallback{}; ///< why it is not what was wished
    std::string error{}; ///< why it cannot be written
    std::optional<quant::Format> instead{}; ///< what could be, where there is an error
};

/// Are these experts of gpt-oss in MXFP4, which lie in blocks with their scales beside them?
bool liesInBlocks(const arch::TargetTensor& tensor);

/// The type of the model's plain numbers, by its configuration: BF16 where it does not say.
quant::Format numberTypeOf(const arch::Model& model);

/// What becomes of a tensor that is wished to be `wish` (nothing: as in the source).
class Placer {
public:
    Placer(const Plan& plan, const Inputs& inputs);
    Placement place(const arch::TargetTensor& tensor, std::optional<quant::Format> wish) const;

private:
    Placement placeBlocks(const arch::TargetTensor& tensor, std::optional<quant::Format> wish) const;
    Placement placeKept(const arch::TargetTensor& tensor) const;
    Placement placePlain(const arch::TargetTensor& tensor, quant::Format format) const;
    Placement placeCoded(const arch::TargetTensor& tensor, quant::Format format) const;
    std::string whyNotCoded(const arch::TargetTensor& tensor, quant::Format format) const;
    /// The format of the source's codes, where they can be written as they are.
    std::optional<quant::Format> keptFormat(const arch::TargetTensor& tensor) const;
    bool hasInput(const arch::TargetTensor& tensor) const;

    const Plan& m_plan;
    const Inputs& m_inputs;
    const quant::Format m_numberType;
};

/// The coding of a placed tensor; `factors` are those that it shares with others, or null.
CodingPtr makeCoding(const arch::TargetTensor& tensor, const Placement& placement, const Plan& plan,
                     std::shared_ptr<const arch::TensorScale> factors);

/// A tensor that belongs to another one, and the step that writes it.
struct Companion {
    arch::TargetTensor tensor{};
    Step step{}; ///< without the index of the tensor
};

/// The scales of a weight whose codes stay in the blocks of gpt-oss.
Companion scalesOfBlocks(const arch::TargetTensor& weight, const CodingPtr& coding);
/// Those of a coded weight of this name: its scales, its factor, the scale of its inputs.
std::vector<Companion> companionsOf(const arch::TargetTensor& weight, const CodingPtr& coding, quant::Format format,
                                    ServingDialect dialect, const arch::InputScale* input);

} // namespace ql::plan
