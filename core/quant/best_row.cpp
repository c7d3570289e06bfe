// SPDX-License-Identifier: Apache-2.0
#include "core/quant/best_row.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <vector>

#include "core/base/small_float.h"
#include "core/quant/best_block.h"
#include "core/quant/codec/iq2_kl.h"
#include "core/quant/codec/iq2_ks.h"
#include "core/quant/codec/iq3_ks.h"
#include "core/quant/codec/iq4_ks_iq5_ks.h"
#include "core/quant/codec/iq4_kss.h"
#include "core/quant/dispatch.h"

namespace ql::quant {
namespace {

constexpr std::size_t groupValues = RowGroups::groupValues, groupsPerBlock = 8;

/// The memory behind RowGroups, and the best that was found.
class RowWork {
public:
    RowWork(const float* x, const float* importance, std::size_t columns, std::size_t count)
        : m_floats(count * (RowGroups::fits + 10))
        , m_levels(count * groupValues)
    {
        m_groups.x = x;
        m_groups.importance = importance;
        m_groups.columns = columns;
        m_groups.count = count;
        m_groups.levels = m_levels.data();
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
        m_errors.assign(rows(), std::numeric_limits<double>::infinity());
    }

    const RowGroups& groups() const { return m_groups; }
    std::size_t rows() const { return m_groups.count * groupValues / m_groups.columns; }
    std::size_t perRow() const { return m_groups.columns / groupValues; }

    void tryScale(std::size_t row, float scale) const
    {
        std::fill_n(m_groups.rowScale + row * perRow(), perRow(), scale);
    }

    /// Of a row's groups, the best scale of largest magnitude.
    float largestScale(std::size_t row) const
    {
        return codec::signedMaximum(m_groups.scale + row * perRow(), perRow());
    }

    /// Keeps what was chosen in the rows where it is the best so far.
    void keepBetter()
    {
        for (std::size_t row = 0; row < rows(); ++row) {
            const std::size_t first = row * perRow();
            double error = 0, xl = 0, ll = 0;
            for (std::size_t g = first; g < first + perRow(); ++g) {
                const auto multiple = static_cast<double>(m_groups.multiple[g]);
                error += static_cast<double>(m_groups.error[g]);
                xl += multiple * static_cast<double>(m_groups.xl[g]);
                ll += multiple * multiple * static_cast<double>(m_groups.ll[g]);
            }
            if (!(error < m_errors[row]))
                continue;
            m_errors[row] = error;
            const float fitted = static_cast<float>(ll > 0 ? xl / ll : 0);
            for (std::size_t g = first; g < first + perRow(); ++g) {
                m_best[0][g] = m_groups.rowScale[g];
                m_best[1][g] = m_groups.multiple[g];
                m_best[2][g] = m_groups.half[g];
                m_groups.scale[g] = fitted;
            }
        }
    }

    /// The scale of a row that is the best for the levels that were kept.
    float fittedScale(std::size_t row) const { return m_groups.scale[row * perRow()]; }

    void goBackToBest() const
    {
        std::copy_n(m_best[0], m_groups.count, m_groups.rowScale);
        std::copy_n(m_best[1], m_groups.count, m_groups.multiple);
        std::copy_n(m_best[2], m_groups.count, m_groups.half);
    }

private:
    static constexpr std::array arrays = {&RowGroups::scale, &RowGroups::rowScale, &RowGroups::multiple,
                                          &RowGroups::half,  &RowGroups::error,    &RowGroups::xl,
                                          &RowGroups::ll};

    std::vector<float> m_floats;
    std::vector<std::int8_t> m_levels;
    RowGroups m_groups{};
    float* m_best[3];
    std::vector<double> m_errors;
};

/// The code of each level of a half, by level + 128.
template <typename Codec> struct CodesOfLevels {
    std::uint8_t codes[2][256] = {};

    constexpr CodesOfLevels()
    {
        for (std::size_t half = 0; half < 2; ++half)
            for (std::size_t code = 0; code < Codec::levels[half].size(); ++code)
                codes[half][Codec::levels[half][code] + 128] = static_cast<std::uint8_t>(code);
    }
};

/// The code of each pair of levels, by the places of both.
struct CodesOfPairs {
    std::uint8_t places[256] = {}, codes[64] = {};

    constexpr CodesOfPairs()
    {
        for (std::size_t place = 0; place < 8; ++place)
            places[codec::ikLevels3[0][place] + 128] = static_cast<std::uint8_t>(place);
        for (std::size_t code = 0; code < codec::ikPairs.size(); ++code)
            codes[codec::ikPairs[code]] = static_cast<std::uint8_t>(code);
    }

