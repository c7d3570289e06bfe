// SPDX-License-Identifier: Apache-2.0
// Feeds the kernels of rows that begin with their scale (codec/scaled_rows.h). First every group of 32 values is
// fitted, a group per lane; then, with the scale that follows for each row, the rows are written, a row per lane,
// because the sums for the final scale run over whole rows.
#pragma once

#include <cmath>
#include <cstdlib>
#include <cstring>

#include "core/quant/codec/ik_groups.h"
#include "core/quant/codec/iq_k_layout.h"
#include "core/quant/simd/block_batch.h"

namespace ql::quant::simd {
namespace {

constexpr int groupValues = codec::ikGroup, groupsPerBlock = codec::ikGroupsPerBlock, groupedBlock = codec::ikBlock;

/// Memory for a tile of rows, aligned for vectors. Not a std::vector: its functions would be compiled for this
/// instruction set and shared with files that are not.
class TileMemory {
public:
    explicit TileMemory(std::size_t floats)
        : m_floats(static_cast<float*>(std::aligned_alloc(64, (floats * sizeof(float) + 63) / 64 * 64)))
    {
    }
    TileMemory(const TileMemory&) = delete;
    TileMemory& operator=(const TileMemory&) = delete;
    ~TileMemory() { std::free(m_floats); }

    float* get() const { return m_floats; }

private:
    float* m_floats;
};

/// Importance of a group as codec::usableImportance() has it, and the weights that follow.
QL_LANES void weighUsably(const float* x, Floats variance, float* w)
{
    Floats sumWW = splat(0), sumXX = splat(0), sumWX = splat(0);
    for (int i = 0; i < groupValues; ++i) {
        const Floats v = load(x + i * lanes), weight = load(w + i * lanes);
        sumWW = sumWW + weight * weight;
        sumXX = sumXX + v * v;
        sumWX = sumWX + weight * magnitude(v);
    }
    constexpr float epsilon = 1e-9f, least = groupValues * (epsilon * epsilon);
    const Mask usable =
        both(both(isLess(splat(least), sumWW), isLess(splat(least), sumXX)), isLess(splat(least), sumWX));
    for (int i = 0; i < groupValues; ++i) {
        const Floats v = load(x + i * lanes), weight = select(usable, load(w + i * lanes), splat(epsilon));
        store(w + i * lanes, weight * squareRoot(fused(v, v, variance)));
    }
}

template <codec::PlainWeights Plain> QL_LANES void weighPlainly(const float* x, Floats variance, float* w)
{
    for (int i = 0; i < groupValues; ++i) {
        const Floats v = load(x + i * lanes);
        if constexpr (Plain == codec::PlainWeights::Magnitude)
            store(w + i * lanes, magnitude(v));
        else if constexpr (Plain == codec::PlainWeights::SquareAndVariance)
            store(w + i * lanes, fused(v, v, splat(0.25f) * variance));
        else
            store(w + i * lanes, v * v);
    }
}

/// A group in every lane.
struct GroupTile {
    alignas(64) float x[groupValues * lanes], w[groupValues * lanes];
};

inline bool hasNan(const float* scales, std::size_t count)
{
    bool found = false;
    for (std::size_t i = 0; i < count; ++i)
        found = found || scales[i] != scales[i];
    return found;
}

/// What a search finds. Suspect lanes have no number for a scale.
struct GroupFit {
    Floats scale, shifted = splat(0), weightSum = splat(0);
};

inline void storeFirst(float* to, Floats values, std::size_t count)
{
    alignas(64) float all[lanes];
    store(all, values);
    std::memcpy(to, all, count * sizeof(float));
}

/// A part of the rows with what is known about them. Arrays have one entry for each block or group, row by row.
struct RowTile {
    const float* rows;
    std::size_t rowCount, columns; ///< at most `lanes` rows
    const float* importance; ///< of the columns; null when there is none
    float *variances, *scales; ///< of blocks, of groups
    float *shifted, *weightSums; ///< of groups: 1 where the levels are the shifted ones; what all errors weigh
    alignas(64) float rowScales[lanes]; ///< as the search leaves them

