// SPDX-License-Identifier: Apache-2.0
// Integers in rows: compressed-tensors pack-quantized (weight_packed I32, weight_scale, weight_shape; zero points
// packed down the rows; weight_g_idx), int-quantized and Quark int8 (weight I8), ModelOpt's AWQ (two rows in a byte).
#include <algorithm>
#include <numeric>

#include <fmt/format.h>

#include "core/checkpoint/scheme/integer_weight.h"

namespace ql::checkpoint::scheme {

namespace {

using quant::Format;

constexpr std::uint64_t kPackedBytes = std::uint64_t{1} << 19; // that are read at a time

/// Where the value `index` of a packed line of words begins. Words are filled to the last bit, or (older releases,
/// which differ for odd bits only) hold whole values.
struct Line {
    unsigned bits = 0;
    bool isDense = true;

    std::uint64_t bitOf(std::uint64_t index) const
    {
        const std::uint64_t perWord = 32 / bits;
        return isDense ? index * bits : index / perWord * 32 + index % perWord * bits;
    }
    std::uint64_t words(std::uint64_t count) const { return count == 0 ? 0 : (bitOf(count - 1) + bits + 31) / 32; }
};

/// The way of packing that makes `words` of `count` values. Nothing where there is none, or both differ and fit.
std::optional<Line> lineOf(unsigned bits, std::uint64_t count, std::uint64_t words)
{
    const Line dense{bits, true}, padded{bits, false};
    const bool fitsDense = dense.words(count) == words, fitsPadded = padded.words(count) == words;
    if (fitsDense && fitsPadded && 32 % bits != 0 && words > 1)
        return std::nullopt;
    return fitsDense ? std::optional(dense) : fitsPadded ? std::optional(padded) : std::nullopt;
}

class PackedRows : public IntegerWeight {
public:
    PackedRows(IntegerLayout layout, ScaleGrid scales, Line codes, Line zeros)
        : IntegerWeight(std::move(layout))
        , m_scales(scales)
        , m_codes(codes)
        , m_zeros(zeros)
    {
    }

    Status readCodes(std::uint64_t first, std::uint64_t count, std::span<std::byte> out) const override
    {
        const std::uint64_t rowWords = m_codes.words(columns());
        const std::uint64_t most = packedRowsAtOnce(count);
        std::vector<std::uint32_t> words(most * rowWords);
        for (std::uint64_t done = 0; done < count; done += most) {
            const std::uint64_t now = std::min(most, count - done);
            QL_CHECK(readTile(*layout().checkpoint, *layout().codes, rowWords, first + done, now, 0, rowWords,
                              words.data()));
            for (std::uint64_t row = 0; row < now; ++row)
                unpack(words.data() + row * rowWords, out.data() + (done + row) * columns());
        }
        return ok;
    }

    Status readScales(std::uint64_t first, std::uint64_t count, std::span<float> out) const override
    {
        return m_scales.read(*layout().checkpoint, rows(), first, count,
                             out.first(static_cast<std::size_t>(count * groups())));
    }

    Status readZeros(std::uint64_t first, std::uint64_t count, std::span<std::int16_t> out) const override
    {
        if (!layout().zeros || count == 0)
            return CodedWeight::readZeros(first, count, out);
        const std::uint64_t begin = m_zeros.bitOf(first) / 32, end = m_zeros.words(first + count);
        std::vector<std::uint32_t> words((end - begin) * groups());
        QL_CHECK(
            readTile(*layout().checkpoint, *layout().zeros, groups(), begin, end - begin, 0, groups(), words.data()));
        for (std::uint64_t row = 0; row < count; ++row)
            for (std::uint64_t group = 0; group < groups(); ++group) {
                const unsigned field =
                    bitField(words.data() + group, groups(), m_zeros.bitOf(first + row) - begin * 32, bits());
                out[row * groups() + group] = static_cast<std::int16_t>(static_cast<int>(field) - middle());
            }
        return ok;
    }

protected:
    std::uint64_t packedBytes(std::uint64_t count) const override
    {
        const std::uint64_t zeroBytes = layout().zeros ? (m_zeros.words(count) + 2) * groups() : 0;
        return (packedRowsAtOnce(count) * m_codes.words(columns()) + zeroBytes) * sizeof(std::uint32_t);
    }

private:
    std::uint64_t packedRowsAtOnce(std::uint64_t count) const
    {
        const std::uint64_t rowBytes = std::max<std::uint64_t>(1, m_codes.words(columns()) * sizeof(std::uint32_t));
        return std::clamp<std::uint64_t>(kPackedBytes / rowBytes, 1, std::max<std::uint64_t>(1, count));
    }

    void unpack(const std::uint32_t* words, std::byte* out) const
    {
        const unsigned width = bits();
        const int shift = middle();
        for (std::uint64_t i = 0; i < columns(); ++i)
            out[i] = static_cast<std::byte>(static_cast<int>(bitField(words, 1, m_codes.bitOf(i), width)) - shift);
    }

