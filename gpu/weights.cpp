// SPDX-License-Identifier: Apache-2.0
#include "gpu/weights.h"

#include <algorithm>
#include <cmath>
#include <cstring>

#include <fmt/format.h>

#include "core/base/small_float.h"
#include "core/quant/dispatch.h"

namespace ql::gpu {

namespace {

std::uint64_t blocksPerRow(const WeightFormat& layout, std::uint64_t columns)
{
    return (columns + layout.blockValues() - 1) / layout.blockValues();
}

/// One row of a file as it lies on the device.
void arrangeRow(const WeightFormat& layout, std::uint64_t blocks, std::span<const std::byte> row, std::byte* body,
                std::byte* split)
{
    const std::size_t bodyBytes = layout.bodyBytes();
    if (layout.splitBytes == 0) {
        std::memcpy(body, row.data(), row.size());
        std::memset(body + row.size(), 0, blocks * bodyBytes - row.size());
        return;
    }
    const std::size_t before = layout.splitOffset, apart = layout.splitBytes;
    for (const std::byte* block = row.data(); blocks > 0; --blocks, block += bodyBytes + apart) {
        std::memcpy(body, block, before);
        std::memcpy(split, block + before, apart);
        std::memcpy(body + before, block + before + apart, bodyBytes - before);
        body += bodyBytes;
        split += apart;
    }
}

/// Halves of floats; false where one is finite and too large for it.
bool toHalves(std::span<const float> values, std::byte* out)
{
    constexpr float beyond = 65520; // rounds to infinity, as does everything above
    for (const float value : values) {
        if (std::abs(value) >= beyond && std::isfinite(value))
            return false;
        const std::uint16_t half = floatToFloat16(value);
        std::memcpy(out, &half, sizeof half);
        out += sizeof half;
    }
    return true;
}

Status checkShape(const WeightSource& source)
{
    const quant::FormatInfo& info = quant::info(source.format);
    if (source.rows == 0 || source.columns == 0 || !info.fits(source.columns) || source.rows % info.interleavedRows != 0
        || source.rows > UINT32_MAX || source.columns > UINT32_MAX)
        return fail(
            Errc::BadArgument,
            fmt::format("{}: {} rows of {} values do not fit {}", source.name, source.rows, source.columns, info.name));
    const ScaleGrid& grid = source.grid;
    if (grid.scales.empty())
        return ok;
    const auto groupsOf = [](std::uint64_t all, std::uint64_t group) { return group ? (all + group - 1) / group : 1; };
    if (grid.groupColumns % 32 != 0
        || grid.scales.size() != groupsOf(source.rows, grid.groupRows) * groupsOf(source.columns, grid.groupColumns))
        return fail(Errc::BadArgument, fmt::format("{}: the scales do not fit its rows", source.name));
    return ok;
}

} // namespace

std::uint64_t Weights::bytes() const
{
    return body.slice().size + split.slice().size + grid.slice().size;
}

Result<std::vector<Weights::Part>> Weights::parts(const Device& device) const
{
    const std::uint64_t blocks = blocksPerRow(*layout, columns);
    const std::uint64_t bodyRow = blocks * layout->bodyBytes(), splitRow = blocks * layout->splitBytes;
    QL_TRY(const std::uint64_t together, device.rowsAtOnce(rows, {bodyRow, splitRow}));
    std::vector<Part> parts;
    for (std::uint64_t first = 0; first < rows; first += together) {
        const std::uint64_t count = std::min(together, rows - first);
        Part part{first, count, {body.slice().part(first * bodyRow, count * bodyRow)}};
        if (splitRow)
            part.slices.push_back(split.slice().part(first * splitRow, (count * splitRow + 3) / 4 * 4));
        if (book)
            part.slices.push_back(book->slice());
        parts.push_back(std::move(part));
    }
    return parts;
}

Result<WeightLoader> WeightLoader::create(const Device& device)
{
    QL_TRY(Transfer transfer, Transfer::create(device));
    return WeightLoader(device, std::move(transfer));
}

Result<std::shared_ptr<const Allocation>> WeightLoader::book(Book book)
{
    auto& known = m_books[book];
    if (!known && book != Book::None) {
        const auto bytes = bookBytes(book);
        QL_TRY(Allocation memory, m_device->allocate(bytes.size(), MemoryUse::Device, "a code book"));
        QL_CHECK(m_transfer.upload(memory.slice(), bytes));
        known = std::make_shared<const Allocation>(std::move(memory));
    }
    return known;
}

Result<Weights> WeightLoader::loadAs(const WeightSource& source, quant::Format format, const WriteRows& write)
{
    Weights weights;
    weights.layout = weightFormat(format);
    weights.rows = source.rows;
    weights.columns = source.columns;
    const WeightFormat& layout = *weights.layout;
    const std::uint64_t blocks = blocksPerRow(layout, source.columns);
    const std::uint64_t bodyRow = blocks * layout.bodyBytes(), splitRow = blocks * layout.splitBytes;
    QL_TRY(weights.body, m_device->allocate(source.rows * bodyRow, MemoryUse::Device, source.name));
    std::vector<std::byte> split((source.rows * splitRow + 3) / 4 * 4);
    const auto writePiece = [&](std::uint64_t offset, std::span<std::byte> piece) {
        const std::uint64_t first = offset / bodyRow;
        return write(first, piece.size() / bodyRow, piece.data(), split.data() + first * splitRow);
    };
    const std::uint64_t together = quant::info(source.format).interleavedRows;
    QL_CHECK(m_transfer.upload(weights.body.slice(), writePiece, bodyRow * together));
    if (splitRow) {
        QL_TRY(weights.split, m_device->allocate(split.size(), MemoryUse::Device, source.name));
        QL_CHECK(m_transfer.upload(weights.split.slice(), split));
    }
    QL_TRY(weights.book, book(layout.book));
    const ScaleGrid& grid = source.grid;
    if (!grid.scales.empty()) {
        const auto bytes = std::as_bytes(std::span(grid.scales));
        QL_TRY(weights.grid, m_device->allocate(bytes.size(), MemoryUse::Device, source.name));
        QL_CHECK(m_transfer.upload(weights.grid.slice(), bytes));
        const std::uint64_t columns = grid.groupColumns ? grid.groupColumns : weights.groups() * 32;
        weights.gridRows = static_cast<std::uint32_t>(grid.groupRows ? grid.groupRows : source.rows);
        weights.gridGroups = static_cast<std::uint32_t>(columns / 32);
        weights.gridColumns = static_cast<std::uint32_t>((source.columns + columns - 1) / columns);
    }
    return weights;
}

Result<Weights> WeightLoader::load(const WeightSource& source)
{
    const auto format = uploadFormat(source.format);
    if (!format)
        return fail(Errc::Unsupported, fmt::format("{}: its type cannot be decoded", source.name));
    QL_CHECK(checkShape(source));
    const quant::FormatInfo& info = quant::info(source.format);
    const std::uint64_t stored = *quant::rowBytes(info, source.columns);
    std::vector<std::byte> rows;
    const auto read = [&](std::uint64_t first, std::uint64_t count) {
        rows.resize(count * stored);
        return source.read(first, count, rows);
    };
    if (*format == source.format) {
        const WeightFormat& layout = *weightFormat(*format);
        const std::uint64_t blocks = blocksPerRow(layout, source.columns);
        return loadAs(source, *format,
                      [&](std::uint64_t first, std::uint64_t count, std::byte* body, std::byte* split) -> Status {
                          QL_CHECK(read(first, count));
                          for (std::uint64_t row = 0; row < count; ++row)
                              arrangeRow(layout, blocks, std::span(rows).subspan(row * stored, stored),
                                         body + row * blocks * layout.bodyBytes(),
                                         split + row * blocks * layout.splitBytes);
                          return ok;
                      });
    }

    const quant::DecodeRows decode = quant::decoder(source.format);
    const std::uint64_t padded = (source.columns + 31) / 32 * 32;
    std::vector<float> values;
    bool isTooLarge = false;
    const auto writeAs = [&](quant::Format as) {
        return [&, as](std::uint64_t first, std::uint64_t count, std::byte* body, std::byte*) -> Status {
            QL_CHECK(read(first, count));
            values.resize(count * source.columns);
            decode(rows.data(), count, source.columns, values.data());
            const std::size_t valueBytes = as == quant::Format::F16 ? 2 : 4;
            for (std::uint64_t row = 0; row < count; ++row, body += padded * valueBytes) {
                const std::span line = std::span(values).subspan(row * source.columns, source.columns);
                std::memset(body, 0, padded * valueBytes);
                if (as == quant::Format::F32)
                    std::memcpy(body, line.data(), line.size_bytes());
                else if (!toHalves(line, body))
                    isTooLarge = true;
            }
            return isTooLarge && as == quant::Format::F16 ? fail(Errc::Unsupported, "too large for F16") : ok;
        };
    };
    auto weights = loadAs(source, quant::Format::F16, writeAs(quant::Format::F16));
    if (isTooLarge)
        return loadAs(source, quant::Format::F32, writeAs(quant::Format::F32));
    return weights;
}

} // namespace ql::gpu
