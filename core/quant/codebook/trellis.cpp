// SPDX-License-Identifier: Apache-2.0
#include "core/quant/codebook/trellis.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <numeric>

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

/// A code and its values, the last of which are 0 where it has four.
struct Placed {
    std::int8_t values[8] = {};
    std::uint16_t code = 0;
};

/// Halves the codes where they spread most, and the halves again, until a box is left.
void halve(std::span<Placed> places)
{
    if (places.size() <= Trellis::boxSize)
        return;
    const auto count = static_cast<std::int64_t>(places.size());
    int sums[8] = {}, squares[8] = {};
    for (const Placed& place : places) {
        for (std::size_t axis = 0; axis < 8; ++axis) {
            sums[axis] += place.values[axis];
            squares[axis] += place.values[axis] * place.values[axis];
        }
    }
    std::size_t widest = 0;
    std::int64_t most = -1;
    for (std::size_t axis = 0; axis < 8; ++axis) {
        const std::int64_t spread = count * squares[axis] - std::int64_t{sums[axis]} * sums[axis];
        if (spread > most) {
            most = spread;
            widest = axis;
        }
    }
    const std::size_t boxes = (places.size() + Trellis::boxSize - 1) / Trellis::boxSize;
    const std::size_t half = boxes / 2 * Trellis::boxSize;
    std::nth_element(places.begin(), places.begin() + static_cast<std::ptrdiff_t>(half), places.end(),
                     [&](const Placed& a, const Placed& b) {
                         const int left = a.values[widest], right = b.values[widest];
                         return left != right ? left < right : a.code < b.code;
                     });
    halve(places.first(half));
    halve(places.subspan(half));
}

constexpr int largestValue = 126;
using ValueCounts = std::array<std::size_t, 2 * largestValue + 1>;

/// 16 intervals that hold all values that occur, about as many in each.
Trellis::Bins evenBins(const ValueCounts& counts)
{
    constexpr std::size_t binCount = 16;
    Trellis::Bins bins;
    std::fill_n(bins.lowest, binCount, infinity);
    std::fill_n(bins.highest, binCount, -infinity);
    const std::size_t total = std::accumulate(counts.begin(), counts.end(), std::size_t{0});
    std::size_t seen = 0;
    for (std::size_t i = 0; i < counts.size(); ++i) {
        if (counts[i] == 0)
            continue;
        const std::size_t bin = (seen + counts[i] / 2) * binCount / total;
        seen += counts[i];
        const float value = static_cast<float>(i) - largestValue;
        bins.lowest[bin] = std::min(bins.lowest[bin], value);
        bins.highest[bin] = std::max(bins.highest[bin], value);
    }
    return bins;
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
    // Measured. A bit more per value, or its sign, halves the distance.
    const float bitsPerValue = std::log2(static_cast<float>(shape.codes)) / static_cast<float>(shape.group);
    m_typicalCost = std::exp2(7.2f - 2 * bitsPerValue - (shape.magnitudes ? 2.0f : 0.0f));
    for (int code = 0; code < shape.codes; ++code) {
        std::int8_t* const values = m_values.data() + code * shape.group;
        if (shape.group == 8)
            trellisValues<8>(static_cast<std::uint32_t>(code), shape.offset, shape.magnitudes, values);
        else
            trellisValues<4>(static_cast<std::uint32_t>(code), shape.offset, shape.magnitudes, values);
    }
    findMiddles();
    fillCells(findMeans());
    fillBoxes();
    if (shape.group == 8) {
        fillBins();
        fillLines();
    } else {
        fillValueLines();
    }
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
        std::vector<std::uint16_t> ranks(static_cast<std::size_t>(m_shape.codes));
        std::uint16_t next = 0;
        for (const std::size_t lane : group == 8 ? laneOrder8 : laneOrder4)
            for (std::size_t i = lane; i < list.size(); i += 8)
                ranks[list[i]] = next++;
        sortIntoBoxes(list);
        for (const std::uint16_t code : list) {
            if (ranks[code] == 0)
                m_favourites.push_back(static_cast<std::uint16_t>(m_codes.size() - m_first.back()));
            m_codes.push_back(code);
            m_ranks.push_back(ranks[code]);
        }
        m_first.push_back(static_cast<std::uint32_t>(m_codes.size()));
    }
}

