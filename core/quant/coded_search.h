// SPDX-License-Identifier: Apache-2.0
#pragma once

// The scales of new codes (scheme.h). All scales are exact in scheme.scale, and the choice does not depend on the
// instruction set.

#include <cstdint>
#include <span>

#include "core/quant/scheme.h"

namespace ql::quant {

/// The usual scale of a group with this largest magnitude, when values are also multiplied by `factor`: the largest
/// code of the element stands for the maximum (448, 57344, 6, 127), rounded to scheme.scale; for E8M0 scales
/// 2^(floor(log2 maximum) - e) with e the exponent of the element's largest code (OCP MX). A group of zeros has the
/// scale 1, or the smallest positive one of E4M3.
float plainScale(const Scheme& scheme, float maximum, float factor);

/// plainScale of each group of `rows` rows, whose groups lie within a row (groupRows is 1): rows * groupsPerRow()
/// floats.
void plainScales(const Scheme& scheme, const float* values, std::uint64_t rows, std::uint64_t columns, float factor,
                 float* scales);

/// Like plainScales, with the scale near the plain one that gives the smallest squared error, weighted by `importance`
/// (one non-negative weight per column, or empty).
void bestScales(const Scheme& scheme, const float* values, std::span<const float> importance, std::uint64_t rows,
                std::uint64_t columns, float factor, float* scales);

} // namespace ql::quant
