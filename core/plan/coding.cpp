// SPDX-License-Identifier: Apache-2.0
#include "core/plan/coding.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <memory>
#include <mutex>
#include <vector>

#include "core/base/small_float.h"
#include "core/quant/coded.h"
#include "core/quant/coded_search.h"

namespace ql::plan {

namespace {

using quant::Element;
using quant::Scheme;

/// What the largest value of a matrix becomes: that of E2M1 times that of E4M3.
constexpr float largestNvfp4 = 6.0f * 448.0f;

class KeptCoding final : public Coding {
public:
    KeptCoding(Scheme scheme, const arch::TargetTensor& tensor, bool divides)
        : Coding(scheme, tensor, divides)
        , m_source(tensor.coded)
    {
    }

    bool keepsSource() const override { return true; }
    Status make(std::uint64_t first, std::uint64_t count, const float*, std::byte* codes, float* scales) const override
    {
        QL_CHECK(m_source->readCodes(first, count, {codes, count * codeRowBytes()}));
        return readScales(first, count, {scales, count * groups()});
    }
    Status readScales(std::uint64_t first, std::uint64_t count, std::span<float> scales) const override
    {
        return m_source->readScales(first, count, scales);
    }
    Result<float> factor(std::uint64_t matrix) const override
    {
        QL_TRY(const float stored, m_source->factor(matrix * rowsPerMatrix()));
        return divides() == m_source->divides() ? stored : 1.0f / stored;
    }
    std::uint64_t scratchBytes(std::uint64_t count) const override { return m_source->scratchBytes(count); }

private:
    std::shared_ptr<const arch::CodedRows> m_source;
};

/// The weights of a matrix's columns, where there are any.
std::span<const float> ofMatrix(std::span<const float> importance, std::uint64_t matrix, std::uint64_t columns)
{
    return importance.empty() ? importance : importance.subspan(matrix * columns % importance.size(), columns);
}

/// Scales of groups that lie within one row: they follow from the row alone.
class RowCoding final : public Coding {
public:
    RowCoding(Scheme scheme, const arch::TargetTensor& tensor, CodingOptions options)
        : Coding(scheme, tensor, options.divides)
        , m_source(tensor.rows)
        , m_options(std::move(options))
    {
        if (scheme.hasFactor && !m_options.factors)
            m_options.factors = arch::factorsTo(largestNvfp4, tensor);
    }

    bool keepsSource() const override { return false; }
    Status make(std::uint64_t first, std::uint64_t count, const float* values, std::byte* codes,
                float* scales) const override
    {
        QL_CHECK(choose(first, count, values, scales));
        QL_TRY(const float multiplier, multiplierOf(first / rowsPerMatrix()));
        if (!scheme().hasFactor) {
            quant::encodeCoded(scheme(), values, scales, count, columns(), codes);
            return ok;
        }
        std::vector<float> effective(count * groups());
        std::transform(scales, scales + effective.size(), effective.begin(),
                       [multiplier](float scale) { return scale * multiplier; });
        quant::encodeCoded(scheme(), values, effective.data(), count, columns(), codes);
        return ok;
    }
    Status readScales(std::uint64_t first, std::uint64_t count, std::span<float> scales) const override
    {
        std::vector<float> values(count * columns());
        QL_CHECK(m_source->readRows(first, count, values));
        for (std::uint64_t row = 0; row < count;) {
            const std::uint64_t together = std::min(count - row, rowsPerMatrix() - (first + row) % rowsPerMatrix());
            QL_CHECK(choose(first + row, together, values.data() + row * columns(), scales.data() + row * groups()));
            row += together;
        }
        return ok;
    }
    Result<float> factor(std::uint64_t matrix) const override
    {
        if (!scheme().hasFactor)
            return 1.0f;
        QL_TRY(const std::span<const float> factors, m_options.factors->factors());
        return divides() ? 1.0f / factors[matrix] : factors[matrix];
    }
    std::uint64_t scratchBytes(std::uint64_t count) const override
    {
        return count * columns() * sizeof(float) + m_source->scratchBytes(count);
    }

private:
    /// What a reader multiplies by.
    Result<float> multiplierOf(std::uint64_t matrix) const
    {
        QL_TRY(const float stored, factor(matrix));
        return divides() ? 1.0f / stored : stored;
    }

