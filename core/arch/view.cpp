// SPDX-License-Identifier: Apache-2.0
#include "core/arch/view.h"

#include <optional>

#include <fmt/format.h>
#include <fmt/ranges.h>

namespace ql::arch {

namespace {

/// Two neighbouring axes as one, the first being the slower.
Axis merged(const Axis& outer, const Axis& inner)
{
    if (outer.isProgression() && inner.isProgression() && outer.step() == inner.step() * inner.size())
        return Axis::progression(outer.size() * inner.size(), inner.step(), outer[0] + inner[0]);
    std::vector<std::uint64_t> offsets;
    offsets.reserve(outer.size() * inner.size());
    for (std::uint64_t i = 0; i < outer.size(); ++i)
        for (std::uint64_t j = 0; j < inner.size(); ++j)
            offsets.push_back(outer[i] + inner[j]);
    return Axis::table(std::move(offsets));
}

/// One axis as two, the second with `innerSize` elements. Nothing when the offsets do not allow it.
std::optional<std::pair<Axis, Axis>> split(const Axis& axis, std::uint64_t innerSize)
{
    const std::uint64_t outerSize = axis.size() / innerSize;
    if (axis.isProgression())
        return std::pair(Axis::progression(outerSize, axis.step() * innerSize, axis[0]),
                         Axis::progression(innerSize, axis.step()));
    std::vector<std::uint64_t> outer, inner;
    for (std::uint64_t i = 0; i < outerSize; ++i)
        outer.push_back(axis[i * innerSize]);
    for (std::uint64_t j = 0; j < innerSize; ++j)
        inner.push_back(axis[j] - axis[0]);
    for (std::uint64_t i = 0; i < axis.size(); ++i)
        if (axis[i] != outer[i / innerSize] + inner[i % innerSize])
            return std::nullopt;
    return std::pair(Axis::table(std::move(outer)), Axis::table(std::move(inner)));
}

std::uint64_t product(const std::vector<std::uint64_t>& sizes)
{
    std::uint64_t result = 1;
    for (const std::uint64_t size : sizes)
        result *= size;
    return result;
}

} // namespace

Axis Axis::progression(std::uint64_t size, std::uint64_t step, std::uint64_t begin)
{
    Axis axis;
    axis.m_size = size;
    axis.m_step = step;
    axis.m_begin = begin;
    return axis;
}

Axis Axis::table(std::vector<std::uint64_t> offsets)
{
    const std::uint64_t begin = offsets.empty() ? 0 : offsets[0];
    const std::uint64_t step = offsets.size() > 1 ? offsets[1] - begin : 1;
    Axis axis = progression(offsets.size(), step, begin);
    for (std::size_t i = 0; i < offsets.size(); ++i)
        if (offsets[i] != axis[i]) {
            axis.m_table = std::move(offsets);
            break;
        }
    return axis;
}

View::View(const std::vector<std::uint64_t>& shape)
{
    std::uint64_t step = product(shape);
    for (const std::uint64_t size : shape) {
        step = size ? step / size : 0;
        m_axes.push_back(Axis::progression(size, step));
    }
}

std::vector<std::uint64_t> View::shape() const
{
    std::vector<std::uint64_t> sizes;
    for (const Axis& axis : m_axes)
        sizes.push_back(axis.size());
    return sizes;
}

bool View::isPrefix() const
{
    std::uint64_t step = 1;
    for (std::size_t i = m_axes.size(); i-- > 0;) {
        const Axis& axis = m_axes[i];
        if (!axis.isProgression() || axis[0] != 0 || (axis.size() > 1 && axis.step() != step))
            return false;
        step *= axis.size();
    }
    return true;
}

Status View::pickRows(const std::vector<std::uint64_t>& rows)
{
    std::vector<std::uint64_t> offsets;
    offsets.reserve(rows.size());
    for (const std::uint64_t row : rows)
        offsets.push_back(m_axes[0][row]);
    m_axes[0] = Axis::table(std::move(offsets));
    return ok;
}

Status View::permuteRope(std::uint64_t heads)
{
    const std::uint64_t count = m_axes[0].size();
    if (heads == 0 || count % heads != 0 || (count / heads) % 2 != 0)
        return fail(Errc::Failed, fmt::format("{} rows are not {} heads of an even number of rows", count, heads));
    const std::uint64_t perHead = count / heads;
    std::vector<std::uint64_t> rows;
    rows.reserve(count);
    for (std::uint64_t head = 0; head < heads; ++head)
        for (std::uint64_t row = 0; row < perHead; ++row)
            rows.push_back(head * perHead + (row % 2) * (perHead / 2) + row / 2);
    return pickRows(rows);
}

Status View::normalToNeox(std::uint64_t heads, std::uint64_t perHead, std::uint64_t rotary)
{
    const std::uint64_t count = m_axes[0].size();
    if (rotary > perHead || rotary % 2 != 0 || heads == 0 || count % heads != 0 || count / heads != perHead)
        return fail(Errc::Failed,
                    fmt::format("{} rows are not {} heads of {} with {} rotary ones", count, heads, perHead, rotary));
    std::vector<std::uint64_t> rows;
    rows.reserve(count);
    for (std::uint64_t head = 0; head < heads; ++head)
        for (std::uint64_t row = 0; row < perHead; ++row) {
            const std::uint64_t half = rotary / 2;
            const std::uint64_t from = row >= rotary ? row : row < half ? 2 * row : 2 * (row - half) + 1;
            rows.push_back(head * perHead + from);
        }
    return pickRows(rows);
}

Status View::transposeLast2()
{
    if (m_axes.size() < 2)
        return fail(Errc::Failed, "a tensor of one dimension cannot be transposed");
    std::swap(m_axes[m_axes.size() - 1], m_axes[m_axes.size() - 2]);
    return ok;
}

Status View::slice(std::uint64_t axis, std::uint64_t begin, std::uint64_t end)
{
    if (axis >= m_axes.size() || begin > end || end > m_axes[axis].size())
        return fail(Errc::Failed,
                    fmt::format("{} to {} of dimension {} cannot be cut out of [{}]", begin, end, axis,
                                fmt::join(shape(), ", ")));
    const Axis& old = m_axes[axis];
    if (old.isProgression()) {
        m_axes[axis] = Axis::progression(end - begin, old.step(), old[begin]);
        return ok;
    }
    std::vector<std::uint64_t> offsets;
    for (std::uint64_t i = begin; i < end; ++i)
        offsets.push_back(old[i]);
    m_axes[axis] = Axis::table(std::move(offsets));
    return ok;
}

Status View::stride(std::uint64_t axis, std::uint64_t begin, std::uint64_t step)
{
    if (axis >= m_axes.size() || step == 0)
        return fail(
            Errc::Failed,
            fmt::format("every {}th of dimension {} cannot be taken of [{}]", step, axis, fmt::join(shape(), ", ")));
    const Axis& old = m_axes[axis];
    std::vector<std::uint64_t> offsets;
    for (std::uint64_t i = begin; i < old.size(); i += step)
        offsets.push_back(old[i]);
    m_axes[axis] = Axis::table(std::move(offsets));
    return ok;
}

Status View::reshape(const std::vector<std::uint64_t>& wanted)
{
    if (product(wanted) != product(shape()) || product(wanted) == 0)
        return fail(Errc::Failed,
                    fmt::format("[{}] cannot become [{}]: the number of values differs", fmt::join(shape(), ", "),
                                fmt::join(wanted, ", ")));
    // From the fastest dimension outwards: an axis is split where the wanted one is smaller, and merged with the next
    // where it is larger.
    std::vector<Axis> left = m_axes, reversed;
    const auto takeLast = [&left] {
        const Axis axis = left.back();
        left.pop_back();
        return axis;
    };
    Axis current = takeLast();
    for (std::size_t i = wanted.size(); i-- > 0;) {
        while (current.size() < wanted[i] || current.size() % wanted[i] != 0)
            current = merged(takeLast(), current);
        const auto parts = split(current, wanted[i]);
        if (!parts)
            return fail(Errc::Failed,
                        fmt::format("[{}] cannot become [{}] after its rows were reordered", fmt::join(shape(), ", "),
                                    fmt::join(wanted, ", ")));
        reversed.push_back(parts->second);
        current = parts->first;
    }
    while (!left.empty())
        current = merged(takeLast(), current);
    if (current[0] != 0) // what is left has one element, which may lie behind the beginning
        reversed.back() = merged(current, reversed.back());
    m_axes.assign(reversed.rbegin(), reversed.rend());
    return ok;
}

} // namespace ql::arch
