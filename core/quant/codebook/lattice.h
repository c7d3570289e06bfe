// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <span>
#include <vector>

namespace ql::quant::codebook {

/// A code book as the encoders of ggml search it. Digits that some point has are that point; any others stand for the
/// points around them: those at the few smallest distances that occur, nearest first, equals by index. Distances are
/// squared differences of the digits.
class Lattice {
public:
    /// `points` have 8 digits of 2 `bits` or 4 digits of 3, each digit below `levels`. A list of neighbours reaches as
    /// far as the `rings` smallest distances.
    Lattice(std::span<const std::uint16_t> points, int bits, int levels, int rings);

    /// The point with these digits, packed as in the tables; -1 when no point has them.
    int indexOf(unsigned digits) const { return m_index[digits]; }

    /// Where no point has them.
    std::span<const std::uint16_t> neighbours(unsigned digits) const
    {
        return std::span(m_neighbours).subspan(m_first[digits], m_count[digits]);
    }

private:
    std::vector<std::int16_t> m_index;
    std::vector<std::uint32_t> m_first;
    std::vector<std::uint16_t> m_count, m_neighbours;
};

/// Each is built when it is first asked for.
const Lattice& iq2XxsLattice();
const Lattice& iq2XsLattice();
const Lattice& iq2SLattice();
const Lattice& iq3XxsLattice();
const Lattice& iq3SLattice();
const Lattice& iq1Lattice();

} // namespace ql::quant::codebook
