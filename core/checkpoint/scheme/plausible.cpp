// SPDX-License-Identifier: Apache-2.0
#include "core/checkpoint/scheme/plausible.h"

#include <algorithm>
#include <cmath>
#include <vector>

#include <fmt/format.h>

#include "core/quant/coded.h"

namespace ql::checkpoint::scheme {

namespace {

constexpr std::uint64_t kRows = 2; // of a weight that are looked at
constexpr double kSmallest = 1e-4, kLargest = 1e3; // the largest magnitude in a weight

bool isOrdinary(double magnitude)
{
    return magnitude >= kSmallest && magnitude <= kLargest;
}

/// Largest magnitudes of rows, decoded with scale and factor, and with the one of them that could be meant inversely
/// (the factor, or else the scale) inverted.
struct Magnitudes {
    double asSaid = 0, inverted = 0;
};

template <class Value> double largest(const std::vector<Value>& values)
{
    double most = 0;
    for (const Value value : values)
        if (std::isfinite(value))
            most = std::max(most, std::abs(static_cast<double>(value)));
    return most;
}

Result<Magnitudes> magnitudes(const CodedWeight& weight, std::uint64_t row)
{
    const quant::Scheme& scheme = weight.scheme();
    std::vector<std::byte> codes(weight.codeRowBytes());
    std::vector<float> scales(weight.groups());
    std::vector<std::int16_t> zeros(weight.groups());
    QL_CHECK(weight.readCodes(row, 1, codes));
    QL_CHECK(weight.readScales(row, 1, scales));
    QL_CHECK(weight.readZeros(row, 1, zeros));
    quant::CodedRowsView view;
    view.scheme = scheme;
    view.rows = 1;
    view.columns = weight.columns();
    view.codes = codes.data();
    view.scales = scales.data();
    view.zeros = scheme.hasZeros ? zeros.data() : nullptr;
    view.divides = weight.divides();
    QL_TRY(view.factor, weight.factor(row / weight.rowsPerMatrix()));
    std::vector<double> values(weight.columns());
    Magnitudes found;
    quant::decodeCoded(view, values.data());
    found.asSaid = largest(values);
    if (scheme.hasFactor)
        view.divides = !view.divides;
    else
        for (float& scale : scales)
            scale = scale == 0 ? 0 : 1 / scale;
    quant::decodeCoded(view, values.data());
    found.inverted = largest(values);
    return found;
}

} // namespace

Status checkPlausible(const CodedWeight& weight, const std::string& name)
{
    if (weight.rows() == 0 || weight.columns() == 0 || !weight.hasPlainGroups())
        return ok;
    Magnitudes most;
    for (std::uint64_t i = 0, count = std::min(kRows, weight.rows()); i < count; ++i) {
        QL_TRY(const Magnitudes row,
               magnitudes(weight, i * (weight.rows() - 1) / std::max<std::uint64_t>(1, count - 1)));
        most = {std::max(most.asSaid, row.asSaid), std::max(most.inverted, row.inverted)};
    }
    if (most.asSaid == 0 || isOrdinary(most.asSaid) || !isOrdinary(most.inverted))
        return ok;
    const char* const what = weight.scheme().hasFactor ? "the factor of the whole tensor" : "the scales";
    const bool divides = weight.scheme().hasFactor && weight.divides();
    return fail(
        Errc::BadInput,
        fmt::format("{}: read as {}, where {} {}, its weights are up to {:.3g}; the other way round they are up to "
                    "{:.3g}, as weights are. The configuration or the names contradict the numbers; correct the one "
                    "that is wrong",
                    name, weight.dialect(), what, divides ? "divides" : "multiplies", most.asSaid, most.inverted));
}

Status checkZeroPoints(const CodedWeight& weight, const std::string& name)
{
    constexpr std::uint64_t kZeroRows = 16;
    constexpr unsigned kMostBits = 4; // with more, a step is too small to be seen
    if (weight.rows() == 0 || weight.columns() == 0 || weight.scheme().bits > kMostBits || !weight.hasPlainGroups())
        return ok;
    const std::uint64_t rows = std::min(kZeroRows, weight.rows()), columns = weight.columns();
    const std::uint64_t size =
        std::max<std::uint64_t>(1, weight.scheme().groupColumns ? weight.scheme().groupColumns : columns);
    std::vector<std::byte> codes(columns);
    std::vector<std::int16_t> zeros(weight.groups());
    double sum = 0, squares = 0;
    for (std::uint64_t i = 0; i < rows; ++i) {
        const std::uint64_t row = i * weight.rows() / rows;
        QL_CHECK(weight.readCodes(row, 1, codes));
        QL_CHECK(weight.readZeros(row, 1, zeros));
        for (std::uint64_t column = 0; column < columns; ++column) {
            const double step = static_cast<std::int8_t>(codes[column]) - zeros[column / size];
            sum += step;
            squares += step * step;
        }
    }
    const double count = static_cast<double>(rows * columns);
    const double mean = sum / count, error = std::sqrt((squares / count - mean * mean) / count);
    if (!(std::abs(std::abs(mean) - 1) < 0.25 && error < 0.08)) // three errors between 0 and what is refused
        return ok;
    return fail(Errc::BadInput,
                fmt::format("{}: as {} says, the weights lie around {:+.2f} steps instead of 0, so checkpoint_format "
                            "(gptq or gptq_v2) is probably wrong",
                            name, weight.dialect(), mean));
}

} // namespace ql::checkpoint::scheme
