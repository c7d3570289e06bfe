// SPDX-License-Identifier: Apache-2.0
// The list of fast codecs, once for every instruction set: included by one source file per set.
// In an encoder every lane performs the scalar encoder's operations for a block of its own, in the scalar order, so
// the bytes are the same. Why it is done so: docs/decisions/one-block-per-lane.md.
#pragma once

#include "core/quant/simd/codecs.h"
#include "core/quant/simd/k_ranges.h"
#include "core/quant/simd/k_symmetric.h"

namespace ql::quant::simd {
namespace {

constexpr FastCodec codecList[] = {
    {Format::Q2_K, encodeBlocks<Q2K>}, {Format::Q3_K, encodeBlocks<Q3K>}, {Format::Q4_K, encodeBlocks<Q4K>},
    {Format::Q5_K, encodeBlocks<Q5K>}, {Format::Q6_K, encodeBlocks<Q6K>},
};

} // namespace
} // namespace ql::quant::simd
