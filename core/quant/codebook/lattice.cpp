// SPDX-License-Identifier: Apache-2.0
#include "core/quant/codebook/lattice.h"

#include <array>

#include "core/quant/codebook/iq1.h"
#include "core/quant/codebook/iq2.h"
#include "core/quant/codebook/iq3.h"

namespace ql::quant::codebook {
namespace {

/// More than any two points are apart: four digits that differ by 7.
constexpr std::size_t distanceLimit = 4 * 7 * 7 + 1;

} // namespace

Lattice::Lattice(std::span<const std::uint16_t> points, int bits, int levels, int rings)
{
    const int digits = bits == 2 ? 8 : 4;
    const std::size_t combinations = std::size_t{1} << (digits * bits);
    const auto digit = [&](std::size_t packed, int i) {
        return static_cast<int>(packed >> bits * i & ((1u << bits) - 1));
    };
    m_index.assign(combinations, -1);
    m_first.resize(combinations);
    m_count.resize(combinations);
    for (std::size_t p = 0; p < points.size(); ++p)
        m_index[points[p]] = static_cast<std::int16_t>(p);

    std::vector<std::uint8_t> distances(points.size());
    for (std::size_t packed = 0; packed < combinations; ++packed) {
        bool occurs = true;
        for (int i = 0; i < digits; ++i)
            occurs = occurs && digit(packed, i) < levels;
        if (!occurs || m_index[packed] >= 0)
            continue;

        std::array<bool, distanceLimit> isTaken{};
        for (std::size_t p = 0; p < points.size(); ++p) {
            int sum = 0;
            for (int i = 0; i < digits; ++i) {
                const int difference = digit(points[p], i) - digit(packed, i);
                sum += difference * difference;
            }
            distances[p] = static_cast<std::uint8_t>(sum);
            isTaken[distances[p]] = true;
        }
        m_first[packed] = static_cast<std::uint32_t>(m_neighbours.size());
        int ring = 0;
        for (std::size_t distance = 0; distance < distanceLimit && ring < rings; ++distance) {
            if (!isTaken[distance])
                continue;
            ++ring;
            for (std::size_t p = 0; p < points.size(); ++p)
                if (distances[p] == distance)
                    m_neighbours.push_back(static_cast<std::uint16_t>(p));
        }
        m_count[packed] = static_cast<std::uint16_t>(m_neighbours.size() - m_first[packed]);
    }
}

const Lattice& iq2XxsLattice()
{
    static const Lattice lattice(iq2XxsPoints, 2, 3, 2);
    return lattice;
}

const Lattice& iq2XsLattice()
{
    static const Lattice lattice(iq2XsPoints, 2, 3, 2);
    return lattice;
}

const Lattice& iq2SLattice()
{
    static const Lattice lattice(iq2SPoints, 2, 3, 1);
    return lattice;
}

const Lattice& iq3XxsLattice()
{
    static const Lattice lattice(iq3XxsPoints, 3, 8, 2);
    return lattice;
}

const Lattice& iq3SLattice()
{
    static const Lattice lattice(iq3SPoints, 3, 8, 3);
    return lattice;
}

const Lattice& iq1Lattice()
{
    static const Lattice lattice(iq1Points, 2, 3, 3);
    return lattice;
}

} // namespace ql::quant::codebook
