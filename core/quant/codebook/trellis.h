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

/// Lower bounds and the costs that they are compared with are both rounded: a cost can be below a bound that holds by
/// this factor and this much.
constexpr float boundMargin = 1 + 1e-5f, boundSlack = 1e-35f;

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
    /// The codes of a cell, in boxes of 16 that lie close together; the last box may have fewer.
    std::span<const std::uint16_t> codesOf(std::size_t cell) const
    {
        return std::span(m_codes).subspan(m_first[cell], m_first[cell + 1] - m_first[cell]);
    }
    /// For each code of a cell: of codes that are as near to a point, the one with the lowest rank is taken.
    const std::uint16_t* ranksOf(std::size_t cell) const { return m_ranks.data() + m_first[cell]; }
    /// Where the code of rank 0 is.
    std::size_t favouriteOf(std::size_t cell) const { return m_favourites[cell]; }

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

    /// Bins of the values of one axis, for bounds: every value of a code lies in one of 16 intervals, which are empty
    /// (their highest is below their lowest) where there are fewer different values.
    struct Bins {
        alignas(64) float lowest[16];
        alignas(64) float highest[16];

        std::size_t binOf(float value) const
        {
            std::size_t bin = 0;
            while (!(lowest[bin] <= value && value <= highest[bin]))
                ++bin;
            return bin;
        }
    };
    struct alignas(64) Line {
        std::uint8_t bytes[64];
    };
    /// Cells share their bins where codes have eight values: the axes of all that have the same bit there.
    const Bins& binsOf(std::size_t cell, std::size_t axis) const { return m_bins[placeOfBins(cell, axis)]; }
    /// The bins of the codes of a cell, 64 codes at a time, a line per axis. Where codes are lacking in the end the
    /// last one is repeated.
    const Line* linesOf(std::size_t cell) const { return m_lines.data() + m_firstLine[cell]; }
    /// How far the boxes of a cell reach: for each axis the lowest values of all boxes, then the highest. There is room
    /// for a multiple of 16 boxes; those that do not exist are no use.
    struct Boxes {
        std::size_t count, room;
        const std::int8_t* limits;
    };
    Boxes boxesOf(std::size_t cell) const
    {
        const std::size_t count = (codesOf(cell).size() + boxSize - 1) / boxSize;
        return {count, (count + 15) / 16 * 16, m_boxes.data() + m_firstBox[cell]};
    }
    static constexpr std::size_t boxSize = 16, mostBoxes = 512;
    static constexpr std::size_t mostBoxesOfFours = 128; ///< where codes have four values
    /// About what the nearest code to a point near 0 costs if all values weigh one; see Trellis::Trellis.
    float typicalCost() const { return m_typicalCost; }

private:
    std::size_t placeOfBins(std::size_t cell, std::size_t axis) const
    {
        return m_shape.group == 8 ? cell >> axis & 1 : cell * 4 + axis;
    }
    void sortIntoBoxes(std::span<std::uint16_t> codes) const;
    void fillBoxes();
    void fillBins();
    void fillLines();
    void fillValueLines();
    void findMiddles();
    std::vector<float> findMeans() const;
    void fillCells(const std::vector<float>& means);

    TrellisShape m_shape;
    std::size_t m_cells;
    float m_typicalCost;
    float m_middles[8] = {};
    std::vector<std::int8_t> m_values;
    std::vector<std::uint32_t> m_first;
    std::vector<std::uint16_t> m_codes, m_ranks, m_favourites;
    std::vector<std::uint32_t> m_firstBox;
    std::vector<std::int8_t> m_boxes;
    std::vector<Bins> m_bins;
    std::vector<std::uint32_t> m_firstLine;
    std::vector<Line> m_lines;
};

/// Each is built when it is first asked for.
const Trellis& iq1KtTrellis();
const Trellis& iq2KtTrellis();
const Trellis& iq3KtTrellis();
const Trellis& iq4KtTrellis(bool withOffset);

} // namespace ql::quant::codebook
