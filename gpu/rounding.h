// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/graph/rounding.h"
#include "gpu/vulkan/commands.h"

namespace ql::gpu {

/// Records graph::roundRows() from one buffer to another, or to itself: dense rows of floats, the same bits as on the
/// processor, but for results below the smallest normal float, which depend on the device. For None it copies.
Status recordRounding(Device& device, Commands& commands, const graph::InputRounding& rounding, std::uint64_t rows,
                      std::uint64_t columns, const Slice& from, const Slice& to);

/// Records graph::roundToFp8() of `count` floats. With the scale 1 also what CacheType::Fp8 does.
Status recordFp8(Device& device, Commands& commands, float scale, std::uint64_t count, const Slice& from,
                 const Slice& to);

} // namespace ql::gpu
