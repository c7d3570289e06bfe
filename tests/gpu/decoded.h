// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/gpu/block_samples.h"
#include "tests/gpu/test_device.h"

namespace ql::gpu {

/// All rows as the device decodes them, without what fills them up.
std::vector<float> decodedOnDevice(Device& device, const WeightSource& source);

/// Bit for bit; a NaN is the same as any other.
void expectSame(const std::vector<float>& ours, const std::vector<float>& truth);

} // namespace ql::gpu
