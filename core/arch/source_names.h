// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <set>
#include <string>
#include <unordered_map>
#include <vector>

#include "core/arch/architecture.h"
#include "core/arch/model.h"

namespace ql::arch {

/// The weights of a Hugging Face checkpoint under the names that architecture files use, whatever wrapper they were
/// saved from, and which of them have found a use.
class SourceNames {
public:
    SourceNames(const checkpoint::Weights& weights, const Architecture& architecture);

    /// nullptr when there is none.
    const checkpoint::Weight* find(const std::string& name) const;
    void markUsed(const checkpoint::Weight& weight);

    /// Explains every tensor that was not marked: by the drop rules of the architecture file, or by the part of the
    /// model that it belongs to. Errors: BadInput naming a tensor that no rule explains.
    Result<std::vector<NotCarried>> explainUnused(Architecture& architecture) const;

private:
    /// Why a tensor is left out that no rule names; empty where it ought to have a place.
    std::string_view otherPart(std::string_view name) const;

    const checkpoint::Weights& m_weights;
    ModelPart m_part;
    std::set<std::string, std::less<>> m_roots{}; ///< of the names in the rules of a vision part, before the first dot
    std::vector<std::string> m_names{}; ///< parallel to the weights
    std::unordered_map<std::string_view, std::size_t> m_byName{};
    std::vector<bool> m_used{};
};

} // namespace ql::arch
