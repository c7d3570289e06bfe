// SPDX-License-Identifier: Apache-2.0
#include "core/quant/block_encoded.h"

#include <algorithm>
#include <bit>
#include <cmath>
#include <limits>

#include "core/base/small_float.h"
#include "core/quant/block_codes.h"
#include "core/quant/coded.h"
#include "core/quant/coded_search.h"
#include "core/quant/dispatch.h"

namespace ql::quant::block {

namespace {

using Kind = ScalePart::Kind;

/// Where a block stores its scales, as in docs/formats/ggml-types.md. Of formats that are not here only what the grid
/// tells is known.
struct StoredScale {
    Format format;
    Kind kind;
    std::size_t offset;
    Format stored = Format::F16;
    std::size_t valuesEach = 0; ///< of several in a block; 0: one
};
constexpr StoredScale storedScales[] = {
    {Format::Q4_0, Kind::Scale, 0},
    {Format::Q4_1, Kind::Scale, 0},
    {Format::Q4_1, Kind::Minimum, 2},
    {Format::Q5_0, Kind::Scale, 0},
    {Format::Q5_1, Kind::Scale, 0},
    {Format::Q5_1, Kind::Minimum, 2},
    {Format::Q6_0, Kind::Scale, 0},
    {Format::Q8_0, Kind::Scale, 0},
    {Format::IQ4_NL, Kind::Scale, 0},
    {Format::Q2_K, Kind::SuperScale, 80},
    {Format::Q2_K, Kind::SuperMinimum, 82},
    {Format::Q3_K, Kind::SuperScale, 108},
    {Format::Q4_K, Kind::SuperScale, 0},
    {Format::Q4_K, Kind::SuperMinimum, 2},
    {Format::Q5_K, Kind::SuperScale, 0},
    {Format::Q5_K, Kind::SuperMinimum, 2},
    {Format::Q6_K, Kind::SuperScale, 208},
    {Format::IQ4_XS, Kind::SuperScale, 0},
    {Format::MXFP4, Kind::Scale, 0, Format::F8_E8M0},
    {Format::NVFP4, Kind::Scale, 0, Format::F8_E4M3, 16},
};

float readScale(std::span<const std::byte> at, Format stored)
{
    const auto byte = [&](std::size_t i) { return std::to_integer<std::uint8_t>(at[i]); };
    if (stored == Format::F8_E8M0)
        return fromE8m0(byte(0));
    if (stored == Format::F8_E4M3)
        return fromE4m3(byte(0) & 0x7f);
    return float16ToFloat(static_cast<std::uint16_t>(byte(0) | byte(1) << 8));
}

bool alike(std::span<const float> a, std::span<const float> b)
{
    return std::equal(a.begin(), a.end(), b.begin(), b.end(), [](float x, float y) {
        return std::bit_cast<std::uint32_t>(x) == std::bit_cast<std::uint32_t>(y); // NaN like NaN
    });
}

const ScalePart* find(const BlockGroup& group, Kind kind)
{
    const auto found = std::find_if(group.scales.begin(), group.scales.end(),
                                    [kind](const ScalePart& part) { return part.kind == kind; });
    return found == group.scales.end() ? nullptr : &*found;
}

/// What can be told from stored scales and from a grid of evenly spaced numbers.
void describeGrid(BlockGroup& group)
{
    if (find(group, Kind::Minimum))
        return;
    if (const ScalePart* scale = find(group, Kind::Scale)) {
        group.unit = scale->value;
        return;
    }
    std::vector<float> sorted = group.grid;
    std::sort(sorted.begin(), sorted.end());
    if (sorted.size() < 2 || !(sorted.front() < sorted.back()))
        return;
    const double step = (static_cast<double>(sorted.back()) - sorted.front()) / static_cast<double>(sorted.size() - 1);
    for (std::size_t i = 0; i < sorted.size(); ++i) {
        if (std::abs(sorted[i] - (sorted.front() + step * static_cast<double>(i))) > 1e-3 * step)
            return;
    }
    group.scales.push_back({Kind::Step, static_cast<float>(step), Format::Unknown});
    const double fromZero = sorted.front() / step;
    if (std::abs(fromZero - std::round(fromZero)) < 1e-3 && sorted.front() <= 0)
        group.unit = static_cast<float>(step);
    else
        group.scales.push_back({Kind::Lowest, sorted.front(), Format::Unknown});
}

EncodedRow encodeTable(const FormatInfo& format, std::span<const float> row)
{
    EncodedRow result;
    const std::size_t together = format.interleavedRows;
    std::vector<float> rows;
    rows.reserve(row.size() * together);
    for (std::size_t i = 0; i < together; ++i) // a group of rows that are all this one
        rows.insert(rows.end(), row.begin(), row.end());
    const std::vector<float> ones(format.needsImportance ? row.size() : 0, 1.0f);
    result.bytes.resize(static_cast<std::size_t>(rowBytes(format, row.size()).value()) * together);
    encoder(format.format)(rows.data(), together, row.size(), ones, result.bytes.data());
    decoder(format.format)(result.bytes.data(), together, row.size(), rows.data());
    rows.resize(row.size());
    result.decoded = std::move(rows);
    return result;
}

/// The blocks of one row (or of a group of interleaved ones) that some columns lie in.
class TableView {
public:
    TableView(const FormatInfo& format, const EncodedRow& encoded, std::size_t first, std::size_t count)
        : m_format(format)
        , m_codes(blockCodes(format.format))
        , m_firstColumn(first / format.blockValues * format.blockValues)
    {
        const std::size_t blocks = (first + count - m_firstColumn + format.blockValues - 1) / format.blockValues;
        const auto header = encoded.bytes.begin(), body = header + static_cast<std::ptrdiff_t>(headerBytes());
        const auto begin = body + static_cast<std::ptrdiff_t>(m_firstColumn / format.blockValues * groupBytes());
        m_bytes.assign(header, body);
        m_bytes.insert(m_bytes.end(), begin, begin + static_cast<std::ptrdiff_t>(blocks * groupBytes()));
        if (m_codes.bits > 0)
            makeGrids(blocks * format.blockValues);
    }

