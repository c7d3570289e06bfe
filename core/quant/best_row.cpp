// SPDX-License-Identifier: Apache-2.0
#include "core/quant/best_row.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <vector>

#include "core/base/small_float.h"
#include "core/quant/best_block.h"
#include "core/quant/best_row_format.h"
#include "core/quant/codec/numerics.h"
#include "core/quant/dispatch.h"

namespace ql::quant {
namespace {

/// The memory behind RowGroups, and the best that was found.
class RowWork {
public:
    RowWork(const EncodedUnits& units, const float* importance, std::size_t columns, std::size_t groupValues)
        : m_unitValues(units.values)
        , m_floats(units.count * units.values / groupValues * (RowGroups::fits + 10))
        , m_levels(units.count * units.values)
        , m_errors(units.count, std::numeric_limits<double>::infinity())
    {
        const std::size_t count = units.count * units.values / groupValues;
        m_groups.x = units.x;
        m_groups.importance = importance;
        m_groups.firstColumn = units.firstColumn;
        m_groups.columns = columns;
        m_groups.count = count;
        m_groups.levels = m_levels.data();
        m_groups.values = groupValues;
        float* next = m_floats.data();
        const auto take = [&] {
            next += count;
            return next - count;
        };
        for (float*& fitted : m_groups.fitted)
            fitted = take();
        for (float* RowGroups::*array : arrays)
            m_groups.*array = take();
        for (float*& array : m_best)
            array = take();
    }

    const RowGroups& groups() const { return m_groups; }
    std::size_t units() const { return m_errors.size(); }
    std::size_t perUnit() const { return m_unitValues / m_groups.values; }

    void tryScale(std::size_t unit, float scale) const
    {
        std::fill_n(m_groups.unitScale + unit * perUnit(), perUnit(), scale);
    }

    /// Of a unit's groups, the best scale of largest magnitude.
    float largestScale(std::size_t unit) const
    {
        return codec::signedMaximum(m_groups.scale + unit * perUnit(), perUnit());
    }

    /// Keeps what was chosen in the units where it is the best so far.
    void keepBetter()
    {
        for (std::size_t unit = 0; unit < units(); ++unit) {
            const std::size_t first = unit * perUnit();
            double error = 0, xl = 0, ll = 0;
            for (std::size_t g = first; g < first + perUnit(); ++g) {
                const auto multiple = static_cast<double>(m_groups.multiple[g]);
                error += static_cast<double>(m_groups.error[g]);
                xl += multiple * static_cast<double>(m_groups.xl[g]);
                ll += multiple * multiple * static_cast<double>(m_groups.ll[g]);
            }
            if (!(error < m_errors[unit]))
                continue;
            m_errors[unit] = error;
            const float fitted = static_cast<float>(ll > 0 ? xl / ll : 0);
            for (std::size_t g = first; g < first + perUnit(); ++g) {
                m_best[0][g] = m_groups.unitScale[g];
                m_best[1][g] = m_groups.multiple[g];
                m_best[2][g] = m_groups.half[g];
                m_groups.scale[g] = fitted;
            }
        }
    }

    /// The scale of a unit that is the best for the levels that were kept.
    float fittedScale(std::size_t unit) const { return m_groups.scale[unit * perUnit()]; }

    void goBackToBest() const
    {
        std::copy_n(m_best[0], m_groups.count, m_groups.unitScale);
        std::copy_n(m_best[1], m_groups.count, m_groups.multiple);
        std::copy_n(m_best[2], m_groups.count, m_groups.half);
    }

private:
    static constexpr std::array arrays = {&RowGroups::scale, &RowGroups::unitScale, &RowGroups::multiple,
                                          &RowGroups::half,  &RowGroups::error,     &RowGroups::xl,
                                          &RowGroups::ll};

