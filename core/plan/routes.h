// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>

#include "core/arch/model.h"
#include "core/plan/chooser.h"
#include "core/plan/scaled_roles.h"
#include "core/plan/stored.h"

namespace ql::plan {

/// How tensors lie in a GGUF file, with what stored.h does not know: scales that lie apart, in the source or in the
/// output. Where the wished type can hold the source's own codes and scales, these are taken over.
class Routes {
public:
    /// `model` must outlive it.
    Routes(const arch::Model& model, quant::Search search)
        : m_roles(model)
        , m_search(search)
    {
    }

    Stored store(const arch::TargetTensor& tensor, const Wish& wish, quant::Dialect program);

private:
    Stored keep(const arch::TargetTensor& tensor);
    /// Nothing where the type has no room for the source's codes; `whyNot` says why where that is not plain to see.
    std::optional<Stored> repacked(const arch::TargetTensor& tensor, quant::Format format, std::string& whyNot);

    ScaledRoles m_roles;
    const quant::Search m_search; ///< for the scales of new codes
};

/// "blk.0.attn_q.scale_inv" for "blk.0.attn_q.weight": the scales of FP8 codes in a GGUF file; empty for a name that
/// does not end so.
std::string fp8ScaleNameOf(const std::string& weight);

} // namespace ql::plan