    Status choose(std::uint64_t first, std::uint64_t count, const float* values, float* scales) const
    {
        const std::uint64_t matrix = first / rowsPerMatrix();
        QL_TRY(const float multiplier, multiplierOf(matrix));
        if (m_options.search == quant::Search::Reference) {
            quant::plainScales(scheme(), values, count, columns(), multiplier, scales);
            return ok;
        }
        quant::bestScales(scheme(), values, ofMatrix(m_options.importance, matrix, columns()), count, columns(),
                          multiplier, scales);
        return ok;
    }

    std::shared_ptr<const arch::RowSource> m_source;
    CodingOptions m_options;
};

/// Scales of groups of several rows, found once for each band of rows by whoever asks first.
class BandCoding final : public Coding {
public:
    BandCoding(Scheme scheme, const arch::TargetTensor& tensor, const CodingOptions& options)
        : Coding(scheme, tensor, false)
        , m_source(tensor.rows)
        , m_searches(options.search == quant::Search::Best && scheme.groupRows > 0)
        , m_importance(options.importance)
        , m_bands(matrices() * scaleRowsPerMatrix())
    {
    }

    bool keepsSource() const override { return false; }
    Status make(std::uint64_t first, std::uint64_t count, const float* values, std::byte* codes,
                float* scales) const override
    {
        QL_CHECK(scalesOf(first, count, values, scales));
        quant::encodeCoded(scheme(), values, scales, count, columns(), codes);
        return ok;
    }
    Status readScales(std::uint64_t first, std::uint64_t count, std::span<float> scales) const override
    {
        return scalesOf(first, count, nullptr, scales.data());
    }
    Result<float> factor(std::uint64_t) const override { return 1.0f; }
    std::uint64_t scratchBytes(std::uint64_t) const override
    {
        return rowsAtOnce() * (columns() + groups()) * sizeof(float) + m_source->scratchBytes(rowsAtOnce());
    }

private:
    struct Band {
        std::mutex mutex{};
        std::vector<float> scales{}; ///< empty until they are known
    };
    static constexpr std::uint64_t kChunkValues = std::uint64_t{1} << 18;

    std::uint64_t rowsPerBand() const { return scheme().groupRows == 0 ? rowsPerMatrix() : scheme().groupRows; }
    std::uint64_t rowsAtOnce() const
    {
        return m_searches ? rowsPerBand() : std::clamp<std::uint64_t>(kChunkValues / columns(), 1, rowsPerBand());
    }

    /// `values` are the rows, or null: then they are read where they are needed.
    Status scalesOf(std::uint64_t first, std::uint64_t count, const float* values, float* out) const
    {
        for (std::uint64_t row = first, end = first + count; row < end;) {
            const std::uint64_t matrix = row / rowsPerMatrix(), inMatrix = row % rowsPerMatrix();
            const std::uint64_t band = inMatrix / rowsPerBand();
            const std::uint64_t begin = matrix * rowsPerMatrix() + band * rowsPerBand();
            const std::uint64_t bandEnd = std::min(begin + rowsPerBand(), (matrix + 1) * rowsPerMatrix());
            const std::uint64_t next = std::min(bandEnd, end);
            const bool isWhole = values && row == begin && next == bandEnd;
            Band& state = m_bands[matrix * scaleRowsPerMatrix() + band];
            {
                const std::lock_guard lock(state.mutex);
                if (state.scales.empty())
                    QL_CHECK(find(begin, bandEnd, isWhole ? values + (row - first) * columns() : nullptr, state));
            }
            for (; row < next; ++row, out += groups())
                std::copy(state.scales.begin(), state.scales.end(), out);
        }
        return ok;
    }

    Status find(std::uint64_t begin, std::uint64_t end, const float* values, Band& band) const
    {
        std::vector<float> maxima(groups()), ofRows(rowsAtOnce() * groups());
        std::vector<float> read(values ? 0 : rowsAtOnce() * columns());
        for (std::uint64_t row = begin; row < end;) {
            const std::uint64_t count = std::min(rowsAtOnce(), end - row);
            const float* rows = values ? values + (row - begin) * columns() : read.data();
            if (!values)
                QL_CHECK(m_source->readRows(row, count, std::span(read).first(count * columns())));
            if (m_searches) { // the whole band at once
                quant::bestScales(scheme(), rows, ofMatrix(m_importance, row / rowsPerMatrix(), columns()), count,
                                  columns(), 1.0f, ofRows.data());
                band.scales.assign(ofRows.begin(), ofRows.begin() + static_cast<std::ptrdiff_t>(groups()));
                return ok;
            }
            quant::groupMaxima(rows, count, columns(), scheme().groupColumns, ofRows.data());
            for (std::uint64_t i = 0; i < count * groups(); ++i)
                maxima[i % groups()] = std::max(maxima[i % groups()], ofRows[i]);
            row += count;
        }
        for (float& maximum : maxima)
            maximum = quant::plainScale(scheme(), maximum, 1.0f);
        band.scales = std::move(maxima);
        return ok;
    }

