// SPDX-License-Identifier: Apache-2.0
// Search::Best: the reference's bytes, and wherever a longer search found a block with a smaller error, that block.
// The kernels here have no scalar twin: the same code, compiled for a single lane, is the scalar truth.
#pragma once

#include <algorithm>
#include <array>
#include <cstring>
#include <span>

#include "core/quant/codec/iq4.h"
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

    float scaleOf(int lane) const { return float16ToFloat(static_cast<std::uint16_t>(scale[lane])); }
    float minimumOf(int lane) const { return float16ToFloat(static_cast<std::uint16_t>(minimum[lane])); }
};

/// The numbers of one lane as the bytes that hold them; `zero` is added to each.
template <int Count>
std::array<std::uint8_t, Count> bytesOfLane(const float (&numbers)[Count * lanes], int lane, int zero = 0)
{
    std::array<std::uint8_t, Count> bytes;
    for (int i = 0; i < Count; ++i)
        bytes[i] = static_cast<std::uint8_t>(static_cast<int>(numbers[i * lanes + lane]) + zero);
    return bytes;
}

/// Codes of the levels of IQ4.
template <int Count> std::array<std::uint8_t, Count> iq4CodesOfLane(const float (&levels)[Count * lanes], int lane)
{
    std::array<std::uint8_t, Count> codes;
    for (int i = 0; i < Count; ++i)
        codes[i] = codec::nearestIq4Code(levels[i * lanes + lane]);
    return codes;
}

/// The error that counts: of the values as decoded, each weighing what its column does (1 without importance).
inline double errorAsDecoded(const float* x, const float* decoded, const float* importance, std::size_t count)
{
    std::array<double, 4> sums{}; // side by side, since one chain of additions waits for itself
    for (std::size_t i = 0; i < count; ++i) {
        const double error = static_cast<double>(x[i]) - static_cast<double>(decoded[i]);
        sums[i % 4] += importance ? static_cast<double>(importance[i]) * error * error : error * error;
    }
    return sums[0] + sums[1] + (sums[2] + sums[3]);
}

/// EncodeRows for a kernel:
///     format, blockValues, blockBytes
///     static void search(const float* x, const float* w, bool weighted, Result&); value i of every lane at [i * lanes]
///     static void write(const Result&, int lane, std::uint8_t* block)
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
    std::array<float, values * lanes> decodedOurs, decodedTheirs;
    std::array<std::byte, bytes * lanes> ours;
    typename Kernel::Result found{};
    if (!weighted)
        std::fill_n(w, values * lanes, 1.0f);
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
            Kernel::write(found, static_cast<int>(lane), reinterpret_cast<std::uint8_t*>(ours.data() + lane * bytes));
        std::byte* const theirs = out + first * bytes;
        decode(ours.data(), 1, count * values, decodedOurs.data());
        decode(theirs, 1, count * values, decodedTheirs.data());
        for (std::size_t lane = 0; lane < count; ++lane) {
            const auto error = [&](const auto& decoded) {
                return errorAsDecoded(blocks[lane], decoded.data() + lane * values, weights[lane], values);
            };
            if (error(decodedOurs) < error(decodedTheirs))
                std::memcpy(theirs + lane * bytes, ours.data() + lane * bytes, bytes);
        }
    }
}

} // namespace
} // namespace ql::quant::simd
