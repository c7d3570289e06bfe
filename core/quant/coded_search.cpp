// SPDX-License-Identifier: Apache-2.0
#include "core/quant/coded_search.h"

#include <algorithm>
#include <cmath>

#include "core/quant/coded/kernels.h"
#include "core/quant/coded/scales.h"

namespace ql::quant {
namespace {

/// What is lower by as much as this is lower in truth. The sums of the search are rounded: one of at most 256 columns
/// adds 20 numbers one after another, each from four operations, at 2^-24 each. And of E4M3, the numbers themselves may
/// be next to the nearest ones, which costs less than 2^-16.
constexpr double surelyLower = 1 - 0x1p-14;
/// Below, squares may have left the normal floats.
constexpr double worthSearching = 0x1p-100;

/// How often a scale is fitted to its codes again.
constexpr int fits = 2;

float bestOfGroup(const CodedSearch& search, const CodedGroup& group, float largest)
{
    const coded::Candidates candidates = coded::candidateScales(group.scheme, largest, group.factor);
    std::array<double, std::tuple_size_v<decltype(candidates.scales)>> errors{};
    search.errors(group, candidates.all(), errors.data());
    std::size_t best = 0;
    for (std::size_t i = 1; i < candidates.count; ++i)
        if (errors[i] < errors[best])
            best = i;
    float scale = candidates.scales[best];
    double least = errors[best];
    const Format format = group.scheme.scale;
    const bool isCoarse = format == Format::F8_E4M3 || format == Format::F8_E8M0;
    for (int round = 0; round < fits && !isCoarse; ++round) {
        const float fitted = coded::storableScale(format, search.fitted(group, scale));
        double error = 0;
        search.errors(group, {&fitted, 1}, &error);
        if (!(error < least))
            break;
        least = error;
        scale = fitted;
    }
    return errors[0] > worthSearching && least < errors[0] * surelyLower ? scale : candidates.scales[0];
}

struct Matrix {
    const Scheme& scheme;
    const float* values;
    std::uint64_t rows, columns;
    float* scales;

    std::uint64_t groups() const { return groupsPerRow(scheme, columns); }
    std::uint64_t rowsTogether() const { return scheme.groupRows == 0 ? rows : scheme.groupRows; }
    std::uint64_t columnsTogether() const { return scheme.groupColumns == 0 ? columns : scheme.groupColumns; }

    /// scale(first row, rows, group, largest magnitude, perhaps infinite) of every group, in all its rows.
    template <typename ScaleOf> void fill(ScaleOf scaleOf) const
    {
        for (std::uint64_t first = 0; first < rows; first += rowsTogether()) {
            const std::uint64_t count = std::min(rowsTogether(), rows - first);
            float* const to = scales + first * groups();
            groupMaxima(values + first * columns, count, columns, scheme.groupColumns, to);
            for (std::uint64_t group = 0; group < groups(); ++group) {
                float largest = 0;
                for (std::uint64_t row = 0; row < count; ++row)
                    largest = std::max(largest, to[row * groups() + group]);
                const float scale = scaleOf(first, count, group, largest);
                for (std::uint64_t row = 0; row < count; ++row)
                    to[row * groups() + group] = scale;
            }
        }
    }
};

/// plainScale() of many groups with E4M3 scales, in place, a vector at a time. `divisor` is above 0 and finite.
void magnitudesToE4m3(float divisor, std::uint64_t count, float* scales)
{
    constexpr std::uint64_t most = 512;
    std::byte codes[most];
    const float one = 1;
    for (std::uint64_t first = 0; first < count; first += most, scales += most) {
        const std::uint64_t n = std::min(most, count - first);
        encodeCoded({.element = Element::E4M3}, scales, &divisor, 1, n, codes);
        for (std::uint64_t i = 0; i < n; ++i)
            codes[i] = std::max(codes[i], std::byte{1}); // no scale is zero
        decodeCoded({.rows = 1, .columns = n, .codes = codes, .scales = &one}, scales);
    }
}

} // namespace

float plainScale(const Scheme& scheme, float magnitude, float factor)
{
    return coded::plainScale(scheme, magnitude, factor);
}

void plainScales(const Scheme& scheme, const float* values, std::uint64_t rows, std::uint64_t columns, float factor,
                 float* scales)
{
    const float divisor = coded::largestNumber(scheme) * factor;
    if (scheme.scale == Format::F8_E4M3 && scheme.groupRows == 1 && divisor > 0 && std::isfinite(divisor)) {
        groupMaxima(values, rows, columns, scheme.groupColumns, scales);
        return magnitudesToE4m3(divisor, rows * groupsPerRow(scheme, columns), scales);
    }
    Matrix{scheme, values, rows, columns, scales}.fill([&](std::uint64_t, std::uint64_t, std::uint64_t, float largest) {
        return coded::plainScale(scheme, largest, factor);
    });
}

void bestScales(const Scheme& scheme, const float* values, std::span<const float> importance, std::uint64_t rows,
                std::uint64_t columns, float factor, float* scales)
{
    const CodedSearch& search = codedSearch(supportedIsas().back());
    const Matrix matrix{scheme, values, rows, columns, scales};
    matrix.fill([&](std::uint64_t row, std::uint64_t count, std::uint64_t group, float largest) {
        if (largest == 0 || !std::isfinite(largest))
            return coded::plainScale(scheme, largest, factor);
        const std::uint64_t column = group * matrix.columnsTogether();
        return bestOfGroup(search,
                           {.scheme = scheme,
                            .values = values + row * columns + column,
                            .rows = count,
                            .columns = std::min(matrix.columnsTogether(), columns - column),
                            .stride = columns,
                            .importance = importance.empty() ? nullptr : importance.data() + column,
                            .factor = factor},
                           largest);
    });
}

} // namespace ql::quant
