// SPDX-License-Identifier: Apache-2.0
#include "gpu/weight_planes.h"

#include <algorithm>
#include <cmath>
#include <cstring>
#include <new>

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

using WriteRows = std::function<Status(std::uint64_t first, std::uint64_t count, std::byte* body, std::byte* split)>;

Result<WeightShape> arrangeAs(const WeightSource& source, quant::Format format, const WriteRows& write, Planes& planes)
{
    WeightShape shape{.layout = weightFormat(format), .rows = source.rows, .columns = source.columns};
    const WeightFormat& layout = *shape.layout;
    const std::uint64_t blocks = blocksPerRow(layout, source.columns);
    const std::uint64_t bodyRow = blocks * layout.bodyBytes(), splitRow = blocks * layout.splitBytes;
    std::vector<std::byte> split((source.rows * splitRow + 3) / 4 * 4);
    const auto writePiece = [&](std::uint64_t offset, std::span<std::byte> piece) {
        const std::uint64_t first = offset / bodyRow;
        return write(first, piece.size() / bodyRow, piece.data(), split.data() + first * splitRow);
    };
    const auto writeAll = [&](std::size_t plane, std::span<const std::byte> bytes) {
        return planes.fill(
            plane, bytes.size(),
            [&](std::uint64_t offset, std::span<std::byte> piece) {
                std::ranges::copy(bytes.subspan(offset, piece.size()), piece.begin());
                return ok;
            },
            1);
    };
    const std::uint64_t together = quant::info(source.format).interleavedRows;
    QL_CHECK(planes.fill(0, source.rows * bodyRow, writePiece, bodyRow * together));
    if (splitRow)
        QL_CHECK(writeAll(1, split));
    const ScaleGrid& grid = source.grid;
    if (!grid.scales.empty()) {
        QL_CHECK(writeAll(2, std::as_bytes(std::span(grid.scales))));
        const std::uint64_t columns = grid.groupColumns ? grid.groupColumns : shape.groups() * 32;
        shape.gridRows = static_cast<std::uint32_t>(grid.groupRows ? grid.groupRows : source.rows);
        shape.gridGroups = static_cast<std::uint32_t>(columns / 32);
        shape.gridColumns = static_cast<std::uint32_t>((source.columns + columns - 1) / columns);
    }
    return shape;
}

} // namespace

Status DevicePlanes::fill(std::size_t plane, std::uint64_t bytes, const Transfer::Write& write, std::uint64_t unit)
{
    QL_TRY(m_allocations[plane], m_device.allocate(bytes, MemoryUse::Device, m_name));
    return m_transfer.upload(m_allocations[plane].slice(), write, unit);
}

Status HostPlanes::fill(std::size_t plane, std::uint64_t bytes, const Transfer::Write& write, std::uint64_t unit)
{
    std::vector<std::byte>& all = m_bytes[plane];
    try {
        all.resize(bytes);
    } catch (const std::bad_alloc&) {
        return fail(Errc::NoMemory,
                    fmt::format("{} takes {} MB, which this machine does not have free", m_name, bytes >> 20));
    }
    const std::uint64_t step = std::max(Transfer::kPieceBytes / unit, std::uint64_t{1}) * unit;
    for (std::uint64_t at = 0; at < bytes; at += step)
        QL_CHECK(write(at, std::span(all).subspan(at, std::min(step, bytes - at))));
    return ok;
}

Result<WeightShape> arrangeWeights(const WeightSource& source, Planes& planes)
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
        return arrangeAs(
            source, *format,
            [&](std::uint64_t first, std::uint64_t count, std::byte* body, std::byte* split) -> Status {
                QL_CHECK(read(first, count));
                for (std::uint64_t row = 0; row < count; ++row)
                    arrangeRow(layout, blocks, std::span(rows).subspan(row * stored, stored),
                               body + row * blocks * layout.bodyBytes(), split + row * blocks * layout.splitBytes);
                return ok;
            },
            planes);
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
    auto shape = arrangeAs(source, quant::Format::F16, writeAs(quant::Format::F16), planes);
    if (isTooLarge)
        return arrangeAs(source, quant::Format::F32, writeAs(quant::Format::F32), planes);
    return shape;
}

} // namespace ql::gpu
