// SPDX-License-Identifier: Apache-2.0
// Interleaves the rows of a group and separates them again (core/quant/interleave): a block per lane, all rows of a
// block column side by side, and as many columns as there is room for.
#pragma once

#include <cstring>

#include "core/quant/interleave/program.h"
#include "core/quant/simd/codecs.h"
#include "core/quant/simd/lanes.h"

namespace ql::quant::simd {
namespace {

/// The sum that becomes a word or an element; `words` has one number per lane for each.
QL_LANES Ints sumOf(const interleave::Sum& sum, const interleave::Term* terms, const std::uint32_t* words)
{
    const auto bits = [&](const interleave::Term& term) {
        return bitAnd(loadInts(words + term.from * lanes), splatInt(static_cast<int>(term.mask)));
    };
    const interleave::Term* term = terms + sum.first;
    const interleave::Term *const downFrom = term + sum.ups, *const end = term + sum.count;
    Ints value = splatInt(0);
    for (; term != downFrom; ++term)
        value = bitOr(value, shiftLeftBy(bits(*term), term->shift));
    for (; term != end; ++term)
        value = bitOr(value, shiftRightBy(bits(*term), term->shift));
    return value;
}

/// Groups of Rows rows. Where they are more than lanes, a batch has a part of them.
template <int Rows> class Rearrangement {
public:
    Rearrangement(const interleave::Program& program, std::size_t columns)
        : m_program(program)
        , m_columns(columns)
    {
        for (std::size_t c = 0; c < columnsAtOnce; ++c)
            m_column[c] = c < columns ? c : columns - 1;
    }

    void interleave(const std::byte* const* rows, std::byte* group)
    {
        for (int firstRow = 0; firstRow < Rows; firstRow += rowsAtOnce) {
            const std::byte* firstBlock[lanes];
            for (int lane = 0; lane < lanes; ++lane)
                firstBlock[lane] = rows[firstRow + lane % rowsAtOnce]
                    + m_column[lane / rowsAtOnce] * m_program.blockBytes - m_program.wordsFrom;
            forEachBatch([&](std::size_t first) {
                const std::byte* source[lanes];
                for (int lane = 0; lane < lanes; ++lane)
                    source[lane] = firstBlock[lane] + first * m_program.blockBytes;
                for (std::size_t word = 0; word < m_program.words.size(); word += 4)
                    loadQuads(source, word * 4, m_words + word * lanes);
                putElements(firstRow, group + first * m_program.columnBytes());
            });
        }
    }

    void separate(const std::byte* group, std::byte* const* rows)
    {
        for (int firstRow = 0; firstRow < Rows; firstRow += rowsAtOnce)
            forEachBatch([&](std::size_t first) {
                readElements(firstRow, group + first * m_program.columnBytes());
                sumWords();
                for (int lane = 0; lane < lanes; ++lane) {
                    const std::size_t column = first + m_column[lane / rowsAtOnce];
                    std::byte* const row = rows[firstRow + lane % rowsAtOnce];
                    writeBlock(lane, column + 1 == m_columns, row + column * m_program.blockBytes);
                }
            });
    }

private:
    static constexpr std::size_t rowsAtOnce = Rows < lanes ? Rows : lanes, columnsAtOnce = lanes / rowsAtOnce;
    static constexpr std::size_t mostWords = 64, mostElements = 128;

    /// work(first block column of a batch). Where they do not come out even, some columns are done again.
    template <typename Work> void forEachBatch(Work work)
    {
        const std::size_t last = m_columns < columnsAtOnce ? 0 : m_columns - columnsAtOnce;
        for (std::size_t first = 0; first < last; first += columnsAtOnce)
            work(first);
        work(last);
    }

    std::size_t placeOf(const interleave::Element& element, int firstRow) const
    {
        return element.at + static_cast<std::size_t>(firstRow) * element.stride;
    }
    std::size_t placeOf(int lane, const interleave::Element& element) const
    {
        return m_column[lane / rowsAtOnce] * m_program.columnBytes() + lane % rowsAtOnce * element.stride;
    }

    /// The values of all rows and columns, Bytes bytes each, lie side by side in `side`.
    template <int Bytes> QL_LANES void copyOut(const void* side, std::byte* to) const
    {
        for (std::size_t c = 0; c < columnsAtOnce; ++c)
            std::memcpy(to + m_column[c] * m_program.columnBytes(),
                        static_cast<const std::byte*>(side) + c * rowsAtOnce * Bytes, rowsAtOnce * Bytes);
    }
    template <int Bytes> QL_LANES void copyIn(const std::byte* from, std::byte* side) const
    {
        for (std::size_t c = 0; c < columnsAtOnce; ++c)
            std::memcpy(side + c * rowsAtOnce * Bytes, from + m_column[c] * m_program.columnBytes(),
                        rowsAtOnce * Bytes);
    }

    QL_LANES void putElements(int firstRow, std::byte* to) const
    {
        const interleave::Term* const terms = m_program.toElements.data();
        for (const interleave::Element& element : m_program.elements) {
            std::byte* const at = to + placeOf(element, firstRow);
            if (element.isCopy) {
                copyOut<4>(m_words + terms[element.sum.first].from * lanes, at);
                continue;
            }
            const Ints value = sumOf(element.sum, terms, m_words);
            alignas(64) std::byte side[4 * lanes];
            if (element.bytes == 1) {
                storeBytes(side, value);
                copyOut<1>(side, at);
            } else if (element.bytes == 2) {
                storeHalves(side, value);
                copyOut<2>(side, at);
            } else {
                storeInts(reinterpret_cast<std::uint32_t*>(side), value);
                if (element.stride == 4)
                    copyOut<4>(side, at);
                else
                    for (int lane = 0; lane < lanes; ++lane)
                        std::memcpy(at + placeOf(lane, element), side + lane * 4, 4);
            }
        }
    }

    QL_LANES void readElements(int firstRow, const std::byte* from)
    {
        std::uint32_t* to = m_words;
        for (const interleave::Element& element : m_program.elements) {
            const std::byte* const at = from + placeOf(element, firstRow);
            alignas(64) std::byte side[4 * lanes];
            if (element.bytes == 1) {
                copyIn<1>(at, side);
                storeInts(to, loadBytes(side));
            } else if (element.bytes == 2) {
                copyIn<2>(at, side);
                storeInts(to, loadShorts(reinterpret_cast<const std::uint16_t*>(side)));
            } else if (element.stride == 4) {
                copyIn<4>(at, reinterpret_cast<std::byte*>(to));
            } else {
                for (int lane = 0; lane < lanes; ++lane)
                    std::memcpy(to + lane, at + placeOf(lane, element), 4);
            }
            to += lanes;
        }
    }

    QL_LANES void sumWords()
    {
        const std::size_t words = m_program.words.size();
        const auto sumAt = [&](std::size_t word) {
            return asFloats(word < words ? sumOf(m_program.words[word], m_program.toWords.data(), m_words)
                                         : splatInt(0));
        };
        for (std::size_t word = 0; word < words; word += 4)
            storeQuads(m_quads + word * lanes, sumAt(word), sumAt(word + 1), sumAt(word + 2), sumAt(word + 3));
    }

    /// Whole quads of words. What is written beyond the block is written again with the next block of the row.
    QL_LANES void writeBlock(int lane, bool isLast, std::byte* block) const
    {
        const std::size_t bytes = m_program.blockBytes, end = m_program.wordsFrom + bytes;
        const float* quad = m_quads + quadOf(lane) * 4;
        if (end <= 16) {
            std::memcpy(block, reinterpret_cast<const std::byte*>(quad) + m_program.wordsFrom, bytes);
            return;
        }
        std::memcpy(block, reinterpret_cast<const std::byte*>(quad) + m_program.wordsFrom, 16);
        block -= m_program.wordsFrom;
        std::size_t at = 16;
        for (; at + 16 <= end; at += 16)
            std::memcpy(block + at, quad += 4 * lanes, 16);
        if (at < end)
            std::memcpy(block + at, quad + 4 * lanes, isLast ? end - at : 16);
    }

    const interleave::Program& m_program;
    const std::size_t m_columns;
    std::size_t m_column[columnsAtOnce]; ///< of a batch that begins with the first
    alignas(64) std::uint32_t m_words[mostElements * lanes]; ///< or elements
    alignas(64) float m_quads[mostWords * lanes + 4]; ///< and what is read behind the last
};

/// work(rearrangement) for the number of rows.
template <typename Work> void withRows(const interleave::Program& program, std::size_t columns, Work work)
{
    if (program.rows == 4)
        work(Rearrangement<4>(program, columns));
    else if (program.rows == 8)
        work(Rearrangement<8>(program, columns));
    else
        work(Rearrangement<16>(program, columns));
}

constexpr Rearranger rearrangerOfLanes = {
    .interleave =
        [](const interleave::Program& program, std::size_t columns, const std::byte* const* rows, std::byte* group) {
            withRows(program, columns, [&](auto&& rearrangement) { rearrangement.interleave(rows, group); });
        },
    .separate =
        [](const interleave::Program& program, std::size_t columns, const std::byte* group, std::byte* const* rows) {
            withRows(program, columns, [&](auto&& rearrangement) { rearrangement.separate(group, rows); });
        },
};

} // namespace
} // namespace ql::quant::simd
