// SPDX-License-Identifier: Apache-2.0
#include "gpu/model/tensor_source.h"

#include <algorithm>
#include <cmath>
#include <cstring>
#include <memory>

#include <fmt/format.h>

#include "core/arch/coded_rows.h"
#include "core/arch/stored_rows.h"
#include "core/arch/tensor_scale.h"
#include "gpu/coded_source.h"

namespace ql::gpu {

namespace {

using arch::TargetTensor;

/// Has one of these numbers, of `bytes` each, all bits of the exponent set?
template <typename Bits> bool hasNonfinite(std::span<const std::byte> numbers, Bits exponent)
{
    bool found = false;
    for (std::size_t at = 0; at + sizeof(Bits) <= numbers.size(); at += sizeof(Bits)) {
        Bits bits;
        std::memcpy(&bits, numbers.data() + at, sizeof bits);
        found |= (bits & exponent) == exponent;
    }
    return found;
}

Status checkFinite(const std::string& name, quant::Format format, std::uint64_t first, std::uint64_t count,
                   std::span<const std::byte> rows)
{
    const bool bad = format == quant::Format::F32 ? hasNonfinite<std::uint32_t>(rows, 0x7f800000)
        : format == quant::Format::F16            ? hasNonfinite<std::uint16_t>(rows, 0x7c00)
        : format == quant::Format::BF16           ? hasNonfinite<std::uint16_t>(rows, 0x7f80)
                                                  : false;
    if (!bad)
        return ok;
    return fail(Errc::BadInput,
                fmt::format("{} has a NaN or infinite value in rows {} to {}, so nothing can be computed with it", name,
                            first, first + count - 1));
}

/// Its bytes as they are made when they are asked for; null where they are not.
std::shared_ptr<const arch::StoredRows> storedRows(const TargetTensor& tensor)
{
    auto rows = std::dynamic_pointer_cast<const arch::StoredRows>(tensor.rows);
    return rows && rows->makesStored() ? rows : nullptr;
}

/// Are there bytes of its type, in a file or made when they are asked for?
bool hasStored(const TargetTensor& tensor)
{
    return tensor.sourceType.known() && (tensor.rows->isPlainCopy() || storedRows(tensor));
}

/// These bytes.
WeightSource storedSource(const TargetTensor& tensor, WeightSource source)
{
    const std::uint64_t rowBytes = *quant::rowBytes(quant::info(source.format), source.columns);
    source.read = [name = source.name, format = source.format, rows = tensor.rows, made = storedRows(tensor),
                   rowBytes](std::uint64_t first, std::uint64_t count, std::span<std::byte> out) -> Status {
        QL_CHECK(made ? made->readStored(first, count, out) : rows->readRaw(first * rowBytes, out));
        return checkFinite(name, format, first, count, out);
    };
    return source;
}

/// The values, encoded as plain numbers; those that were such numbers stay the same.
WeightSource valuesSource(const TargetTensor& tensor, WeightSource source)
{
    const quant::Format stored = tensor.sourceType.format;
    source.format = stored == quant::Format::F16 || stored == quant::Format::BF16 ? stored : quant::Format::F32;
    source.read = [name = source.name, format = source.format, rows = tensor.rows, columns = source.columns](
                      std::uint64_t first, std::uint64_t count, std::span<std::byte> out) -> Status {
        std::vector<float> values(count * columns);
        QL_CHECK(rows->readRows(first, count, values));
        quant::info(format).encode(values.data(), count, columns, {}, out.data());
        return checkFinite(name, format, first, count, out);
    };
    return source;
}

Result<WeightSource> oneCoded(const TargetTensor& tensor, std::uint64_t first, std::uint64_t count)
{
    const arch::CodedRows& coded = *tensor.coded;
    std::vector<std::byte> codes(count * coded.codeRowBytes());
    std::vector<float> scales(count * coded.groups());
    std::vector<std::int16_t> zeros(coded.scheme().hasZeros ? scales.size() : 0);
    QL_CHECK(coded.readCodes(first, count, codes));
    QL_CHECK(coded.readScales(first, count, scales));
    if (!zeros.empty())
        QL_CHECK(coded.readZeros(first, count, zeros));
    QL_TRY(const float factor, coded.factor(first));
    const quant::CodedRowsView view{.scheme = coded.scheme(),
                                    .rows = count,
                                    .columns = coded.columns(),
                                    .codes = codes.data(),
                                    .scales = scales.data(),
                                    .zeros = zeros.empty() ? nullptr : zeros.data(),
                                    .factor = factor,
                                    .divides = coded.divides()};
    return codedSource(tensor.name, view);
}

/// Nothing where a matrix does not come from one of the source, so that it has no grid of its own.
Result<std::optional<WeightSource>> codedTensor(const TargetTensor& tensor)
{
    const std::uint64_t perMatrix = arch::rowsPerMatrixOf(tensor);
    if (!tensor.coded->keepsMatrices(perMatrix)
        || (tensor.coded->scheme().groupRows > 1 && !tensor.coded->keepsRowGroups(perMatrix)))
        return std::nullopt;
    std::vector<WeightSource> sources;
    for (std::uint64_t first = 0; first < tensor.rowCount(); first += perMatrix) {
        QL_TRY(WeightSource one, oneCoded(tensor, first, perMatrix));
        if (!sources.empty() && !canJoin(sources.front(), one))
            return std::nullopt;
        sources.push_back(std::move(one));
    }
    return joined(std::move(sources));
}

std::uint64_t gridColumns(const WeightSource& source, std::uint64_t groupColumns)
{
    return groupColumns ? (source.columns + groupColumns - 1) / groupColumns : 1;
}

/// One line of scales for each row.
void appendRowScales(const WeightSource& source, std::uint64_t groupColumns, std::vector<float>& out)
{
    const std::uint64_t across = gridColumns(source, groupColumns);
    const ScaleGrid& grid = source.grid;
    const std::uint64_t step = grid.groupRows ? grid.groupRows : source.rows;
    for (std::uint64_t row = 0; row < source.rows; ++row)
        for (std::uint64_t group = 0; group < across; ++group)
            out.push_back(grid.scales.empty() ? 1.0f : grid.scales[row / step * across + group]);
}

/// The rows that share a scale in all of them; 1 where they differ.
std::uint64_t commonGroupRows(const std::vector<WeightSource>& sources)
{
    const auto of = [](const WeightSource& source) {
        return source.grid.scales.empty() || source.grid.groupRows == 0 ? source.rows : source.grid.groupRows;
    };
    const std::uint64_t common = of(sources.front());
    const bool isSame = std::ranges::all_of(sources, [&](const WeightSource& source) {
        return of(source) == common && source.rows % common == 0 && !source.grid.scales.empty();
    });
    return isSame ? common : 1;
}

} // namespace

Result<WeightSource> tensorSource(const TargetTensor& tensor)
{
    WeightSource source{.name = tensor.name,
                        .format = tensor.sourceType.format,
                        .rows = tensor.rowCount(),
                        .columns = tensor.columns()};
    if (tensor.coded) {
        QL_TRY(auto coded, codedTensor(tensor));
        if (coded)
            return std::move(*coded);
    } else if (hasStored(tensor) && uploadFormat(source.format)) {
        source = storedSource(tensor, std::move(source));
        if (!tensor.scale)
            return source;
        QL_TRY(const std::span<const float> factors, tensor.scale->factors());
        source.grid.scales.assign(factors.begin(), factors.end());
        source.grid.groupRows = arch::rowsPerMatrixOf(tensor);
        return source;
    }
    return valuesSource(tensor, std::move(source));
}

std::uint64_t deviceBytes(const TargetTensor& tensor)
{
    const quant::Format stored = tensor.sourceType.format;
    if (tensor.coded)
        return tensor.sourceBytes;
    if (hasStored(tensor))
        return tensor.rowCount()
            * *quant::rowBytes(quant::info(uploadFormat(stored).value_or(quant::Format::F32)), tensor.columns());
    const bool isHalf = stored == quant::Format::F16 || stored == quant::Format::BF16;
    return tensor.elements() * (isHalf ? 2 : 4);
}

bool canJoin(const WeightSource& a, const WeightSource& b)
{
    return a.format == b.format && a.columns == b.columns
        && (a.grid.scales.empty() || b.grid.scales.empty() || a.grid.groupColumns == b.grid.groupColumns);
}

WeightSource joined(std::vector<WeightSource> sources)
{
    if (sources.size() == 1)
        return std::move(sources.front());
    WeightSource all{
        .name = sources.front().name, .format = sources.front().format, .columns = sources.front().columns};
    const bool hasGrid = std::ranges::any_of(sources, [](const auto& source) { return !source.grid.scales.empty(); });
    const std::uint64_t groupRows = commonGroupRows(sources);
    for (const WeightSource& source : sources) {
        all.rows += source.rows;
        all.grid.groupColumns = std::max(all.grid.groupColumns, source.grid.groupColumns);
    }
    for (const WeightSource& source : sources) {
        if (hasGrid && groupRows > 1)
            all.grid.scales.insert(all.grid.scales.end(), source.grid.scales.begin(), source.grid.scales.end());
        else if (hasGrid)
            appendRowScales(source, all.grid.groupColumns, all.grid.scales);
    }
    all.grid.groupRows = hasGrid ? groupRows : 0;
    const std::uint64_t rowBytes = *quant::rowBytes(quant::info(all.format), all.columns);
    all.read = [list = std::make_shared<const std::vector<WeightSource>>(std::move(sources)),
                rowBytes](std::uint64_t first, std::uint64_t count, std::span<std::byte> out) -> Status {
        std::uint64_t begin = 0; // of the rows of a source
        for (const WeightSource& source : *list) {
            const std::uint64_t end = begin + source.rows;
            if (count > 0 && first < end) {
                const std::uint64_t some = std::min(count, end - first);
                QL_CHECK(source.read(first - begin, some, out.first(some * rowBytes)));
                out = out.subspan(some * rowBytes);
                first += some;
                count -= some;
            }
            begin = end;
        }
        return ok;
    };
    return all;
}

} // namespace ql::gpu
