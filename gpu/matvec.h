// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gpu/weights.h"

namespace ql::gpu {

/// What the inputs of a product are.
enum class Inputs { F32, F16 };

/// How the work is divided. `threads` is a power of two from 8 to 256, `rows` 1 to 4.
struct MatVecShape {
    std::uint32_t threads = 32, rows = 2;
    bool byLanes = false; ///< inputs in F32 by MatMulPath::Lanes instead, which loads least
};
/// What suits a device, by rule of thumb.
MatVecShape matVecShape(const DeviceInfo& device);

/// Records y = W x: `x` holds weights.columns inputs (and is a multiple of 16 bytes long), `y` weights.rows floats.
/// Sums are in float, in an order that depends on the shape alone.
Status recordMatVec(Device& device, Commands& commands, const Weights& weights, Inputs inputs, const Slice& x,
                    const Slice& y, MatVecShape shape);

/// Records the decoding of all weights to floats, rows filled up with zeros to multiples of 32.
Status recordDecode(Device& device, Commands& commands, const Weights& weights, const Slice& values);

} // namespace ql::gpu
