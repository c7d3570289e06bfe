// SPDX-License-Identifier: Apache-2.0
#pragma once

// Plain numbers, one per block, little-endian.

#include <cstdint>

#include "core/quant/codec/numerics.h"

namespace ql::quant::codec {

/// Floats and integers that C++ converts to float itself. 64-bit numbers are rounded to the nearest float.
template <typename Number> struct Plain {
    static constexpr std::size_t blockValues = 1, blockBytes = sizeof(Number);

    static void decode(const std::uint8_t* block, float* out) { *out = static_cast<float>(load<Number>(block)); }
};

struct F32 : Plain<float> {
    static void encode(const float* x, std::uint8_t* block) { store(block, *x); }
};

struct F16 {
    static constexpr std::size_t blockValues = 1, blockBytes = 2;

    static void encode(const float* x, std::uint8_t* block) { storeHalf(block, *x); }
    static void decode(const std::uint8_t* block, float* out) { *out = loadHalf(block); }
};

struct BF16 {
    static constexpr std::size_t blockValues = 1, blockBytes = 2;

    static void encode(const float* x, std::uint8_t* block) { store(block, floatToBfloat16(*x)); }
    static void decode(const std::uint8_t* block, float* out) { *out = bfloat16ToFloat(load<std::uint16_t>(block)); }
};

} // namespace ql::quant::codec