    const ScaleGrid m_scales;
    const Line m_codes, m_zeros;
};

tl::unexpected<Error> misfit(const Candidate& candidate, const Tensor& companion, std::string_view why)
{
    return fail(Errc::BadInput,
                fmt::format("{}: {} {} does not fit {} {}: {}", companion.name, companion.type.name(),
                            shapeText(companion.shape), candidate.main->name, shapeText(candidate.main->shape), why));
}

/// weight_shape, or what the words make.
Result<std::uint64_t> columnsOf(const Candidate& candidate, unsigned bits)
{
    const Tensor& main = *candidate.main;
    const Tensor* const shape = candidate[Part::Shape];
    if (!shape) {
        if (main.shape[1] * 32 % bits)
            return fail(Errc::BadInput, fmt::format("{}: {}.weight_shape is missing", main.name, candidate.module));
        return main.shape[1] * 32 / bits;
    }
    const std::uint64_t width = isOf(shape, Format::I64) ? 8 : isOf(shape, Format::I32) ? 4 : 0;
    if (width == 0 || shape->elements() != 2)
        return misfit(candidate, *shape, "two integers are expected");
    std::array<std::int64_t, 2> sides{};
    std::array<std::int32_t, 2> narrow{};
    if (width == 8) {
        QL_CHECK(candidate.checkpoint->read(*shape, 0, std::as_writable_bytes(std::span(sides))));
    } else {
        QL_CHECK(candidate.checkpoint->read(*shape, 0, std::as_writable_bytes(std::span(narrow))));
        sides = {narrow[0], narrow[1]};
    }
    const auto columns = static_cast<std::uint64_t>(sides[1]);
    if (static_cast<std::uint64_t>(sides[0]) != main.shape[0] || sides[1] <= 0 || columns > main.shape[1] * 32
        || (!lineOf(bits, columns, main.shape[1])))
        return misfit(candidate, *shape, fmt::format("it says [{}, {}], with {} bits", sides[0], sides[1], bits));
    return columns;
}

bool claimsPacked(const Candidate& candidate)
{
    return candidate.part == Part::Packed && isOf(candidate.main, Format::I32) && candidate[Part::Scale]
        && candidate.says({Stored::Integer});
}

/// Finds the group index, if there is one. Errors: BadInput for its shape.
Status fitGroupIndex(const Candidate& candidate, IntegerLayout& layout)
{
    layout.groupIndex = candidate[Part::GroupIndex];
    if (layout.groupIndex && (!isOf(layout.groupIndex, Format::I32) || layout.groupIndex->elements() != layout.columns))
        return misfit(candidate, *layout.groupIndex, "a group for each column is expected");
    return ok;
}

Result<Resolved> resolvePacked(const Candidate& candidate)
{
    const Tensor& main = *candidate.main;
    const Declared& declared = *candidate.declared;
    if (main.shape.size() != 2)
        return fail(Errc::Unsupported,
                    fmt::format("{}: packed integers of shape {} cannot be read", main.name, shapeText(main.shape)));
    IntegerLayout layout;
    layout.checkpoint = candidate.checkpoint;
    layout.codes = &main;
    layout.rows = main.shape[0];
    QL_TRY(layout.columns, columnsOf(candidate, declared.bits));
    const auto codes = lineOf(declared.bits, layout.columns, main.shape[1]);
    if (!codes)
        return fail(Errc::BadInput,
                    fmt::format("{}: {} words of a row are not {} values of {} bits", main.name, main.shape[1],
                                layout.columns, declared.bits));
    layout.scales = candidate[Part::Scale];
    QL_TRY(const ScaleGrid grid,
           fitScales(main.name, {1, layout.rows, layout.columns}, *layout.scales, declared.grouping));
    QL_CHECK(fitGroupIndex(candidate, layout));
    layout.zeros = declared.symmetric.value_or(false) ? nullptr : candidate[Part::ZeroPoint];
    Line zeros = *codes;
    if (layout.zeros) {
        const bool isMatrix = isOf(layout.zeros, Format::I32) && layout.zeros->shape.size() == 2
            && layout.zeros->shape[1] == grid.columns && grid.rows == layout.rows;
        const auto line = isMatrix ? lineOf(declared.bits, layout.rows, layout.zeros->shape[0]) : std::nullopt;
        if (!line)
            return misfit(candidate, *layout.zeros, "zero points packed down the rows are expected");
        zeros = *line;
    } else if (declared.symmetric == false) {
        return fail(Errc::BadInput,
                    fmt::format("{}: its zero points are missing ({}.weight_zero_point), though the configuration says "
                                "that it is not symmetric",
                                main.name, candidate.module));
    }
    layout.dialect = declared.dialect;
    layout.scheme = integerScheme(declared.bits, grid.grouping, *layout.scales, layout.zeros != nullptr);
    Resolved resolved{Stored::Integer, {layout.rows, layout.columns}, nullptr, layout.companions()};
    resolved.coded = std::make_shared<PackedRows>(std::move(layout), grid, *codes, zeros);
    return resolved;
}

/// Signed bytes as they are, or two rows of four bits in each byte.
class ByteRows : public IntegerWeight {
public:
    ByteRows(IntegerLayout layout, ScaleGrid scales, std::optional<ScaleGrid> zeros, bool hasPairs)
        : IntegerWeight(std::move(layout))
        , m_scales(scales)
        , m_zeros(zeros)
        , m_hasPairs(hasPairs)
    {
    }

