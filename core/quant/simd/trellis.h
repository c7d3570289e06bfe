// SPDX-License-Identifier: Apache-2.0
// IQ1_KT to IQ4_KT: the search of codec/trellis_types.h with a faster way to the same nearest codes.
#pragma once

#include <cstring>

#include "core/quant/best_trellis.h"
#include "core/quant/codec/trellis_iq4.h"
#include "core/quant/codec/trellis_types.h"
#include "core/quant/simd/block_batch.h"
#include "core/quant/simd/trellis_eight.h"
#include "core/quant/simd/trellis_four.h"

namespace ql::quant::simd {
namespace {

using codebook::TrellisWork;

/// Are all values finite, and so small that nothing overflows?
inline bool isPlainRow(const float* x, std::size_t columns)
{
    Mask plain = opposite(noLane());
    for (std::size_t i = 0; i < columns; i += lanes)
        plain = both(plain, isLess(magnitude(loadAnywhere(x + i)), splat(largestPlainValue)));
    return !any(opposite(plain));
}

/// The nearest codes with few looks at others.
struct BoundedMatcher {
    static constexpr int rowCandidates = 32;

    static void match(const Trellis& trellis, const float* x, std::size_t runs, std::size_t tries, TrellisWork& work)
    {
        if (trellis.shape().group == 8)
            matchEights(trellis, x, runs, tries, work);
        else
            TrellisFours::match(trellis, x, runs, tries, work);
    }

private:
    /// The cells of the groups of a run.
    static void findCells(const Trellis& trellis, Floats inverse, const float* x, std::uint16_t* to)
    {
        alignas(64) float middles[16];
        std::memcpy(middles, trellis.middles(), 32);
        std::memcpy(middles + 8, trellis.middles(), 32);
        std::uint32_t bits = 0;
        for (int i = 0; i < 32; i += lanes)
            bits |= laneBits(isLess(load(middles), inverse * loadAnywhere(x + i))) << i;
        for (int g = 0; g < 4; ++g)
            to[g] = static_cast<std::uint16_t>(bits >> 8 * g & 255);
    }

    /// Cell by cell, so that what is known about a cell stays near.
    static void matchEights(const Trellis& trellis, const float* x, std::size_t runs, std::size_t tries,
                            TrellisWork& work)
    {
        constexpr std::size_t groups = 4, cells = 256;
        const std::size_t count = runs * tries * groups;
        std::uint16_t* const keys = work.keys(count);
        std::uint32_t* const order = work.order(count);
        std::uint32_t firsts[cells + 1] = {};
        for (std::size_t i = 0; i < runs * tries; ++i) {
            const float scale = work.triedScales()[i];
            if (scale == 0) {
                work.triedCodes()[i] = {};
                continue;
            }
            findCells(trellis, splat(1 / scale), x + i / tries * 32, keys + i * groups);
            for (std::size_t g = 0; g < groups; ++g)
                ++firsts[keys[i * groups + g] + 1];
        }
        for (std::size_t cell = 0; cell < cells; ++cell)
            firsts[cell + 1] += firsts[cell];
        for (std::size_t r = 0; r < runs; ++r)
            for (std::size_t g = 0; g < groups; ++g)
                for (std::size_t t = 0; t < tries; ++t)
                    if (work.triedScales()[r * tries + t] != 0)
                        order[firsts[keys[(r * tries + t) * groups + g]]++] =
                            static_cast<std::uint32_t>(r << 7 | t << 3 | g);
        // Points of a group under two scales: what is near to one is near to both where codes are few.
        const bool pairsUp = trellis.typicalCost() > 4;
        Visit visit{trellis, x, tries, work, order};
        std::size_t at = 0;
        for (std::size_t number = 0; number < cells; ++number) { // firsts are now the ends
            const TrellisCell cell(trellis, number);
            Waiting<1> alone;
            Waiting<2> pairs;
            while (at < firsts[number]) {
                const bool isPair = pairsUp && at + 1 < firsts[number] && isSameGroup(order[at], order[at + 1]);
                if (isPair)
                    visit.add(cell, pairs, at);
                else
                    visit.add(cell, alone, at);
                at += isPair ? 2 : 1;
            }
            visit.flush(cell, alone);
            visit.flush(cell, pairs);
        }
    }

    static bool isSameGroup(std::uint32_t a, std::uint32_t b) { return ((a ^ b) & ~(15u << 3)) == 0; }

    /// Queries that are made together, each for Count tries of a group that follow each other in the order.
    template <int Count> struct Waiting {
        static constexpr std::size_t most = 4;
        std::size_t count = 0;
        std::size_t places[most];
    };

    struct Visit {
        const Trellis& trellis;
        const float* x;
        std::size_t tries;
        TrellisWork& work;
        const std::uint32_t* order;

        template <int Count> void add(const TrellisCell& cell, Waiting<Count>& waiting, std::size_t place)
        {
            waiting.places[waiting.count++] = place;
            if (waiting.count == waiting.most)
                flush(cell, waiting);
        }

        std::size_t tryOf(std::uint32_t entry) const { return (entry >> 7) * tries + (entry >> 3 & 15); }

