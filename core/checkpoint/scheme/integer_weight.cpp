// SPDX-License-Identifier: Apache-2.0
#include "core/checkpoint/scheme/integer_weight.h"

#include <algorithm>

#include <fmt/format.h>

#include "core/checkpoint/scheme/column_factors.h"

namespace ql::checkpoint::scheme {

namespace {

constexpr std::uint64_t kRowsAtOnce = 32; // of weights whose columns are in groups of their own

} // namespace

std::vector<const Tensor*> IntegerLayout::companions() const
{
    std::vector<const Tensor*> all{scales};
    for (const Tensor* each : {zeros, groupIndex})
        if (each)
            all.push_back(each);
    return all;
}

IntegerWeight::IntegerWeight(IntegerLayout layout)
    : CodedWeight(layout.scheme, layout.rows, layout.columns, layout.rows, layout.dialect)
    , m_layout(std::move(layout))
{
}

Result<std::vector<std::uint32_t>> IntegerWeight::readGroups() const
{
    std::vector<std::int32_t> stored(columns());
    QL_CHECK(m_layout.checkpoint->read(*m_layout.groupIndex, 0, std::as_writable_bytes(std::span(stored))));
    std::vector<std::uint32_t> found(columns());
    // -1 throughout is how compressed-tensors leaves an index that is not used.
    const bool isUnused = std::all_of(stored.begin(), stored.end(), [](std::int32_t group) { return group == -1; });
    for (std::uint64_t column = 0; column < columns(); ++column) {
        const auto group = isUnused ? column / std::max<std::uint64_t>(1, scheme().groupColumns)
                                    : static_cast<std::uint64_t>(static_cast<std::int64_t>(stored[column]));
        if (group >= groups())
            return fail(Errc::BadInput,
                        fmt::format("{}: column {} is in group {}, but there are {} groups", m_layout.groupIndex->name,
                                    column, stored[column], groups()));
        found[column] = static_cast<std::uint32_t>(group);
    }
    return found;
}

bool IntegerWeight::hasPlainGroups() const
{
    if (!m_layout.groupIndex)
        return true;
    // Most files have an index that says nothing new; looking at it costs a thousandth of the weight, once.
    std::call_once(m_looked, [this] {
        const auto found = readGroups();
        m_hasPlainGroups = found.has_value();
        for (std::uint64_t column = 0; m_hasPlainGroups && column < columns(); ++column)
            m_hasPlainGroups =
                (*found)[column] == (scheme().groupColumns ? column / scheme().groupColumns : std::uint64_t{0});
    });
    return m_hasPlainGroups;
}

Status IntegerWeight::readRows(std::uint64_t first, std::uint64_t count, std::span<float> out) const
{
    return hasPlainGroups() ? CodedWeight::readRows(first, count, out) : roundExactRows(*this, first, count, out);
}

Status IntegerWeight::readExact(std::uint64_t first, std::uint64_t count, std::span<double> out) const
{
    if (hasPlainGroups())
        return CodedWeight::readExact(first, count, out);
    QL_TRY(const std::vector<std::uint32_t> groupOf, readGroups());
    std::vector<std::byte> codes(kRowsAtOnce * columns());
    std::vector<float> scales(kRowsAtOnce * groups());
    std::vector<std::int16_t> zeros(kRowsAtOnce * groups());
    for (std::uint64_t done = 0; done < count; done += kRowsAtOnce) {
        const std::uint64_t rows = std::min(kRowsAtOnce, count - done);
        QL_CHECK(readCodes(first + done, rows, std::span(codes).first(rows * columns())));
        QL_CHECK(readScales(first + done, rows, std::span(scales).first(rows * groups())));
        if (scheme().hasZeros)
            QL_CHECK(readZeros(first + done, rows, std::span(zeros).first(rows * groups())));
        for (std::uint64_t i = 0; i < rows * columns(); ++i) {
            const std::uint64_t group = i / columns() * groups() + groupOf[i % columns()];
            const int code = static_cast<std::int8_t>(codes[i]);
            out[done * columns() + i] = (code - zeros[group]) * static_cast<double>(scales[group]);
        }
    }
    return ok;
}

std::uint64_t IntegerWeight::scratchBytes(std::uint64_t count) const
{
    const std::uint64_t plain = CodedWeight::scratchBytes(count) + packedBytes(rowsAtOnce(count));
    if (!m_layout.groupIndex)
        return plain;
    const std::uint64_t byColumn = kRowsAtOnce * (columns() + groups() * (sizeof(float) + sizeof(std::int16_t)))
        + 2 * columns() * sizeof(std::int32_t) + packedBytes(kRowsAtOnce);
    return std::max(plain, byColumn + roundingBytes(*this, count));
}

quant::Scheme integerScheme(unsigned bits, const Grouping& grouping, const Tensor& scales, bool hasZeros)
{
    quant::Scheme scheme;
    scheme.element = quant::Element::Int8;
    scheme.bits = static_cast<std::uint8_t>(bits);
    scheme.groupRows = grouping.rows;
    scheme.groupColumns = grouping.columns;
    scheme.scale = scales.type.format;
    scheme.hasZeros = hasZeros;
    return scheme;
}

Status readTile(const Checkpoint& checkpoint, const Tensor& tensor, std::uint64_t rowWords, std::uint64_t row,
                std::uint64_t rows, std::uint64_t column, std::uint64_t columns, std::uint32_t* out)
{
    constexpr std::uint64_t word = sizeof(std::uint32_t);
    if (columns == rowWords)
        return checkpoint.read(tensor, row * rowWords * word, std::as_writable_bytes(std::span(out, rows * rowWords)));
    for (std::uint64_t i = 0; i < rows; ++i)
        QL_CHECK(checkpoint.read(tensor, ((row + i) * rowWords + column) * word,
                                 std::as_writable_bytes(std::span(out + i * columns, columns))));
    return ok;
}

} // namespace ql::checkpoint::scheme