    int of(std::int8_t first, std::int8_t second) const
    {
        return codes[places[first + 128] << 3 | places[second + 128]];
    }
};

/// Writes group `g` of a block whose bytes are still zero.
template <typename Codec> void writeGroup(std::uint8_t* block, int g, int multiple, int half, const std::int8_t* levels)
{
    if constexpr (std::is_same_v<Codec, codec::IQ2_KL>) {
        static constexpr CodesOfPairs pairs;
        Codec::steps.write(block, g, multiple + 32);
        for (int j = 0; j < 16; ++j)
            Codec::codes.write(block, g * 16 + j, pairs.of(levels[2 * j], levels[2 * j + 1]));
    } else {
        static constexpr CodesOfLevels<Codec> table;
        std::uint8_t codes[groupValues];
        for (std::size_t i = 0; i < groupValues; ++i)
            codes[i] = table.codes[half][levels[i] + 128];
        Codec::putGroup(block, g, multiple, half, codes);
    }
}

/// What encodeBestRows wants to know about a format.
struct RowTraits {
    std::array<float, 3> largestMultiples; ///< tried for the group of the largest scale
    bool halfScale;
    void (*write)(std::uint8_t* block, int g, int multiple, int half, const std::int8_t* levels);
    void (*storeScale)(std::uint8_t* row, float scale);
};

template <typename Codec> constexpr RowTraits traitsOf(std::array<float, 3> largestMultiples)
{
    return {largestMultiples, Codec::rowHeaderBytes == 2, writeGroup<Codec>, codec::storeRowScale<Codec>};
}

const RowTraits& traitsOf(Format format)
{
    static constexpr std::array<float, 3> odd = {127, 117, 150}, five = {-16, 15, -19}, six = {-32, 31, -36};
    static constexpr RowTraits iq2ks = traitsOf<codec::IQ2_KS>(five), iq3ks = traitsOf<codec::IQ3_KS>(five),
                               iq4ks = traitsOf<codec::IQ4_KS>(odd), iq5ks = traitsOf<codec::IQ5_KS>(odd),
                               iq4kss = traitsOf<codec::IQ4_KSS>(odd), iq2kl = traitsOf<codec::IQ2_KL>(six);
    switch (format) {
    case Format::IQ2_KS:
        return iq2ks;
    case Format::IQ3_KS:
        return iq3ks;
    case Format::IQ4_KS:
        return iq4ks;
    case Format::IQ5_KS:
        return iq5ks;
    case Format::IQ4_KSS:
        return iq4kss;
    default:
        return iq2kl;
    }
}

float asStored(const RowTraits& traits, float scale)
{
    return traits.halfScale ? float16ToFloat(floatToFloat16(scale)) : scale;
}

void search(const RowTraits& traits, const RowKernels& kernels, RowWork& work)
{
    const RowGroups& groups = work.groups();
    kernels.fit(groups);
    std::vector<float> largest(work.rows());
    for (std::size_t row = 0; row < work.rows(); ++row)
        largest[row] = work.largestScale(row);
    const auto attempt = [&](int reach, auto scaleOf) {
        for (std::size_t row = 0; row < work.rows(); ++row)
            work.tryScale(row, asStored(traits, scaleOf(row)));
        kernels.choose(groups, reach);
        work.keepBetter();
    };
    for (const float multiple : traits.largestMultiples)
        attempt(0, [&](std::size_t row) { return largest[row] / multiple; });
    for (int i = 0; i < 2; ++i)
        attempt(1, [&](std::size_t row) { return work.fittedScale(row); });
    work.goBackToBest();
    kernels.setLevels(groups);
}

void write(const RowTraits& traits, const FormatInfo& format, const RowWork& work, std::byte* out)
{
    const RowGroups& groups = work.groups();
    const std::size_t rowBytes = *quant::rowBytes(format, groups.columns);
    std::fill_n(out, work.rows() * rowBytes, std::byte{0});
    auto* row = reinterpret_cast<std::uint8_t*>(out);
    for (std::size_t i = 0; i < work.rows(); ++i, row += rowBytes) {
        traits.storeScale(row, work.fittedScale(i));
        for (std::size_t g = 0; g < work.perRow(); ++g) {
            const std::size_t group = i * work.perRow() + g;
            std::uint8_t* const block = row + format.rowHeaderBytes + g / groupsPerBlock * format.blockBytes;
            traits.write(block, static_cast<int>(g % groupsPerBlock), static_cast<int>(groups.multiple[group]),
                         static_cast<int>(groups.half[group]), groups.levels + group * groupValues);
        }
    }
}

} // namespace

void encodeBestRowsWith(Format format, const float* rows, std::size_t rowCount, std::size_t columns,
                        std::span<const float> importance, std::byte* out, const EncodeOtherwise& encode,
                        std::size_t valuesAtOnce)
{
    encoder(format)(rows, rowCount, columns, importance, out);
    if (std::ranges::any_of(importance, [](float weight) { return !(weight >= 0 && weight < 1e30f); }))
        return;
    const float* const weights = importance.empty() ? nullptr : importance.data();
    const std::size_t atOnce = std::max<std::size_t>(1, valuesAtOnce / columns),
                      bytes = *rowBytes(info(format), columns);
    std::vector<std::byte> candidates(std::min(atOnce, rowCount) * bytes);
    std::vector<float> decoded(columns);
    const auto error = [&, decode = decoder(format)](std::size_t row, const std::byte* encoded) {
        decode(encoded, 1, columns, decoded.data());
        return errorAsDecoded(rows + row * columns, decoded.data(), weights, columns);
    };
    for (std::size_t first = 0; first < rowCount; first += atOnce) {
        const std::size_t count = std::min(atOnce, rowCount - first);
        std::copy_n(out + first * bytes, count * bytes, candidates.data());
        encode(rows + first * columns, count, candidates.data());
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
    const RowTraits& traits = traitsOf(format);
    encodeBestRowsWith(format, rows, rowCount, columns, importance, out,
                       [&](const float* x, std::size_t count, std::byte* candidates) {
                           RowWork work(x, importance.empty() ? nullptr : importance.data(), columns,
                                        count * columns / groupValues);
                           search(traits, kernels, work);
                           write(traits, info(format), work, candidates);
                       });
}

} // namespace ql::quant
