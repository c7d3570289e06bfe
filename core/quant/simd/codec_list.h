// SPDX-License-Identifier: Apache-2.0
// The list of fast codecs, once for every instruction set: included by one source file per set.
// In an encoder every lane performs the scalar encoder's operations for a block of its own, in the scalar order, so
// the bytes are the same. Why it is done so: docs/decisions/0004-one-block-per-lane.md.
#pragma once

#include "core/quant/simd/blocks_of_32.h"
#include "core/quant/simd/codecs.h"
#include "core/quant/simd/decoders.h"
#include "core/quant/simd/k_ranges.h"
#include "core/quant/simd/k_symmetric.h"
#include "core/quant/simd/small_floats.h"

namespace ql::quant::simd {
namespace {

constexpr FastCodec codecList[] = {
    {Format::F16, convertRows<ToFloat16>, decodeFloat16},
    {Format::BF16, convertRows<ToBfloat16>},
    {Format::Q4_0, encodeRows<Symmetric32<4>>, decodeRow<Decode32<4, false>>},
    {Format::Q4_1, encodeRows<Range32<4>>, decodeRow<Decode32<4, true>>},
    {Format::Q5_0, encodeRows<Symmetric32<5>>, decodeRow<Decode32<5, false>>},
    {Format::Q5_1, encodeRows<Range32<5>>, decodeRow<Decode32<5, true>>},
    {Format::Q8_0, encodeRows<Q8_0>, decodeRow<DecodeQ8_0>},
    {Format::Q2_K, encodeRows<Q2K>, decodeRow<DecodeQ2K>},
    {Format::Q3_K, encodeRows<Q3K>, decodeRow<DecodeQ3K>},
    {Format::Q4_K, encodeRows<Q4K>, decodeRow<DecodeQ45K<4>>},
    {Format::Q5_K, encodeRows<Q5K>, decodeRow<DecodeQ45K<5>>},
    {Format::Q6_K, encodeRows<Q6K>, decodeRow<DecodeQ6K>},
};

} // namespace
} // namespace ql::quant::simd
