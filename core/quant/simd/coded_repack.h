// SPDX-License-Identifier: Apache-2.0
// Codes into blocks of ggml and back, 16 bytes at a time.
#pragma once

#include <cmath>

#include "core/quant/coded/kernels.h"
#include "core/quant/simd/coded_bytes.h"

namespace ql::quant::simd {
namespace {

/// 32 numbers, neighbours in a byte: the first half goes into low nibbles, the second into high ones.
QL_LANES Byte16 partNeighbours32(Byte16 codes)
{
    const Byte16 low = lowNibbles(codes), high = highNibbles(codes);
    return interleavedFirst(low, high) | interleavedSecond(low, high) << 4;
}

QL_LANES Byte16 joinNeighbours32(Byte16 nibbles)
{
    return joined(lowNibbles(nibbles), highNibbles(nibbles));
}

/// The same for two groups of 16.
QL_LANES Byte16 partNeighbours16(Byte16 codes)
{
    const Byte16 low = lowNibbles(codes), high = highNibbles(codes);
    const Byte16 a = interleavedFirst(low, high), b = interleavedSecond(low, high);
    return firstHalves(a, b) | secondHalves(a, b) << 4;
}

QL_LANES Byte16 joinNeighbours16(Byte16 nibbles)
{
    const Byte16 low = lowNibbles(nibbles), high = highNibbles(nibbles);
    return joined(firstHalves(low, high), secondHalves(low, high));
}

inline void packMxfp4Row(const std::byte* codes, const std::byte* e8m0, std::uint64_t columns, std::byte* blocks)
{
    for (std::uint64_t i = 0; i < columns; i += 32, codes += 16, blocks += 17) {
        blocks[0] = *e8m0++;
        store16(blocks + 1, partNeighbours32(load16(codes)));
    }
}

inline void unpackMxfp4Row(const std::byte* blocks, std::uint64_t columns, std::byte* codes, std::byte* e8m0)
{
    for (std::uint64_t i = 0; i < columns; i += 32, codes += 16, blocks += 17) {
        *e8m0++ = blocks[0];
        store16(codes, joinNeighbours32(load16(blocks + 1)));
    }
}

inline void packNvfp4Row(const std::byte* codes, const std::byte* e4m3, std::uint64_t columns, std::byte* blocks)
{
    for (std::uint64_t i = 0; i < columns; i += 64, codes += 32, e4m3 += 4, blocks += 36) {
        std::uint32_t scales;
        std::memcpy(&scales, e4m3, 4);
        scales &= 0x7f7f7f7f;
        std::memcpy(blocks, &scales, 4);
        store16(blocks + 4, partNeighbours16(load16(codes)));
        store16(blocks + 20, partNeighbours16(load16(codes + 16)));
    }
}

inline void unpackNvfp4Row(const std::byte* blocks, std::uint64_t columns, std::byte* codes, std::byte* e4m3)
{
    for (std::uint64_t i = 0; i < columns; i += 64, codes += 32, e4m3 += 4, blocks += 36) {
        std::memcpy(e4m3, blocks, 4);
        store16(codes, joinNeighbours16(load16(blocks + 4)));
        store16(codes + 16, joinNeighbours16(load16(blocks + 20)));
    }
}

/// A NaN becomes the one that the scalar code makes of it; the instruction would keep some of its bits.
QL_LANES void storeHalf(std::byte* to, float value)
{
    const std::uint16_t half = value == value ? halfOf(value) : std::signbit(value) ? 0xfe00 : 0x7e00;
    std::memcpy(to, &half, sizeof half);
}

inline void packQ4_0Row(const std::byte* codes, const float* scales, std::uint64_t columns, std::byte* blocks)
{
    for (std::uint64_t i = 0; i < columns; i += 32, codes += 32, blocks += 18) {
        storeHalf(blocks, *scales++);
        store16(blocks + 2, lowNibbles(load16(codes) + 8) | (load16(codes + 16) + 8) << 4);
    }
}

inline void packQ8_0Row(const std::byte* codes, const float* scales, std::uint64_t columns, std::byte* blocks)
{
    for (std::uint64_t i = 0; i < columns; i += 32, codes += 32, blocks += 34) {
        storeHalf(blocks, *scales++);
        store16(blocks + 2, load16(codes));
        store16(blocks + 18, load16(codes + 16));
    }
}

} // namespace
} // namespace ql::quant::simd
