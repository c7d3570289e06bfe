// SPDX-License-Identifier: Apache-2.0
#include "core/job/row_pairs.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <utility>
#include <vector>

#include <fmt/format.h>

#include "core/job/tensor_work.h"
#include "core/plan/coding.h"
#include "core/plan/repack.h"

namespace ql::job {

namespace {

class PlannedPairs : public report::RowPairs {
public:
    PlannedPairs(std::shared_ptr<const plan::Plan> plan, TensorWork work)
        : m_plan(std::move(plan))
        , m_work(std::move(work))
        , m_together(m_work.step().planned.known() ? quant::info(m_work.step().planned.format).interleavedRows : 1)
    {
    }

    std::uint64_t rows() const override { return m_work.tensor().rowCount(); }
    std::uint64_t columns() const override { return m_work.tensor().columns(); }

    Status read(std::uint64_t first, std::uint64_t count, std::span<float> original,
                std::span<float> written) const override
    {
        const std::uint64_t begin = first / m_together * m_together;
        const std::uint64_t end = std::min((first + count + m_together - 1) / m_together * m_together, rows());
        if (begin == first && end == first + count)
            return m_work.roundTrip({first, count}, original, written);
        std::vector<float> x((end - begin) * columns()), y(x.size());
        QL_CHECK(m_work.roundTrip({begin, end - begin}, x, y));
        const auto from = static_cast<std::ptrdiff_t>((first - begin) * columns());
        std::copy_n(x.begin() + from, original.size(), original.begin());
        std::copy_n(y.begin() + from, written.size(), written.begin());
        return ok;
    }

private:
    std::shared_ptr<const plan::Plan> m_plan;
    TensorWork m_work;
    std::uint64_t m_together;
};

class WrittenPairs : public report::RowPairs {
public:
    WrittenPairs(arch::ModelPtr original, const arch::TargetTensor& x, arch::ModelPtr written,
                 const arch::TargetTensor& y)
        : m_original(std::move(original))
        , m_written(std::move(written))
        , m_x(x)
        , m_y(y)
    {
    }

    std::uint64_t rows() const override { return m_x.rowCount(); }
    std::uint64_t columns() const override { return m_x.columns(); }

