// SPDX-License-Identifier: Apache-2.0
#include "core/checkpoint/scheme/column_factors.h"

#include <algorithm>

#include <fmt/format.h>

namespace ql::checkpoint::scheme {

namespace {

constexpr std::uint64_t kRoundedBytes = std::uint64_t{1} << 20; // doubles at a time

std::uint64_t rowsRoundedAtOnce(const CodedWeight& weight, std::uint64_t count)
{
    const std::uint64_t rowBytes = std::max<std::uint64_t>(1, weight.columns() * sizeof(double));
    return std::clamp<std::uint64_t>(kRoundedBytes / rowBytes, 1, std::max<std::uint64_t>(1, count));
}

class ColumnFactors : public CodedWeight {
public:
    ColumnFactors(CheckpointPtr checkpoint, std::shared_ptr<const CodedWeight> weight, const Tensor& factors)
        : CodedWeight(weight->scheme(), weight->rows(), weight->columns(), weight->rowsPerMatrix(),
                      weight->dialect() + ", columns times pre_quant_scale")
        , m_checkpoint(std::move(checkpoint))
        , m_weight(std::move(weight))
        , m_factors(factors)
    {
    }

    Status readCodes(std::uint64_t first, std::uint64_t count, std::span<std::byte> out) const override
    {
        return m_weight->readCodes(first, count, out);
    }
    Status readScales(std::uint64_t first, std::uint64_t count, std::span<float> out) const override
    {
        return m_weight->readScales(first, count, out);
    }
    Status readZeros(std::uint64_t first, std::uint64_t count, std::span<std::int16_t> out) const override
    {
        return m_weight->readZeros(first, count, out);
    }
    Result<float> factor(std::uint64_t matrix) const override { return m_weight->factor(matrix); }
    bool divides() const override { return m_weight->divides(); }
    bool hasPlainGroups() const override { return false; }

    Status readRows(std::uint64_t first, std::uint64_t count, std::span<float> out) const override
    {
        return roundExactRows(*this, first, count, out);
    }
    Status readExact(std::uint64_t first, std::uint64_t count, std::span<double> out) const override
    {
        std::vector<float> factors(columns());
        QL_CHECK(readFloats(*m_checkpoint, m_factors, m_factors.type.format, 0, factors));
        QL_CHECK(m_weight->readExact(first, count, out));
        for (std::uint64_t row = 0; row < count; ++row)
            for (std::uint64_t column = 0; column < columns(); ++column)
                out[row * columns() + column] *= static_cast<double>(factors[column]);
        return ok;
    }
    std::uint64_t scratchBytes(std::uint64_t count) const override
    {
        const std::uint64_t rows = rowsRoundedAtOnce(*this, count);
        return roundingBytes(*this, count) + columns() * sizeof(float) + m_weight->scratchBytes(std::max(rows, count));
    }

private:
    const CheckpointPtr m_checkpoint;
    const std::shared_ptr<const CodedWeight> m_weight;
    const Tensor& m_factors;
};

} // namespace

Result<std::shared_ptr<const CodedWeight>>
withColumnFactors(const CheckpointPtr& checkpoint, std::shared_ptr<const CodedWeight> weight, const Tensor& factors)
{
    if (!isFloat(&factors) || factors.elements() != weight->columns())
        return fail(Errc::BadInput,
                    fmt::format("{}: {} {} are not factors for {} columns", factors.name, factors.type.name(),
                                shapeText(factors.shape), weight->columns()));
    return std::make_shared<const ColumnFactors>(checkpoint, std::move(weight), factors);
}

Status roundExactRows(const CodedWeight& weight, std::uint64_t first, std::uint64_t count, std::span<float> out)
{
    const std::uint64_t most = rowsRoundedAtOnce(weight, count);
    std::vector<double> exact(most * weight.columns());
    for (std::uint64_t row = 0; row < count; row += most) {
        const std::uint64_t rows = std::min(most, count - row);
        QL_CHECK(weight.readExact(first + row, rows, std::span(exact).first(rows * weight.columns())));
        std::transform(exact.begin(), exact.begin() + static_cast<std::ptrdiff_t>(rows * weight.columns()),
                       out.begin() + static_cast<std::ptrdiff_t>(row * weight.columns()),
                       [](double value) { return static_cast<float>(value); });
    }
    return ok;
}

std::uint64_t roundingBytes(const CodedWeight& weight, std::uint64_t count)
{
    return rowsRoundedAtOnce(weight, count) * weight.columns() * sizeof(double);
}

} // namespace ql::checkpoint::scheme
