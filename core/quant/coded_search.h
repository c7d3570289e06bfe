// SPDX-License-Identifier: Apache-2.0
#pragma once

// Scales for codes that have their scales apart (scheme.h). Rules and their sources: docs/formats/fp8-fp4.md. The same
// scales on every instruction set; nothing is allocated.

#include <cstdint>
#include <span>

#include "core/quant/scheme.h"

namespace ql::quant {

/// The scale of a group under which its largest magnitude just fits: magnitude / the largest number / factor, to
/// nearest where scales are not F32; as E8M0 2^(floor(log2 magnitude) - the largest number's exponent) by OCP MX. Zeros
/// (and NaN) get 1, or the smallest scale of E4M3 and E8M0. `factor` is what readers multiply by besides, 1 without
/// one. The result is above 0 and finite, and scheme.scale stores it exactly.
float plainScale(const Scheme& scheme, float magnitude, float factor);

/// `rows` rows of groupsPerRow() plain scales. The rows begin where a group of rows does (scheme.groupRows; all rows
/// are one where that is 0), and each row of a group is given the same scales. Infinite values count as the largest
/// float, NaN as nothing. What then goes into encodeCoded() is scale * factor, the float product.
void plainScales(const Scheme& scheme, const float* values, std::uint64_t rows, std::uint64_t columns, float factor,
                 float* scales);

/// Like plainScales(), the best of some scales around the plain ones: lowest sum over a group of importance * error^2,
/// and never above that of the plain scale. `importance`: a weight for each column (none below 0), or nothing.
void bestScales(const Scheme& scheme, const float* values, std::span<const float> importance, std::uint64_t rows,
                std::uint64_t columns, float factor, float* scales);

} // namespace ql::quant
