// SPDX-License-Identifier: Apache-2.0
// IQ3_KS, IQ4_KS and IQ5_KS (codec/iq3_ks.h, codec/iq4_ks_iq5_ks.h).
#pragma once

#include "core/quant/codec/iq3_ks.h"
#include "core/quant/codec/iq4_ks_iq5_ks.h"
#include "core/quant/simd/level_rows.h"

namespace ql::quant::simd {
namespace {

namespace ik_level_rows {
constexpr FastCodec codecs[] = {
    {.format = Format::IQ3_KS,
     .encode = encodeScaledRows<LevelRowsKernel<codec::IQ3_KS, Format::IQ3_KS, SignedScaleFields<16>>>},
    {.format = Format::IQ4_KS,
     .encode = encodeScaledRows<LevelRowsKernel<codec::IQ4_KS, Format::IQ4_KS, OddScaleBytes>>},
    {.format = Format::IQ5_KS,
     .encode = encodeScaledRows<LevelRowsKernel<codec::IQ5_KS, Format::IQ5_KS, OddScaleBytes>>},
};
} // namespace ik_level_rows

} // namespace
} // namespace ql::quant::simd
