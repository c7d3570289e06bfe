// SPDX-License-Identifier: Apache-2.0
#include "core/arch/source_values.h"

#include <algorithm>
#include <memory>

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
    if (!layout.decode || layout.format->interleavedRows > 1)
        return unreadable();
    const auto bytes = quant::rowBytes(*layout.format, columns);
    if (!bytes)
        return fail(Errc::BadInput,
                    fmt::format("tensor {}: rows of {} values are not whole blocks of {}", tensor.name, columns,
                                layout.format->name));
    layout.rowBytes = *bytes;
    return layout;
}

} // namespace

bool isElementwise(const checkpoint::Tensor& tensor)
{
    return tensor.type.known() && quant::info(tensor.type.format).blockValues == 1
        && quant::info(tensor.type.format).rowHeaderBytes == 0;
}

std::uint64_t readValuesScratch(const checkpoint::Tensor& tensor, std::uint64_t columns)
{
    if (tensor.type.format == quant::Format::F32)
        return 0;
    const auto layout = layoutOf(tensor, columns);
    return layout ? std::max(kChunkBytes, layout->rowBytes) : 0;
}

Status readValues(const checkpoint::Checkpoint& checkpoint, const checkpoint::Tensor& tensor, std::uint64_t first,
                  std::uint64_t columns, std::span<float> out)
{
    if (out.empty())
        return ok;
    if (tensor.type.format == quant::Format::F32)
        return checkpoint.read(tensor, first * sizeof(float), std::as_writable_bytes(out));

    // Numbers stored one by one are rows of one value, decoded as many at a time as the buffer holds.
    const bool elementwise = isElementwise(tensor);
    const std::uint64_t unit = elementwise ? 1 : columns;
    QL_TRY(const RowLayout layout, layoutOf(tensor, unit));
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
