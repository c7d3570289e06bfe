// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <numeric>

#include "core/arch/row_sources.h"
#include "core/arch/source_values.h"
#include "core/quant/format.h"

namespace ql::arch {

namespace {

/// Values up to this far apart are read in one go with what lies between them.
constexpr std::uint64_t kLargestStep = 64;
/// A gap between two pieces that is cheaper to read than to skip.
constexpr std::uint64_t kLargestGapBytes = 4096;
/// Values that are read and decoded at once, unless a single piece is larger.
constexpr std::uint64_t kChunkValues = std::uint64_t{1} << 18;

std::uint64_t bytesPerValue(const checkpoint::Weight& weight)
{
    return weight.coded ? 1 : quant::info(weight.tensor->type.format).blockBytes;
}

/// `count` values of the dense tensor from `begin`, `step` apart, which go to out[to], out[to + toStep] ...
struct Piece {
    std::uint64_t begin, count, step;
    std::uint64_t to, toStep;

    std::uint64_t end() const { return begin + (count - 1) * step + 1; }
};

class ViewRows final : public RowSource {
public:
    ViewRows(SourceTensors sources, View view, std::vector<float> addends)
        : m_sources(std::move(sources))
        , m_view(std::move(view))
        , m_addends(std::move(addends))
        , m_perSource(m_sources.tensors[0]->elements())
    {
    }

    Status readRows(std::uint64_t first, std::uint64_t count, std::span<float> out) const override
    {
        std::vector<Piece> pieces = piecesOf(first, count);
        std::sort(pieces.begin(), pieces.end(), [](const Piece& a, const Piece& b) { return a.begin < b.begin; });
        std::vector<float> values;
        for (std::size_t i = 0; i < pieces.size();) {
            const std::size_t next = chunkEnd(pieces, i, values);
            QL_CHECK(readChunk(std::span(pieces).subspan(i, next - i), values, out));
            i = next;
        }
        for (const float addend : m_addends)
            for (float& value : out)
                value += addend;
        return ok;
    }

    bool isPlainCopy() const override { return false; }
    Status readRaw(std::uint64_t, std::span<std::byte>) const override
    {
        return fail(Errc::Failed, "reordered values have no bytes in a file");
    }

    std::uint64_t scratchBytes(std::uint64_t count) const override
    {
        const std::uint64_t columns = columnAxis().size();
        const std::uint64_t largestPiece = inRows() ? columns * columnAxis().step() : count * kLargestStep;
        const std::uint64_t pieces = inRows() ? count : columns * count;
        return std::max(kChunkValues, largestPiece) * sizeof(float) + pieces * sizeof(Piece)
            + readValuesScratch(*m_sources.tensors[0], 1);
    }

private:
    const Axis& columnAxis() const { return m_view.axes().back(); }
    static bool isRun(const Axis& axis) { return axis.isProgression() && axis.step() <= kLargestStep; }
    bool inRows() const { return isRun(columnAxis()); }
    bool rowsAreRuns() const { return m_view.axes().size() > 1 && isRun(m_view.axes()[m_view.axes().size() - 2]); }

    /// Offset of the first dimensions of a row, the last `without` dimensions left out.
    std::uint64_t leading(std::uint64_t index, std::size_t without) const
    {
        std::uint64_t offset = 0;
        for (std::size_t i = m_view.axes().size() - without; i-- > 0;) {
            const Axis& axis = m_view.axes()[i];
            offset += axis[index % axis.size()];
            index /= axis.size();
        }
        return offset;
    }

    /// Adds a piece; one that would reach over the end of a source is added value by value.
    void add(std::vector<Piece>& pieces, const Piece& piece) const
    {
        if (piece.begin / m_perSource == (piece.end() - 1) / m_perSource) {
            pieces.push_back(piece);
            return;
        }
        for (std::uint64_t i = 0; i < piece.count; ++i)
            pieces.push_back({piece.begin + i * piece.step, 1, 1, piece.to + i * piece.toStep, 1});
    }

    /// What must be read for some rows: along the rows where their values lie close together, else along the columns.
    std::vector<Piece> piecesOf(std::uint64_t first, std::uint64_t count) const
    {
        std::vector<Piece> pieces;
        const Axis& column = columnAxis();
        if (inRows()) {
            for (std::uint64_t row = 0; row < count; ++row)
                add(pieces,
                    {leading(first + row, 1) + column[0], column.size(), column.step(), row * column.size(), 1});
            return pieces;
        }
        const std::uint64_t end = first + count;
        for (std::uint64_t row = first; row < end;) {
            std::uint64_t together = 1, step = 1;
            if (rowsAreRuns()) {
                const Axis& rows = m_view.axes()[m_view.axes().size() - 2];
                together = std::min(rows.size() - row % rows.size(), end - row);
                step = rows.step();
            }
            const std::uint64_t base = leading(row, 1);
            for (std::uint64_t j = 0; j < column.size(); ++j)
                add(pieces, {base + column[j], together, step, (row - first) * column.size() + j, column.size()});
            row += together;
        }
        return pieces;
    }

    /// Index of the first piece that is not read together with pieces[first]; sizes `values` for the others.
    std::size_t chunkEnd(const std::vector<Piece>& pieces, std::size_t first, std::vector<float>& values) const
    {
        const std::uint64_t begin = pieces[first].begin;
        const std::uint64_t sourceEnd = (begin / m_perSource + 1) * m_perSource;
        const std::uint64_t gap = kLargestGapBytes / bytesPerValue(*m_sources.tensors[0]);
        std::uint64_t end = pieces[first].end();
        std::size_t next = first + 1;
        for (; next < pieces.size(); ++next) {
            const Piece& piece = pieces[next];
            const std::uint64_t newEnd = std::max(end, piece.end());
            if (piece.begin >= sourceEnd || piece.begin > end + gap || newEnd - begin > kChunkValues)
                break;
            end = newEnd;
        }
        values.resize(end - begin);
        return next;
    }

    /// Reads the values that some pieces span into `values`, and puts those of the pieces in their places.
    Status readChunk(std::span<const Piece> pieces, std::span<float> values, std::span<float> out) const
    {
        const std::uint64_t begin = pieces[0].begin;
        const checkpoint::Weight& source = *m_sources.tensors[begin / m_perSource];
        QL_CHECK(readValues(*m_sources.checkpoint, source, begin % m_perSource, 1, values));
        for (const Piece& piece : pieces)
            for (std::uint64_t i = 0; i < piece.count; ++i)
                out[piece.to + i * piece.toStep] = values[piece.begin - begin + i * piece.step];
        return ok;
    }

    SourceTensors m_sources;
    View m_view;
    std::vector<float> m_addends;
    std::uint64_t m_perSource;
};

} // namespace

std::shared_ptr<const RowSource> makeViewRows(SourceTensors sources, View view, std::vector<float> addends)
{
    return std::make_shared<ViewRows>(std::move(sources), std::move(view), std::move(addends));
}

} // namespace ql::arch
