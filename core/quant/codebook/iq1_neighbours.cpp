// SPDX-License-Identifier: Apache-2.0
#include "core/quant/codebook/iq1_neighbours.h"

#include <vector>

#include "core/quant/codebook/iq1.h"
#include "core/quant/codebook/lattice.h"

namespace ql::quant::codebook {
namespace {

struct Lists {
    Lists()
    {
        const Lattice& lattice = iq1Lattice();
        for (unsigned number = 0; number < 6561; ++number) {
            unsigned packed = 0, left = number;
            for (int i = 0; i < 8; ++i, left /= 3)
                packed |= left % 3 << 2 * i;
            const std::size_t first = digits.size();
            for (const std::uint16_t point : lattice.neighbours(packed))
                digits.push_back(iq1Points[point]);
            while ((digits.size() - first) % iq1ListStep != 0)
                digits.push_back(iq1ListFiller);
            entries.push_back({.point = static_cast<std::int16_t>(lattice.indexOf(packed)),
                               .neighbours = static_cast<std::uint16_t>(digits.size() - first),
                               .first = static_cast<std::uint32_t>(first)});
        }
    }

    std::vector<Iq1Entry> entries;
    std::vector<std::uint16_t> digits;
};

} // namespace

const Iq1Table& iq1Table()
{
    static const Lists lists;
    static const Iq1Table table{lists.entries.data(), lists.digits.data()};
    return table;
}

} // namespace ql::quant::codebook
