// SPDX-License-Identifier: Apache-2.0
// IQ2_KS (codec/iq2_ks.h): the values of a group are sorted, and every way to give levels to runs of them is tried.
#pragma once

#include "core/quant/codec/iq2_ks.h"
#include "core/quant/simd/level_rows.h"

namespace ql::quant::simd {
namespace {

/// Scales become multiples -16 .. 15 of the one that is returned, as codec::IQ2_KS has it.
inline float fitIq2ksMultiples(float* scales, const float* weights, std::size_t count)
{
    const float extreme = extremeOf(scales, count);
    if (extreme == 0)
        return 0;
    const auto nearest = [](float inverse, float scale) {
        const float place = std::fma(inverse, scale, integerMagic) - integerMagic;
        return place < -16 ? -16 : place > 15 ? 15 : place;
    };
    float winner = 0, scale = 0, quality = 0;
    for (int k = -10; k <= 9; ++k) { // the first is what 0 would be
        if (k == 0)
            continue;
        const bool first = k == -10;
        const float inverse = first ? -16 / extreme : -std::fma(0.1f, static_cast<float>(k), 16.0f) / extreme;
        float sumXL = 0, sumLL = 0;
        for (std::size_t i = 0; i < count; ++i) {
            const float level = nearest(inverse, scales[i]);
            sumXL = std::fma(weights[i] * scales[i], level, sumXL);
            sumLL = std::fma(weights[i] * level, level, sumLL);
        }
        if (first)
            scale = sumLL != 0 ? sumXL / sumLL : 0;
        else if (sumLL > 0 && sumXL * sumXL > quality * sumLL)
            scale = sumXL / sumLL;
        else
            continue;
        winner = inverse;
        quality = scale * sumXL;
    }
    for (std::size_t i = 0; i < count; ++i)
        scales[i] = nearest(winner, scales[i]);
    return scale;
}

struct Iq2ksSteps {
    static constexpr float growth = 1.030f;
    static constexpr bool writesZeros = true;

    static float rowScale(float* scales, const float* weightSums, std::size_t count)
    {
        return fitIq2ksMultiples(scales, weightSums, count);
    }
    /// They are multiples already.
    static QL_LANES Floats multiple(Floats, Floats scale) { return scale; }
    template <typename Codec>
    static QL_LANES void put(FieldBlocks<Codec>& to, int group, Floats multiple, Floats shifted)
    {
        SignedScaleFields<16>::put(to, group, multiple, shifted);
    }
};

/// What the search of a group looks at: sums over the first values in ascending order.
struct SortedSums {
    static constexpr int count = groupValues;
    alignas(64) float w[(count + 1) * lanes], x[(count + 1) * lanes];

    QL_LANES explicit SortedSums(const GroupTile& group)
    {
        alignas(64) float places[count * lanes], sortedW[count * lanes], sortedX[count * lanes];
        rank(group.x, places);
        for (int i = 0; i < count; ++i) {
            for (int lane = 0; lane < lanes; ++lane) {
                const int at = static_cast<int>(places[i * lanes + lane]) * lanes + lane;
                sortedW[at] = group.w[i * lanes + lane];
                sortedX[at] = group.x[i * lanes + lane];
            }
        }
        Floats sumW = splat(0), sumX = splat(0);
        store(w, sumW);
        store(x, sumX);
        for (int i = 0; i < count; ++i) {
            const Floats weight = load(sortedW + i * lanes);
            sumW = sumW + weight;
            sumX = sumX + weight * load(sortedX + i * lanes);
            store(w + (i + 1) * lanes, sumW);
            store(x + (i + 1) * lanes, sumX);
        }
    }

private:
    /// How many values come before each: those that are less, and of equals the earlier ones.
    static QL_LANES void rank(const float* x, float* places)
    {
        const Floats one = splat(1);
        for (int i = 0; i < count; ++i) {
            const Floats v = load(x + i * lanes);
            Floats before = splat(0);
            for (int j = 0; j < i; ++j)
                before = before + zeroUnless(isAtLeast(v, load(x + j * lanes)), one);
            for (int j = i + 1; j < count; ++j)
                before = before + zeroUnless(isLess(load(x + j * lanes), v), one);
            store(places + i * lanes, before);
        }
    }
};

/// One of the four ways to give the levels to the runs.
template <int Way> struct Iq2ksWay {
    static constexpr bool shifted = Way % 2 == 1, descending = Way / 2 == 1;
    static constexpr float level(int run)
    {
        return static_cast<float>(codec::IQ2_KS::levels[shifted][static_cast<std::size_t>(descending ? 3 - run : run)]);
    }
};

class Iq2ksSearch {
    static constexpr int count = groupValues, ways = 4;