    bool hasGrid() const { return m_codes.bits > 0; }

    std::optional<std::uint32_t> code(std::size_t column) const
    {
        return hasGrid() ? std::optional(m_codes.read(block(column), column % m_format.blockValues)) : std::nullopt;
    }

    std::vector<float> grid(std::size_t column) const
    {
        std::vector<float> points;
        for (const std::vector<float>& ofCode : m_grids)
            points.push_back(ofCode[column - m_firstColumn]);
        return points;
    }

    std::vector<ScalePart> scales(std::size_t column) const
    {
        std::vector<ScalePart> parts;
        for (const StoredScale& scale : storedScales) {
            if (scale.format != m_format.format)
                continue;
            const std::size_t which = scale.valuesEach == 0 ? 0 : column % m_format.blockValues / scale.valuesEach;
            parts.push_back(
                {scale.kind, readScale(block(column).subspan(scale.offset + which), scale.stored), scale.stored});
        }
        return parts;
    }

private:
    std::size_t headerBytes() const { return std::size_t{m_format.rowHeaderBytes} * m_format.interleavedRows; }
    std::size_t groupBytes() const { return std::size_t{m_format.blockBytes} * m_format.interleavedRows; }
    std::size_t offsetOf(std::size_t column) const
    {
        return headerBytes() + (column - m_firstColumn) / m_format.blockValues * groupBytes();
    }
    std::span<const std::byte> block(std::size_t column) const
    {
        return std::span(m_bytes).subspan(offsetOf(column), groupBytes());
    }

    /// All values are given the same code at once, one code after the other.
    void makeGrids(std::size_t columns)
    {
        std::vector<std::byte> bytes = m_bytes;
        std::vector<float> values(columns * m_format.interleavedRows);
        m_grids.resize(std::size_t{1} << m_codes.bits);
        for (std::uint32_t code = 0; code < m_grids.size(); ++code) {
            for (std::size_t column = m_firstColumn; column < m_firstColumn + columns; ++column)
                m_codes.write(std::span(bytes).subspan(offsetOf(column), groupBytes()), column % m_format.blockValues,
                              code);
            decoder(m_format.format)(bytes.data(), m_format.interleavedRows, columns, values.data());
            m_grids[code].assign(values.begin(), values.begin() + static_cast<std::ptrdiff_t>(columns));
        }
    }

