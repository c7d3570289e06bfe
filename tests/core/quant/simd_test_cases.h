// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <algorithm>
#include <string>
#include <vector>

#include "core/quant/dispatch.h"

namespace ql::quant::testing {

/// A format on an instruction set other than the scalar one.
struct SimdCase {
    Format format;
    Isa isa;

    std::string name() const { return std::string(info(format).name) + "_" + std::string(isaName(isa)); }
};

/// The formats that have a fast encoder and decoder on every instruction set but the scalar one.
inline constexpr Format fastFormats[] = {Format::F16,  Format::BF16, Format::Q4_0, Format::Q4_1,
                                         Format::Q5_0, Format::Q5_1, Format::Q8_0, Format::Q2_K,
                                         Format::Q3_K, Format::Q4_K, Format::Q5_K, Format::Q6_K};

/// All that this machine can run.
inline std::vector<SimdCase> simdCases()
{
    std::vector<SimdCase> cases;
    for (const Isa isa : supportedIsas())
        for (const Format format : fastFormats)
            if (isa != Isa::Scalar)
                cases.push_back({format, isa});
    return cases;
}

} // namespace ql::quant::testing
