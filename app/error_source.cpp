// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/error_source.h"

#include <algorithm>
#include <cmath>

#include "app/row_budget.h"
#include "core/checkpoint/checkpoint.h"
#include "core/io/file.h"
#include "core/job/row_pairs.h"

namespace ql::app {

namespace {

constexpr std::size_t binCount = 201; // odd: values around zero share the bin in the middle

Result<arch::ModelPtr> openWritten(const std::string& file)
{
    QL_TRY(auto checkpoint, checkpoint::open(io::systemDisk(), file));
    return arch::interpret(std::move(checkpoint));
}

} // namespace

void ErrorSource::request(const ErrorRequest& request, Opened opened)
{
    const arch::ModelPtr written = request.file == m_file ? m_written : nullptr;
    m_work.run([request, written](const std::atomic<bool>&) { return work(request, written); },
               [this, file = request.file, opened = std::move(opened)](Answer answer) {
                   if (answer.written) {
                       m_written = std::move(answer.written);
                       m_file = file;
                   }
                   opened(answer.pairs);
               });
}

ErrorSource::Answer ErrorSource::work(const ErrorRequest& request, arch::ModelPtr written)
{
    if (request.file.isEmpty())
        return {job::plannedPairs(request.plan, request.tensor)};
    if (!written) {
        auto made = openWritten(request.file.toStdString());
        if (!made)
            return {fail(std::move(made).error())};
        written = *std::move(made);
    }
    return {job::writtenPairs(request.plan->source, request.tensor, written), written};
}

Result<PairSample> samplePairs(const report::RowPairs& pairs, const std::atomic<bool>& stop)
{
    PairSample sample;
    sample.rowCount = pairs.rows();
    const std::uint64_t columns = pairs.columns();
    const std::uint64_t rows = rowsWhileWaiting(sample.rowCount, columns);
    std::vector<float> original(rows * columns), written(original.size());
    for (; sample.rowsRead < rows; ++sample.rowsRead) {
        if (stop)
            return fail(Errc::Cancelled, "reading of sample rows was cancelled");
        const std::uint64_t row = (2 * sample.rowsRead + 1) * sample.rowCount / (2 * rows);
        const std::uint64_t at = sample.rowsRead * columns;
        QL_CHECK(pairs.read(row, 1, std::span(original).subspan(at, columns), std::span(written).subspan(at, columns)));
    }
    bool any = false;
    for (const std::vector<float>* values : {&original, &written})
        for (const float value : *values)
            if (std::isfinite(value)) {
                sample.low = any ? std::min(sample.low, static_cast<double>(value)) : static_cast<double>(value);
                sample.high = any ? std::max(sample.high, static_cast<double>(value)) : static_cast<double>(value);
                any = true;
            }
    if (!any || sample.low == sample.high)
        return sample;
    const double perValue = static_cast<double>(binCount) / (sample.high - sample.low);
    for (const auto& [values, bins] : {std::pair(&original, &sample.original), std::pair(&written, &sample.written)}) {
        bins->assign(binCount, 0);
        for (const float value : *values)
            if (std::isfinite(value))
                ++(*bins)[std::min(static_cast<std::size_t>((static_cast<double>(value) - sample.low) * perValue),
                                   binCount - 1)];
    }
    return sample;
}

} // namespace ql::app
