// SPDX-License-Identifier: Apache-2.0
#include "core/job/tensor_work.h"

#include <algorithm>
#include <memory>
#include <vector>

#include <fmt/format.h>

#include "core/arch/tensor_scale.h"
#include "core/plan/coding.h"
#include "core/plan/repack.h"
#include "core/quant/interleave/interleave.h"

namespace ql::job {

/// Scratch memory of one task. Chunk by chunk its rows are read and encoded, group by group decoded and measured.
struct TensorWork::Buffers {
    explicit Buffers(const Sizes& sizes)
        : original(std::make_unique_for_overwrite<float[]>(sizes.original))
        , decoded(std::make_unique_for_overwrite<float[]>(sizes.decoded))
        , bytes(std::make_unique_for_overwrite<std::byte[]>(sizes.bytes))
        , chunk(bytes.get())
    {
    }

    std::unique_ptr<float[]> original;
    std::unique_ptr<float[]> decoded;
    std::unique_ptr<std::byte[]> bytes; ///< that wait to be written together
    std::byte* chunk; ///< where in them those of the chunk begin
    std::vector<float> scales{}; ///< of coded rows of the chunk
    std::vector<double> exact{}, exactWritten{}; ///< values of a group of rows
};

Tally TensorWork::emptyTally() const
{
    Tally tally;
    if (makesValues() && m_columns > 0)
        tally.map = report::ErrorMapBuilder(m_division.rows(), m_columns);
    return tally;
}

Result<Tally> TensorWork::run(std::size_t task, output::ModelOutput& output, Context& context) const
{
    const Doing making(Activity::Encode);
    const double begin = busySecondsOfThread();
    const RowRange range = m_division.task(task);
    const Sizes sizes = bufferSizes();
    Buffers buffers(sizes);
    Tally tally = emptyTally();
    Checksum checksum;
    std::uint64_t unwritten = range.first; // the first row of those that wait
    for (RowRange rows{range.first, 0}; rows.first < range.end(); rows.first = rows.end()) {
        QL_CHECK(context.checkpoint());
        rows.count = std::min({m_division.rowsPerChunk(), range.end() - rows.first, rowsToNextMatrix(rows.first)});
        if ((rows.end() - unwritten) * m_rowBytes > sizes.bytes) {
            QL_CHECK(write({unwritten, rows.first - unwritten}, buffers, output));
            unwritten = rows.first;
        }
        buffers.chunk = buffers.bytes.get() + (rows.first - unwritten) * m_rowBytes;
        QL_CHECK(makeChunk(rows, buffers, tally));
        checksum.add({buffers.chunk, rows.count * m_rowBytes});
    }
    QL_CHECK(write({unwritten, range.end() - unwritten}, buffers, output));
    tally.digests.push_back(checksum.digest());
    const std::uint64_t sourceBytes = shareOf(m_tensor->sourceBytes, range, m_division.rows());
    context.addRead(sourceBytes);
    context.addWritten(taskBytes(task));
    context.addDone(sourceBytes);
    context.addWork({m_step->planned.format, m_step->search, shareOf(m_tensor->elements(), range, m_division.rows()),
                     busySecondsOfThread() - begin});
    return tally;
}

Result<Tally> TensorWork::measure(RowRange range, Context& context) const
{
    Buffers buffers(bufferSizes());
    Tally tally = emptyTally();
    for (RowRange rows{range.first, 0}; rows.first < range.end(); rows.first = rows.end()) {
        QL_CHECK(context.checkpoint());
        rows.count = std::min({m_division.rowsPerChunk(), range.end() - rows.first, rowsToNextMatrix(rows.first)});
        QL_CHECK(makeChunk(rows, buffers, tally));
    }
    return tally;
}

Status TensorWork::write(RowRange rows, const Buffers& buffers, output::ModelOutput& output) const
{
    const Doing writing(Activity::Write);
    return output.write(*m_step, rows.first * m_rowBytes, {buffers.bytes.get(), rows.count * m_rowBytes});
}

Status TensorWork::makeChunk(RowRange rows, Buffers& buffers, Tally& tally) const
{
    Status made = makesValues() ? encodeChunk(rows, buffers, tally)
        : m_layout              ? rearrangeChunk(rows, buffers, tally)
                                : copyChunk(rows, buffers, tally);
    if (!made)
        return fail(std::move(made).error().in("tensor " + m_tensor->name));
    return ok;
}

Status TensorWork::copyChunk(RowRange rows, Buffers& buffers, Tally& tally) const
{
    QL_CHECK(readRaw(rows.first * m_rowBytes, {buffers.chunk, rows.count * m_rowBytes}));
    return m_decode ? tallySame(rows, buffers, tally) : ok;
}

Status TensorWork::rearrangeChunk(RowRange rows, Buffers& buffers, Tally& tally) const
{
    QL_CHECK(rearrange(rows, buffers.chunk));
    return tallySame(rows, buffers, tally);
}

Status TensorWork::rearrange(RowRange rows, std::byte* out) const
{
    const std::uint64_t sourceBytes = sourceRowBytes();
    const auto source = std::make_unique_for_overwrite<std::byte[]>(rows.count * sourceBytes);
    QL_CHECK(readRaw(rows.first * sourceBytes, {source.get(), rows.count * sourceBytes}));
    const auto move =
        m_step->planned.format == m_layout->format ? quant::interleave::interleave : quant::interleave::separate;
    move(*m_layout, source.get(), rows.count, m_columns, out);
    return ok;
}

template <typename Use> Status TensorWork::decodeChunk(RowRange rows, Buffers& buffers, Use use) const
{
    for (RowRange group{rows.first, 0}; group.first < rows.end(); group.first = group.end()) {
        group.count = std::min(m_rowsPerGroup, rows.end() - group.first);
        QL_CHECK(decodeGroup(group, group.first - rows.first, buffers));
        for (std::uint64_t i = 0; i < group.count; ++i)
            use(group.first + i, std::span<const float>(buffers.decoded.get() + i * m_columns, m_columns));
    }
    return ok;
}

Status TensorWork::decodeGroup(RowRange group, std::uint64_t firstInChunk, Buffers& buffers) const
{
    const std::byte* const bytes = buffers.chunk + firstInChunk * m_rowBytes;
    const std::span<float> values(buffers.decoded.get(), group.count * m_columns);
    if (m_coding) {
        QL_TRY(const quant::CodedRowsView codes, codesOf(group, firstInChunk, buffers));
        quant::decodeCoded(codes, values.data());
        return ok;
    }
    m_decode(bytes, group.count, m_columns, values.data());
    return m_scale ? m_scale->multiply(group.first, m_columns, values) : ok;
}

Result<quant::CodedRowsView> TensorWork::codesOf(RowRange group, std::uint64_t firstInChunk,
                                                 const Buffers& buffers) const
{
    quant::CodedRowsView view;
    view.scheme = m_coding->scheme();
    view.rows = group.count;
    view.columns = m_columns;
    view.codes = buffers.chunk + firstInChunk * m_rowBytes;
    view.scales = buffers.scales.data() + firstInChunk * m_coding->groups();
    view.divides = m_coding->divides();
    QL_TRY(view.factor, m_coding->factor(group.first / m_rowsPerMatrix));
    return view;
}

Status TensorWork::tallySame(RowRange rows, Buffers& buffers, Tally& tally) const
{
    QL_CHECK(decodeChunk(rows, buffers,
                         [&](std::uint64_t, std::span<const float> values) { tally.stats.add(values, values); }));
    tally.sourceNonfinite = tally.stats.nonfinite;
    return ok;
}

std::uint64_t TensorWork::sourceRowBytes() const
{
    return m_tensor->sourceBytes / m_division.rows();
}

Status TensorWork::encodeChunk(RowRange rows, Buffers& buffers, Tally& tally) const
{
    const std::span<float> originals(buffers.original.get(), rows.count * m_columns);
    QL_CHECK(readRows(rows, originals));
    const auto tallyNonfinite = [&]() -> Result<std::uint64_t> {
        const std::uint64_t nonfinite = countNonfinite(originals);
        tally.sourceNonfinite += nonfinite;
        if (nonfinite > 0 && m_tensor->coded)
            QL_CHECK(countNanCodes(rows, tally));
        return nonfinite;
    };
    if (!holdsNonfinite()) {
        QL_TRY(const std::uint64_t nonfinite, tallyNonfinite());
        if (nonfinite > 0) {
            std::fill_n(buffers.chunk, rows.count * m_rowBytes, std::byte{0});
            return ok;
        }
    }
    if (m_repack)
        QL_CHECK(m_repack->make(rows.first, rows.count, {buffers.chunk, rows.count * m_rowBytes}));
    else
        QL_CHECK(m_coding ? codeValues(rows, buffers) : encodeValues(rows, buffers));
    const bool interleaved = rowsTogether() > 1; // whose rows cannot be decoded one by one
    const bool keepsCodes = m_coding && m_coding->keepsSource() && m_coding->divides() == m_tensor->coded->divides();
    const std::uint64_t nonfiniteBefore = tally.stats.nonfinite;
    std::vector<std::uint64_t> inDoubt;
    QL_CHECK(decodeChunk(rows, buffers, [&](std::uint64_t row, std::span<const float> values) {
        const quant::ErrorStats ofRow =
            tally.addRow(row, originals.subspan((row - rows.first) * m_columns, m_columns), values);
        if (!m_tensor->coded)
            return;
        if (!interleaved && tally.exact.mustDiffer(ofRow))
            tally.exact.addDiffering(values.size());
        else if (keepsCodes && ofRow.equal == values.size()) // both floats were rounded from the same product
            tally.exact.addSame(values.size());
        else
            inDoubt.push_back(row);
    }));
    if (holdsNonfinite() && tally.stats.nonfinite > nonfiniteBefore)
        QL_CHECK(tallyNonfinite());
    return countExactly(rows, inDoubt, buffers, tally);
}

Status TensorWork::encodeValues(RowRange rows, Buffers& buffers) const
{
    const float* toEncode = buffers.original.get();
    if (m_scale) {
        const std::span<float> scaled(buffers.decoded.get(), rows.count * m_columns);
        std::copy_n(buffers.original.get(), scaled.size(), scaled.begin());
        QL_CHECK(m_scale->divide(rows.first, m_columns, scaled));
        toEncode = scaled.data();
    }
    m_encode(toEncode, rows.count, m_columns, importanceOf(rows.first), buffers.chunk);
    return ok;
}

Status TensorWork::codeValues(RowRange rows, Buffers& buffers) const
{
    buffers.scales.resize(rows.count * m_coding->groups());
    return m_coding->make(rows.first, rows.count, buffers.original.get(), buffers.chunk, buffers.scales.data());
}

Status TensorWork::countNanCodes(RowRange rows, Tally& tally) const
{
    std::vector<std::byte> codes(rows.count * m_tensor->coded->codeRowBytes());
    QL_CHECK(m_tensor->coded->readCodes(rows.first, rows.count, codes));
    tally.exact.nanCodes += quant::countNanCodes(m_tensor->coded->scheme().element, codes);
    return ok;
}

Status TensorWork::countExactly(RowRange rows, std::span<const std::uint64_t> inDoubt, Buffers& buffers,
                                Tally& tally) const
{
    while (!inDoubt.empty()) {
        RowRange group{inDoubt[0], 1};
        while (group.count < std::min<std::uint64_t>(m_rowsPerGroup, inDoubt.size())
               && inDoubt[group.count] == group.end())
            ++group.count;
        buffers.exact.resize(group.count * m_columns);
        buffers.exactWritten.resize(group.count * m_columns);
        QL_CHECK(m_tensor->coded->readExact(group.first, group.count, buffers.exact));
        QL_CHECK(decodeExactly(group, group.first - rows.first, buffers, buffers.exactWritten));
        tally.exact.add(buffers.exact, buffers.exactWritten);
        inDoubt = inDoubt.subspan(group.count);
    }
    return ok;
}

Status TensorWork::decodeExactly(RowRange group, std::uint64_t firstInChunk, Buffers& buffers,
                                 std::span<double> out) const
{
    if (m_coding) {
        QL_TRY(const quant::CodedRowsView codes, codesOf(group, firstInChunk, buffers));
        quant::decodeCoded(codes, out.data());
        return ok;
    }
    m_decode(buffers.chunk + firstInChunk * m_rowBytes, group.count, m_columns, buffers.decoded.get());
    std::copy_n(buffers.decoded.get(), out.size(), out.begin());
    if (!m_scale)
        return ok;
    QL_TRY(const std::span<const float> factors, m_scale->factors());
    const std::uint64_t rowsPerMatrix = arch::rowsPerMatrixOf(*m_tensor);
    for (std::uint64_t i = 0; i < out.size(); ++i)
        out[i] *= factors[(group.first + i / m_columns) / rowsPerMatrix];
    return ok;
}

bool TensorWork::holdsNonfinite() const
{
    return m_isFloat || (m_coding && m_coding->keepsSource());
}

Status TensorWork::accept(const Tally& tally) const
{
    if (!makesValues() || holdsNonfinite())
        return ok;
    if (tally.sourceNonfinite > 0)
        return fail(
            Errc::Failed,
            fmt::format("tensor {} has {} values that are NaN or infinite and cannot be quantised to {}; the source "
                        "is damaged, or keep the tensor with a rule \"^{}$=keep\"",
                        m_tensor->name, tally.sourceNonfinite, m_step->planned.name(), m_tensor->name));
    if (tally.stats.nonfinite > 0)
        return fail(Errc::Failed,
                    fmt::format("tensor {} has values too large for {}: {} of them would come back as NaN or infinite; "
                                "choose another type for it, for example with a rule \"^{}$=BF16\"",
                                m_tensor->name, m_step->planned.name(), tally.stats.nonfinite, m_tensor->name));
    return ok;
}

std::uint64_t TensorWork::rowsToNextMatrix(std::uint64_t row) const
{
    return m_importance || m_coding || m_repack ? m_rowsPerMatrix - row % m_rowsPerMatrix : m_division.rows();
}

std::span<const float> TensorWork::importanceOf(std::uint64_t row) const
{
    if (!m_importance)
        return {};
    const std::uint64_t matrices = m_importance->values.size() / m_columns;
    return std::span(m_importance->values).subspan(row / m_rowsPerMatrix % matrices * m_columns, m_columns);
}

} // namespace ql::job
