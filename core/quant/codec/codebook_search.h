// SPDX-License-Identifier: Apache-2.0
#pragma once

// The search of the types whose codes are points of a code book: IQ2 and IQ3. A block of 256 values is cut into groups
// with a scale each; a group's signs are taken out first, then eight (IQ2) or four (IQ3) magnitudes are one point.
// Source: docs/formats/ggml-types.md, "Code books". A type says by its rules how it searches:
//     bits, levels        of the digits of a point; digit q stands for 2 q + 1
//     group               values per scale
//     reach, step         inverse scales (largest level + step * k) / maximum for k = -reach .. reach
//     evenSigns           each eight values have an even number of minus signs, so that seven bits hold them
//     resnap, zeroBelow   see below
//     varianceFactor, ownWeight(variance, x)    what errors weigh
//     values, lattice()   the code book

#include <array>
#include <cfloat>

#include "core/quant/codebook/lattice.h"
#include "core/quant/codebook/point.h"
#include "core/quant/codec/codebook_parts.h"
#include "core/quant/codec/row.h"
#include "core/quant/codec/search.h"

namespace ql::quant::codec {

/// Which points of a group are chosen once more, for the scale that fits the winner.
enum class Resnap { OffTheBook, AllIfAnyOffTheBook, All };

template <typename Rules> class BookGroupSearch {
public:
    static constexpr int count = Rules::group, top = 2 * Rules::levels - 1;

    /// `weights` are what squared errors cost.
    BookGroup operator()(const float* x, const float* weights)
    {
        for (int i = 0; i < count; ++i) {
            m_weights[i] = weights[i];
            m_roots[i] = std::sqrt(weights[i]);
        }
        BookGroup group{};
        splitSigns(x, group);
        float maximum = m_x[0];
        for (int i = 1; i < count; ++i)
            maximum = maximum > m_x[i] ? maximum : m_x[i];
        if (Rules::zeroBelow > 0 ? maximum < Rules::zeroBelow : maximum == 0)
            return zeroBookGroup;

        float reference = maximum;
        group.scale = maximum / top;
        if constexpr (Rules::resnap == Resnap::All) {
            std::array<std::uint8_t, count> codes;
            group.scale = fitPositive<count, Rules::levels + 1>(m_x.data(), weights, codes.data());
            reference = group.scale * Rules::levels;
            if (reference <= 0)
                return zeroBookGroup;
        }
        choose(reference, group);
        if (group.scale < 0) {
            group.scale = -group.scale;
            for (int k = 0; k < count / 8; ++k)
                group.signs[k] = static_cast<std::uint8_t>(~group.signs[k] & signMask);
        }
        if (!(group.scale >= 0)) // only rows that are not finite get here, which no encoder is asked to keep
            group.scale = 0;
        return group;
    }

private:
    static constexpr int digits = codebook::digitsPerPoint<Rules::bits>, points = count / digits;
    static constexpr unsigned signMask = Rules::evenSigns ? 127 : 255;
    using Points = std::array<std::uint16_t, points>;

    void splitSigns(const float* x, BookGroup& group)
    {
        for (int k = 0; k < count / 8; ++k) {
            unsigned signs = 0;
            for (int i = 8 * k; i < 8 * k + 8; ++i) {
                const bool minus = !(x[i] >= 0);
                m_x[i] = minus ? -x[i] : x[i];
                signs |= (minus ? 1u : 0u) << i % 8;
            }
            if (Rules::evenSigns && std::popcount(signs) % 2) {
                const int cheapest = cheapestToFlip(x, 8 * k);
                m_x[cheapest] = -m_x[cheapest];
                signs ^= 1u << cheapest % 8;
            }
            group.signs[k] = static_cast<std::uint8_t>(signs & signMask);
        }
    }

    int cheapestToFlip(const float* x, int first) const
    {
        int cheapest = first;
        float least = m_weights[first] * x[first] * x[first];
        for (int i = first + 1; i < first + 8; ++i) {
            const float cost = m_weights[i] * x[i] * x[i];
            if (cost < least) {
                least = cost;
                cheapest = i;
            }
        }
        return cheapest;
    }

    /// The point for the digits from `first` on; `isOnBook` says whether it has those very digits.
    std::uint16_t snap(int first, float inverse, float scale, bool& isOnBook) const
    {
        unsigned packed = 0;
        for (int i = 0; i < digits; ++i) {
            const int q = clampInt(nearestInt(0.5f * (inverse * m_x[first + i] - 1.0f)), 0, Rules::levels - 1);
            packed |= static_cast<unsigned>(q) << Rules::bits * i;
        }
        const int index = m_lattice.indexOf(packed);
        isOnBook = index >= 0;
        return isOnBook ? static_cast<std::uint16_t>(index) : nearest(first, scale, m_lattice.neighbours(packed));
    }

    std::uint16_t nearest(int first, float scale, std::span<const std::uint16_t> neighbours) const
    {
        float least = FLT_MAX;
        std::uint16_t best = neighbours[0];
        for (const std::uint16_t point : neighbours) {
            const auto& values = Rules::values[point];
            float sum = 0;
            for (int i = 0; i < digits; ++i) {
                const float error = scale * static_cast<float>(values[i]) - m_x[first + i];
                sum += m_roots[first + i] * error * error;
            }
            if (sum < least) {
                least = sum;
                best = point;
            }
        }
        return best;
    }

    struct Sums {
        float xl = 0, ll = 0;
    };

    Sums sumsFor(const std::uint16_t* chosen) const
    {
        Sums sums;
        for (int i = 0; i < count; ++i) {
            const auto l = static_cast<float>(Rules::values[chosen[i / digits]][i % digits]);
            sums.xl += m_weights[i] * m_x[i] * l;
            sums.ll += m_weights[i] * l * l;
        }
        return sums;
    }

    void choose(float reference, BookGroup& group)
    {
        float best = 0;
        std::array<bool, points> isOnBook;
        isOnBook.fill(Rules::resnap == Resnap::OffTheBook);
        for (int k = -Rules::reach; k <= Rules::reach; ++k) {
            const float inverse = (top + static_cast<float>(k) * Rules::step) / reference;
            const float scale = 1 / inverse;
            Points chosen;
            std::array<bool, points> onBook;
            for (int p = 0; p < points; ++p)
                chosen[p] = snap(p * digits, inverse, scale, onBook[p]);
            const Sums sums = sumsFor(chosen.data());
            if (sums.ll > 0 && sums.xl * sums.xl > best * sums.ll) {
                group.scale = sums.xl / sums.ll;
                best = group.scale * sums.xl;
                std::ranges::copy(chosen, group.point);
                isOnBook = onBook;
            }
        }
        const bool allOnBook = std::ranges::find(isOnBook, false) == isOnBook.end();
        if (group.scale > 0 && (Rules::resnap == Resnap::All || !allOnBook))
            snapAgain(isOnBook, group);
    }

    void snapAgain(const std::array<bool, points>& isOnBook, BookGroup& group) const
    {
        const float inverse = 1 / group.scale;
        for (int p = 0; p < points; ++p) {
            bool ignored;
            if (Rules::resnap != Resnap::OffTheBook || !isOnBook[p])
                group.point[p] = snap(p * digits, inverse, group.scale, ignored);
        }
        const Sums sums = sumsFor(group.point);
        if (sums.ll > 0)
            group.scale = sums.xl / sums.ll;
    }

    const codebook::Lattice& m_lattice = Rules::lattice();
    std::array<float, count> m_x, m_weights, m_roots; ///< m_x: without signs (but where an even number was forced)
};

/// What the encoders of a code book do with a block: search its groups, then have the codec write them.
/// `importance` may be null.
template <typename Codec> void encodeByCodeBook(const float* x, const float* importance, std::uint8_t* block)
{
    using Rules = typename Codec::Rules;
    const float variance = Rules::varianceFactor * sumOfSquares(x, 256) / 256;
    BookGroupSearch<Rules> search;
    std::array<BookGroup, 256 / Rules::group> groups;
    for (BookGroup& group : groups) {
        std::array<float, Rules::group> weights;
        if (importance) {
            weighByImportance(x, importance, variance, Rules::group, weights.data());
            importance += Rules::group;
        } else {
            for (int i = 0; i < Rules::group; ++i)
                weights[i] = Rules::ownWeight(variance, x[i]);
        }
        group = search(x, weights.data());
        x += Rules::group;
    }
    Codec::write(groups.data(), block);
}

/// The scales of a block's groups as four-bit codes: scale = d * (2 code + 1).
template <int Groups> struct BookScales {
    std::array<std::uint8_t, Groups> code{};
    float d = 0; ///< 0: all scales are

    explicit BookScales(const BookGroup* groups)
    {
        float largest = 0;
        for (int g = 0; g < Groups; ++g)
            largest = largest > groups[g].scale ? largest : groups[g].scale;
        if (largest == 0)
            return;
        d = largest / 31;
        const float inverse = 1 / d;
        for (int g = 0; g < Groups; ++g)
            code[g] = static_cast<std::uint8_t>(clampInt(nearestInt(0.5f * (inverse * groups[g].scale - 1.0f)), 0, 15));
    }
};

/// Bit i set: value i of eight is negative. For seven stored bits the eighth makes the number of minus signs even.
constexpr unsigned evenSigns(unsigned sevenBits)
{
    return sevenBits | (std::popcount(sevenBits) % 2 ? 128u : 0u);
}

/// `count` values of one point: step * level, negative where `signs` says so.
template <typename Levels> void decodePoint(const Levels& levels, float step, unsigned signs, float* out)
{
    for (std::size_t i = 0; i < levels.size(); ++i)
        out[i] = step * static_cast<float>(levels[i]) * (signs >> i & 1 ? -1.0f : 1.0f);
}

} // namespace ql::quant::codec