    Status readCodes(std::uint64_t first, std::uint64_t count, std::span<std::byte> out) const override
    {
        if (!m_hasPairs)
            return layout().checkpoint->read(*layout().codes, first * columns(), out.first(count * columns()));
        for (std::uint64_t row = first; row < first + count; ++row) {
            // A row and its neighbour share their bytes: read into the row's own place, and take its half.
            const std::span<std::byte> here = out.subspan((row - first) * columns(), columns());
            QL_CHECK(layout().checkpoint->read(*layout().codes, row / 2 * columns(), here));
            for (std::byte& each : here) {
                const int half = static_cast<int>(row % 2 ? each >> 4 : each & std::byte{15});
                each = static_cast<std::byte>(half < 8 ? half : half - 16);
            }
        }
        return ok;
    }
    Status readScales(std::uint64_t first, std::uint64_t count, std::span<float> out) const override
    {
        return m_scales.read(*layout().checkpoint, rows(), first, count,
                             out.first(static_cast<std::size_t>(count * groups())));
    }
    Status readZeros(std::uint64_t first, std::uint64_t count, std::span<std::int16_t> out) const override
    {
        if (!m_zeros)
            return CodedWeight::readZeros(first, count, out);
        std::vector<float> read(count * groups());
        QL_CHECK(m_zeros->read(*layout().checkpoint, rows(), first, count, read));
        std::transform(read.begin(), read.end(), out.begin(),
                       [](float zero) { return static_cast<std::int16_t>(zero); });
        return ok;
    }

protected:
    std::uint64_t packedBytes(std::uint64_t count) const override
    {
        return m_zeros ? count * groups() * sizeof(float) : 0;
    }

private:
    const ScaleGrid m_scales;
    const std::optional<ScaleGrid> m_zeros;
    const bool m_hasPairs;
};

Result<Resolved> resolveBytes(const Candidate& candidate, unsigned bits, bool hasPairs)
{
    const Tensor& main = *candidate.main;
    if (main.shape.size() != 2)
        return fail(Errc::Unsupported,
                    fmt::format("{}: integers of shape {} cannot be read", main.name, shapeText(main.shape)));
    IntegerLayout layout;
    layout.checkpoint = candidate.checkpoint;
    layout.codes = &main;
    layout.rows = main.shape[0] * (hasPairs ? 2 : 1);
    layout.columns = main.shape[1];
    layout.scales = candidate[Part::Scale];
    const Extent extent{1, layout.rows, layout.columns};
    const auto grouping = candidate.grouping({Stored::Integer});
    QL_TRY(const ScaleGrid grid, fitScales(main.name, extent, *layout.scales, grouping));
    const bool isSymmetric = candidate.says({Stored::Integer}) && candidate.declared->symmetric.value_or(false);
    layout.zeros = isSymmetric ? nullptr : candidate[Part::ZeroPoint];
    std::optional<ScaleGrid> zeros;
    if (layout.zeros) {
        if (!isOf(layout.zeros, Format::I8) || layout.zeros->elements() != layout.scales->elements())
            return misfit(candidate, *layout.zeros, "an I8 for each scale is expected");
        zeros = grid;
        zeros->tensor = layout.zeros;
        zeros->format = Format::I8;
    }
    layout.dialect = candidate.dialect({Stored::Integer}, "INT8");
    layout.scheme = integerScheme(bits, grid.grouping, *layout.scales, layout.zeros != nullptr);
    Resolved resolved{Stored::Integer, {layout.rows, layout.columns}, nullptr, layout.companions()};
    resolved.coded = std::make_shared<ByteRows>(std::move(layout), grid, zeros, hasPairs);
    return resolved;
}

bool claimsInt8(const Candidate& candidate)
{
    return candidate.part == Part::Weight && isOf(candidate.main, Format::I8) && isFloat(candidate[Part::Scale]);
}

Result<Resolved> resolveInt8(const Candidate& candidate)
{
    return resolveBytes(candidate, 8, false);
}

bool claimsRowPairs(const Candidate& candidate)
{
    return candidate.part == Part::Weight && isOf(candidate.main, Format::U8) && isFloat(candidate[Part::Scale])
        && candidate.says({Stored::Integer}) && candidate.declared->packing == Packing::RowPairs;
}

Result<Resolved> resolveRowPairs(const Candidate& candidate)
{
    return resolveBytes(candidate, 4, true);
}

} // namespace

constinit const Family kPackedInt{"packed integers", claimsPacked, resolvePacked};
constinit const Family kInt8{"integers in bytes", claimsInt8, resolveInt8};
constinit const Family kRowPairs{"two rows in a byte", claimsRowPairs, resolveRowPairs};

} // namespace ql::checkpoint::scheme
