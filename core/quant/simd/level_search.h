// SPDX-License-Identifier: Apache-2.0
// The level search of ik_llama.cpp's types (codec::fitLevels), each lane doing what the scalar search does for a group.
// Type::levels are both halves of the table, Type::positions where the largest value is tried.
#pragma once

#include "core/quant/codec/ik_levels.h"
#include "core/quant/simd/nearest_level.h"
#include "core/quant/simd/search_symmetric.h"

namespace ql::quant::simd {
namespace {

struct LevelFit {
    Floats scale;
    Mask shifted;
};

/// Below this largest magnitude a group has no scale.
constexpr float levelGroupLimit = 1e-16f;
/// The scalar code takes numbers that fit no int for the lowest level. This is a little below.
constexpr float levelRoundingLimit = 1.0e9f;

template <typename Type, int Half> struct HalfOfLevels {
    static constexpr auto levels = Type::levels[Half];
    static constexpr std::size_t count = levels.size();
    /// No value that the search looks at is beyond.
    static constexpr int reach = 4 + Type::positions.tries * Type::positions.step - Type::levels[0][0];
    using Nearest = NearestLevel<levels, reach>;

    /// The one midpoint between levels, if any, that is not the first number of the upper one, and what is.
    struct Exception {
        bool exists = false;
        float midpoint = 0, first = 0;
    };
    static constexpr Exception exception = [] {
        Exception found;
        for (std::size_t i = 0; i + 1 < count; ++i) {
            const auto lower = static_cast<float>(levels[i]), upper = static_cast<float>(levels[i + 1]);
            const float first = codec::firstOfUpper(levels[i], levels[i + 1]);
            if (first != 0.5f * (lower + upper))
                found = {!found.exists, 0.5f * (lower + upper), first};
        }
        return found;
    }();

    /// Could a value pass two midpoints when the largest moves from place `from` to place `to`?
    static consteval bool passesTwo(int from, int to)
    {
        const auto midpoint = [](std::size_t i) { return levels[i] + levels[i + 1]; };
        for (std::size_t i = 0; i + 2 < count; ++i) {
            const int a = midpoint(i), b = midpoint(i + 1);
            const int near = a < 0 ? -b : a, far = a < 0 ? -a : b;
            if (near > 0 && 1000 * far * to <= 1001 * near * from)
                return true;
        }
        return false;
    }
};

/// The levels a value can have for neighbouring places of the largest one: one, or the next above it from the threshold
/// on; and what the sums gain by it.
template <int Values> struct LevelTerms {
    alignas(64) float thresholds[Values * lanes];
    alignas(64) float levels[2][Values * lanes], weighted[2][Values * lanes];
};

struct LevelSums {
    Floats xl, ll;

    QL_LANES void add(Floats x, Floats weighted, Floats level)
    {
        xl = fused(weighted, x, xl);
        ll = fused(weighted, level, ll);
    }
};

/// The best of the sums so far, lane by lane.
struct LevelChoice {
    Floats scale, quality;
    Mask shifted;

