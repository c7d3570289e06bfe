// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <span>

namespace ql::quant {
struct ErrorStats;
struct PartSums;
} // namespace ql::quant

namespace ql::quant::simd {

/// ErrorStats::addParts for one instruction set each; `parts` may be null. All give the same bits.
using AddPairs = void(ErrorStats& stats, const float* x, const float* y, std::span<const std::uint64_t> ends,
                      PartSums* parts);
AddPairs addPairsScalar, addPairsAvx2, addPairsAvx512;

} // namespace ql::quant::simd
