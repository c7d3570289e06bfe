// SPDX-License-Identifier: Apache-2.0
// What the searches for the nearest code of a trellis share.
#pragma once

#include <cstring>

#include "core/quant/codebook/trellis.h"
#include "core/quant/simd/byte_lanes.h"
#include "core/quant/simd/lane_math.h"

namespace ql::quant::simd {
namespace {

using codebook::Trellis;

/// What is known about a cell.
struct TrellisCell {
    const Trellis& trellis;
    std::size_t size;
    std::size_t favourite;
    const Trellis::Line* lines;
    const std::uint16_t* codes;
    const std::uint16_t* ranks;
    const Trellis::Bins* bins[8]; ///< of each axis

    TrellisCell(const Trellis& from, std::size_t cell)
        : trellis(from)
        , size(from.codesOf(cell).size())
        , favourite(from.favouriteOf(cell))
        , lines(from.linesOf(cell))
        , codes(from.codesOf(cell).data())
        , ranks(from.ranksOf(cell))
    {
        for (std::size_t k = 0; k < 8 && from.shape().group == 8; ++k)
            bins[k] = &from.binsOf(cell, k);
    }

    template <int Group> float distance(std::size_t place, const float* point, const float* w) const
    {
        return weightedDistance<Group>(trellis.values(codes[place]), point, w);
    }

    /// The nearest code, by looking at all.
    template <int Group> std::size_t nearestByTrying(const float* point, const float* w) const
    {
        float least = __builtin_inff();
        for (std::size_t place = 0; place < size; ++place) {
            const float cost = distance<Group>(place, point, w);
            least = cost < least ? cost : least;
        }
        return least < __builtin_inff() ? firstThatCosts<Group>(least, point, w) : favourite;
    }

    /// Of all codes that cost exactly this, the one that comes first.
    template <int Group> std::size_t firstThatCosts(float cost, const float* point, const float* w) const
    {
        std::size_t result = favourite;
        unsigned lowest = 0x10000;
        for (std::size_t place = 0; place < size; ++place) {
            if (ranks[place] < lowest && distance<Group>(place, point, w) == cost) {
                lowest = ranks[place];
                result = place;
            }
        }
        return result;
    }
};

} // namespace
} // namespace ql::quant::simd