    const FormatInfo& m_format;
    const BlockCodes& m_codes;
    std::size_t m_firstColumn; ///< of the first block
    std::vector<std::byte> m_bytes{};
    std::vector<std::vector<float>> m_grids{}; ///< by code: the value of each column
};

void viewTable(BlockView& view, const FormatInfo& format, const EncodedRow& encoded, std::size_t first)
{
    const TableView table(format, encoded, first, view.original.size());
    view.hasGrid = table.hasGrid();
    view.uniformImportance = format.needsImportance;
    for (std::size_t i = 0; i < view.original.size(); ++i) {
        const std::size_t column = first + i;
        view.codes.push_back(table.code(column));
        BlockGroup next{.first = i, .count = 1, .scales = table.scales(column), .grid = table.grid(column)};
        const bool blockBegins = column % format.blockValues == 0;
        if (i > 0 && !blockBegins && alike(view.groups.back().grid, next.grid)) {
            ++view.groups.back().count;
            continue;
        }
        view.groups.push_back(std::move(next));
    }
    for (BlockGroup& group : view.groups)
        describeGrid(group);
}

Scheme schemeFor(const BlockEncoding& encoding, std::size_t blockSize)
{
    Scheme scheme = encoding.scheme;
    if (scheme.groupColumns == 0)
        scheme.groupColumns = blockSize;
    return scheme;
}

CodedRowsView rowsOf(const Scheme& scheme, const EncodedRow& encoded, std::size_t columns)
{
    return {.scheme = scheme,
            .rows = 1,
            .columns = columns,
            .codes = encoded.bytes.data(),
            .scales = encoded.scales.data(),
            .factor = encoded.factor};
}

EncodedRow encodeScheme(const Scheme& scheme, std::span<const float> row)
{
    constexpr float largestNvfp4 = 6.0f * 448.0f; // so that the largest scale is the largest that E4M3 has
    EncodedRow result;
    float largest = 0;
    for (const float value : row)
        largest = std::max(largest, std::abs(value));
    if (scheme.hasFactor && largest > 0)
        result.factor = std::max(largest / largestNvfp4, std::numeric_limits<float>::min());
    result.groupColumns = scheme.groupColumns;
    result.scales.resize(groupsPerRow(scheme, row.size()));
    plainScales(scheme, row.data(), 1, row.size(), result.factor, result.scales.data());
    std::vector<float> products(result.scales.size());
    std::transform(result.scales.begin(), result.scales.end(), products.begin(),
                   [&](float scale) { return scale * result.factor; });
    result.bytes.resize(codeBytes(scheme.element, row.size()));
    encodeCoded(scheme, row.data(), products.data(), 1, row.size(), result.bytes.data());
    result.decoded.resize(row.size());
    decodeCoded(rowsOf(scheme, result, row.size()), result.decoded.data());
    return result;
}

/// What each code decodes to under a scale and factor; NaN where it is none or never written.
std::vector<float> schemeGrid(const Scheme& scheme, float scale, float factor)
{
    const bool isHalfByte = scheme.element == Element::E2M1;
    const std::size_t count = isHalfByte ? 16 : scheme.element == Element::Int8 ? std::size_t{1} << scheme.bits : 256;
    std::vector<std::byte> codes(isHalfByte ? count / 2 : count);
    for (std::size_t code = 0; code < count; ++code) {
        if (isHalfByte)
            codes[code / 2] |= static_cast<std::byte>(code << (code % 2 * 4));
        else if (scheme.element == Element::Int8 && code >= count / 2) // two's complement
            codes[code] = static_cast<std::byte>(static_cast<int>(code) - static_cast<int>(count));
        else
            codes[code] = static_cast<std::byte>(code);
    }
    Scheme alone = scheme;
    alone.groupColumns = 0;
    std::vector<float> grid(count);
    decodeCoded(
        {.scheme = alone, .rows = 1, .columns = count, .codes = codes.data(), .scales = &scale, .factor = factor},
        grid.data());
    return grid;
}

std::uint32_t schemeCode(const Scheme& scheme, std::span<const std::byte> codes, std::size_t column)
{
    if (scheme.element == Element::E2M1)
        return std::to_integer<std::uint32_t>(codes[column / 2]) >> (column % 2 * 4) & 15;
    const auto code = std::to_integer<std::uint32_t>(codes[column]);
    return scheme.element == Element::Int8 ? code & ((1u << scheme.bits) - 1) : code;
}

void viewScheme(BlockView& view, const Scheme& scheme, const EncodedRow& encoded, std::size_t first)
{
    view.hasGrid = true;
    for (std::size_t i = 0; i < view.original.size(); ++i) {
        view.codes.push_back(schemeCode(scheme, encoded.bytes, first + i));
        const bool begins = (first + i) % scheme.groupColumns == 0;
        if (i > 0 && !begins) {
            ++view.groups.back().count;
            continue;
        }
        const float scale = encoded.scales[(first + i) / scheme.groupColumns];
        BlockGroup group{.first = i, .count = 1, .grid = schemeGrid(scheme, scale, encoded.factor)};
        group.scales.push_back({Kind::Scale, scale, scheme.scale});
        if (scheme.hasFactor)
            group.scales.push_back({Kind::Factor, encoded.factor, Format::F32});
        group.unit = scale * encoded.factor;
        view.groups.push_back(std::move(group));
    }
}

} // namespace

std::size_t rowUnit(const BlockEncoding& encoding)
{
    if (!encoding.isScheme())
        return info(encoding.format).blockValues;
    return encoding.scheme.element == Element::E2M1 ? 2 : 1;
}

EncodedRow encode(const BlockEncoding& encoding, std::span<const float> row, std::size_t blockSize)
{
    return encoding.isScheme() ? encodeScheme(schemeFor(encoding, blockSize), row)
                               : encodeTable(info(encoding.format), row);
}

BlockView view(const BlockEncoding& encoding, const EncodedRow& encoded, std::span<const float> row, std::size_t first,
               std::size_t count)
{
    BlockView result;
    const std::span<const float> decoded(encoded.decoded);
    result.original.assign(row.begin() + static_cast<std::ptrdiff_t>(first),
                           row.begin() + static_cast<std::ptrdiff_t>(first + count));
    result.decoded.assign(decoded.begin() + static_cast<std::ptrdiff_t>(first),
                          decoded.begin() + static_cast<std::ptrdiff_t>(first + count));
    if (encoding.isScheme())
        viewScheme(result, schemeFor(encoding, encoded.groupColumns), encoded, first);
    else
        viewTable(result, info(encoding.format), encoded, first);
    return result;
}

} // namespace ql::quant::block
