// SPDX-License-Identifier: Apache-2.0
#include "core/arch/coded_rows.h"

#include <algorithm>
#include <utility>

namespace ql::arch {

namespace {

/// Offset of the first value of a row of the view.
std::uint64_t rowOffset(const View& view, std::uint64_t row)
{
    const std::vector<Axis>& axes = view.axes();
    std::uint64_t offset = axes.back()[0];
    for (std::size_t i = axes.size() - 1; i-- > 0;) {
        offset += axes[i][row % axes[i].size()];
        row /= axes[i].size();
    }
    return offset;
}

/// Is every row of the view a whole row of `columns` values of the dense tensor?
bool showsWholeRows(const View& view, std::uint64_t columns)
{
    const std::vector<Axis>& axes = view.axes();
    const Axis& column = axes.back();
    if (column.size() != columns || !column.isProgression() || (columns > 1 && column.step() != 1))
        return false;
    if (column[0] % columns != 0)
        return false;
    return std::all_of(axes.begin(), axes.end() - 1, [columns](const Axis& axis) {
        for (std::uint64_t i = 0; i < axis.size(); ++i) {
            if (axis[i] % columns != 0)
                return false;
            if (axis.isProgression() && i == 1)
                break;
        }
        return true;
    });
}

std::uint64_t rowsOf(const View& view)
{
    std::uint64_t rows = 1;
    for (std::size_t i = 0; i + 1 < view.axes().size(); ++i)
        rows *= view.axes()[i].size();
    return rows;
}

} // namespace

std::shared_ptr<const CodedRows> CodedRows::make(const SourceTensors& sources, const View& view)
{
    const checkpoint::CodedWeight* const model = sources.tensors[0]->coded.get();
    const bool alike = std::all_of(sources.tensors.begin(), sources.tensors.end(), [&](const auto* weight) {
        const checkpoint::CodedWeight* const coded = weight->coded.get();
        return coded && model && coded->scheme() == model->scheme() && coded->divides() == model->divides()
            && coded->columns() == model->columns() && coded->hasPlainGroups();
    });
    if (!alike || !showsWholeRows(view, model->columns()))
        return nullptr;
    auto rows =
        std::shared_ptr<CodedRows>(new CodedRows(sources, view.isPrefix() ? std::nullopt : std::optional<View>(view)));
    rows->m_rowCount = rowsOf(view);
    return rows;
}

CodedRows::CodedRows(SourceTensors sources, std::optional<View> view)
    : m_sources(std::move(sources))
    , m_view(std::move(view))
{
}

CodedRows::Place CodedRows::placeOf(std::uint64_t row) const
{
    if (m_view)
        row = rowOffset(*m_view, row) / columns();
    return {m_sources.tensors[row / first().rows()]->coded.get(), row % first().rows()};
}

template <class Read> Status CodedRows::forRuns(std::uint64_t row, std::uint64_t count, Read read) const
{
    for (std::uint64_t done = 0; done < count;) {
        const Place place = placeOf(row + done);
        std::uint64_t together = 1;
        for (; done + together < count; ++together) {
            const Place next = placeOf(row + done + together);
            if (next.weight != place.weight || next.row != place.row + together)
                break;
        }
        QL_CHECK(read(*place.weight, place.row, together, done));
        done += together;
    }
    return ok;
}

Status CodedRows::readCodes(std::uint64_t row, std::uint64_t count, std::span<std::byte> out) const
{
    return forRuns(row, count, [&](const auto& weight, std::uint64_t begin, std::uint64_t rows, std::uint64_t done) {
        return weight.readCodes(begin, rows, out.subspan(done * codeRowBytes(), rows * codeRowBytes()));
    });
}

Status CodedRows::readScales(std::uint64_t row, std::uint64_t count, std::span<float> out) const
{
    return forRuns(row, count, [&](const auto& weight, std::uint64_t begin, std::uint64_t rows, std::uint64_t done) {
        return weight.readScales(begin, rows, out.subspan(done * groups(), rows * groups()));
    });
}

Status CodedRows::readZeros(std::uint64_t row, std::uint64_t count, std::span<std::int16_t> out) const
{
    return forRuns(row, count, [&](const auto& weight, std::uint64_t begin, std::uint64_t rows, std::uint64_t done) {
        return weight.readZeros(begin, rows, out.subspan(done * groups(), rows * groups()));
    });
}

Status CodedRows::readExact(std::uint64_t row, std::uint64_t count, std::span<double> out) const
{
    return forRuns(row, count, [&](const auto& weight, std::uint64_t begin, std::uint64_t rows, std::uint64_t done) {
        return weight.readExact(begin, rows, out.subspan(done * columns(), rows * columns()));
    });
}

Result<float> CodedRows::factor(std::uint64_t row) const
{
    const Place place = placeOf(row);
    return place.weight->factor(place.row / place.weight->rowsPerMatrix());
}

std::uint64_t CodedRows::scratchBytes(std::uint64_t count) const
{
    return first().scratchBytes(count);
}

bool CodedRows::keepsGroups(std::uint64_t rowsPerMatrix, std::uint64_t together, std::uint64_t groupRows) const
{
    const std::uint64_t sourceRows = first().rowsPerMatrix();
    const auto groupOf = [&](std::uint64_t row) {
        const Place place = placeOf(row);
        const std::uint64_t matrix = place.row / sourceRows;
        const std::uint64_t group = groupRows == 0 ? 0 : place.row % sourceRows / groupRows;
        return std::tuple(place.weight, matrix, group);
    };
    if (together == 1 || (!m_view && rowsPerMatrix == sourceRows))
        return true;
    for (std::uint64_t row = 0; row < m_rowCount; ++row) {
        const std::uint64_t within = row % rowsPerMatrix % together;
        if (within != 0 && groupOf(row) != groupOf(row - within))
            return false;
    }
    return true;
}

bool CodedRows::keepsRowGroups(std::uint64_t rowsPerMatrix) const
{
    const std::uint64_t rows = scheme().groupRows;
    return keepsGroups(rowsPerMatrix, rows == 0 ? rowsPerMatrix : rows, rows);
}

bool CodedRows::keepsMatrices(std::uint64_t rowsPerMatrix) const
{
    return keepsGroups(rowsPerMatrix, rowsPerMatrix, 0);
}

} // namespace ql::arch
