// SPDX-License-Identifier: Apache-2.0
// Feeds the kernels of formats whose blocks need no ordered sums: a block's values stay side by side, and only what is
// found out about each block is brought into a lane of its own. That spares the transposition, which costs such formats
// more than their arithmetic.
#pragma once

#include <cstring>
#include <span>

#include "core/quant/format.h"
#include "core/quant/simd/codecs.h"
#include "core/quant/simd/lane_math.h"

namespace ql::quant::simd {
namespace {

/// Both ends of the values of each block, by their bits. Where all are negative, `high` is the one closest to zero, and
/// where none is, `low` is `high`; a NaN is beyond infinity. So the larger magnitude of the two is the largest there
/// is.
struct Ends {
    Floats high, low;
};

QL_LANES Floats largerByBits(Floats a, Floats b)
{
    return asFloats(largerInt(asInts(a), asInts(b)));
}

QL_LANES Floats largerByUnsignedBits(Floats a, Floats b)
{
    return asFloats(largerUnsigned(asInts(a), asInts(b)));
}

/// The ends of `lanes` blocks of Count values, block i in lane i.
template <int Count> QL_LANES Ends endsOfEach(const float* x)
{
    Floats high[lanes], low[lanes];
    for (int block = 0; block < lanes; ++block) {
        const float* const from = x + block * Count;
        high[block] = low[block] = loadAnywhere(from);
        for (int i = lanes; i < Count; i += lanes) {
            const Floats v = loadAnywhere(from + i);
            high[block] = largerByBits(high[block], v);
            low[block] = largerByUnsignedBits(low[block], v);
        }
    }
    return {reduceEach(high, largerByBits), reduceEach(low, largerByUnsignedBits)};
}

/// The largest magnitude in each of `lanes` runs of Count values; NaN counts as larger than all.
template <int Count> QL_LANES Floats largestOfEach(const float* x)
{
    Floats largest[lanes];
    for (int run = 0; run < lanes; ++run) {
        const float* const from = x + run * Count;
        largest[run] = magnitude(loadAnywhere(from));
        for (int i = lanes; i < Count; i += lanes)
            largest[run] = largerByBits(largest[run], magnitude(loadAnywhere(from + i)));
    }
    return reduceEach(largest, largerByBits);
}

constexpr int vectorsOf32 = 32 / lanes;

/// What each of `lanes` blocks has one of, where single ones can be had.
struct StoredHalves {
    alignas(32) std::uint16_t halves[lanes];

    /// The low halves.
    QL_LANES void put(Ints v) { storeHalves(reinterpret_cast<std::byte*>(halves), v); }
    QL_LANES void copy(int block, std::byte* to) const { std::memcpy(to, halves + block, 2); }
};

struct StoredBytes {
    std::byte bytes[lanes];

    /// The lowest bytes.
    QL_LANES void put(Ints v) { storeBytes(bytes, v); }
};

struct StoredFloats {
    alignas(64) float values[lanes];

    QL_LANES void put(Floats v) { store(values, v); }
    QL_LANES Floats spread(int block) const { return splat(values[block]); }
};

/// EncodeRows, without importance, for a codec with
///     static void measure(const float* x, Measures& measures)
///     static void write(const float* x, const Measures& measures, std::byte* out)
/// which do `lanes` blocks that follow each other. Measures::suspects has the bits of those that the scalar encoder
/// does again.
template <typename Codec>
void encodeFlat(const float* rows, std::size_t rowCount, std::size_t columns, std::span<const float>, std::byte* out)
{
    constexpr std::size_t values = Codec::blockValues, bytes = Codec::blockBytes;
    const EncodeRows scalar = info(Codec::format).encode;
    const std::size_t total = rowCount * columns / values;
    if (total < lanes)
        return scalar(rows, 1, total * values, {}, out);
    // Each batch is measured while the one before it is written: measuring is a long chain of few operations.
    const std::size_t last = total - lanes; // its batch does some blocks again where the batches do not come out even
    typename Codec::Measures measures[2];
    Codec::measure(rows, measures[0]);
    unsigned now = 0;
    for (std::size_t first = 0;; now ^= 1) {
        const std::size_t next = first + lanes < last ? first + lanes : last;
        Codec::measure(rows + next * values, measures[now ^ 1]);
        Codec::write(rows + first * values, measures[now], out + first * bytes);
        unsigned suspects = measures[now].suspects;
        for (std::size_t block = first; suspects != 0; ++block, suspects >>= 1)
            if (suspects & 1u)
                scalar(rows + block * values, 1, values, {}, out + block * bytes);
        if (first == last)
            return;
        first = next;
    }
}

} // namespace
} // namespace ql::quant::simd
