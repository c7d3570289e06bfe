// SPDX-License-Identifier: Apache-2.0
#include "core/quant/interleave/program.h"

#include <algorithm>
#include <cstdlib>
#include <map>
#include <memory>
#include <mutex>
#include <tuple>
#include <utility>

namespace ql::quant::interleave {
namespace {

constexpr int wordBits = 32;

/// Where a bit of the first row is in both forms.
struct BitMove {
    std::uint32_t to, from;
    std::uint32_t row; ///< distance of the next row's
};

void expand(const BitField& field, std::size_t loop, int to, int from, std::vector<BitMove>& bits)
{
    if (loop < field.loops.size() && field.loops[loop].count > 1) {
        const Loop& l = field.loops[loop];
        for (int i = 0; i < l.count; ++i)
            expand(field, loop + 1, to + i * l.to, from + i * l.from, bits);
        return;
    }
    for (int i = 0; i < field.width; ++i)
        bits.push_back({static_cast<std::uint32_t>(to + i), static_cast<std::uint32_t>(from + i),
                        static_cast<std::uint32_t>(field.row)});
}

/// Bits that go from one word to another by the same distance, in the order of the words they go to.
class Sums {
public:
    void add(std::uint32_t to, int toBit, std::uint32_t from, int fromBit)
    {
        m_masks[{to, toBit < fromBit, from, toBit - fromBit}] |= std::uint32_t{1} << fromBit;
    }

    std::size_t size() const { return m_masks.size(); }

    /// Appends the terms; sumOf(to) says where their sum is kept.
    template <typename SumOf> void write(std::vector<Term>& terms, SumOf sumOf) const
    {
        for (const auto& [where, mask] : m_masks) {
            const auto [to, isDown, from, distance] = where;
            Sum& sum = sumOf(to);
            if (sum.count++ == 0)
                sum.first = static_cast<std::uint32_t>(terms.size());
            if (!isDown)
                ++sum.ups;
            terms.push_back({from, mask, std::abs(distance)});
        }
    }

private:
    std::map<std::tuple<std::uint32_t, bool, std::uint32_t, int>, std::uint32_t> m_masks{};
};

/// Elements begin at a multiple of their size. No two fields share one unless they have the same size.
Element elementOf(const BitMove& bit)
{
    const std::uint32_t bytes = std::min(bit.row, std::uint32_t{wordBits}) / 8;
    return {bit.to / 8 / bytes * bytes, bytes, bit.row / 8};
}

Program makeProgram(std::uint32_t rows, std::uint32_t blockBytes, const std::vector<BitMove>& bits,
                    std::uint32_t wordsFrom)
{
    Program program;
    program.rows = rows;
    program.blockBytes = blockBytes;
    program.wordsFrom = wordsFrom;
    program.words.resize((wordsFrom + program.blockBytes + 3) / 4);
    for (const BitMove& bit : bits)
        program.elements.push_back(elementOf(bit));
    const auto sameElement = [](const Element& a, const Element& b) { return a.at == b.at; };
    std::ranges::sort(program.elements, {}, &Element::at);
    program.elements.erase(std::unique(program.elements.begin(), program.elements.end(), sameElement),
                           program.elements.end());
    Sums ofWords, ofElements;
    for (const BitMove& bit : bits) {
        const auto found = std::ranges::lower_bound(program.elements, elementOf(bit).at, {}, &Element::at);
        const auto element = static_cast<std::uint32_t>(found - program.elements.begin());
        const auto elementBit = static_cast<int>(bit.to - found->at * 8);
        const std::uint32_t from = bit.from + wordsFrom * 8, word = from / wordBits;
        const auto wordBit = static_cast<int>(from % wordBits);
        ofWords.add(element, elementBit, word, wordBit);
        ofElements.add(word, wordBit, element, elementBit);
    }
    ofWords.write(program.toElements, [&](std::uint32_t to) -> Sum& { return program.elements[to].sum; });
    ofElements.write(program.toWords, [&](std::uint32_t to) -> Sum& { return program.words[to]; });
    return program;
}

/// For `columns` block columns as if they were one. Words are cut where that leaves the fewest operations: mostly where
/// the codes begin.
Program shortestProgram(const Layout& layout, std::uint32_t columns)
{
    const std::uint32_t rows = info(layout.format).interleavedRows, blockBytes = layout.columnBytes();
    std::vector<BitMove> bits;
    for (int column = 0; column < static_cast<int>(columns); ++column) {
        const int from = column * static_cast<int>(blockBytes) * 8, to = from * static_cast<int>(rows);
        for (const BitField& field : layout.fields)
            expand(field, 0, to + field.to, from + field.from, bits);
    }
    Program best = makeProgram(rows, columns * blockBytes, bits, 0);
    for (std::uint32_t wordsFrom = 1; wordsFrom < 4; ++wordsFrom) {
        Program program = makeProgram(rows, columns * blockBytes, bits, wordsFrom);
        if (program.toElements.size() < best.toElements.size())
            best = std::move(program);
    }
    for (Element& element : best.elements)
        element.isCopy = element.bytes == 4 && element.stride == 4 && element.sum.count == 1
            && best.toElements[element.sum.first].mask == ~std::uint32_t{0};
    best.columns = columns;
    return best;
}

} // namespace

const Program& programOf(const Layout& layout, std::size_t columns)
{
    constexpr std::uint32_t quad = 16; // what is read of a row at once
    const std::uint32_t blockBytes = layout.columnBytes(), ofQuad = quad / blockBytes;
    const std::uint32_t together = quad % blockBytes == 0 && columns % ofQuad == 0 ? ofQuad : 1;
    static std::mutex mutex;
    static std::map<std::pair<Format, std::uint32_t>, std::unique_ptr<const Program>> made;
    const std::lock_guard lock(mutex);
    std::unique_ptr<const Program>& program = made[{layout.format, together}];
    if (!program)
        program = std::make_unique<const Program>(shortestProgram(layout, together));
    return *program;
}

} // namespace ql::quant::interleave
