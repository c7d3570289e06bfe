// SPDX-License-Identifier: Apache-2.0
#include "core/quant/codebook/iq1_neighbours.h"

#include <vector>

#include "core/quant/codebook/iq1.h"
#include "core/quant/codebook/lattice.h"

namespace ql::quant::codebook {
namespace {

struct Lists {
    Lists()
        : entries(1u << 16)
    {
        const Lattice& lattice = iq1Lattice();
        for (unsigned packed = 0; packed < entries.size(); ++packed) {
            const auto neighbours = lattice.neighbours(packed);
            Iq1Entry& entry = entries[packed];
            entry.point = static_cast<std::int16_t>(lattice.indexOf(packed));
            entry.first = static_cast<std::uint32_t>(digits.size());
            for (const std::uint16_t point : neighbours)
                digits.push_back(iq1Points[point]);
            while ((digits.size() - entry.first) % iq1ListStep != 0)
                digits.push_back(digits[entry.first]);
            entry.neighbours = static_cast<std::uint16_t>(digits.size() - entry.first);
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
