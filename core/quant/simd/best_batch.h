// SPDX-License-Identifier: Apache-2.0
// Search::Best: the reference's bytes, and wherever a longer search found a block with a smaller error, that block.
// The kernels here have no scalar twin: the same code, compiled for a single lane, is the scalar truth.
#pragma once

#include <cstring>
#include <span>

#include "core/quant/best_block.h"
#include "core/quant/dispatch.h"
#include "core/quant/simd/block_batch.h"

namespace ql::quant::simd {
namespace {

/// What a search found for the blocks of a batch, all of it side by side: whole numbers as floats, and halves.
template <int Values, int Groups> struct Found {
    alignas(64) float levels[Values * lanes]; ///< codes, or what the format has for them
    alignas(64) float steps[Groups * lanes]; ///< of each group's scale
    alignas(64) float minima[Groups * lanes]; ///< of each group's minimum
    alignas(64) std::uint32_t scale[lanes];
    alignas(64) std::uint32_t minimum[lanes];

    BestBlock ofLane(std::size_t lane) const
    {
        BestBlock numbers{};
        for (int i = 0; i < Values; ++i)
            numbers.levels[i] = static_cast<std::int8_t>(static_cast<int>(levels[i * lanes + lane]));
        for (int i = 0; i < Groups; ++i) {
            numbers.steps[i] = static_cast<std::uint8_t>(static_cast<int>(steps[i * lanes + lane]));
            numbers.minima[i] = static_cast<std::uint8_t>(static_cast<int>(minima[i * lanes + lane]));
        }
        numbers.scale = static_cast<std::uint16_t>(scale[lane]);
        numbers.minimum = static_cast<std::uint16_t>(minimum[lane]);
        return numbers;
    }
};

/// EncodeRows for a kernel:
///     format, blockValues, blockBytes
///     static void search(const float* x, const float* w, bool weighted, Result&); value i of every lane at [i * lanes]
/// Whatever the kernel comes up with, a block is taken only when its error is the smaller one.
template <typename Kernel>
void encodeBest(const float* rows, std::size_t rowCount, std::size_t columns, std::span<const float> importance,
                std::byte* out)
{
    constexpr std::size_t values = Kernel::blockValues, bytes = Kernel::blockBytes;
    encoder(Kernel::format)(rows, rowCount, columns, importance, out);
    if (!isPlain(importance))
        return;
    const bool weighted = !importance.empty();
    const DecodeRows decode = decoder(Kernel::format);
    const std::size_t perRow = columns / values, total = rowCount * perRow;
    alignas(64) float x[values * lanes], w[values * lanes];
    float decodedOurs[values * lanes], decodedTheirs[values * lanes];
    std::byte ours[bytes * lanes];
    typename Kernel::Result found{};
    if (!weighted)
        for (float& weight : w)
            weight = 1;
    const float* blocks[lanes];
    const float* weights[lanes];
    for (std::size_t first = 0; first < total; first += lanes) {
        const std::size_t left = total - first, count = left < lanes ? left : lanes;
        for (std::size_t lane = 0; lane < lanes; ++lane) {
            const std::size_t block = first + (lane < count ? lane : count - 1);
            blocks[lane] = rows + block * values;
            weights[lane] = weighted ? importance.data() + block % perRow * values : nullptr;
        }
        gatherAt<values>(blocks, 0, x);
        if (weighted)
            gatherAt<values>(weights, 0, w);
        Kernel::search(x, w, weighted, found);
        for (std::size_t lane = 0; lane < count; ++lane)
            writeBlock(Kernel::format, found.ofLane(lane), ours + lane * bytes);
        std::byte* const theirs = out + first * bytes;
        decode(ours, 1, count * values, decodedOurs);
        decode(theirs, 1, count * values, decodedTheirs);
        for (std::size_t lane = 0; lane < count; ++lane) {
            const auto error = [&](const float* decoded) {
                return errorAsDecoded(blocks[lane], decoded + lane * values, weights[lane], values);
            };
            if (error(decodedOurs) < error(decodedTheirs))
                std::memcpy(theirs + lane * bytes, ours + lane * bytes, bytes);
        }
    }
}

} // namespace
} // namespace ql::quant::simd