    std::size_t m_unitValues;
    std::vector<float> m_floats;
    std::vector<std::int8_t> m_levels;
    std::vector<double> m_errors;
    RowGroups m_groups{};
    float* m_best[3];
};

float asStored(const RowFormat& format, float scale)
{
    return format.halfScale ? float16ToFloat(floatToFloat16(scale)) : scale;
}

void search(const RowFormat& format, const RowKernels& kernels, RowWork& work)
{
    const RowGroups& groups = work.groups();
    kernels.fit(groups);
    std::vector<float> largest(work.units());
    for (std::size_t unit = 0; unit < work.units(); ++unit)
        largest[unit] = work.largestScale(unit);
    const auto attempt = [&](int reach, auto scaleOf) {
        for (std::size_t unit = 0; unit < work.units(); ++unit)
            work.tryScale(unit, asStored(format, scaleOf(unit)));
        kernels.choose(groups, reach);
        work.keepBetter();
    };
    for (const float multiple : format.largestMultiples)
        attempt(0, [&](std::size_t unit) { return largest[unit] / multiple; });
    for (int i = 0; i < 2; ++i)
        attempt(1, [&](std::size_t unit) { return work.fittedScale(unit); });
    work.goBackToBest();
    kernels.setLevels(groups);
}

void write(const RowFormat& format, const FormatInfo& info, const RowWork& work, const EncodedUnits& units)
{
    const RowGroups& groups = work.groups();
    const std::size_t groupsPerBlock = info.blockValues / groups.values;
    std::fill_n(units.bytes, units.count * units.unitBytes, std::byte{0});
    auto* to = reinterpret_cast<std::uint8_t*>(units.bytes);
    for (std::size_t unit = 0; unit < units.count; ++unit, to += units.unitBytes) {
        format.putScale(to, work.fittedScale(unit));
        for (std::size_t g = 0; g < work.perUnit(); ++g) {
            const std::size_t group = unit * work.perUnit() + g;
            std::uint8_t* const block = to + info.rowHeaderBytes + g / groupsPerBlock * info.blockBytes;
            format.putGroup(block, static_cast<int>(g % groupsPerBlock), static_cast<int>(groups.multiple[group]),
                            static_cast<int>(groups.half[group]), groups.levels + group * groups.values);
        }
    }
}

} // namespace

void encodeBestUnits(Format format, const float* rows, std::size_t rowCount, std::size_t columns,
                     std::span<const float> importance, std::byte* out, const EncodeOtherwise& encode,
                     std::size_t valuesAtOnce)
{
    encoder(format)(rows, rowCount, columns, importance, out);
    if (std::ranges::any_of(importance, [](float weight) { return !(weight >= 0 && weight < 1e30f); }))
        return;
    const std::size_t values = info(format).rowHeaderBytes ? columns : info(format).blockValues;
    const std::size_t bytes = *rowBytes(info(format), values), total = rowCount * columns / values;
    const std::size_t atOnce = std::max<std::size_t>(1, valuesAtOnce / values);
    std::vector<std::byte> candidates(std::min(atOnce, total) * bytes);
    std::vector<float> decoded(values);
    const auto error = [&, decode = decoder(format)](std::size_t unit, const std::byte* encoded) {
        decode(encoded, 1, values, decoded.data());
        const std::size_t first = unit * values;
        const float* const weights = importance.empty() ? nullptr : importance.data() + first % columns;
        return errorAsDecoded(rows + first, decoded.data(), weights, values);
    };
    for (std::size_t first = 0; first < total; first += atOnce) {
        const std::size_t count = std::min(atOnce, total - first);
        std::copy_n(out + first * bytes, count * bytes, candidates.data());
        encode({rows + first * values, values, count, first * values % columns, candidates.data(), bytes});
        for (std::size_t i = 0; i < count; ++i) {
            const std::byte* const candidate = candidates.data() + i * bytes;
            std::byte* const reference = out + (first + i) * bytes;
            if (error(first + i, candidate) < error(first + i, reference))
                std::copy_n(candidate, bytes, reference);
        }
    }
}

void encodeBestRows(Format format, const RowKernels& kernels, const float* rows, std::size_t rowCount,
                    std::size_t columns, std::span<const float> importance, std::byte* out)
{
    const RowFormat& traits = rowFormat(format);
    encodeBestUnits(format, rows, rowCount, columns, importance, out, [&](const EncodedUnits& units) {
        RowWork work(units, importance.empty() ? nullptr : importance.data(), columns, traits.groupValues);
        search(traits, kernels, work);
        write(traits, info(format), work, units);
    });
}

} // namespace ql::quant