void Trellis::sortIntoBoxes(std::span<std::uint16_t> codes) const
{
    std::vector<Placed> places;
    for (const std::uint16_t code : codes) {
        Placed& place = places.emplace_back();
        std::copy_n(values(code), m_shape.group, place.values);
        place.code = code;
    }
    halve(places);
    for (std::size_t i = 0; i < codes.size(); ++i)
        codes[i] = places[i].code;
}

void Trellis::fillBoxes()
{
    const auto group = static_cast<std::size_t>(m_shape.group);
    for (std::size_t cell = 0; cell < m_cells; ++cell) {
        const std::size_t start = m_boxes.size(),
                          room = (codesOf(cell).size() + boxSize * 16 - 1) / (boxSize * 16) * 16;
        m_firstBox.push_back(static_cast<std::uint32_t>(start));
        for (std::size_t axis = 0; axis < group; ++axis) {
            m_boxes.insert(m_boxes.end(), room, 127);
            m_boxes.insert(m_boxes.end(), room, -128);
        }
        for (std::size_t i = 0; i < codesOf(cell).size(); ++i) {
            for (std::size_t axis = 0; axis < group; ++axis) {
                const std::int8_t value = values(codesOf(cell)[i])[axis];
                std::int8_t& lowest = m_boxes[start + axis * 2 * room + i / boxSize];
                std::int8_t& highest = m_boxes[start + (axis * 2 + 1) * room + i / boxSize];
                lowest = std::min(lowest, value);
                highest = std::max(highest, value);
            }
        }
    }
}

/// Bins that hold about as many codes each.
void Trellis::fillBins()
{
    const auto group = static_cast<std::size_t>(m_shape.group);
    m_bins.resize(m_shape.group == 8 ? 2 : m_cells * group);
    std::vector<ValueCounts> counts(m_bins.size());
    for (std::size_t cell = 0; cell < m_cells; ++cell)
        for (const std::uint16_t code : codesOf(cell))
            for (std::size_t axis = 0; axis < group; ++axis)
                ++counts[placeOfBins(cell, axis)][static_cast<std::size_t>(values(code)[axis] + largestValue)];
    for (std::size_t i = 0; i < m_bins.size(); ++i)
        m_bins[i] = evenBins(counts[i]);
}

void Trellis::fillLines()
{
    const auto group = static_cast<std::size_t>(m_shape.group);
    for (std::size_t cell = 0; cell < m_cells; ++cell) {
        m_firstLine.push_back(static_cast<std::uint32_t>(m_lines.size()));
        const auto codes = codesOf(cell);
        for (std::size_t first = 0; first < codes.size(); first += 64) {
            for (std::size_t axis = 0; axis < group; ++axis) {
                const Bins& bins = m_bins[placeOfBins(cell, axis)];
                Line line;
                for (std::size_t i = 0; i < 64; ++i)
                    line.bytes[i] = static_cast<std::uint8_t>(
                        bins.binOf(values(codes[std::min(first + i, codes.size() - 1)])[axis]));
                m_lines.push_back(line);
            }
        }
    }
}

void Trellis::fillValueLines()
{
    for (std::size_t cell = 0; cell < m_cells; ++cell) {
        m_firstLine.push_back(static_cast<std::uint32_t>(m_lines.size()));
        const auto codes = codesOf(cell);
        for (std::size_t first = 0; first < codes.size(); first += boxSize) {
            Line line;
            for (std::size_t i = 0; i < 64; ++i) {
                const std::size_t at = std::min(first + i % boxSize, codes.size() - 1);
                line.bytes[i] = static_cast<std::uint8_t>(values(codes[at])[i / boxSize]);
            }
            m_lines.push_back(line);
        }
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
