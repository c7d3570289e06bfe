// SPDX-License-Identifier: Apache-2.0
#include "core/quant/interleave/moves.h"

#include <algorithm>
#include <memory>
#include <mutex>
#include <tuple>
#include <unordered_map>

namespace ql::quant::interleave {
namespace {

/// Bits of one byte that go into one byte.
struct Piece {
    std::uint32_t row, to, from; ///< bytes
    int shift; ///< upwards when positive
    std::uint8_t mask; ///< of the source byte

    auto likeness() const { return std::tuple(row, shift, mask); }
    bool operator<(const Piece& other) const
    {
        return std::tuple_cat(likeness(), std::tuple(to)) < std::tuple_cat(other.likeness(), std::tuple(other.to));
    }
    bool isFollowedBy(const Piece& next) const
    {
        return likeness() == next.likeness() && next.to == to + 1 && next.from == from + 1;
    }
};

/// Cuts `width` bits wherever either side begins a new byte.
void cut(int width, int to, int from, int row, std::vector<Piece>& pieces)
{
    while (width > 0) {
        const int count = std::min({width, 8 - to % 8, 8 - from % 8});
        pieces.push_back({static_cast<std::uint32_t>(row), static_cast<std::uint32_t>(to / 8),
                          static_cast<std::uint32_t>(from / 8), to % 8 - from % 8,
                          static_cast<std::uint8_t>(((1 << count) - 1) << from % 8)});
        width -= count;
        to += count;
        from += count;
    }
}

void expand(const BitField& field, std::size_t loop, int to, int from, int row, std::vector<Piece>& pieces)
{
    if (loop == field.loops.size() || field.loops[loop].count <= 1)
        return cut(field.width, to, from, row, pieces);
    const Loop& l = field.loops[loop];
    for (int i = 0; i < l.count; ++i)
        expand(field, loop + 1, to + i * l.to, from + i * l.from, row, pieces);
}

Moves makeMoves(const Layout& layout)
{
    std::vector<Piece> pieces;
    const int rows = static_cast<int>(info(layout.format).interleavedRows);
    for (const BitField& field : layout.fields)
        for (int row = 0; row < rows; ++row)
            expand(field, 0, field.to + row * field.row, field.from, row, pieces);
    std::sort(pieces.begin(), pieces.end());
    Moves moves;
    for (std::size_t i = 0; i < pieces.size();) {
        std::size_t end = i + 1;
        while (end < pieces.size() && pieces[end - 1].isFollowedBy(pieces[end]))
            ++end;
        while (i < end) {
            const int size = end - i >= 8 ? 3 : end - i >= 4 ? 2 : end - i >= 2 ? 1 : 0;
            const Piece& first = pieces[i];
            std::uint64_t mask = 0;
            for (int byte = 0; byte < 1 << size; ++byte)
                mask |= std::uint64_t{first.mask} << 8 * byte;
            auto& list = first.mask == 0xff ? moves.copies : moves.ofBytes;
            list[size].push_back({first.to, first.from, first.row, static_cast<std::uint8_t>(std::max(first.shift, 0)),
                                  static_cast<std::uint8_t>(std::max(-first.shift, 0)), mask});
            i += std::size_t{1} << size;
        }
    }
    for (auto* lists : {&moves.copies, &moves.ofBytes})
        for (std::vector<Move>& list : *lists)
            std::ranges::sort(list, {}, &Move::to);
    return moves;
}

} // namespace

const Moves& movesOf(const Layout& layout)
{
    static std::mutex mutex;
    static std::unordered_map<Format, std::unique_ptr<const Moves>> made;
    const std::lock_guard lock(mutex);
    std::unique_ptr<const Moves>& moves = made[layout.format];
    if (!moves)
        moves = std::make_unique<const Moves>(makeMoves(layout));
    return *moves;
}

} // namespace ql::quant::interleave
