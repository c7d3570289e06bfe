// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <limits>
#include <string_view>
#include <vector>

#include "core/base/json.h"
#include "core/base/result.h"

namespace ql::arch {

/// An operation of architecture files on numbers. Whole numbers stay whole, except in a division.
struct ArithmeticOperation {
    static constexpr std::size_t kMany = std::numeric_limits<std::size_t>::max();

    std::string_view name;
    std::size_t minArguments, maxArguments;
    /// Errors: BadInput for a result that no 64-bit number holds, or that is not defined.
    Result<Json> (*apply)(const std::vector<Json>& numbers);
};

/// nullptr when there is none of this name.
const ArithmeticOperation* findArithmetic(std::string_view name);

} // namespace ql::arch