    const SortedSums m_sums;
    alignas(64) float m_lastW[ways][count * lanes]; ///< the last run's weight times its level
    alignas(64) float m_bounds[ways][count * lanes]; ///< no less than the quality of the last two runs alone, from b on
    Floats m_scale = splat(0), m_quality = splat(0);
    Mask m_shifted = noLane();

    template <int Way> QL_LANES void offer(Floats sumXL, Floats sumLL)
    {
        const Mask better = both(isLess(splat(0), sumLL), isLess(m_quality * sumLL, sumXL * sumXL));
        if (!any(better))
            return;
        const Floats scale = sumXL / sumLL;
        m_scale = select(better, scale, m_scale);
        m_quality = select(better, scale * sumXL, m_quality);
        m_shifted = Iq2ksWay<Way>::shifted ? either(m_shifted, better) : butNot(m_shifted, better);
    }

    template <int Way> QL_LANES void prepare()
    {
        using W = Iq2ksWay<Way>;
        const Floats allW = load(m_sums.w + count * lanes), allX = load(m_sums.x + count * lanes);
        for (int c = count / 4; c < count; ++c)
            store(m_lastW[Way] + c * lanes, (allW - load(m_sums.w + c * lanes)) * splat(W::level(3)));
        for (int b = 0; b < count; ++b) {
            const Floats untilW = load(m_sums.w + b * lanes), untilX = load(m_sums.x + b * lanes);
            Floats bound = splat(0);
            for (int c = b < count / 4 ? count / 4 : b; c < count; ++c) {
                const Floats upToX = load(m_sums.x + c * lanes);
                const Floats thirdW = load(m_sums.w + c * lanes) - untilW, thirdX = upToX - untilX;
                const Floats sumXL = fused(allX - upToX, splat(W::level(3)), thirdX * splat(W::level(2)));
                const Floats sumLL = fused(load(m_lastW[Way] + c * lanes), splat(W::level(3)),
                                           thirdW * splat(W::level(2) * W::level(2)));
                bound = larger(sumXL * sumXL * roughReciprocal(sumLL), bound);
            }
            store(m_bounds[Way] + b * lanes, bound * splat(1 + 2 * roughReciprocalError));
        }
    }

    /// The first two runs, and whether any third and fourth could help. With sums A, B of the first two and p, s of the
    /// others, (A + p)^2 / (B + s) is at most A^2 / B + p^2 / s. What rounding can do to either is far below the
    /// margin.
    struct Start {
        Floats xl, ll;
        bool hopeful;
    };
    template <int Way> QL_LANES Start startOf(int b, Floats firstW, Floats firstX, Floats secondW, Floats secondX) const
    {
        constexpr float margin = 1 - 1e-4f;
        const Floats zero = splat(Iq2ksWay<Way>::level(0)), one = splat(Iq2ksWay<Way>::level(1));
        const Floats xl = fused(firstX, zero, secondX * one), ll = fused(firstW * zero, zero, secondW * one * one);
        const Floats missing = load(m_bounds[Way] + b * lanes) - m_quality * splat(margin);
        return {xl, ll, any(opposite(isLess(fused(xl, xl, ll * missing), splat(0))))};
    }