    QL_LANES void offer(const LevelSums& sums, Mask isShifted)
    {
        const Mask better = both(isLess(splat(0), sums.ll), isLess(quality * sums.ll, sums.xl * sums.xl));
        if (!any(better))
            return;
        const Floats candidate = sums.xl / sums.ll;
        scale = select(better, candidate, scale);
        quality = select(better, candidate * sums.xl, quality);
        shifted = either(butNot(shifted, better), both(better, isShifted));
    }
};

/// The sums for all places of the largest value, one half of the table and one direction.
template <typename Type, int Values, int Half> class LevelSeries {
    using Half_ = HalfOfLevels<Type, Half>;
    static constexpr int tries = Type::positions.tries, step = Type::positions.step;
    static constexpr int lowest = Half_::levels[0];
    /// In how many parts the places are taken, so that no value passes two midpoints within one.
    static constexpr int parts = Half_::passesTwo(-lowest + tries * step, -lowest - tries * step) ? 2 : 1;
    static_assert(parts == 1
                  || (!Half_::passesTwo(-lowest + tries * step, -lowest)
                      && !Half_::passesTwo(-lowest, -lowest - tries * step)));

public:
    static constexpr int places = 2 * tries + 1;

    static QL_LANES Floats inverseOf(int place, Floats largest)
    {
        return splat(static_cast<float>((place - tries) * step + lowest)) / largest;
    }

    /// The inverses may be negated.
    static void add(const float* x, const float* w, const float* inverses, LevelSums* sums)
    {
        LevelTerms<Values> terms;
        if constexpr (parts == 1) {
            fillTerms(x, w, load(inverses), load(inverses + (places - 1) * lanes), terms);
            addPlaces<0, places>(x, terms, inverses, sums);
        } else {
            const Floats middle = load(inverses + tries * lanes);
            fillTerms(x, w, load(inverses), middle, terms);
            addPlaces<0, tries>(x, terms, inverses, sums);
            fillTerms(x, w, middle, load(inverses + (places - 1) * lanes), terms);
            addPlaces<tries, places>(x, terms, inverses, sums);
        }
    }

private:
    static QL_LANES void fillTerms(const float* x, const float* w, Floats from, Floats to, LevelTerms<Values>& terms)
    {
        const auto nearest = Half_::Nearest::levels();
        for (int i = 0; i < Values; ++i) {
            const Floats v = load(x + i * lanes), weight = load(w + i * lanes);
            const Floats a = nearest.at(from * v), b = nearest.at(to * v);
            const Floats lower = smaller(a, b), upper = larger(a, b);
            Floats threshold = splat(0.5f) * (lower + upper);
            if constexpr (Half_::exception.exists)
                threshold = select(isEqual(threshold, splat(Half_::exception.midpoint)), splat(Half_::exception.first),
                                   threshold);
            store(terms.thresholds + i * lanes, threshold);
            store(terms.levels[0] + i * lanes, lower);
            store(terms.levels[1] + i * lanes, upper);
            store(terms.weighted[0] + i * lanes, weight * lower);
            store(terms.weighted[1] + i * lanes, weight * upper);
        }
    }

    template <int First, int End>
    static QL_LANES void addPlaces(const float* x, const LevelTerms<Values>& terms, const float* inverses,
                                   LevelSums* sums)
    {
        constexpr int most = vectorRegisters >= 32 ? 5 : 3;
        constexpr int together = End - First < most ? End - First : most;
        if constexpr (together > 0) {
            addTogether<together>(x, terms, inverses + First * lanes, sums + First);
            addPlaces<First + together, End>(x, terms, inverses, sums);
        }
    }

    template <int Together>
    static QL_LANES void addTogether(const float* x, const LevelTerms<Values>& terms, const float* inverses,
                                     LevelSums* sums)
    {
        Floats inverse[Together];
        LevelSums sum[Together];
        for (int u = 0; u < Together; ++u) {
            inverse[u] = load(inverses + u * lanes);
            sum[u] = {splat(0), splat(0)};
        }
        for (int i = 0; i < Values; ++i) {
            const Floats v = load(x + i * lanes), threshold = load(terms.thresholds + i * lanes);
            for (int u = 0; u < Together; ++u) {
                const Mask above = isAtLeast(inverse[u] * v, threshold);
                const auto chosen = [&](const float(&of)[2][Values * lanes]) {
                    return select(above, load(of[1] + i * lanes), load(of[0] + i * lanes));
                };
                sum[u].add(v, chosen(terms.weighted), chosen(terms.levels));
            }
        }
        for (int u = 0; u < Together; ++u)
            sums[u] = sum[u];
    }
};

/// The nearest level of any value, in the half that each lane has chosen; what is beyond the tables gets their ends.
template <typename Type> class ChosenNearest {
    template <int Half> using Nearest = typename HalfOfLevels<Type, Half>::Nearest;
    Nearest<0> m_plain;
    Nearest<1> m_shifted;
    Mask m_isShifted;

public:
    QL_LANES ChosenNearest(const Nearest<0>& plain, const Nearest<1>& shifted, Mask isShifted)
        : m_plain(plain)
        , m_shifted(shifted)
        , m_isShifted(isShifted)
    {
    }
    static QL_LANES ChosenNearest levels(Mask isShifted)
    {
        return {Nearest<0>::levels(), Nearest<1>::levels(), isShifted};
    }
    static QL_LANES ChosenNearest codes(Mask isShifted)
    {
        return {Nearest<0>::codes(), Nearest<1>::codes(), isShifted};
    }

    QL_LANES Floats at(Floats v) const
    {
        constexpr float end = HalfOfLevels<Type, 0>::reach;
        const Floats held = smaller(larger(v, splat(-end)), splat(end));
        return select(m_isShifted, m_shifted.at(held), m_plain.at(held));
    }
};

/// 1 / scale, and 0 for 0. Lanes in which a product with it could be rounded otherwise than by the scalar code are
/// suspect.
QL_LANES Floats levelInverse(Floats scale, Floats largest, Mask& suspects)
{
    const Mask zero = isEqual(scale, splat(0));
    const Floats inverse = zeroUnless(opposite(zero), splat(1) / select(zero, splat(1), scale));
    suspects = either(suspects, opposite(isLess(magnitude(inverse) * largest, splat(levelRoundingLimit))));
    return inverse;
}

/// The scale and the half of the table for Values values of each lane, with the weights w.
template <typename Type, int Values> LevelFit fitLevels(const float* x, const float* w, Mask& suspects)
{
    constexpr codec::LevelPositions positions = Type::positions;
    using Plain = LevelSeries<Type, Values, 0>;
    using Shifted = LevelSeries<Type, Values, 1>;
    constexpr int places = Plain::places;
    Floats largest;
    const Floats extreme = signedLargest<Values>(x, largest);
    const Mask live = isAtLeast(largest, splat(levelGroupLimit));
    const Floats divisor = select(live, extreme, splat(1));

    const Floats start = divisor / splat(static_cast<float>(-Type::levels[0][0])), inverse = splat(1) / start;
    LevelSums upright{splat(0), splat(0)}, reversed = upright;
    const auto nearest = HalfOfLevels<Type, 0>::Nearest::levels();
    for (int i = 0; i < Values; ++i) {
        const Floats v = load(x + i * lanes), weight = load(w + i * lanes), scaled = inverse * v;
        const Floats level = nearest.at(scaled), opposed = nearest.at(-scaled);
        upright.add(v, weight * level, level);
        reversed.add(v, weight * opposed, opposed);
    }

    alignas(64) float inverses[2][places * lanes], negated[2][places * lanes];
    for (int place = 0; place < places; ++place) {
        const Floats halves[] = {Plain::inverseOf(place, divisor), Shifted::inverseOf(place, divisor)};
        for (int half = 0; half < 2; ++half) {
            store(inverses[half] + place * lanes, halves[half]);
            store(negated[half] + place * lanes, -halves[half]);
        }
    }
    LevelSums sums[4][places];
    Plain::add(x, w, inverses[0], sums[0]);
    Plain::add(x, w, negated[0], sums[1]);
    Shifted::add(x, w, inverses[1], sums[2]);
    Shifted::add(x, w, negated[1], sums[3]);

    const Mask started = isLess(splat(0), upright.ll);
    LevelChoice best{upright.xl / upright.ll, splat(0), noLane()};
    best.quality = best.scale * upright.xl;
    if constexpr (positions.guardsStart) {
        best.scale = select(started, best.scale, start);
        best.quality = zeroUnless(started, best.quality);
    } else {
        suspects = either(suspects, butNot(live, started));
    }
    best.offer(reversed, noLane());
    for (int place = 0; place < places; ++place)
        for (int series = 0; series < 4; ++series)
            best.offer(sums[series][place], series < 2 ? noLane() : opposite(noLane()));

    if constexpr (positions.refits) {
        const Floats refitInverse = levelInverse(zeroUnless(live, best.scale), largest, suspects);
        const auto chosen = ChosenNearest<Type>::levels(best.shifted);
        LevelSums refit{splat(0), splat(0)};
        for (int i = 0; i < Values; ++i) {
            const Floats v = load(x + i * lanes), level = chosen.at(refitInverse * v);
            refit.add(v, load(w + i * lanes) * level, level);
        }
        const Mask fitted = butNot(isLess(splat(0), refit.ll), isEqual(best.scale, splat(0)));
        best.scale = select(fitted, refit.xl / refit.ll, best.scale);
    }
    return {zeroUnless(live, best.scale), both(live, best.shifted)};
}

} // namespace
} // namespace ql::quant::simd
