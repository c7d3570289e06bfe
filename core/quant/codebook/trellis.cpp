// SPDX-License-Identifier: Apache-2.0
#include "core/quant/codebook/trellis.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>

namespace ql::quant::codebook {
namespace {

constexpr float infinity = std::numeric_limits<float>::infinity();

struct Neighbour {
    float distance = infinity;
    std::uint32_t index = 0;
};

/// The few nearest things that were offered, nearest first; of equals the one that came first.
class NearestFew {
public:
    explicit NearestFew(std::size_t count)
        : m_list(count)
    {
    }

    float limit() const { return m_list.back().distance; }
    const std::vector<Neighbour>& list() const { return m_list; }

    void offer(Neighbour next)
    {
        if (!(next.distance < limit()))
            return;
        std::size_t at = m_list.size() - 1;
        for (; at > 0 && next.distance < m_list[at - 1].distance; --at)
            m_list[at] = m_list[at - 1];
        m_list[at] = next;
    }

private:
    std::vector<Neighbour> m_list;
};

/// The lists of the cells depend on the last bit of these distances, which ik_llama.cpp's compiler fuses.
float squaredDistance(const std::int8_t* values, const float* mean, int group)
{
    float sum = 0;
    for (int i = 0; i < group; ++i) {
        const float difference = static_cast<float>(values[i]) - mean[i];
        sum = std::fma(difference, difference, sum);
    }
    return sum;
}

/// Distances without fusing are never farther off than this.
constexpr float roundingMargin = 1.0f + 1e-5f;

/// ik_llama.cpp looks at eight codes at a time and takes the best of each of eight lanes, then the best of the lanes.
/// Where codes have four values the lanes are in another order.
constexpr std::array<std::size_t, 8> laneOrder8 = {0, 1, 2, 3, 4, 5, 6, 7};
constexpr std::array<std::size_t, 8> laneOrder4 = {0, 2, 4, 6, 1, 3, 5, 7};

} // namespace

Trellis::Trellis(const TrellisShape& shape)
    : m_shape(shape)
    , m_cells(shape.group == 8 ? 256 : 625)
    , m_values(static_cast<std::size_t>(shape.codes * shape.group))
{
    for (int code = 0; code < shape.codes; ++code) {
        std::int8_t* const values = m_values.data() + code * shape.group;
        if (shape.group == 8)
            trellisValues<8>(static_cast<std::uint32_t>(code), shape.offset, shape.magnitudes, values);
        else
            trellisValues<4>(static_cast<std::uint32_t>(code), shape.offset, shape.magnitudes, values);
    }
    findMiddles();
    fillCells(findMeans());
}

/// Medians of magnitudes; else halfway between the smallest and the largest value.
void Trellis::findMiddles()
{
    const auto codes = static_cast<std::size_t>(m_shape.codes);
    const auto group = static_cast<std::size_t>(m_shape.group);
    std::vector<int> sorted(codes);
    for (std::size_t i = 0; i < group; ++i) {
        for (std::size_t code = 0; code < codes; ++code)
            sorted[code] = values(code)[i];
        std::sort(sorted.begin(), sorted.end());
        const int below = m_shape.magnitudes ? sorted[codes / 2 - 1] : sorted.front();
        const int above = m_shape.magnitudes ? sorted[codes / 2] : sorted.back();
        m_middles[i] = 0.5f * static_cast<float>(below + above);
    }
}

/// The mean of the codes that lie in a cell; zeros where none does.
std::vector<float> Trellis::findMeans() const
{
    const auto group = static_cast<std::size_t>(m_shape.group);
    std::vector<float> means(m_cells * group);
    std::vector<float> counts(m_cells);
    std::array<float, 8> point{};
    for (std::size_t code = 0; code < static_cast<std::size_t>(m_shape.codes); ++code) {
        for (std::size_t i = 0; i < group; ++i)
            point[i] = static_cast<float>(values(code)[i]);
        const std::size_t cell = cellOf(point.data());
        ++counts[cell];
        for (std::size_t i = 0; i < group; ++i)
            means[cell * group + i] += point[i];
    }
    for (std::size_t i = 0; i < means.size(); ++i)
        if (counts[i / group] > 0)
            means[i] /= counts[i / group];
    return means;
}

void Trellis::fillCells(const std::vector<float>& means)
{
    const auto group = static_cast<std::size_t>(m_shape.group);
    const auto perCode = static_cast<std::size_t>(m_shape.cellsPerCode);
    std::vector<float> axes(means.size()); // coordinate by coordinate
    for (std::size_t i = 0; i < means.size(); ++i)
        axes[i % group * m_cells + i / group] = means[i];

    std::vector<std::vector<std::uint16_t>> lists(m_cells);
    std::vector<NearestFew> outsiders(m_cells, NearestFew(7));
    std::vector<float> rough(m_cells), limits(m_cells, infinity);
    std::vector<char> isMember(m_cells);
    for (std::size_t code = 0; code < static_cast<std::size_t>(m_shape.codes); ++code) {
        const std::int8_t* const point = values(code);
        std::fill(rough.begin(), rough.end(), 0.0f);
        for (std::size_t i = 0; i < group; ++i) {
            const float value = point[i];
            const float* const axis = axes.data() + i * m_cells;
            for (std::size_t cell = 0; cell < m_cells; ++cell)
                rough[cell] += (value - axis[cell]) * (value - axis[cell]);
        }
        const auto distance = [&](std::size_t cell) {
            return squaredDistance(point, means.data() + cell * group, m_shape.group);
        };
        NearestFew nearest(perCode);
        for (std::size_t cell = 0; cell < m_cells; ++cell)
            if (!(rough[cell] > nearest.limit() * roundingMargin))
                nearest.offer({distance(cell), static_cast<std::uint32_t>(cell)});
        for (const Neighbour& neighbour : nearest.list()) {
            isMember[neighbour.index] = 1;
            lists[neighbour.index].push_back(static_cast<std::uint16_t>(code));
        }
        for (std::size_t cell = 0; cell < m_cells; ++cell) {
            if (rough[cell] > limits[cell] || isMember[cell])
                continue;
            outsiders[cell].offer({distance(cell), static_cast<std::uint32_t>(code)});
            limits[cell] = outsiders[cell].limit() * roundingMargin;
        }
        for (const Neighbour& neighbour : nearest.list())
            isMember[neighbour.index] = 0;
    }

    m_first.assign(1, 0);
    for (std::size_t cell = 0; cell < m_cells; ++cell) {
        std::vector<std::uint16_t>& list = lists[cell];
        for (std::size_t extra = 0; list.size() % 8 != 0; ++extra) // to whole groups of eight
            list.push_back(static_cast<std::uint16_t>(outsiders[cell].list()[extra].index));
        for (const std::size_t lane : group == 8 ? laneOrder8 : laneOrder4)
            for (std::size_t i = lane; i < list.size(); i += 8)
                m_codes.push_back(list[i]);
        m_first.push_back(static_cast<std::uint32_t>(m_codes.size()));
    }
}

const Trellis& iq1KtTrellis()
{
    static const Trellis trellis(
        {.codes = 1 << 13, .group = 8, .magnitudes = false, .offset = 4096, .cellsPerCode = 32});
    return trellis;
}

const Trellis& iq2KtTrellis()
{
    static const Trellis trellis(
        {.codes = 1 << 16, .group = 8, .magnitudes = false, .offset = 4096, .cellsPerCode = 8});
    return trellis;
}

const Trellis& iq3KtTrellis()
{
    static const Trellis trellis({.codes = 1 << 16, .group = 8, .magnitudes = true, .offset = 4096, .cellsPerCode = 8});
    return trellis;
}

const Trellis& iq4KtTrellis(bool withOffset)
{
    static const Trellis plain({.codes = 1 << 15, .group = 4, .magnitudes = false, .offset = 4096, .cellsPerCode = 6});
    static const Trellis moved(
        {.codes = 1 << 15, .group = 4, .magnitudes = false, .offset = 4096 + 32768, .cellsPerCode = 6});
    return withOffset ? moved : plain;
}

} // namespace ql::quant::codebook
