// SPDX-License-Identifier: Apache-2.0
#include "core/quant/simd/codecs.h"

namespace ql::quant::simd {

std::span<const FastCodec> avx512Codecs()
{
    return {};
}

} // namespace ql::quant::simd
