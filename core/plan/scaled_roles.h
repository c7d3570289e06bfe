// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>
#include <unordered_set>

#include "core/arch/model.h"

namespace ql::plan {

/// Knows which weights of a model llama.cpp multiplies by a tensor "<base>.scale" beside "<base>.weight".
class ScaledRoles {
public:
    /// `model` must outlive it.
    explicit ScaledRoles(const arch::Model& model)
        : m_model(model)
    {
    }

    /// Why no scale may be written for a tensor; empty when one may.
    std::string whyUnscaled(const arch::TargetTensor& tensor);

private:
    const std::unordered_set<std::string_view>& names();

    const arch::Model& m_model;
    std::unordered_set<std::string_view> m_names{}; ///< of all tensors, once they are needed
};

} // namespace ql::plan
