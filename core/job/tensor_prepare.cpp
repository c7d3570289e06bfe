// SPDX-License-Identifier: Apache-2.0
// The work on a tensor before it begins: what has to be done, and the memory it needs.
#include <algorithm>
#include <optional>

#include <fmt/format.h>

#include "core/arch/tensor_scale.h"
#include "core/job/tensor_work.h"
#include "core/plan/coding.h"
#include "core/plan/importance.h"
#include "core/plan/repack.h"
#include "core/quant/dispatch.h"
#include "core/quant/interleave/interleave.h"

namespace ql::job {

namespace {

constexpr std::uint64_t valuesPerGroup = 4096; ///< as floats half of a small first-level cache
constexpr std::uint64_t bytesPerWrite = std::uint64_t{2} << 20; ///< few large writes cost the system less than many

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
        work.m_repack = step.repack.get();
        if (step.rearranged)
            work.m_layout = quant::interleave::layoutBetween(tensor.sourceType.format, step.planned.format);
        else if (!step.copy && !work.m_coding && !work.m_repack)
            work.m_encode = quant::encoder(step.planned.format, step.search);
    }
    const bool readsBack = work.m_decode || work.m_coding; // codes are decoded with their scales
    if (!step.copy && !(readsBack && (work.makesValues() || work.m_layout)))
        return refuse("this type has no encoder");
    if (!readsBack || step.bytes == 0) {
        work.m_rowBytes = 1;
        work.m_division = Division(step.bytes, 1);
        return work;
    }
    const std::uint64_t rows = tensor.rowCount();
    work.m_columns = tensor.columns();
    work.m_rowBytes = step.bytes / rows;
    work.m_division = Division(rows, work.m_columns, work.rowsTogether());
    const std::uint64_t together = quant::info(step.planned.format).interleavedRows;
    work.m_rowsPerGroup = std::max<std::uint64_t>(1, valuesPerGroup / work.m_columns / together) * together;
    work.m_rowsPerMatrix = rows;
    const std::optional<std::uint64_t> rowBytes = work.m_coding
        ? work.m_coding->codeRowBytes()
        : quant::rowBytes(quant::info(step.planned.format), work.m_columns);
    if (rowBytes != work.m_rowBytes || step.bytes % rows != 0)
        return refuse(fmt::format("{} rows of {} values do not make {} bytes", rows, work.m_columns, step.bytes));
    work.m_scale = step.scale.get();
    if (work.m_coding || work.m_repack)
        work.m_rowsPerMatrix = arch::rowsPerMatrixOf(tensor);
    if (step.usesImportance && work.m_encode) {
        work.m_importance = plan::importanceOf(plan.importance.get(), tensor, step.importanceEntry);
        if (!work.m_importance)
            return refuse("the importance matrix has nothing for a tensor of its shape");
        work.m_rowsPerMatrix = arch::rowsPerMatrixOf(tensor);
    }
    return work;
}

TensorWork::Sizes TensorWork::bufferSizes() const
{
    const std::uint64_t rows = m_division.rowsPerChunk(), values = rows * m_columns;
    const std::uint64_t chunkBytes = std::max<std::uint64_t>(1, rows * m_rowBytes);
    const std::uint64_t chunks = std::clamp<std::uint64_t>(bytesPerWrite / chunkBytes, 1, Division::chunksPerTask);
    return {.original = makesValues() ? values : 0,
            .decoded = m_scale ? values : std::min(values, m_rowsPerGroup * m_columns),
            .bytes = std::min(chunks * chunkBytes, m_division.rows() * m_rowBytes)};
}

Load TensorWork::load() const
{
    const std::uint64_t rows = m_division.rowsPerChunk();
    const Sizes sizes = bufferSizes();
    std::uint64_t scratch = makesValues() ? m_tensor->rows->scratchBytes(rows) : m_layout ? rows * sourceRowBytes() : 0;
    if (m_coding)
        scratch += m_coding->scratchBytes(rows) + rows * m_coding->groups() * sizeof(float);
    if (m_repack)
        scratch += m_repack->scratchBytes(rows);
    if (makesValues() && m_tensor->coded)
        scratch += (rows + m_rowsPerGroup) * m_columns * sizeof(double) + m_tensor->coded->scratchBytes(rows);
    return {m_division.tasks(), (sizes.original + sizes.decoded) * sizeof(float) + sizes.bytes + scratch + tallyBytes,
            tallyBytes};
}

std::uint64_t TensorWork::rowsTogether() const
{
    return quant::info(m_layout ? m_layout->format : m_step->planned.format).interleavedRows;
}

} // namespace ql::job
