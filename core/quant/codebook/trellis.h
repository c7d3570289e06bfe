// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <span>
#include <vector>

namespace ql::quant::codebook {

/// Writes the values of a code: steps of a linear congruential generator, each the sum of the low six bits of its four
/// bytes, about 0. The source of the code books of ik_llama.cpp's _KT types.
template <int Count> void trellisValues(std::uint32_t code, std::uint32_t offset, bool magnitudes, std::int8_t* values)
{
    std::uint32_t state = code + offset;
    for (int i = 0; i < Count; ++i) {
        state *= 0xcbac1fedu;
        const std::uint32_t parts = state & 0x3f3f3f3fu;
        const int value = static_cast<int>((parts * 0x01010101u) >> 24) - 126;
        values[i] = static_cast<std::int8_t>(magnitudes && value < 0 ? -value : value);
    }
}

struct TrellisShape {
    int codes; ///< how many codes there are
    int group; ///< values per code: 4 or 8
    bool magnitudes; ///< signs are stored elsewhere
    std::uint32_t offset; ///< of the generator
    int cellsPerCode; ///< how many cells list a code
};

/// A code book as the encoders of ik_llama.cpp search it: space is cut into cells, and the codes around the cell of a
/// point are the only ones it can get. A cell lists the codes to whose mean values it is among the nearest.
class Trellis {
public:
    explicit Trellis(const TrellisShape& shape);

    const TrellisShape& shape() const { return m_shape; }
    const std::int8_t* values(std::size_t code) const
    {
        return m_values.data() + code * static_cast<std::size_t>(m_shape.group);
    }
    /// Where the two halves of each of eight axes meet.
    const float* middles() const { return m_middles; }
    /// The codes of a cell. Of codes that are as near to a point the first is taken.
    std::span<const std::uint16_t> codesOf(std::size_t cell) const
    {
        return std::span(m_codes).subspan(m_first[cell], m_first[cell + 1] - m_first[cell]);
    }

    /// The cell of a point: a bit per axis where there are eight, a base 5 digit per axis where there are four.
    std::size_t cellOf(const float* point) const
    {
        std::size_t cell = 0;
        if (m_shape.group == 8) {
            for (std::size_t i = 0; i < 8; ++i)
                cell |= std::size_t{point[i] > m_middles[i]} << i;
        } else {
            for (int i = 3; i >= 0; --i)
                cell = cell * 5 + fifthOf(point[i]);
        }
        return cell;
    }

    /// The fifths of an axis where codes have four values; NaN lies in the last.
    static std::size_t fifthOf(float v) { return v < -48.0f ? 0 : v < -16.0f ? 1 : v < 16.0f ? 2 : v < 48.0f ? 3 : 4; }

private:
    void findMiddles();
    std::vector<float> findMeans() const;
    void fillCells(const std::vector<float>& means);

    TrellisShape m_shape;
    std::size_t m_cells;
    float m_middles[8] = {};
    std::vector<std::int8_t> m_values;
    std::vector<std::uint32_t> m_first;
    std::vector<std::uint16_t> m_codes;
};

/// Each is built when it is first asked for.
const Trellis& iq1KtTrellis();
const Trellis& iq2KtTrellis();
const Trellis& iq3KtTrellis();
const Trellis& iq4KtTrellis(bool withOffset);

} // namespace ql::quant::codebook
