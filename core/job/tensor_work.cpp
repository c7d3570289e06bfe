// SPDX-License-Identifier: Apache-2.0
#include "core/job/tensor_work.h"

#include <algorithm>
#include <memory>
#include <optional>
#include <vector>

#include <fmt/format.h>

#include "core/arch/tensor_scale.h"
#include "core/plan/coding.h"
#include "core/plan/importance.h"
#include "core/quant/coded.h"
#include "core/quant/dispatch.h"
#include "core/quant/interleave/interleave.h"

namespace ql::job {

/// Scratch memory of one task; a chunk at a time passes through it.
struct TensorWork::Buffers {
    Buffers(std::uint64_t rows, std::uint64_t columns, std::uint64_t rowBytes, bool encodes)
        : original(encodes ? std::make_unique_for_overwrite<float[]>(rows * columns) : nullptr)
        , decoded(std::make_unique_for_overwrite<float[]>(rows * columns))
        , bytes(std::make_unique_for_overwrite<std::byte[]>(rows * rowBytes))
    {
    }

    std::unique_ptr<float[]> original;
    std::unique_ptr<float[]> decoded;
    std::unique_ptr<std::byte[]> bytes;
};

namespace {

/// Rows that no chunk may cut apart, on either side.
std::uint64_t rowsTogether(const quant::interleave::Layout* layout, const plan::Step& step)
{
    return quant::info(layout ? layout->format : step.planned.format).interleavedRows;
}

} // namespace

Result<TensorWork> TensorWork::prepare(const plan::Plan& plan, const plan::Step& step)
{
    TensorWork work;
    work.m_step = &step;
    work.m_tensor = &plan.model->tensors[step.tensor];
    const arch::TargetTensor& tensor = *work.m_tensor;
    const auto refuse = [&](const std::string& why) {
        return fail(Errc::BadArgument,
                    fmt::format("tensor {} cannot be written as {}: {}", tensor.name, step.planned.name(), why));
    };
    if (step.planned.known()) {
        work.m_isFloat = quant::info(step.planned.format).isFloat;
        work.m_decode = quant::decoder(step.planned.format);
        work.m_coding = step.coding.get();
        if (step.rearranged)
            work.m_layout = quant::interleave::layoutBetween(tensor.sourceType.format, step.planned.format);
        else if (!step.copy && !work.m_coding)
            work.m_encode = quant::encoder(step.planned.format, step.search);
    }
    if (!step.copy && !(work.m_decode && (work.makesValues() || work.m_layout)))
        return refuse("this type has no encoder");
    if (!work.m_decode || step.bytes == 0) {
        work.m_rowBytes = 1;
        work.m_division = Division(step.bytes, 1);
        return work;
    }
    const std::uint64_t rows = tensor.rowCount();
    work.m_columns = tensor.columns();
    work.m_rowBytes = step.bytes / rows;
    work.m_division = Division(rows, work.m_columns, rowsTogether(work.m_layout, step));
    work.m_rowsPerMatrix = rows;
    const std::optional<std::uint64_t> rowBytes = work.m_coding
        ? work.m_coding->codeRowBytes()
        : quant::rowBytes(quant::info(step.planned.format), work.m_columns);
    if (rowBytes != work.m_rowBytes || step.bytes % rows != 0)
        return refuse(fmt::format("{} rows of {} values do not make {} bytes", rows, work.m_columns, step.bytes));
    work.m_scale = step.scale.get();
    if (work.m_coding)
        work.m_rowsPerMatrix = work.m_coding->rowsPerMatrix();
    if (step.usesImportance && work.m_encode) {
        work.m_importance = plan::importanceOf(plan.importance.get(), tensor, step.importanceEntry);
        if (!work.m_importance)
            return refuse("the importance matrix has nothing for a tensor of its shape");
        work.m_rowsPerMatrix = tensor.shape.size() >= 3 ? tensor.shape[tensor.shape.size() - 2] : rows;
    }
    return work;
}

Load TensorWork::load() const
{
    const std::uint64_t rows = m_division.rowsPerChunk();
    const std::uint64_t floatBytes = rows * m_columns * sizeof(float) * (makesValues() ? 2 : 1);
    std::uint64_t scratch = makesValues() ? m_tensor->rows->scratchBytes(rows) : m_layout ? rows * sourceRowBytes() : 0;
    if (m_coding)
        scratch += m_coding->scratchBytes(rows) + rows * m_coding->groups() * sizeof(float);
    return {m_division.tasks(), floatBytes + rows * m_rowBytes + scratch + tallyBytes, tallyBytes};
}

Tally TensorWork::emptyTally() const
{
    Tally tally;
    if (makesValues() && m_columns > 0)
        tally.map = report::ErrorMapBuilder(m_division.rows(), m_columns);
    return tally;
}

Result<Tally> TensorWork::run(std::size_t task, output::GgufOutput& output, Context& context) const
{
    const RowRange range = m_division.task(task);
    Buffers buffers(m_division.rowsPerChunk(), m_columns, m_rowBytes, makesValues());
    Tally tally = emptyTally();
    Checksum checksum;
    for (RowRange rows{range.first, 0}; rows.first < range.end(); rows.first = rows.end()) {
        QL_CHECK(context.checkpoint());
        rows.count = std::min({m_division.rowsPerChunk(), range.end() - rows.first, rowsToNextMatrix(rows.first)});
        QL_CHECK(makeChunk(rows, buffers, tally));
        const std::span<const std::byte> bytes(buffers.bytes.get(), rows.count * m_rowBytes);
        checksum.add(bytes);
        QL_CHECK(output.write(*m_step, rows.first * m_rowBytes, bytes));
    }
    tally.digests.push_back(checksum.digest());
    const std::uint64_t sourceBytes = shareOf(m_tensor->sourceBytes, range, m_division.rows());
    context.addRead(sourceBytes);
    context.addWritten(taskBytes(task));
    context.addDone(sourceBytes);
    return tally;
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
    QL_CHECK(m_tensor->rows->readRaw(rows.first * m_rowBytes, {buffers.bytes.get(), rows.count * m_rowBytes}));
    return m_decode ? tallySame(rows, buffers, tally) : ok;
}

Status TensorWork::rearrangeChunk(RowRange rows, Buffers& buffers, Tally& tally) const
{
    const std::uint64_t sourceBytes = sourceRowBytes();
    const auto source = std::make_unique_for_overwrite<std::byte[]>(rows.count * sourceBytes);
    QL_CHECK(m_tensor->rows->readRaw(rows.first * sourceBytes, {source.get(), rows.count * sourceBytes}));
    const auto rearrange =
        m_step->planned.format == m_layout->format ? quant::interleave::interleave : quant::interleave::separate;
    rearrange(*m_layout, source.get(), rows.count, m_columns, buffers.bytes.get());
    return tallySame(rows, buffers, tally);
}

Status TensorWork::decodeChunk(RowRange rows, Buffers& buffers) const
{
    m_decode(buffers.bytes.get(), rows.count, m_columns, buffers.decoded.get());
    return m_scale ? m_scale->multiply(rows.first, m_columns, {buffers.decoded.get(), rows.count * m_columns}) : ok;
}

Status TensorWork::tallySame(RowRange rows, Buffers& buffers, Tally& tally) const
{
    QL_CHECK(decodeChunk(rows, buffers));
    for (std::uint64_t i = 0; i < rows.count; ++i) {
        const std::span<float> values(buffers.decoded.get() + i * m_columns, m_columns);
        tally.stats.add(values, values);
    }
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
    QL_CHECK(m_tensor->rows->readRows(rows.first, rows.count, originals));
    const std::uint64_t nonfinite = countNonfinite(originals);
    tally.sourceNonfinite += nonfinite;
    if (nonfinite > 0 && !m_isFloat) {
        std::fill_n(buffers.bytes.get(), rows.count * m_rowBytes, std::byte{0});
        return ok;
    }
    QL_CHECK(m_coding ? codeValues(rows, buffers) : encodeValues(rows, buffers));
    for (std::uint64_t i = 0; i < rows.count; ++i) {
        const std::span<float> values(buffers.decoded.get() + i * m_columns, m_columns);
        tally.addRow(rows.first + i, originals.subspan(i * m_columns, m_columns), values);
    }
    return ok;
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
    m_encode(toEncode, rows.count, m_columns, importanceOf(rows.first), buffers.bytes.get());
    return decodeChunk(rows, buffers);
}

Status TensorWork::codeValues(RowRange rows, Buffers& buffers) const
{
    std::vector<float> scales(rows.count * m_coding->groups());
    QL_CHECK(m_coding->make(rows.first, rows.count, buffers.original.get(), buffers.bytes.get(), scales.data()));
    quant::CodedRowsView view;
    view.scheme = m_coding->scheme();
    view.rows = rows.count;
    view.columns = m_columns;
    view.codes = buffers.bytes.get();
    view.scales = scales.data();
    view.divides = m_coding->divides();
    QL_TRY(view.factor, m_coding->factor(rows.first / m_coding->rowsPerMatrix()));
    quant::decodeCoded(view, buffers.decoded.get());
    return ok;
}

Status TensorWork::accept(const Tally& tally) const
{
    if (!makesValues() || m_isFloat)
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
    return m_importance || m_coding ? m_rowsPerMatrix - row % m_rowsPerMatrix : m_division.rows();
}

std::span<const float> TensorWork::importanceOf(std::uint64_t row) const
{
    if (!m_importance)
        return {};
    const std::uint64_t matrices = m_importance->values.size() / m_columns;
    return std::span(m_importance->values).subspan(row / m_rowsPerMatrix % matrices * m_columns, m_columns);
}

} // namespace ql::job