    std::shared_ptr<const arch::RowSource> m_source;
    const bool m_searches; ///< for the scales with the smallest error
    const std::span<const float> m_importance;
    mutable std::vector<Band> m_bands;
};

class ComputedRows : public arch::RowSource {
public:
    bool isPlainCopy() const override { return false; }
    Status readRaw(std::uint64_t, std::span<std::byte>) const override
    {
        return fail(Errc::Failed, "computed values have no bytes in a file");
    }
};

class ScaleRows final : public ComputedRows {
public:
    explicit ScaleRows(CodingPtr coding)
        : m_coding(std::move(coding))
    {
    }

    Status readRows(std::uint64_t first, std::uint64_t count, std::span<float> out) const override
    {
        if (rowsPerScale() == 1)
            return m_coding->readScales(first, count, out.first(count * m_coding->groups()));
        for (std::uint64_t row = first; row < first + count; ++row) {
            const std::uint64_t perMatrix = m_coding->scaleRowsPerMatrix();
            const std::uint64_t begin = row / perMatrix * m_coding->rowsPerMatrix() + row % perMatrix * rowsPerScale();
            QL_CHECK(
                m_coding->readScales(begin, 1, out.subspan((row - first) * m_coding->groups(), m_coding->groups())));
        }
        return ok;
    }
    std::uint64_t scratchBytes(std::uint64_t count) const override { return m_coding->scratchBytes(count); }

private:
    std::uint64_t rowsPerScale() const
    {
        const std::uint64_t rows = m_coding->scheme().groupRows;
        return rows == 0 ? m_coding->rowsPerMatrix() : rows;
    }

    CodingPtr m_coding;
};

class FactorRows final : public ComputedRows {
public:
    explicit FactorRows(CodingPtr coding)
        : m_coding(std::move(coding))
    {
    }

    Status readRows(std::uint64_t, std::uint64_t count, std::span<float> out) const override
    {
        for (std::uint64_t i = 0; count > 0 && i < m_coding->matrices(); ++i) {
            QL_TRY(out[i], m_coding->factor(i));
        }
        return ok;
    }
    std::uint64_t scratchBytes(std::uint64_t) const override { return 0; }

private:
    CodingPtr m_coding;
};

} // namespace

Coding::Coding(Scheme scheme, const arch::TargetTensor& tensor, bool divides)
    : m_scheme(scheme)
    , m_rows(tensor.rowCount())
    , m_columns(tensor.columns())
    , m_rowsPerMatrix(arch::rowsPerMatrixOf(tensor))
    , m_divides(divides)
{
}

std::uint64_t Coding::scaleRowsPerMatrix() const
{
    return m_scheme.groupRows == 0 ? 1 : (m_rowsPerMatrix + m_scheme.groupRows - 1) / m_scheme.groupRows;
}

CodingPtr keepCoding(const arch::TargetTensor& tensor, std::optional<bool> divides)
{
    if (!tensor.coded)
        return nullptr;
    Scheme scheme = tensor.coded->scheme();
    if (!tensor.coded->keepsRowGroups(arch::rowsPerMatrixOf(tensor)))
        scheme.groupRows = 1;
    return std::make_shared<KeptCoding>(scheme, tensor, divides.value_or(tensor.coded->divides()));
}

CodingPtr newCoding(const arch::TargetTensor& tensor, Scheme scheme, CodingOptions options)
{
    if (scheme.groupRows == 1)
        return std::make_shared<RowCoding>(scheme, tensor, std::move(options));
    return std::make_shared<BandCoding>(scheme, tensor, options);
}

std::shared_ptr<const arch::RowSource> makeScaleRows(CodingPtr coding)
{
    return std::make_shared<ScaleRows>(std::move(coding));
}

std::shared_ptr<const arch::RowSource> makeFactorRows(CodingPtr coding)
{
    return std::make_shared<FactorRows>(std::move(coding));
}

} // namespace ql::plan
