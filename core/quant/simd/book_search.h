// SPDX-License-Identifier: Apache-2.0
// The search for a group's scale and points in a code book (codec/codebook_search.h), a candidate scale per lane. The
// candidates' sums run over the group's values in their order, as in the scalar search, so they are the same numbers.
#pragma once

#include "core/quant/simd/book_positive.h"
#include "core/quant/simd/book_values.h"

namespace ql::quant::simd {
namespace {

/// The four or eight values of a point, a lane each: powers of the number of levels, again and again.
constexpr Pattern powerPattern(int digits, int levels)
{
    Pattern pattern{};
    for (int e = 0; e < 16; ++e) {
        int power = 1;
        for (int i = 0; i < e % digits; ++i)
            power *= levels;
        pattern.entries[e] = static_cast<float>(power);
    }
    return pattern;
}

template <typename Rules> class BookSearch {
public:
    static constexpr int count = Rules::group, bits = Rules::bits, levels = Rules::levels, top = 2 * levels - 1;

    explicit BookSearch(const codec::CodeBookParts& parts)
        : m_parts(parts)
    {
    }

    /// Without importance (null) the type's own weights. Values are finite and far from the ends of float's range.
    void operator()(const float* x, const float* importance, float variance, codec::BookGroup& group)
    {
        m_values.weigh(x, importance, variance);
        if (!search(x, group))
            m_parts.search(x, m_values.weights, group);
    }

private:
    static constexpr int digits = bits == 2 ? 8 : 4, points = count / digits;
    static constexpr int candidates = 2 * Rules::reach + 1, vectors = (candidates + lanes - 1) / lanes;
    static constexpr int padded = vectors * lanes;
    static constexpr unsigned signMask = Rules::evenSigns ? 127 : 255;

    /// False where this arithmetic could differ from the scalar search's.
    bool search(const float* x, codec::BookGroup& group)
    {
        group = codec::BookGroup{};
        m_values.splitSigns(x, group);
        Floats maximum = load(m_values.sizes), size = magnitude(load(m_values.sizes));
        for (int i = lanes; i < count; i += lanes) {
            maximum = larger(maximum, load(m_values.sizes + i));
            size = larger(size, magnitude(load(m_values.sizes + i)));
        }
        const float largest = -firstLane(leastOfLanes(splat(0) - maximum));
        m_size = Rules::evenSigns ? -firstLane(leastOfLanes(splat(0) - size)) : largest;
        if (Rules::zeroBelow > 0 ? largest < Rules::zeroBelow : largest == 0) {
            group = codec::zeroBookGroup;
            return true;
        }
        if (!(largest > smallestPlainRange))
            return false;
        float reference = largest;
        group.scale = largest / top;
        if constexpr (Rules::resnap == codec::Resnap::All) {
            if (!fitPositiveValues<count, levels + 1>(m_values.sizes, m_values.weights, largest, m_size, group.scale))
                return false;
            reference = group.scale * levels;
            if (reference <= 0) {
                group = codec::zeroBookGroup;
                return true;
            }
        }
        if (!tryCandidates(reference) || !choose(group))
            return false;
        if (group.scale < 0) {
            group.scale = -group.scale;
            for (int k = 0; k < count / 8; ++k)
                group.signs[k] = static_cast<std::uint8_t>(~group.signs[k] & signMask);
        }
        if (!(group.scale >= 0))
            group.scale = 0;
        return true;
    }

    /// Fills m_chosen, m_offTheBook and the sums.
    bool tryCandidates(float reference)
    {
        alignas(64) static constexpr auto factors = [] {
            struct {
                float values[padded];
            } list{};
            for (int k = 0; k < padded; ++k) {
                const int step = (k < candidates ? k : candidates - 1) - Rules::reach;
                list.values[k] = static_cast<float>(top) + static_cast<float>(step) * Rules::step;
            }
            return list;
        }();
        Floats inverse[vectors];
        for (int v = 0; v < vectors; ++v) {
            inverse[v] = loadAnywhere(factors.values + v * lanes) / splat(reference);
            store(m_scales + v * lanes, splat(1) / inverse[v]);
        }
        store(m_scales + padded, load(m_scales));
        if (!(m_size * (factors.values[candidates - 1] / reference) < roundingLimit))
            return false;
        numberDigits(inverse);
        for (int p = 0; p < points; ++p)
            m_tables[p].fill(m_values.sizes + p * digits, m_values.roots + p * digits);
        for (int p = 0; p < points; ++p)
            choosePoints(p);
        addUp();
        return true;
    }

    /// m_number[p]: the digits of each candidate as one number.
    QL_LANES void numberDigits(const Floats* inverse)
    {
        for (int p = 0; p < points; ++p) {
            const float *const x = m_values.sizes + p * digits, *const roots = m_values.roots + p * digits;
            Floats gap[vectors];
            for (int v = 0; v < vectors; ++v)
                gap[v] = splat(0x1p100f);
            if constexpr (bits == 2) {
                Ints number[vectors];
                for (int v = 0; v < vectors; ++v)
                    number[v] = splatInt(0);
                int power = 1;
                for (int i = 0; i < digits; ++i, power *= levels)
                    for (int v = 0; v < vectors; ++v) {
                        const Floats scaled = inverse[v] * splat(x[i]);
                        gap[v] = smaller(gap[v], gapOfScaled(scaled) * splat(roots[i]));
                        number[v] = addWhere(isLess(splat(2), scaled), number[v], splatInt(power));
                        number[v] = addWhere(isAtLeast(scaled, splat(4)), number[v], splatInt(power));
                    }
                for (int v = 0; v < vectors; ++v)
                    storeInts(m_number[p] + v * lanes, number[v]);
            } else {
                Floats number[vectors];
                float power = 1;
                for (int i = 0; i < digits; ++i, power *= levels)
                    for (int v = 0; v < vectors; ++v) {
                        const Floats exact = exactDigit<levels>(splat(0.5f) * inverse[v], splat(x[i]));
                        const Floats digit = rounded(exact);
                        gap[v] = smaller(gap[v], gapOfDigit(exact, digit) * splat(roots[i]));
                        number[v] = i == 0 ? digit : fused(digit, splat(power), number[v]);
                    }
                for (int v = 0; v < vectors; ++v)
                    storeInts(m_number[p] + v * lanes, truncated(number[v]));
            }
            m_number[p][padded] = m_number[p][padded - 1];
            for (int v = 0; v < vectors; ++v)
                store(m_gaps[p] + v * lanes, gap[v] * load(m_scales + v * lanes));
        }
    }

    /// Candidates side by side that have the same digits are one run.
    QL_LANES void choosePoints(int p)
    {
        unsigned ends = 1u << (candidates - 1);
        for (int v = 0; v < vectors; ++v) {
            const Mask goesOn = isSame(loadInts(m_number[p] + v * lanes), loadInts(m_number[p] + v * lanes + 1));
            ends |= laneBits(opposite(goesOn)) << v * lanes;
        }
        ends &= (2u << (candidates - 1)) - 1;
        m_offTheBook[p] = 0;
        for (int first = 0; ends != 0; ends &= ends - 1) {
            const int last = __builtin_ctz(ends);
            const codec::DigitCombination& combination = m_parts.combinations[m_number[p][first]];
            if (combination.neighbourCount == 0) {
                choose(p, first, last, combination.digits);
            } else {
                m_offTheBook[p] |= (2u << last) - (1u << first);
                chooseNeighbours(p, first, last, combination);
            }
            first = last + 1;
        }
    }

    /// Whole vectors: what is written beyond `last` is written again, candidates come in their order.
    QL_LANES void choose(int p, int first, int last, int packed)
    {
        for (int k = first; k <= last; k += lanes)
            storeAnywhere(reinterpret_cast<float*>(m_chosen[p] + k), asFloats(splatInt(packed)));
    }

    /// See Neighbours::nearest.
    QL_LANES float reachOf(int p, float narrowest, float widest) const
    {
        return (1.5f * 0x1p-15f * m_tables[p].x + 0x1p-140f) / narrowest + 0x1p-120f * (1 + widest);
    }
    QL_LANES float reachOf(int p) const { return reachOf(p, m_scales[candidates - 1], m_scales[0]); }

    QL_LANES Neighbours<bits> allNeighbours(const codec::DigitCombination& combination) const
    {
        return {m_parts.neighbours + combination.firstNeighbour, combination.neighbourCount};
    }

    QL_LANES void chooseNeighbours(int p, int first, int last, const codec::DigitCombination& combination)
    {
        const float reach = reachOf(p);
        if (combination.usefulCount <= Neighbours<bits>::fewNeighbours) {
            Neighbours<bits> useful(m_parts.neighbours + combination.firstUseful, combination.usefulCount);
            useful.makeLines(m_tables[p]);
            for (int from = first; from <= last; from += lanes)
                chooseEach(p, from, last, reach, useful, combination);
            return;
        }
        Neighbours<bits> neighbours = allNeighbours(combination);
        neighbours.makeLines(m_tables[p]);
        const int atFirst = neighbours.nearest(m_scales[first], reach, wideGap);
        const int atLast = first == last ? atFirst : neighbours.nearest(m_scales[last], reach, wideGap);
        if (atFirst >= 0 && atFirst == atLast)
            choose(p, first, last, neighbours.digitsOf(atFirst));
        else
            chooseBetween(p, first, atFirst, last, atLast, neighbours);
    }

    /// A vector of candidates from `first` on.
    QL_LANES void chooseEach(int p, int first, int last, float reach, const Neighbours<bits>& useful,
                             const codec::DigitCombination& combination)
    {
        Ints packed;
        const Mask known =
            useful.nearestForEach(loadAnywhere(m_scales + first), reach, loadAnywhere(m_gaps[p] + first), packed);
        storeAnywhere(reinterpret_cast<float*>(m_chosen[p] + first), asFloats(packed));
        const unsigned wanted = last - first >= lanes ? ~0u : (2u << (last - first)) - 1;
        for (unsigned open = laneBits(opposite(known)) & wanted; open != 0; open &= open - 1) {
            const int k = first + __builtin_ctz(open);
            const Neighbours<bits> all = allNeighbours(combination);
            m_chosen[p][k] = static_cast<std::uint32_t>(all.digitsOf(nearestExactly(p, m_scales[k], all)));
        }
    }

    /// The nearest at both ends are known; negative where they are too close to another to tell.
    void chooseBetween(int p, int first, int atFirst, int last, int atLast, const Neighbours<bits>& neighbours)
    {
        if (atFirst < 0 || atLast < 0) {
            for (int k = first; k <= last; ++k)
                choose(p, k, k, neighbours.digitsOf(nearestExactly(p, m_scales[k], neighbours)));
        } else if (atFirst == atLast) {
            choose(p, first, last, neighbours.digitsOf(atFirst));
        } else if (last - first == 1) {
            choose(p, first, first, neighbours.digitsOf(atFirst));
            choose(p, last, last, neighbours.digitsOf(atLast));
        } else {
            const int middle = (first + last) / 2, atMiddle = neighbours.nearest(m_scales[middle], reachOf(p), wideGap);
            chooseBetween(p, first, atFirst, middle, atMiddle, neighbours);
            chooseBetween(p, middle, atMiddle, last, atLast, neighbours);
        }
    }

    int nearestExactly(int p, float scale, const Neighbours<bits>& neighbours) const
    {
        return neighbours.nearestExactly(scale, m_values.sizes + p * digits, m_values.roots + p * digits);
    }

    QL_LANES void addUp()
    {
        Floats xl[vectors], ll[vectors];
        for (int v = 0; v < vectors; ++v)
            xl[v] = ll[v] = splat(0);
        const Floats level = levelTable<bits>();
        for (int p = 0; p < points; ++p) {
            Ints chosen[vectors];
            for (int v = 0; v < vectors; ++v)
                chosen[v] = loadInts(m_chosen[p] + v * lanes);
            unrolled<digits>([&](auto i) {
                const int value = p * digits + i;
                const Floats weight = splat(m_values.weights[value]);
                const Floats ofXL = splat(m_values.weights[value] * m_values.sizes[value]) * level,
                             ofLL = weight * level * level;
                for (int v = 0; v < vectors; ++v) {
                    const Ints digit = shiftRight<i * bits>(chosen[v]);
                    xl[v] = xl[v] + permuted(ofXL, digit);
                    ll[v] = ll[v] + permuted(ofLL, digit);
                }
            });
        }
        for (int v = 0; v < vectors; ++v) {
            const Floats scale = xl[v] / ll[v];
            store(m_sumLL + v * lanes, ll[v]);
            store(m_squares + v * lanes, xl[v] * xl[v]);
            store(m_fitted + v * lanes, scale);
            store(m_scores + v * lanes, scale * xl[v]);
        }
    }

    /// The winner among the candidates, and what is done about its points off the book.
    bool choose(codec::BookGroup& group)
    {
        float best = 0;
        int winner = -1;
        for (int k = 0; k < candidates; ++k) {
            if (m_sumLL[k] > 0 && m_squares[k] > best * m_sumLL[k]) {
                best = m_scores[k];
                winner = k;
            }
        }
        unsigned offTheBook = Rules::resnap == codec::Resnap::OffTheBook ? 0 : (1u << points) - 1;
        if (winner >= 0) {
            group.scale = m_fitted[winner];
            offTheBook = 0;
            for (int p = 0; p < points; ++p) {
                group.point[p] = static_cast<std::uint16_t>(m_chosen[p][winner]);
                offTheBook |= (m_offTheBook[p] >> winner & 1u) << p;
            }
        }
        if (!(group.scale > 0) || (Rules::resnap != codec::Resnap::All && offTheBook == 0))
            return true;
        if (Rules::resnap != codec::Resnap::OffTheBook)
            offTheBook = (1u << points) - 1;
        return snapAgain(offTheBook, group);
    }

    bool snapAgain(unsigned which, codec::BookGroup& group)
    {
        const float inverse = 1 / group.scale;
        if (!(m_size * inverse < roundingLimit))
            return false;
        alignas(64) std::uint32_t numbers[count];
        alignas(64) float gaps[count];
        static constexpr Pattern powers = powerPattern(digits, levels);
        for (int i = 0; i < count; i += lanes) {
            const Floats x = load(m_values.sizes + i), power = load(powers.entries), scaled = splat(inverse) * x;
            Floats number, gap;
            if constexpr (bits == 2) {
                number = zeroUnless(isLess(splat(2), scaled), power) + zeroUnless(isAtLeast(scaled, splat(4)), power);
                gap = gapOfScaled(scaled);
            } else {
                const Floats exact = exactDigit<levels>(splat(0.5f * inverse), x), digit = rounded(exact);
                number = digit * power;
                gap = gapOfDigit(exact, digit);
            }
            store(gaps + i, gap * load(m_values.roots + i) * splat(group.scale));
            number = number + swapped<1>(number);
            number = number + swapped<2>(number);
            if constexpr (digits == 8)
                number = number + swapped<4>(number);
            storeInts(numbers + i, truncated(number));
        }
        for (int p = 0; p < points; ++p) {
            if (which >> p & 1u) {
                const codec::DigitCombination& combination = m_parts.combinations[numbers[p * digits]];
                group.point[p] = combination.neighbourCount == 0 ? combination.digits
                                                                 : snap(p, group.scale, gaps + p * digits, combination);
            }
        }
        float xl = 0, ll = 0;
        for (int i = 0; i < count; ++i) {
            const int digit = group.point[i / digits] >> bits * (i % digits) & ((1 << bits) - 1);
            const auto level = static_cast<float>(2 * digit + 1);
            xl += m_values.weights[i] * m_values.sizes[i] * level;
            ll += m_values.weights[i] * level * level;
        }
        if (ll > 0)
            group.scale = xl / ll;
        return true;
    }

    QL_LANES std::uint16_t snap(int p, float scale, const float* gaps, const codec::DigitCombination& combination)
    {
        float gap = gaps[0];
        for (int i = 1; i < digits; ++i)
            gap = gaps[i] < gap ? gaps[i] : gap;
        Neighbours<bits> useful(m_parts.neighbours + combination.firstUseful, combination.usefulCount);
        useful.makeLines(m_tables[p]);
        const int position = useful.nearest(scale, reachOf(p, scale, scale), gap);
        if (position >= 0)
            return static_cast<std::uint16_t>(useful.digitsOf(position));
        const Neighbours<bits> all = allNeighbours(combination);
        return static_cast<std::uint16_t>(all.digitsOf(nearestExactly(p, scale, all)));
    }

    static constexpr float wideGap = 0x1p100f; ///< of lists that hold the dominated, too
    const codec::CodeBookParts& m_parts;
    BookValues<Rules> m_values;
    float m_size = 0; ///< largest magnitude
    alignas(64) float m_scales[padded + lanes], m_sumLL[padded], m_squares[padded], m_fitted[padded], m_scores[padded];
    alignas(64) std::uint32_t m_number[points][padded + lanes], m_chosen[points][padded + lanes];
    alignas(64) float m_gaps[points][padded + lanes];
    std::uint32_t m_offTheBook[points]; ///< bit k: candidate k
    PointTables<bits> m_tables[points];
};

} // namespace
} // namespace ql::quant::simd
