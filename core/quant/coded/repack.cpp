// SPDX-License-Identifier: Apache-2.0
// Codes into blocks of ggml and back, a block at a time. Layouts: docs/formats/ggml-types.md.
#include <cstring>

#include "core/quant/codec/numerics.h"
#include "core/quant/coded/kernels.h"

namespace ql::quant::coded {
namespace {

constexpr std::size_t groupOf32 = 32;

unsigned nibbleAt(const std::byte* nibbles, std::size_t i)
{
    return static_cast<unsigned>(nibbles[i / 2]) >> (i % 2 * 4) & 15;
}

/// Neighbours in a byte become numbers half the group apart in a byte.
template <std::size_t Count> void partNeighbours(const std::byte* codes, std::byte* nibbles)
{
    for (std::size_t i = 0; i < Count / 2; ++i)
        nibbles[i] = static_cast<std::byte>(nibbleAt(codes, i) | nibbleAt(codes, i + Count / 2) << 4);
}

template <std::size_t Count> void joinNeighbours(const std::byte* nibbles, std::byte* codes)
{
    const auto at = [&](std::size_t i) {
        return static_cast<unsigned>(nibbles[i % (Count / 2)]) >> (i < Count / 2 ? 0 : 4) & 15;
    };
    for (std::size_t i = 0; i < Count; i += 2)
        codes[i / 2] = static_cast<std::byte>(at(i) | at(i + 1) << 4);
}

void storeHalf(std::byte* to, float value)
{
    codec::storeHalf(reinterpret_cast<std::uint8_t*>(to), value);
}

} // namespace

void packMxfp4(const std::byte* codes, const std::byte* e8m0, std::uint64_t columns, std::byte* blocks)
{
    for (std::uint64_t i = 0; i < columns; i += 32, codes += 16, blocks += 17) {
        blocks[0] = *e8m0++;
        partNeighbours<32>(codes, blocks + 1);
    }
}

void unpackMxfp4(const std::byte* blocks, std::uint64_t columns, std::byte* codes, std::byte* e8m0)
{
    for (std::uint64_t i = 0; i < columns; i += 32, codes += 16, blocks += 17) {
        *e8m0++ = blocks[0];
        joinNeighbours<32>(blocks + 1, codes);
    }
}

void packNvfp4(const std::byte* codes, const std::byte* e4m3, std::uint64_t columns, std::byte* blocks)
{
    for (std::uint64_t i = 0; i < columns; i += 64, blocks += 36)
        for (std::size_t group = 0; group < 4; ++group, codes += 8) {
            blocks[group] = *e4m3++ & std::byte{0x7f};
            partNeighbours<16>(codes, blocks + 4 + 8 * group);
        }
}

void unpackNvfp4(const std::byte* blocks, std::uint64_t columns, std::byte* codes, std::byte* e4m3)
{
    for (std::uint64_t i = 0; i < columns; i += 64, blocks += 36)
        for (std::size_t group = 0; group < 4; ++group, codes += 8) {
            *e4m3++ = blocks[group];
            joinNeighbours<16>(blocks + 4 + 8 * group, codes);
        }
}

void packQ4_0(const std::byte* codes, const float* scales, std::uint64_t columns, std::byte* blocks)
{
    for (std::uint64_t i = 0; i < columns; i += groupOf32, codes += 32, blocks += 18) {
        storeHalf(blocks, *scales++);
        const auto raised = [&](std::size_t at) { return (static_cast<unsigned>(codes[at]) + 8) & 15; };
        for (std::size_t k = 0; k < 16; ++k)
            blocks[2 + k] = static_cast<std::byte>(raised(k) | raised(k + 16) << 4);
    }
}

void packQ8_0(const std::byte* codes, const float* scales, std::uint64_t columns, std::byte* blocks)
{
    for (std::uint64_t i = 0; i < columns; i += groupOf32, codes += 32, blocks += 34) {
        storeHalf(blocks, *scales++);
        std::memcpy(blocks + 2, codes, 32);
    }
}

} // namespace ql::quant::coded
