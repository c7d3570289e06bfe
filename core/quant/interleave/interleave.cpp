// SPDX-License-Identifier: Apache-2.0
#include "core/quant/interleave/interleave.h"

#include <cstring>
#include <memory>

#include "core/base/bytes.h"
#include "core/quant/dispatch.h"
#include "core/quant/interleave/moves.h"

namespace ql::quant::interleave {
namespace {

/// Sizes of a group of rows in both forms, in bytes.
struct Sizes {
    std::size_t rows, units; ///< rows of a group, block columns of a row
    std::size_t baseHeader, baseUnit, baseRow;
    std::size_t header, unit, group; ///< header: of one row; unit: one block column of all rows

    Sizes(const Layout& layout, std::size_t columns)
    {
        const FormatInfo& format = info(layout.format);
        const FormatInfo& base = info(layout.base);
        const std::size_t unitValues = layout.unitValues ? layout.unitValues : base.blockValues;
        rows = format.interleavedRows;
        units = columns / unitValues;
        baseHeader = base.rowHeaderBytes;
        baseUnit = unitValues / base.blockValues * base.blockBytes;
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

template <typename Word> void copy(const std::vector<Move>& moves, const std::byte* const* from, std::byte* to)
{
    for (const Move& move : moves)
        store(to + move.to, load<Word>(from[move.row] + move.from));
}

template <typename Word> void copyBack(const std::vector<Move>& moves, const std::byte* from, std::byte* const* to)
{
    for (const Move& move : moves)
        store(to[move.row] + move.from, load<Word>(from + move.to));
}

template <typename Word> void apply(const std::vector<Move>& moves, const std::byte* const* from, std::byte* to)
{
    for (const Move& move : moves) {
        const auto word = load<Word>(from[move.row] + move.from) & static_cast<Word>(move.mask);
        store(to + move.to, static_cast<Word>(load<Word>(to + move.to) | word << move.up >> move.down));
    }
}

template <typename Word> void undo(const std::vector<Move>& moves, const std::byte* from, std::byte* const* to)
{
    for (const Move& move : moves) {
        const auto word = static_cast<Word>(load<Word>(from + move.to) << move.down >> move.up);
        std::byte* const at = to[move.row] + move.from;
        store(at, static_cast<Word>(load<Word>(at) | (word & static_cast<Word>(move.mask))));
    }
}

/// work(index, word) for each size of a move.
template <typename Work> void forEachSize(Work work)
{
    work(0, std::uint8_t{});
    work(1, std::uint16_t{});
    work(2, std::uint32_t{});
    work(3, std::uint64_t{});
}

constexpr std::size_t mostRows = 16;

void interleaveGroup(const Layout& layout, const Moves& moves, const Sizes& sizes, std::byte* rows, std::byte* out)
{
    std::byte* ofRow[mostRows];
    for (std::size_t row = 0; row < sizes.rows; ++row) {
        ofRow[row] = rows + row * sizes.baseRow + sizes.baseHeader;
        std::memcpy(out + row * sizes.header, rows + row * sizes.baseRow, sizes.header);
    }
    out += sizes.rows * sizes.header;
    std::memset(out, 0, sizes.units * sizes.unit);
    for (std::size_t unit = 0; unit < sizes.units; ++unit, out += sizes.unit) {
        if (layout.signs)
            for (std::size_t row = 0; row < sizes.rows; ++row)
                recode(*layout.signs, prefixParity, ofRow[row]);
        forEachSize([&]<typename Word>(std::size_t size, Word) {
            copy<Word>(moves.copies[size], ofRow, out);
            apply<Word>(moves.ofBytes[size], ofRow, out);
        });
        for (std::size_t row = 0; row < sizes.rows; ++row)
            ofRow[row] += sizes.baseUnit;
    }
}

/// Q8_KV keeps the sum of its codes beside the scale; the interleaved form does not.
void restoreSum(std::byte* row, std::size_t columns)
{
    std::int32_t sum = 0;
    for (std::size_t i = 0; i < columns; ++i)
        sum += static_cast<std::int8_t>(row[8 + i]);
    store(row + 4, sum);
}

void separateGroup(const Layout& layout, const Moves& moves, const Sizes& sizes, const std::byte* group, std::byte* out)
{
    std::byte* ofRow[mostRows];
    std::memset(out, 0, sizes.rows * sizes.baseRow);
    for (std::size_t row = 0; row < sizes.rows; ++row) {
        ofRow[row] = out + row * sizes.baseRow + sizes.baseHeader;
        std::memcpy(out + row * sizes.baseRow, group + row * sizes.header, sizes.header);
    }
    group += sizes.rows * sizes.header;
    for (std::size_t unit = 0; unit < sizes.units; ++unit, group += sizes.unit) {
        forEachSize([&]<typename Word>(std::size_t size, Word) {
            copyBack<Word>(moves.copies[size], group, ofRow);
            undo<Word>(moves.ofBytes[size], group, ofRow);
        });
        for (std::size_t row = 0; row < sizes.rows; ++row) {
            if (layout.signs)
                recode(*layout.signs, fromPrefixParity, ofRow[row]);
            ofRow[row] += sizes.baseUnit;
        }
    }
    if (layout.base == Format::Q8_KV)
        for (std::size_t row = 0; row < sizes.rows; ++row)
            restoreSum(out + row * sizes.baseRow, sizes.baseRow - sizes.baseHeader);
}

std::unique_ptr<std::byte[]> scratchFor(const Sizes& sizes)
{
    return std::make_unique_for_overwrite<std::byte[]>(sizes.rows * sizes.baseRow);
}

} // namespace

void interleave(const Layout& layout, const std::byte* rows, std::size_t rowCount, std::size_t columns, std::byte* out)
{
    const Sizes sizes(layout, columns);
    const Moves& moves = movesOf(layout);
    const auto scratch = scratchFor(sizes); // the recoding of signs happens in place
    for (std::size_t row = 0; row < rowCount; row += sizes.rows, out += sizes.group) {
        std::memcpy(scratch.get(), rows + row * sizes.baseRow, sizes.rows * sizes.baseRow);
        interleaveGroup(layout, moves, sizes, scratch.get(), out);
    }
}

void separate(const Layout& layout, const std::byte* groups, std::size_t rowCount, std::size_t columns, std::byte* out)
{
    const Sizes sizes(layout, columns);
    const Moves& moves = movesOf(layout);
    for (std::size_t row = 0; row < rowCount; row += sizes.rows, groups += sizes.group)
        separateGroup(layout, moves, sizes, groups, out + row * sizes.baseRow);
}

void encodeRows(const Layout& layout, Search search, const float* rows, std::size_t rowCount, std::size_t columns,
                std::span<const float> importance, std::byte* out)
{
    const Sizes sizes(layout, columns);
    const Moves& moves = movesOf(layout);
    const EncodeRows encode = encoder(layout.base, search);
    const auto scratch = scratchFor(sizes);
    for (std::size_t row = 0; row < rowCount; row += sizes.rows, out += sizes.group) {
        encode(rows + row * columns, sizes.rows, columns, importance, scratch.get());
        interleaveGroup(layout, moves, sizes, scratch.get(), out);
    }
}

void decodeRows(const Layout& layout, const std::byte* groups, std::size_t rowCount, std::size_t columns, float* out)
{
    const Sizes sizes(layout, columns);
    const Moves& moves = movesOf(layout);
    const DecodeRows decode = decoder(layout.base);
    const auto scratch = scratchFor(sizes);
    for (std::size_t row = 0; row < rowCount; row += sizes.rows, groups += sizes.group) {
        separateGroup(layout, moves, sizes, groups, scratch.get());
        decode(scratch.get(), sizes.rows, columns, out + row * columns);
    }
}

} // namespace ql::quant::interleave
