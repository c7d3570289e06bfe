// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/quant/coded.h"
#include "gpu/weights.h"

namespace ql::gpu {

/// A whole weight whose scales lie apart from its codes (core/quant/scheme.h), as a source that owns its bytes:
///   - FP8 with scales of the tensor, of rows or of blocks keeps its codes, and the scales become a grid;
///   - NVFP4 and MXFP4 become blocks of these types, and the factor of NVFP4 a grid of one;
///   - everything else (integers, groups that are no multiples of 32) is decoded, to F16 where it fits, else F32.
/// Values are those of decodeCoded() but for the rounding of scale * factor, or of 1 / factor.
WeightSource codedSource(std::string name, const quant::CodedRowsView& weight);

} // namespace ql::gpu
