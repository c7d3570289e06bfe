// SPDX-License-Identifier: Apache-2.0
// The nearest of a table's levels without a search: equal buckets so narrow that few midpoints between levels fall into
// any of them, and what each bucket has to compare with in registers; in memory where there would be too many levels.
#pragma once

#include <array>
#include <bit>
#include <cstdint>

#include "core/quant/codec/ik_nearest.h"
#include "core/quant/simd/lane_math.h"

namespace ql::quant::simd {
namespace {

constexpr int mostMidpointsPerBucket = 3;

/// Bucket k holds width * (k - 1/2) to width * (k + 1/2) and has index k modulo Size; k runs from -Size / 2 to
/// Size / 2 - 1, and the outermost ones hold all beyond.
struct Buckets {
    float width = 0;
    int midpoints = mostMidpointsPerBucket + 1; ///< in a bucket, at most
    bool reachesAll = false; ///< no value up to the reach is beyond the outermost buckets
    float margin = 0; ///< from any midpoint to the edge of a bucket
};

constexpr float leastMargin = 0.05f; // thousands of times what rounding can move a value

/// Incomplete as soon as there are more midpoints than that in a bucket or the margin is too small.
template <int Size, std::size_t Count>
consteval Buckets tryBuckets(const std::array<std::int8_t, Count>& levels, float width, float reach, int mostMidpoints)
{
    std::array<int, Size> midpoints{};
    Buckets buckets{width, 0, reach < width * (Size / 2 - 0.5f), width};
    for (std::size_t i = 0; i + 1 < Count; ++i) {
        const float at = static_cast<float>(levels[i] + levels[i + 1]) / (2 * width) + Size / 2 + 0.5f;
        const int bucket = at < 0 ? 0 : at >= Size ? Size - 1 : static_cast<int>(at);
        const float fromLow = at - static_cast<float>(bucket), toHigh = 1 - fromLow;
        if (bucket > 0 && width * fromLow < buckets.margin)
            buckets.margin = width * fromLow;
        if (bucket < Size - 1 && width * toHigh < buckets.margin)
            buckets.margin = width * toHigh;
        const int now = ++midpoints[static_cast<std::size_t>(bucket)];
        buckets.midpoints = now > buckets.midpoints ? now : buckets.midpoints;
        if (now > mostMidpoints || buckets.margin < leastMargin)
            break;
    }
    return buckets;
}

/// As few midpoints per bucket as can be had, if possible without values beyond the buckets.
template <int Size, std::size_t Count>
consteval Buckets bestBuckets(const std::array<std::int8_t, Count>& levels, float reach)
{
    Buckets best;
    for (float width = Size > 32 ? 1 : 4; width < 48; width += 0.125f) {
        const Buckets tried = tryBuckets<Size>(levels, width, reach, best.midpoints);
        if (tried.margin < leastMargin || tried.midpoints > best.midpoints)
            continue;
        if (tried.midpoints < best.midpoints || tried.reachesAll > best.reachesAll
            || (tried.reachesAll == best.reachesAll && tried.margin > best.margin))
            best = tried;
    }
    return best;
}

/// Size of a table in memory.
constexpr int widestLookUp = 256;

struct WideLookUp {
    const float* entries;
};

QL_LANES Floats at(const WideLookUp& table, Ints index)
{
    return gatherFrom(table.entries, bitAnd(index, splatInt(widestLookUp - 1)));
}

/// As many buckets as a table in registers can have, where that is enough.
template <std::size_t Count> consteval int bucketsFor(const std::array<std::int8_t, Count>& levels, float reach)
{
    return bestBuckets<lookUpSize>(levels, reach).midpoints <= mostMidpointsPerBucket ? lookUpSize : widestLookUp;
}

/// For values within +-Reach: the bucket, its midpoints (infinite where it has fewer), and what follows each of them.
template <const auto& Levels, int Reach> struct LevelTable {
    static constexpr int size = bucketsFor(Levels, Reach);
    static constexpr Buckets buckets = bestBuckets<size>(Levels, Reach);
    static_assert(buckets.midpoints <= mostMidpointsPerBucket);
    static constexpr int midpoints = buckets.midpoints;
    using Entries = std::array<float, size>;

    std::array<Entries, midpoints> thresholds{};
    std::array<Entries, midpoints + 1> levels{}, codes{}; ///< below, between and above them; codes are bits of integers

    constexpr LevelTable()
    {
        const auto firsts = codec::firstFloats(Levels); // of the levels above the lowest
        std::size_t code = 0;
        for (int k = -size / 2; k < size / 2; ++k) {
            const std::size_t index = static_cast<std::size_t>(k + size) % size;
            const float end = k + 1 < size / 2 ? (static_cast<float>(k) + 0.5f) * buckets.width : __builtin_inff();
            for (std::size_t n = 0; n <= midpoints; ++n) {
                levels[n][index] = static_cast<float>(Levels[code]);
                codes[n][index] = std::bit_cast<float>(static_cast<std::uint32_t>(code));
                if (n == midpoints)
                    break;
                const bool more = code < firsts.size() && firsts[code] < end;
                thresholds[n][index] = more ? firsts[code] : __builtin_inff();
                code += more;
            }
        }
    }
};

/// Finds the nearest of Levels for values within +-Reach, the upper one of two that are as near.
template <const auto& Levels, int Reach> class NearestLevel {
    using Table = LevelTable<Levels, Reach>;
    static constexpr Table table{};
    static constexpr int midpoints = Table::midpoints;
    static constexpr bool inRegisters = Table::size == lookUpSize;
    using Kept = std::conditional_t<inRegisters, LookUp, WideLookUp>;
    /// With one midpoint at most, what follows it in a bucket is what the next bucket begins with. The last bucket has
    /// no next one.
    static constexpr bool nextFollows = midpoints == 1 && table.thresholds[0][Table::size / 2 - 1] > Reach;
    static constexpr int kept = nextFollows ? 1 : midpoints + 1;

    Kept m_thresholds[midpoints], m_results[kept];

    static QL_LANES Kept keep(const float* entries)
    {
        if constexpr (inRegisters)
            return lookUpIn(entries);
        else
            return {entries};
    }

    template <typename Entries> explicit QL_LANES NearestLevel(const Entries& results)
    {
        for (int n = 0; n < midpoints; ++n)
            m_thresholds[n] = keep(table.thresholds[n].data());
        for (int n = 0; n < kept; ++n)
            m_results[n] = keep(results[n].data());
    }

public:
    static QL_LANES NearestLevel levels() { return NearestLevel(table.levels); }
    /// at() then gives the bits of the level's place in the table.
    static QL_LANES NearestLevel codes() { return NearestLevel(table.codes); }

    QL_LANES Floats at(Floats v) const
    {
        // The product only chooses the bucket, and no midpoint is near an edge, so that it may be fused.
        Floats place = fused(v, splat(1 / Table::buckets.width), splat(integerMagic));
        if constexpr (!Table::buckets.reachesAll)
            place = smaller(larger(place, splat(integerMagic - Table::size / 2)),
                            splat(integerMagic + (Table::size / 2 - 1)));
        const Ints bucket = asInts(place);
        if constexpr (nextFollows) {
            const Mask above = isAtLeast(v, simd::at(m_thresholds[0], bucket));
            return simd::at(m_results[0], oneMoreWhere(above, bucket));
        } else {
            Floats result = simd::at(m_results[0], bucket);
            for (int n = 0; n < midpoints; ++n)
                result =
                    select(isAtLeast(v, simd::at(m_thresholds[n], bucket)), simd::at(m_results[n + 1], bucket), result);
            return result;
        }
    }
};

} // namespace
} // namespace ql::quant::simd
