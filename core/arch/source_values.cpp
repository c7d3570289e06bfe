// SPDX-License-Identifier: Apache-2.0
#include "core/arch/source_values.h"

#include <algorithm>
#include <memory>
#include <vector>

#include <fmt/format.h>

#include "core/quant/dispatch.h"

namespace ql::arch {

namespace {

constexpr std::uint64_t kChunkBytes = std::uint64_t{1} << 20; // of stored bytes decoded at a time

struct RowLayout {
    const quant::FormatInfo* format = nullptr;
    quant::DecodeRows decode = nullptr;
    std::uint64_t rowBytes = 0;
};

Result<RowLayout> layoutOf(const checkpoint::Tensor& tensor, std::uint64_t columns)
{
    const auto unreadable = [&tensor] {
        return fail(Errc::BadInput,
                    fmt::format("tensor {} is stored as {}, whose values cannot be read; it can only be "
                                "copied as it is",
                                tensor.name, tensor.type.name()));
    };
    if (!tensor.type.known())
        return unreadable();
    RowLayout layout;
    layout.format = &quant::info(tensor.type.format);
    layout.decode = quant::decoder(tensor.type.format);
    if (!layout.decode)
        return unreadable();
    if (columns > 0 && tensor.elements() / columns % layout.format->interleavedRows != 0)
        return fail(Errc::BadInput,
                    fmt::format("tensor {}: its rows are not whole groups of {}, as {} needs", tensor.name,
                                layout.format->interleavedRows, layout.format->name));
    const auto bytes = quant::rowBytes(*layout.format, columns);
    if (!bytes)
        return fail(Errc::BadInput,
                    fmt::format("tensor {}: rows of {} values are not whole blocks of {}", tensor.name, columns,
                                layout.format->name));
    layout.rowBytes = *bytes;
    return layout;
}

/// Reads the groups of interleaved rows that hold the rows asked for, a group at a time.
Status readInterleaved(const checkpoint::Checkpoint& checkpoint, const checkpoint::Tensor& tensor,
                       const RowLayout& layout, std::uint64_t firstRow, std::uint64_t columns, std::span<float> out)
{
    const std::uint64_t together = layout.format->interleavedRows;
    const auto bytes = std::make_unique_for_overwrite<std::byte[]>(together * layout.rowBytes);
    const auto values = std::make_unique_for_overwrite<float[]>(together * columns);
    for (std::uint64_t row = firstRow, end = firstRow + out.size() / columns; row < end;) {
        const std::uint64_t group = row / together * together, last = std::min(end, group + together);
        QL_CHECK(checkpoint.read(tensor, group * layout.rowBytes, {bytes.get(), together * layout.rowBytes}));
        layout.decode(bytes.get(), together, columns, values.get());
        std::copy(values.get() + (row - group) * columns, values.get() + (last - group) * columns,
                  out.data() + (row - firstRow) * columns);
        row = last;
    }
    return ok;
}

/// Values of a coded weight, which decodes whole rows.
Status readCoded(const checkpoint::CodedWeight& weight, std::uint64_t first, std::span<float> out)
{
    const std::uint64_t columns = weight.columns();
    std::vector<float> row;
    while (!out.empty()) {
        const std::uint64_t within = first % columns;
        const std::uint64_t whole = within == 0 ? out.size() / columns : 0;
        std::uint64_t count = whole * columns;
        if (whole > 0) {
            QL_CHECK(weight.readRows(first / columns, whole, out.first(count)));
        } else {
            row.resize(columns);
            QL_CHECK(weight.readRows(first / columns, 1, row));
            count = std::min<std::uint64_t>(columns - within, out.size());
            std::copy_n(row.data() + within, count, out.data());
        }
        first += count;
        out = out.subspan(count);
    }
    return ok;
}

bool hasElements(const checkpoint::Tensor& tensor)
{
    return tensor.type.known() && quant::info(tensor.type.format).blockValues == 1
        && quant::info(tensor.type.format).rowHeaderBytes == 0;
}

} // namespace

bool isElementwise(const checkpoint::Weight& weight)
{
    return weight.coded || hasElements(*weight.tensor);
}

std::uint64_t readValuesScratch(const checkpoint::Weight& weight, std::uint64_t columns)
{
    if (weight.coded)
        return weight.coded->scratchBytes(weight.coded->rows()) + weight.coded->columns() * sizeof(float);
    const checkpoint::Tensor& tensor = *weight.tensor;
    if (tensor.type.format == quant::Format::F32)
        return 0;
    const auto layout = layoutOf(tensor, columns);
    if (!layout)
        return 0;
    const std::uint64_t together = layout->format->interleavedRows;
    return together > 1 ? together * (layout->rowBytes + columns * sizeof(float))
                        : std::max(kChunkBytes, layout->rowBytes);
}

Status readValues(const checkpoint::Checkpoint& checkpoint, const checkpoint::Weight& weight, std::uint64_t first,
                  std::uint64_t columns, std::span<float> out)
{
    if (out.empty())
        return ok;
    if (weight.coded)
        return readCoded(*weight.coded, first, out);
    const checkpoint::Tensor& tensor = *weight.tensor;
    if (tensor.type.format == quant::Format::F32)
        return checkpoint.read(tensor, first * sizeof(float), std::as_writable_bytes(out));

    // Numbers stored one by one are rows of one value, decoded as many at a time as the buffer holds.
    const bool elementwise = hasElements(tensor);
    const std::uint64_t unit = elementwise ? 1 : columns;
    QL_TRY(const RowLayout layout, layoutOf(tensor, unit));
    if (layout.format->interleavedRows > 1)
        return readInterleaved(checkpoint, tensor, layout, first / columns, columns, out);
    const std::uint64_t total = out.size() / unit;
    const std::uint64_t perRead = std::clamp<std::uint64_t>(kChunkBytes / layout.rowBytes, 1, total);
    const auto buffer = std::make_unique_for_overwrite<std::byte[]>(perRead * layout.rowBytes);
    for (std::uint64_t done = 0; done < total;) {
        const std::uint64_t count = std::min(perRead, total - done);
        const std::span<std::byte> bytes(buffer.get(), count * layout.rowBytes);
        QL_CHECK(checkpoint.read(tensor, (first / unit + done) * layout.rowBytes, bytes));
        layout.decode(bytes.data(), count, unit, out.data() + done * unit);
        done += count;
    }
    return ok;
}

} // namespace ql::arch