    Status read(std::uint64_t first, std::uint64_t count, std::span<float> original,
                std::span<float> written) const override
    {
        QL_CHECK(m_x.rows->readRows(first, count, original));
        return m_y.rows->readRows(first, count, written);
    }

private:
    arch::ModelPtr m_original, m_written;
    const arch::TargetTensor &m_x, &m_y;
};

bool allFinite(std::span<const float> values)
{
    return std::ranges::all_of(values, [](float value) { return std::isfinite(value); });
}

} // namespace

Status TensorWork::roundTrip(RowRange rows, std::span<float> original, std::span<float> written) const
{
    const std::uint64_t together = quant::info(m_step->planned.format).interleavedRows;
    for (RowRange part{rows.first, 0}; part.first < rows.end(); part.first = part.end()) {
        part.count = std::min(rows.end() - part.first, rowsToNextMatrix(part.first));
        const std::uint64_t at = (part.first - rows.first) * m_columns, size = part.count * m_columns;
        const std::span<float> x = original.subspan(at, size), y = written.subspan(at, size);
        QL_CHECK(m_tensor->rows->readRows(part.first, part.count, x));
        if (!makesValues()) {
            std::ranges::copy(x, y.begin());
        } else if (holdsNonfinite() || allFinite(x)) {
            QL_CHECK(encodeAndDecode(part, x, y));
        } else {
            for (RowRange group{part.first, together}; group.first < part.end(); group.first += together) {
                group.count = std::min(together, part.end() - group.first);
                const std::uint64_t from = (group.first - part.first) * m_columns, some = group.count * m_columns;
                if (allFinite(x.subspan(from, some)))
                    QL_CHECK(encodeAndDecode(group, x.subspan(from, some), y.subspan(from, some)));
                else
                    std::ranges::fill(y.subspan(from, some), std::numeric_limits<float>::quiet_NaN());
            }
        }
    }
    return ok;
}

Status TensorWork::makeBytes(RowRange rows, std::span<std::byte> out) const
{
    if (m_layout)
        return rearrange(rows, out.data());
    if (!makesValues())
        return m_tensor->rows->readRaw(rows.first * m_rowBytes, out);
    std::vector<float> original, scales;
    for (RowRange part{rows.first, 0}; part.first < rows.end(); part.first = part.end()) {
        part.count = std::min(rows.end() - part.first, rowsToNextMatrix(part.first));
        original.resize(part.count * m_columns);
        QL_CHECK(m_tensor->rows->readRows(part.first, part.count, original));
        if (!holdsNonfinite() && !allFinite(original)) {
            Tally tally;
            tally.sourceNonfinite = countNonfinite(original);
            return accept(tally);
        }
        QL_CHECK(encode(part, original, out.subspan((part.first - rows.first) * m_rowBytes, part.count * m_rowBytes),
                        scales));
    }
    return ok;
}

Status TensorWork::encode(RowRange rows, std::span<const float> original, std::span<std::byte> bytes,
                          std::vector<float>& scales) const
{
    if (m_coding) {
        scales.resize(rows.count * m_coding->groups());
        return m_coding->make(rows.first, rows.count, original.data(), bytes.data(), scales.data());
    }
    if (m_repack)
        return m_repack->make(rows.first, rows.count, bytes);
    std::vector<float> scaled;
    if (m_scale) {
        scaled.assign(original.begin(), original.end());
        QL_CHECK(m_scale->divide(rows.first, m_columns, scaled));
        original = scaled;
    }
    m_encode(original.data(), rows.count, m_columns, importanceOf(rows.first), bytes.data());
    return ok;
}

Status TensorWork::encodeAndDecode(RowRange rows, std::span<const float> original, std::span<float> written) const
{
    std::vector<std::byte> bytes(rows.count * m_rowBytes);
    std::vector<float> scales;
    QL_CHECK(encode(rows, original, bytes, scales));
    if (m_coding) {
        quant::CodedRowsView codes;
        codes.scheme = m_coding->scheme();
        codes.rows = rows.count;
        codes.columns = m_columns;
        codes.codes = bytes.data();
        codes.scales = scales.data();
        codes.divides = m_coding->divides();
        QL_TRY(codes.factor, m_coding->factor(rows.first / m_rowsPerMatrix));
        quant::decodeCoded(codes, written.data());
        return ok;
    }
    m_decode(bytes.data(), rows.count, m_columns, written.data());
    return m_scale ? m_scale->multiply(rows.first, m_columns, written) : ok;
}

Result<report::RowPairsPtr> plannedPairs(std::shared_ptr<const plan::Plan> plan, std::size_t tensor)
{
    const arch::TargetTensor& asked = plan->source->tensors[tensor];
    const plan::Step* const step = plan->stepOf(tensor);
    if (!step || asked.elements() == 0)
        return fail(Errc::BadArgument, fmt::format("nothing of {} is written", asked.name));
    QL_TRY(TensorWork work, TensorWork::prepare(*plan, *step));
    if (!step->planned.known())
        return fail(Errc::BadArgument,
                    fmt::format("{} is copied as {}, which cannot be decoded", asked.name, step->planned.name()));
    return std::make_shared<const PlannedPairs>(std::move(plan), std::move(work));
}

Result<report::RowPairsPtr> writtenPairs(arch::ModelPtr original, std::size_t tensor, arch::ModelPtr written)
{
    const arch::TargetTensor& x = original->tensors[tensor];
    const auto y = std::ranges::find(written->tensors, x.name, &arch::TargetTensor::name);
    if (y == written->tensors.end())
        return fail(Errc::BadArgument, fmt::format("the written file has no tensor {}", x.name));
    if (y->shape != x.shape || x.elements() == 0)
        return fail(Errc::BadArgument, fmt::format("{} has another shape in the written file", x.name));
    return std::make_shared<const WrittenPairs>(std::move(original), x, std::move(written), *y);
}

} // namespace ql::job
