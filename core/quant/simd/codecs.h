// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <span>

#include "core/quant/format.h"

namespace ql::quant::simd {

/// The fast codecs of one format: the same bytes as FormatInfo.encode and the same floats as FormatInfo.decode (NaN
/// stays NaN). nullptr where there is none.
struct FastCodec {
    Format format{};
    EncodeRows encode = nullptr;
    DecodeRow decode = nullptr;
};

/// One list per instruction set. Only for machines that have the set: even the lists are compiled for it.
std::span<const FastCodec> avx2Codecs();
std::span<const FastCodec> avx512Codecs();

} // namespace ql::quant::simd