    /// All ways but those of the other direction.
    template <int... Way> QL_LANES void tryThirdRuns(int b, Floats untilW, Floats untilX, const Start* starts)
    {
        const Floats allX = load(m_sums.x + count * lanes);
        for (int c = b < count / 4 ? count / 4 : b; c < count; ++c) {
            const Floats thirdW = load(m_sums.w + c * lanes) - untilW, upToX = load(m_sums.x + c * lanes);
            const Floats thirdX = upToX - untilX, lastX = allX - upToX;
            Floats sumsXL[ways], sumsLL[ways];
            Mask better = noLane();
            const auto add = [&](auto way) {
                using W = Iq2ksWay<way>;
                const Floats two = splat(W::level(2)), three = splat(W::level(3));
                sumsXL[way] = fused(lastX, three, fused(thirdX, two, starts[way].xl));
                sumsLL[way] = fused(load(m_lastW[way] + c * lanes), three, fused(thirdW * two, two, starts[way].ll));
                better = either(better, isLess(m_quality * sumsLL[way], sumsXL[way] * sumsXL[way]));
            };
            (add(std::integral_constant<int, Way>{}), ...);
            if (__builtin_expect(any(better), 0))
                (offer<Way>(sumsXL[Way], sumsLL[Way]), ...);
        }
    }

    QL_LANES void search()
    {
        for (int a = 0; a < count * 3 / 4; ++a) {
            const Floats firstW = load(m_sums.w + a * lanes), firstX = load(m_sums.x + a * lanes);
            for (int b = a; b < count; ++b) {
                const Floats untilW = load(m_sums.w + b * lanes), untilX = load(m_sums.x + b * lanes);
                const Floats secondW = untilW - firstW, secondX = untilX - firstX;
                const Start starts[ways] = {
                    startOf<0>(b, firstW, firstX, secondW, secondX), startOf<1>(b, firstW, firstX, secondW, secondX),
                    startOf<2>(b, firstW, firstX, secondW, secondX), startOf<3>(b, firstW, firstX, secondW, secondX)};
                const bool ascending = starts[0].hopeful || starts[1].hopeful;
                const bool descending = starts[2].hopeful || starts[3].hopeful;
                if (ascending && descending)
                    tryThirdRuns<0, 1, 2, 3>(b, untilW, untilX, starts);
                else if (ascending)
                    tryThirdRuns<0, 1>(b, untilW, untilX, starts);
                else if (descending)
                    tryThirdRuns<2, 3>(b, untilW, untilX, starts);
            }
        }
    }

    explicit Iq2ksSearch(const GroupTile& group)
        : m_sums(group)
    {
        prepare<0>();
        prepare<1>();
        prepare<2>();
        prepare<3>();
        search();
    }

public:
    static GroupFit fit(const GroupTile& group)
    {
        Floats largest = splat(0), weightSum = splat(0);
        for (int i = 0; i < count; ++i) {
            largest = larger(magnitude(load(group.x + i * lanes)), largest);
            weightSum = weightSum + load(group.w + i * lanes);
        }
        const Mask live = isAtLeast(largest, splat(1e-16f));
        if (!any(live))
            return {splat(0), splat(0), weightSum};
        const Iq2ksSearch found(group);
        return {zeroUnless(live, found.m_scale), zeroUnless(both(live, found.m_shifted), splat(1)), weightSum};
    }
};

/// With what the writer of rows asks for. No search looks beyond the levels.
struct Iq2ksType : codec::IQ2_KS {
    static constexpr codec::LevelPositions positions = {.tries = 0};
    static constexpr bool sumsPairs = false;
};

namespace iq2_ks {
constexpr FastCodec codecs[] = {
    {.format = Format::IQ2_KS,
     .encode = encodeScaledRows<LevelRowsKernel<Iq2ksType, Format::IQ2_KS, Iq2ksSteps, Iq2ksSearch>>},
};
} // namespace iq2_ks

} // namespace
} // namespace ql::quant::simd
