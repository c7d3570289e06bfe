// SPDX-License-Identifier: Apache-2.0
#include "core/quant/codec/codebook_parts.h"

#include <vector>

#include "core/quant/codec/iq2.h"
#include "core/quant/codec/iq3.h"

namespace ql::quant::codec {
namespace {

template <typename Codec> class Parts {
public:
    static const CodeBookParts& get()
    {
        static const Parts parts;
        return parts.m_parts;
    }

private:
    using Rules = typename Codec::Rules;
    static constexpr int digits = codebook::digitsPerPoint<Rules::bits>, points = Rules::group / digits;

    Parts()
    {
        const codebook::Lattice& lattice = Rules::lattice();
        std::size_t combinations = 1;
        for (int i = 0; i < digits; ++i)
            combinations *= Rules::levels;
        for (std::size_t number = 0; number < combinations; ++number) {
            unsigned packed = 0;
            for (std::size_t i = 0, rest = number; i < digits; ++i, rest /= Rules::levels)
                packed |= static_cast<unsigned>(rest % Rules::levels) << Rules::bits * i;
            const auto list =
                lattice.indexOf(packed) < 0 ? lattice.neighbours(packed) : std::span<const std::uint16_t>();
            std::vector<std::uint16_t> all, useful;
            for (const std::uint16_t index : list) {
                const std::uint16_t point = Rules::points[index];
                all.push_back(point);
                if (std::ranges::none_of(useful, [&](unsigned other) { return dominates(other, point, packed); }))
                    useful.push_back(point);
            }
            const std::uint32_t first = append(all);
            m_combinations.push_back({first, static_cast<std::uint16_t>(all.size()), static_cast<std::uint16_t>(packed),
                                      append(useful), static_cast<std::uint16_t>(useful.size())});
        }
        m_parts = {m_combinations.data(), m_neighbours.data(), search, write};
    }

    static bool dominates(unsigned other, unsigned point, unsigned combination)
    {
        for (int i = 0; i < digits; ++i) {
            const int a = codebook::digit<Rules::bits>(other, i), b = codebook::digit<Rules::bits>(point, i);
            const int c = codebook::digit<Rules::bits>(combination, i);
            if (a < std::min(b, c) || a > std::max(b, c))
                return false;
        }
        return true;
    }

    std::uint32_t append(const std::vector<std::uint16_t>& list)
    {
        const std::size_t first = m_neighbours.size();
        for (std::size_t n = 0; n < (list.size() + 15) / 16 * 16; ++n)
            m_neighbours.push_back(list[n < list.size() ? n : 0]);
        return static_cast<std::uint32_t>(first);
    }

    static void search(const float* x, const float* weights, BookGroup& group)
    {
        group = BookGroupSearch<Rules>()(x, weights);
        for (int p = 0; p < points; ++p)
            group.point[p] = Rules::points[group.point[p]];
    }

    static void write(BookGroup* groups, std::uint8_t* block)
    {
        for (int g = 0; g < 256 / Rules::group; ++g)
            for (int p = 0; p < points; ++p)
                groups[g].point[p] = static_cast<std::uint16_t>(Rules::lattice().indexOf(groups[g].point[p]));
        Codec::write(groups, block);
    }

    std::vector<DigitCombination> m_combinations;
    std::vector<std::uint16_t> m_neighbours;
    CodeBookParts m_parts;
};

} // namespace

const CodeBookParts& codeBookParts(Format format)
{
    switch (format) {
    case Format::IQ2_XXS:
        return Parts<IQ2_XXS>::get();
    case Format::IQ2_XS:
        return Parts<IQ2_XS>::get();
    case Format::IQ2_S:
        return Parts<IQ2_S>::get();
    case Format::IQ3_XXS:
        return Parts<IQ3_XXS>::get();
    default:
        return Parts<IQ3_S>::get();
    }
}

} // namespace ql::quant::codec
