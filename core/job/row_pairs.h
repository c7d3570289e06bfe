// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <memory>

#include "core/arch/model.h"
#include "core/base/result.h"
#include "core/plan/plan.h"
#include "core/report/error_tiles.h"

namespace ql::job {

/// A tensor of plan->source beside what the plan would write of it: rows are encoded and decoded as a job does. Rows
/// (where rows are stored together: groups of them) that have a NaN or an infinity and cannot be encoded are read as
/// NaN. Errors: BadArgument for a tensor that is not written or cannot be.
Result<report::RowPairsPtr> plannedPairs(std::shared_ptr<const plan::Plan> plan, std::size_t tensor);

/// A tensor beside the one of the same name in a file that was written. Errors: BadArgument where there is none of its
/// shape.
Result<report::RowPairsPtr> writtenPairs(arch::ModelPtr original, std::size_t tensor, arch::ModelPtr written);

} // namespace ql::job
