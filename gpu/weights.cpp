// SPDX-License-Identifier: Apache-2.0
#include "gpu/weights.h"

#include <algorithm>

#include <fmt/format.h>

#include "gpu/weight_planes.h"

namespace ql::gpu {

std::uint64_t Weights::bytes() const
{
    return body.size + split.size + grid.size;
}

Result<std::vector<Weights::Part>> Weights::parts(const Device& device, std::uint64_t unit) const
{
    const std::uint64_t blocks = (columns + layout->blockValues() - 1) / layout->blockValues();
    const std::uint64_t bodyRow = blocks * layout->bodyBytes(), splitRow = blocks * layout->splitBytes;
    QL_TRY(const std::uint64_t units, device.rowsAtOnce(rows / unit, {bodyRow * unit, splitRow * unit}));
    const std::uint64_t together = units * unit;
    std::vector<Part> parts;
    for (std::uint64_t first = 0; first < rows; first += together) {
        const std::uint64_t count = std::min(together, rows - first);
        Part part{first, count, {body.part(first * bodyRow, count * bodyRow)}};
        if (splitRow)
            part.slices.push_back(split.part(first * splitRow, (count * splitRow + 3) / 4 * 4));
        if (book.size)
            part.slices.push_back(book);
        parts.push_back(std::move(part));
    }
    return parts;
}

std::optional<Weights> Weights::rowsFrom(std::uint64_t first, std::uint64_t count, std::uint64_t alignment) const
{
    const std::uint64_t blocks = (columns + layout->blockValues() - 1) / layout->blockValues();
    const std::uint64_t lines = gridColumns ? first / gridRows : 0;
    Weights some = *this;
    some.rows = count;
    const auto cut = [&](Slice& slice, std::uint64_t begin, std::uint64_t bytes) {
        if (slice.size)
            slice = slice.part(begin, (bytes + 3) / 4 * 4);
        return begin % alignment == 0;
    };
    const std::uint64_t bodyRow = blocks * layout->bodyBytes(), splitRow = blocks * layout->splitBytes;
    const std::uint64_t gridRow = std::uint64_t{4} * gridColumns;
    const std::uint64_t gridLines = gridColumns ? (count + gridRows - 1) / gridRows : 0;
    if (!cut(some.body, first * bodyRow, count * bodyRow) || !cut(some.split, first * splitRow, count * splitRow)
        || !cut(some.grid, lines * gridRow, gridLines * gridRow) || (gridColumns && first % gridRows != 0))
        return std::nullopt;
    return some;
}

Result<WeightLoader> WeightLoader::create(const Device& device)
{
    QL_TRY(Transfer transfer, Transfer::create(device));
    return WeightLoader(device, std::move(transfer));
}

Result<Slice> WeightLoader::book(Book book)
{
    auto& known = m_books[book];
    if (!known && book != Book::None) {
        const auto bytes = bookBytes(book);
        QL_TRY(Allocation memory, m_device->allocate(bytes.size(), MemoryUse::Device, "a code book"));
        QL_CHECK(m_transfer.upload(memory.slice(), bytes));
        known = std::make_shared<const Allocation>(std::move(memory));
    }
    return known ? known->slice() : Slice{};
}

Result<Weights> WeightLoader::load(const WeightSource& source)
{
    DevicePlanes planes(*m_device, m_transfer, source.name);
    Weights weights;
    QL_TRY(static_cast<WeightShape&>(weights), arrangeWeights(source, planes));
    weights.body = planes.slice(0);
    weights.split = planes.slice(1);
    weights.grid = planes.slice(2);
    QL_TRY(weights.book, book(weights.layout->book));
    auto memory = std::make_shared<std::pair<DevicePlanes::Allocations, std::shared_ptr<const Allocation>>>(
        std::move(planes).allocations(), m_books[weights.layout->book]);
    weights.memory = std::move(memory);
    return weights;
}

Result<PackedWeights> packWeights(const WeightSource& source)
{
    HostPlanes planes(source.name);
    PackedWeights packed;
    QL_TRY(static_cast<WeightShape&>(packed), arrangeWeights(source, planes));
    packed.body = std::move(planes.bytes(0));
    packed.split = std::move(planes.bytes(1));
    packed.grid = std::move(planes.bytes(2));
    return packed;
}

} // namespace ql::gpu