        template <int Count> void flush(const TrellisCell& cell, Waiting<Count>& waiting)
        {
            TrellisQuery<Count> queries[Waiting<Count>::most];
            for (std::size_t q = 0; q < waiting.count; ++q) {
                const std::uint32_t* const entries = order + waiting.places[q];
                const std::size_t from = (entries[0] >> 7) * std::size_t{32} + (entries[0] & 7) * 8;
                float inverses[Count];
                for (int j = 0; j < Count; ++j)
                    inverses[j] = 1 / work.triedScales()[tryOf(entries[j])];
                queries[q].start(cell, x + from, inverses, work.weights() + from);
            }
            for (std::size_t q = 0; q < waiting.count; ++q)
                queries[q].narrow(cell);
            for (std::size_t q = 0; q < waiting.count; ++q)
                for (int j = 0; j < Count; ++j) {
                    const std::uint32_t entry = order[waiting.places[q] + static_cast<std::size_t>(j)];
                    work.triedCodes()[tryOf(entry)].of[entry & 7] = cell.codes[queries[q].finish(cell, j)];
                }
            waiting.count = 0;
        }
    };
};

/// Rows are encoded together up to this many values: cells are visited more often before they are forgotten.
constexpr std::size_t trellisBatchValues = 65536;

template <Format Type, typename Encoder, typename... Trellises>
void encodeTrellisRows(const float* rows, std::size_t rowCount, std::size_t columns, std::span<const float> importance,
                       std::byte* out, const Trellises&... trellises)
{
    const EncodeRows scalar = info(Type).encode;
    if (!isPlain(importance))
        return scalar(rows, rowCount, columns, importance, out);
    const std::size_t rowBytes = 4 + columns / 256 * Encoder::blockBytes;
    const std::size_t most = columns < trellisBatchValues ? trellisBatchValues / columns : 1;
    TrellisWork work((rowCount < most ? rowCount : most) * columns);
    for (std::size_t row = 0; row < rowCount;) {
        const float* const x = rows + row * columns;
        std::size_t count = 0;
        while (count < most && row + count < rowCount && isPlainRow(x + count * columns, columns))
            ++count;
        if (count == 0) {
            scalar(x, 1, columns, importance, out + row++ * rowBytes);
            continue;
        }
        std::byte* const to = out + row * rowBytes;
        std::memset(to, 0, count * rowBytes);
        Encoder{trellises..., work}.encode(
            {x, count, columns, importance.empty() ? nullptr : importance.data(), reinterpret_cast<std::uint8_t*>(to)});
        row += count;
    }
}

inline void encodeIq1Kt(const float* rows, std::size_t rowCount, std::size_t columns, std::span<const float> importance,
                        std::byte* out)
{
    encodeTrellisRows<Format::IQ1_KT, codec::Iq1KtEncoder<BoundedMatcher>>(rows, rowCount, columns, importance, out,
                                                                           codebook::iq1KtTrellis());
}

inline void encodeIq2Kt(const float* rows, std::size_t rowCount, std::size_t columns, std::span<const float> importance,
                        std::byte* out)
{
    encodeTrellisRows<Format::IQ2_KT, codec::Iq2KtEncoder<BoundedMatcher>>(rows, rowCount, columns, importance, out,
                                                                           codebook::iq2KtTrellis());
}

inline void encodeIq3Kt(const float* rows, std::size_t rowCount, std::size_t columns, std::span<const float> importance,
                        std::byte* out)
{
    encodeTrellisRows<Format::IQ3_KT, codec::Iq3KtEncoder<BoundedMatcher>>(rows, rowCount, columns, importance, out,
                                                                           codebook::iq3KtTrellis());
}

inline void encodeIq4Kt(const float* rows, std::size_t rowCount, std::size_t columns, std::span<const float> importance,
                        std::byte* out)
{
    encodeTrellisRows<Format::IQ4_KT, codec::Iq4KtEncoder<BoundedMatcher>>(
        rows, rowCount, columns, importance, out, codebook::iq4KtTrellis(false), codebook::iq4KtTrellis(true));
}

template <Format Type>
void encodeBestKt(const float* rows, std::size_t rowCount, std::size_t columns, std::span<const float> importance,
                  std::byte* out)
{
    encodeBestTrellis(Type, BoundedMatcher::match, rows, rowCount, columns, importance, out);
}

namespace trellis {
constexpr FastCodec codecs[] = {
    {.format = Format::IQ1_KT, .encode = encodeIq1Kt, .encodeBest = encodeBestKt<Format::IQ1_KT>},
    {.format = Format::IQ2_KT, .encode = encodeIq2Kt, .encodeBest = encodeBestKt<Format::IQ2_KT>},
    {.format = Format::IQ3_KT, .encode = encodeIq3Kt, .encodeBest = encodeBestKt<Format::IQ3_KT>},
    {.format = Format::IQ4_KT, .encode = encodeIq4Kt, .encodeBest = encodeBestKt<Format::IQ4_KT>},
};
} // namespace trellis

} // namespace
} // namespace ql::quant::simd