    std::size_t groups() const { return columns / groupValues; }
    std::size_t blocks() const { return columns / groupedBlock; }
    const float* row(std::size_t lane) const { return rows + (lane < rowCount ? lane : rowCount - 1) * columns; }
    std::size_t rowOf(int lane) const
    {
        return static_cast<std::size_t>(lane) < rowCount ? static_cast<std::size_t>(lane) : rowCount - 1;
    }
    /// The entry of each lane's row out of one of the arrays.
    QL_LANES Floats ofRows(const float* entries, std::size_t perRow, std::size_t index) const
    {
        alignas(64) float values[lanes];
        for (int lane = 0; lane < lanes; ++lane)
            values[lane] = entries[rowOf(lane) * perRow + index];
        return load(values);
    }
};

/// The variances of all blocks. Returns the rows with values that are not plain, a bit for each.
template <typename Kernel> unsigned measureBlocks(const RowTile& tile)
{
    constexpr float factor = Kernel::Codec::weigh.varianceFactor / groupedBlock;
    const std::size_t total = tile.rowCount * tile.blocks();
    unsigned suspectRows = 0;
    for (std::size_t first = 0; first < total; first += lanes) {
        const float* source[lanes];
        for (std::size_t lane = 0; lane < lanes; ++lane)
            source[lane] = tile.rows + (first + lane < total ? first + lane : total - 1) * groupedBlock;
        Columns<groupedBlock> x;
        gather(source, x);
        alignas(64) float variances[lanes];
        store(variances, x.sumOfSquares * splat(factor));
        const unsigned large = laneBits(tooLarge(x.largest));
        for (std::size_t lane = 0; lane < lanes && first + lane < total; ++lane) {
            tile.variances[first + lane] = variances[lane];
            if (large >> lane & 1u)
                suspectRows |= 1u << (first + lane) / tile.blocks();
        }
    }
    return suspectRows;
}

template <typename Kernel, bool Weighted> void fitGroups(const RowTile& tile)
{
    const std::size_t total = tile.rowCount * tile.groups();
    for (std::size_t first = 0; first < total; first += lanes) {
        const float *source[lanes], *importance[lanes];
        alignas(64) float variances[lanes];
        for (std::size_t lane = 0; lane < lanes; ++lane) {
            const std::size_t group = first + lane < total ? first + lane : total - 1;
            source[lane] = tile.rows + group * groupValues;
            if constexpr (Weighted)
                importance[lane] = tile.importance + group % tile.groups() * groupValues;
            variances[lane] = tile.variances[group / groupsPerBlock];
        }
        GroupTile groups;
        gatherAt<groupValues>(source, 0, groups.x);
        if constexpr (Weighted) {
            gatherAt<groupValues>(importance, 0, groups.w);
            weighUsably(groups.x, load(variances), groups.w);
        } else {
            weighPlainly<Kernel::Codec::weigh.plain>(groups.x, load(variances), groups.w);
        }
        const GroupFit fit = Kernel::fitGroup(groups);
        const std::size_t count = total - first < lanes ? total - first : lanes;
        storeFirst(tile.scales + first, fit.scale, count);
        storeFirst(tile.shifted + first, fit.shifted, count);
        storeFirst(tile.weightSums + first, fit.weightSum, count);
    }
}

/// A group of each lane's row, number `group` of the row.
template <typename Kernel, bool Weighted>
QL_LANES void gatherRows(const RowTile& tile, std::size_t group, GroupTile& to)
{
    const float* source[lanes];
    for (std::size_t lane = 0; lane < lanes; ++lane)
        source[lane] = tile.row(lane) + group * groupValues;
    gatherAt<groupValues>(source, 0, to.x);
    const Floats variance = tile.ofRows(tile.variances, tile.blocks(), group / groupsPerBlock);
    if constexpr (Weighted) {
        for (int i = 0; i < groupValues; ++i)
            store(to.w + i * lanes, splat(tile.importance[group * groupValues + static_cast<std::size_t>(i)]));
        weighUsably(to.x, variance, to.w);
    } else {
        weighPlainly<Kernel::Codec::weigh.plain>(to.x, variance, to.w);
    }
}

/// Blocks whose bits are filled in one by one, wherever they lie.
template <typename Codec> struct FieldBlocks {
    static constexpr int blockBytes = Codec::blockBytes, whole = blockBytes / 4, words = whole + (blockBytes % 4 != 0);
    static constexpr bool halfFirst = true;

    EncodedBlocks<words> bytes;

    QL_LANES FieldBlocks()
    {
        for (int word = 0; word < words; ++word)
            bytes.put(word, splatInt(0));
    }

    /// The lowest bits of `value` into entry i of a field.
    QL_LANES void put(const codec::BitField& field, int i, Ints value)
    {
        constexpr int before = blockBytes % 4; // a half in front is kept behind the words
        const int at = field.byteOf(i), place = at < before ? whole * 4 + at : at - before;
        std::uint32_t* const word = bytes.words[place / 4];
        const Ints part = bitAnd(value, splatInt((1 << field.bits) - 1));
        storeInts(word, bitOr(loadInts(word), shiftLeftBy(part, place % 4 * 8 + field.shiftOf(i))));
    }
    QL_LANES void put(const codec::SplitField& field, int i, Ints value)
    {
        put(field.low, i, value);
        if (field.high.bits)
            put(field.high, i, shiftRightBy(value, field.low.bits));
    }

    QL_LANES void write(const RowTile& tile, std::size_t rowBytes, std::size_t block, std::byte* out) const
    {
        for (std::size_t lane = 0; lane < tile.rowCount; ++lane)
            writeBlock<FieldBlocks>(bytes, static_cast<int>(lane),
                                    out + lane * rowBytes + Codec::rowHeaderBytes + block * blockBytes);
    }
};

template <typename Kernel, bool Weighted>
void encodeTile(RowTile& tile, std::span<const float> importance, std::byte* out)
{
    using Codec = typename Kernel::Codec;
    const std::size_t rowBytes = Codec::rowHeaderBytes + tile.blocks() * Codec::blockBytes;
    unsigned suspects = measureBlocks<Kernel>(tile);
    fitGroups<Kernel, Weighted>(tile);
    for (std::size_t row = 0; row < tile.rowCount; ++row) {
        float* const scales = tile.scales + row * tile.groups();
        const bool odd = hasNan(scales, tile.groups());
        tile.rowScales[row] = odd ? 0 : Kernel::rowScale(scales, tile.weightSums + row * tile.groups(), tile.groups());
        if (!(std::abs(tile.rowScales[row]) >= smallestPlainRange)) // zeros too
            suspects |= 1u << row;
    }
    for (std::size_t row = 0; row < lanes; ++row)
        if (row >= tile.rowCount || suspects >> row & 1u)
            tile.rowScales[row] = 1;
    alignas(64) float finalScales[lanes];
    Mask odd = noLane();
    store(finalScales, Kernel::template writeBlocks<Weighted>(tile, rowBytes, out, odd));
    suspects |= laneBits(odd);
    const EncodeRows scalar = info(Kernel::format).encode;
    for (std::size_t row = 0; row < tile.rowCount; ++row) {
        std::byte* const to = out + row * rowBytes;
        if (suspects >> row & 1u) {
            scalar(tile.row(row), 1, tile.columns, importance, to);
        } else if constexpr (Codec::rowHeaderBytes == 2) {
            alignas(64) std::uint32_t halves[lanes];
            storeInts(halves, toHalf(load(finalScales)));
            std::memcpy(to, &halves[row], 2);
        } else {
            std::memcpy(to, &finalScales[row], 4);
        }
    }
}

template <typename Kernel>
void encodeScaledRows(const float* rows, std::size_t rowCount, std::size_t columns, std::span<const float> importance,
                      std::byte* out)
{
    using Codec = typename Kernel::Codec;
    if (columns == 0 || !isPlain(importance))
        return info(Kernel::format).encode(rows, rowCount, columns, importance, out);
    const std::size_t blocks = columns / groupedBlock, rowBytes = Codec::rowHeaderBytes + blocks * Codec::blockBytes;
    const std::size_t groups = lanes * blocks * groupsPerBlock;
    const TileMemory memory(lanes * blocks + 3 * groups);
    RowTile tile{};
    tile.columns = columns;
    tile.importance = importance.empty() ? nullptr : importance.data();
    tile.variances = memory.get();
    tile.scales = tile.variances + lanes * blocks;
    tile.shifted = tile.scales + groups;
    tile.weightSums = tile.shifted + groups;
    for (std::size_t row = 0; row < rowCount; row += lanes) {
        tile.rows = rows + row * columns;
        tile.rowCount = rowCount - row < lanes ? rowCount - row : lanes;
        if (tile.importance)
            encodeTile<Kernel, true>(tile, importance, out + row * rowBytes);
        else
            encodeTile<Kernel, false>(tile, importance, out + row * rowBytes);
    }
}

} // namespace
} // namespace ql::quant::simd
