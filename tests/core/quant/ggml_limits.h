// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <algorithm>
#include <cmath>

#include "core/quant/format.h"
#include "tests/core/quant/sample_rows.h"

namespace ql::quant::testing {

/// The searches of ggml through a code book end the process where no distance is finite.
inline bool isTooLargeForGgml(const FormatInfo& format, const SampleRows& rows)
{
    const bool hasCodeBook =
        format.name.starts_with("IQ1") || format.name.starts_with("IQ2") || format.name.starts_with("IQ3");
    return hasCodeBook && std::ranges::any_of(rows.values, [](float x) { return std::abs(x) > 1e13f; });
}

} // namespace ql::quant::testing
