// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>
#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include "core/plan/plan.h"
#include "core/report/report.h"

namespace ql::app {

/// What a look at all tensors tells of one rule of a plan.
struct RuleFinding {
    std::string decided{}; ///< the names of the tensors that it decides, folded
    std::vector<int> takers{}; ///< of a shadowed rule: the rules that decide its tensors, ascending
    std::optional<double> error{}; ///< relative RMSE of what it decides, as a report measured it with the same types
    std::size_t measured = 0; ///< over so many tensors
};

/// Parallel to the rules. `report` may be null. Takes as long as there are tensors: not for the GUI thread.
std::vector<RuleFinding> findAboutRules(const plan::Plan& plan, const report::Report* report,
                                        const std::atomic<bool>& stop);

} // namespace ql::app
