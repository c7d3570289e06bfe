// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <atomic>
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "core/arch/model.h"
#include "core/base/result.h"
#include "core/plan/recipe.h"

namespace ql::plan {

/// What a pattern finds in a model, for the person who writes it.
struct PatternPreview {
    struct Hit {
        std::size_t tensor = 0; ///< index into Model::tensors
        std::vector<std::pair<std::size_t, std::size_t>> spans{}; ///< what is found, [begin, end) bytes of the name
        std::optional<std::size_t> takenBy{}; ///< the earlier rule that decides the tensor
        bool neverQuantized = false; ///< a rule has to name it exactly, and this pattern does not
    };
    std::vector<std::size_t> found{}; ///< all tensors whose names the pattern finds, ascending
    std::size_t taken = 0; ///< of these, tensors that earlier rules decide
    std::size_t neverQuantized = 0; ///< of these, tensors that the pattern does not reach
    std::string folded{}; ///< all their names as one text: foldNames()
    std::vector<Hit> first{}; ///< the first of them
};

/// `earlier` are the rules in front; those that are off or do not compile decide nothing. At most `show` hits are told
/// one by one. May be called on any thread; returns what it has when `stop` becomes true.
/// Errors: BadArgument for a pattern that does not compile.
Result<PatternPreview> previewPattern(const arch::Model& model, const std::vector<Rule>& earlier,
                                      std::string_view pattern, std::size_t show, const std::atomic<bool>& stop);

} // namespace ql::plan
