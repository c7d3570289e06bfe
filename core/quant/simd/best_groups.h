// SPDX-License-Identifier: Apache-2.0
// What Search::Best does with single groups of values, a group per lane: see best_row.h.
#pragma once

#include <limits>

#include "core/quant/best_row.h"
#include "core/quant/simd/best_levels.h"
#include "core/quant/simd/best_scale.h"
#include "core/quant/simd/block_batch.h"

namespace ql::quant::simd {
namespace {

/// A group in every lane, value i at [i * lanes]. A last batch that is not full repeats its last group.
template <int Values> class BestTile {
public:
    static constexpr int values = Values;
    alignas(64) float x[values * lanes], w[values * lanes];

    void gather(const RowGroups& groups, std::size_t first)
    {
        const std::size_t left = groups.count - first;
        m_count = left < lanes ? left : lanes;
        m_first = first;
        const float* from[lanes];
        const float* weights[lanes];
        for (std::size_t lane = 0; lane < lanes; ++lane) {
            const std::size_t group = first + (lane < m_count ? lane : m_count - 1);
            from[lane] = groups.x + group * values;
            weights[lane] = groups.importanceOf(group);
        }
        gatherAt<values>(from, 0, x);
        if (groups.importance)
            gatherAt<values>(weights, 0, w);
        else
            for (float& weight : w)
                weight = 1;
    }

    QL_LANES Floats of(const float* array) const
    {
        alignas(64) float each[lanes];
        for (std::size_t lane = 0; lane < lanes; ++lane)
            each[lane] = array[m_first + (lane < m_count ? lane : m_count - 1)];
        return load(each);
    }

    QL_LANES void put(Floats v, float* array) const
    {
        alignas(64) float each[lanes];
        store(each, v);
        for (std::size_t lane = 0; lane < m_count; ++lane)
            array[m_first + lane] = each[lane];
    }

    /// Level i of every lane at [i * lanes].
    void putLevels(const float* levels, std::int8_t* array) const
    {
        for (std::size_t lane = 0; lane < m_count; ++lane)
            for (std::size_t i = 0; i < values; ++i)
                array[(m_first + lane) * values + i] = static_cast<std::int8_t>(levels[i * lanes + lane]);
    }

private:
    std::size_t m_first = 0, m_count = 0;
};

/// Multiples -Limit .. Limit - 1 of the unit's scale.
template <int Limit> struct Multiples {
    static constexpr int apart = 1;

    static QL_LANES Floats nearest(Floats v) { return nearestWithin(v, -Limit, Limit - 1); }
};

/// The odd ones from -Limit to Limit.
template <int Limit> struct OddMultiples {
    static constexpr int apart = 2;

    static QL_LANES Floats nearest(Floats v)
    {
        const Floats half = nearestWithin(splat(0.5f) * (v - splat(1)), -(Limit + 1) / 2, (Limit - 1) / 2);
        return half + half + splat(1);
    }
};

/// Type has
///     format, groupValues
///     template <int Half> Finder               // the nearest levels, see best_levels.h
///     halves                                   // of levels: 1 or 2
///     Steps                                    // Multiples
////     grids                                    // see best_scale.h
template <typename Type> class BestGroups {
    using Tile = BestTile<Type::groupValues>;

public:
    static void fit(const RowGroups& groups)
    {
        const ScaleGrid& grid = groups.importance ? Type::grids.weighted : Type::grids.plain;
        forEachTile(groups, [&](const Tile& tile) {
            Fit best{};
            forHalves([&]<int Half>(std::integral_constant<int, Half>) {
                for (int negative = 0; negative < 2; ++negative) {
                    const Fit fit = fitOne<Half>(tile, grid, negative ? -1.0f : 1.0f);
                    tile.put(fit.scale, groups.fitted[2 * Half + negative]);
                    best.offer(fit.gain, fit.scale);
                }
            });
            tile.put(best.scale, groups.scale);
        });
    }

    static void choose(const RowGroups& groups, int reach)
    {
        forEachTile(groups, [&](const Tile& tile) {
            const Floats unitScale = tile.of(groups.unitScale), inverse = reciprocalOrZero(unitScale);
            Choice best{splat(Type::Steps::apart == 2 ? 1 : 0), splat(0), splat(std::numeric_limits<float>::infinity()),
                        splat(0), splat(0)};
            forHalves([&]<int Half>(std::integral_constant<int, Half>) {
                for (int negative = 0; negative < 2; ++negative) {
                    const Floats place = tile.of(groups.fitted[2 * Half + negative]) * inverse;
                    for (int i = -reach; i <= reach; ++i)
                        offer<Half>(tile, unitScale,
                                    Type::Steps::nearest(place + splat(static_cast<float>(i * Type::Steps::apart))),
                                    best);
                }
            });
            tile.put(best.multiple, groups.multiple);
            tile.put(best.half, groups.half);
            tile.put(best.error, groups.error);
            tile.put(best.xl, groups.xl);
            tile.put(best.ll, groups.ll);
        });
    }

    static void setLevels(const RowGroups& groups)
    {
        forEachTile(groups, [&](const Tile& tile) {
            const Floats step = tile.of(groups.unitScale) * tile.of(groups.multiple);
            const Mask isSecond = isEqual(tile.of(groups.half), splat(1));
            alignas(64) float levels[Tile::values * lanes];
            forHalves([&]<int Half>(std::integral_constant<int, Half>) {
                visit<Half>(tile, reciprocalOrZero(step), [&](int i, Floats found) {
                    const Floats level = rounded(found);
                    store(levels + i * lanes, Half == 0 ? level : select(isSecond, level, load(levels + i * lanes)));
                });
            });
            tile.putLevels(levels, groups.levels);
        });
    }

    static void encode(const float* rows, std::size_t rowCount, std::size_t columns, std::span<const float> importance,
                       std::byte* out)
    {
        encodeBestRows(Type::format, {fit, choose, setLevels}, rows, rowCount, columns, importance, out);
    }

private:
    template <typename Work> static void forEachTile(const RowGroups& groups, Work work)
    {
        Tile tile;
        for (std::size_t first = 0; first < groups.count; first += lanes) {
            tile.gather(groups, first);
            work(tile);
        }
    }

    template <typename Work> static QL_LANES void forHalves(Work work)
    {
        work(std::integral_constant<int, 0>{});
        if constexpr (Type::halves == 2)
            work(std::integral_constant<int, 1>{});
    }

    /// visitor(i, level) with the levels for inverse * x.
    template <int Half, typename Visitor> static QL_LANES void visit(const Tile& tile, Floats inverse, Visitor visitor)
    {
        using Finder = typename Type::template Finder<Half>;
        const Finder finder;
        constexpr int together = Finder::together;
        for (int unit = 0; unit < Tile::values / together; ++unit) {
            Floats v[together], w[together], levels[together];
            for (int j = 0; j < together; ++j) {
                const int at = Finder::place(unit, j) * lanes;
                v[j] = inverse * load(tile.x + at);
                w[j] = load(tile.w + at);
            }
            finder.find(v, w, levels);
            for (int j = 0; j < together; ++j)
                visitor(Finder::place(unit, j), levels[j]);
        }
    }

    struct Fit {
        Floats gain = splat(0), scale = splat(0);

        QL_LANES void offer(Floats itsGain, Floats itsScale)
        {
            const Mask better = isLess(gain, itsGain);
            gain = select(better, itsGain, gain);
            scale = select(better, itsScale, scale);
        }
    };

    template <int Half> static Fit fitOne(const Tile& tile, const ScaleGrid& grid, float sign)
    {
        Floats largest;
        const Floats extreme = signedLargest<Tile::values>(tile.x, largest);
        const Floats unit =
            splat(sign * Type::template Finder<Half>::lowest) / select(isLess(splat(0), largest), extreme, splat(1));
        Fit best{};
        for (int k = 0; k < grid.steps; ++k) {
            ScaleSums sums;
            visit<Half>(tile, unit * splat(grid.factor(k)), [&](int i, Floats level) {
                const Floats weighted = load(tile.w + i * lanes) * level;
                sums.xl = sums.xl + weighted * load(tile.x + i * lanes);
                sums.ll = sums.ll + weighted * level;
            });
            best.offer(sums.gain(), sums.scale());
        }
        return best;
    }

    struct Choice {
        Floats multiple, half, error, xl, ll;
    };

    template <int Half> static QL_LANES void offer(const Tile& tile, Floats unitScale, Floats multiple, Choice& best)
    {
        const Floats step = unitScale * multiple;
        ScaleSums sums;
        Floats error = splat(0);
        visit<Half>(tile, reciprocalOrZero(step), [&](int i, Floats level) {
            const Floats x = load(tile.x + i * lanes), w = load(tile.w + i * lanes);
            const Floats weighted = w * level, difference = x - step * level;
            sums.xl = sums.xl + weighted * x;
            sums.ll = sums.ll + weighted * level;
            error = error + w * difference * difference;
        });
        const Mask better = isLess(error, best.error);
        best.error = select(better, error, best.error);
        best.multiple = select(better, multiple, best.multiple);
        best.half = select(better, splat(Half), best.half);
        best.xl = select(better, sums.xl, best.xl);
        best.ll = select(better, sums.ll, best.ll);
    }
};

template <Format Name, int Values, const auto& Levels, typename StepsOf> struct BestLevelType {
    static constexpr Format format = Name;
    static constexpr int groupValues = Values, halves = 2;
    using Steps = StepsOf;
    template <int Half> using Finder = EachNearest<Levels, Half>;
};

/// For two- to six-bit levels.
constexpr ScaleGrids grids2 = {{0.5f, 1.8f, 8}, {0.4f, 3.0f, 20}}, grids3 = {{0.6f, 1.6f, 8}, {0.5f, 2.0f, 20}},
                     grids4 = {{0.75f, 1.35f, 8}, {0.65f, 1.6f, 20}}, grids5 = {{0.85f, 1.1f, 8}, {0.7f, 1.25f, 20}},
                     grids6 = {{0.92f, 1.06f, 8}, {0.8f, 1.15f, 20}};

} // namespace
} // namespace ql::quant::simd
