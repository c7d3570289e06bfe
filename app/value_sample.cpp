// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/value_sample.h"

#include <algorithm>
#include <cmath>

namespace ql::app {

namespace {

constexpr std::uint64_t maxRows = 1024;
constexpr std::uint64_t maxValues = std::uint64_t{1} << 20;
constexpr std::size_t sampleBins = 61; // odd: values around zero share the bin in the middle

void describe(ValueSample& sample, const std::vector<float>& values)
{
    double sum = 0, squares = 0;
    sample.smallest = INFINITY;
    sample.largest = -INFINITY;
    for (const float value : values) {
        if (!std::isfinite(value)) {
            ++sample.nonfinite;
            continue;
        }
        ++sample.values;
        sample.zeros += value == 0;
        sum += value;
        squares += static_cast<double>(value) * value;
        sample.smallest = std::min(sample.smallest, static_cast<double>(value));
        sample.largest = std::max(sample.largest, static_cast<double>(value));
    }
    if (sample.values == 0)
        return;
    const auto count = static_cast<double>(sample.values);
    sample.mean = sum / count;
    sample.deviation = std::sqrt(std::max(0.0, squares / count - sample.mean * sample.mean));
    sample.bins.assign(sampleBins, 0);
    const double width = std::max(sample.largest - sample.smallest, 1e-30) / sampleBins;
    for (const float value : values) {
        if (std::isfinite(value)) {
            const auto bin = static_cast<std::size_t>((value - sample.smallest) / width);
            ++sample.bins[std::min(bin, sampleBins - 1)];
        }
    }
}

} // namespace

Result<ValueSample> sampleValues(const arch::TargetTensor& tensor, const std::atomic<bool>& stop)
{
    ValueSample sample;
    sample.rowCount = tensor.rowCount();
    const std::uint64_t columns = tensor.columns();
    if (sample.rowCount == 0 || columns == 0)
        return sample;
    const std::uint64_t affordable = std::max<std::uint64_t>(1, maxValues / columns);
    const std::uint64_t rows = std::min({sample.rowCount, maxRows, affordable});
    std::vector<float> values(static_cast<std::size_t>(rows * columns));
    for (; sample.rowsRead < rows; ++sample.rowsRead) {
        if (stop)
            return fail(Errc::Cancelled, "reading of sample rows was cancelled");
        const auto row =
            static_cast<std::uint64_t>(static_cast<unsigned __int128>(sample.rowsRead) * sample.rowCount / rows);
        const std::span<float> out(values.data() + sample.rowsRead * columns, static_cast<std::size_t>(columns));
        QL_CHECK(tensor.rows->readRows(row, 1, out));
    }
    describe(sample, values);
    return sample;
}

} // namespace ql::app
