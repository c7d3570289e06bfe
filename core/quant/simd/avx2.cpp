// SPDX-License-Identifier: Apache-2.0
#include "core/quant/simd/codec_list.h"

namespace ql::quant::simd {

std::span<const FastCodec> avx2Codecs()
{
    return codecList;
}

} // namespace ql::quant::simd
