// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <utility>

#include "core/base/result.h"

namespace ql::output {

/// What belongs to the output and cannot be read is a fault of the output, not of what came in.
template <typename Value> Result<Value> ofOutput(Result<Value> result)
{
    if (!result && result.error().code == Errc::BadInput)
        result.error().code = Errc::CannotWrite;
    return result;
}

} // namespace ql::output
