// SPDX-License-Identifier: Apache-2.0
#include "core/quant/interleave/interleave.h"

#include <algorithm>
#include <cstring>
#include <memory>

#include "core/base/bytes.h"
#include "core/quant/dispatch.h"
#include "core/quant/interleave/program.h"
#include "core/quant/simd/codecs.h"

namespace ql::quant::interleave {
namespace {

/// Sizes of a group of rows in both forms, in bytes.
struct Sizes {
    std::size_t rows, units; ///< rows of a group, block columns of a row
    std::size_t baseHeader, baseUnit, baseRow;
    std::size_t header, unit, group; ///< header: of one row; unit: one block column of all rows
    const Program& program;

    Sizes(const Layout& layout, std::size_t columns)
        : units(columns / layout.columnValues())
        , program(programOf(layout, units))
    {
        const FormatInfo& format = info(layout.format);
        const FormatInfo& base = info(layout.base());
        rows = format.interleavedRows;
        baseHeader = base.rowHeaderBytes;
        baseUnit = layout.columnBytes();
        baseRow = baseHeader + units * baseUnit;
        header = format.rowHeaderBytes;
        unit = rows * baseUnit;
        group = rows * header + units * unit;
    }
};

/// The parity of the bits up to each bit.
std::uint32_t prefixParity(std::uint32_t v)
{
    v ^= v << 1;
    v ^= v << 2;
    v ^= v << 4;
    return v & 127;
}

std::uint32_t fromPrefixParity(std::uint32_t v)
{
    return (v ^ v << 1) & 127;
}

/// Recodes every sign pattern of a block.
void recode(const SignCodes& signs, std::uint32_t (*code)(std::uint32_t), std::byte* block)
{
    for (int o = 0; o < signs.outer.count; ++o) {
        for (int i = 0; i < signs.inner.count; ++i) {
            const int bit = signs.first + o * signs.outer.from + i * signs.inner.from, shift = bit % 8;
            std::byte* const at = block + bit / 8;
            const std::uint16_t word = load<std::uint16_t>(at);
            const std::uint32_t others = word & ~(127u << shift);
            store(at, static_cast<std::uint16_t>(others | code(word >> shift & 127) << shift));
        }
    }
}

/// Recodes every block of a group's rows, `begin` being their first blocks.
void recodeAll(const Layout& layout, std::uint32_t (*code)(std::uint32_t), const Sizes& sizes, std::byte* const* begin)
{
    if (!layout.signs)
        return;
    for (std::size_t row = 0; row < sizes.rows; ++row)
        for (std::size_t unit = 0; unit < sizes.units; ++unit)
            recode(*layout.signs, code, begin[row] + unit * sizes.baseUnit);
}

constexpr std::size_t mostRows = 16;

const simd::Rearranger& fastestRearranger()
{
    return rearranger(supportedIsas().back());
}

/// `rows` are overwritten, and 16 bytes around them are read.
void interleaveGroup(const Layout& layout, const Sizes& sizes, std::byte* rows, std::byte* out)
{
    std::byte* ofRow[mostRows];
    for (std::size_t row = 0; row < sizes.rows; ++row) {
        ofRow[row] = rows + row * sizes.baseRow + sizes.baseHeader;
        std::memcpy(out + row * sizes.header, rows + row * sizes.baseRow, sizes.header);
    }
    recodeAll(layout, prefixParity, sizes, ofRow);
    fastestRearranger().interleave(sizes.program, sizes.units / sizes.program.columns, ofRow,
                                   out + sizes.rows * sizes.header);
}

/// Q8_KV keeps the sum of its codes beside the scale; the interleaved form does not.
void restoreSum(std::byte* row, std::size_t columns)
{
    std::int32_t sum = 0;
    for (std::size_t i = 0; i < columns; ++i)
        sum += static_cast<std::int8_t>(row[8 + i]);
    store(row + 4, sum);
}

void separateGroup(const Layout& layout, const Sizes& sizes, const std::byte* group, std::byte* out)
{
    std::byte* ofRow[mostRows];
    for (std::size_t row = 0; row < sizes.rows; ++row) {
        std::byte* const begin = out + row * sizes.baseRow;
        ofRow[row] = begin + sizes.baseHeader;
        std::memcpy(begin, group + row * sizes.header, sizes.header);
    }
    fastestRearranger().separate(sizes.program, sizes.units / sizes.program.columns, group + sizes.rows * sizes.header,
                                 ofRow);
    recodeAll(layout, fromPrefixParity, sizes, ofRow);
    if (layout.base() == Format::Q8_KV)
        for (std::size_t row = 0; row < sizes.rows; ++row)
            restoreSum(out + row * sizes.baseRow, sizes.baseRow - sizes.baseHeader);
}

/// Room for rows of the base format, with what the rearranger may read around them.
class Scratch {
public:
    Scratch(const Sizes& sizes, std::size_t rows)
        : m_bytes(std::make_unique_for_overwrite<std::byte[]>(around + rows * sizes.baseRow + around))
    {
    }

    std::byte* rows() { return m_bytes.get() + around; }

private:
    static constexpr std::size_t around = 64;
    std::unique_ptr<std::byte[]> m_bytes;
};

} // namespace

void interleave(const Layout& layout, const std::byte* rows, std::size_t rowCount, std::size_t columns, std::byte* out)
{
    const Sizes sizes(layout, columns);
    Scratch scratch(sizes, sizes.rows);
    for (std::size_t row = 0; row < rowCount; row += sizes.rows, out += sizes.group) {
        std::memcpy(scratch.rows(), rows + row * sizes.baseRow, sizes.rows * sizes.baseRow);
        interleaveGroup(layout, sizes, scratch.rows(), out);
    }
}

void separate(const Layout& layout, const std::byte* groups, std::size_t rowCount, std::size_t columns, std::byte* out)
{
    const Sizes sizes(layout, columns);
    for (std::size_t row = 0; row < rowCount; row += sizes.rows, groups += sizes.group)
        separateGroup(layout, sizes, groups, out + row * sizes.baseRow);
}

void encodeRows(const Layout& layout, Search search, const float* rows, std::size_t rowCount, std::size_t columns,
                std::span<const float> importance, std::byte* out)
{
    const Sizes sizes(layout, columns);
    const EncodeRows encode = encoder(layout.base(), search);
    Scratch scratch(sizes, mostRows);
    // Slow encoders want full batches of blocks (and of rows, with importance), fast ones are held up by the memory.
    const bool isFast = importance.empty() && info(layout.base()).blockValues < 256;
    const std::size_t together = isFast ? sizes.rows : mostRows;
    for (std::size_t first = 0; first < rowCount; first += together) {
        const std::size_t count = std::min(rowCount - first, together);
        encode(rows + first * columns, count, columns, importance, scratch.rows());
        for (std::size_t row = 0; row < count; row += sizes.rows, out += sizes.group)
            interleaveGroup(layout, sizes, scratch.rows() + row * sizes.baseRow, out);
    }
}

void decodeRows(const Layout& layout, const std::byte* groups, std::size_t rowCount, std::size_t columns, float* out)
{
    const Sizes sizes(layout, columns);
    const DecodeRows decode = decoder(layout.base());
    Scratch scratch(sizes, sizes.rows);
    for (std::size_t row = 0; row < rowCount; row += sizes.rows, groups += sizes.group) {
        separateGroup(layout, sizes, groups, scratch.rows());
        decode(scratch.rows(), sizes.rows, columns, out + row * columns);
    }
}

} // namespace ql::quant::interleave
