// SPDX-License-Identifier: Apache-2.0
#include "core/arch/tensor_scale.h"

#include <algorithm>
#include <cmath>
#include <functional>
#include <limits>
#include <string_view>
#include <unordered_map>

namespace ql::arch {

namespace {

constexpr std::uint64_t kValuesAtATime = std::uint64_t{1} << 18; // that are looked at at a time

/// The largest finite magnitude of rows.
Result<float> largestOf(const RowSource& source, std::uint64_t columns, std::uint64_t first, std::uint64_t count)
{
    const std::uint64_t rowsPerChunk = std::min(count, std::max<std::uint64_t>(1, kValuesAtATime / columns));
    std::vector<float> values(rowsPerChunk * columns);
    float largest = 0;
    for (const std::uint64_t end = first + count; first < end; first += rowsPerChunk) {
        const std::uint64_t rows = std::min(rowsPerChunk, end - first);
        const std::span<float> chunk = std::span(values).first(rows * columns);
        QL_CHECK(source.readRows(first, rows, chunk));
        for (const float value : chunk) {
            const float magnitude = std::fabs(value);
            // False for NaN and for infinity.
            if (magnitude > largest && magnitude <= std::numeric_limits<float>::max())
                largest = magnitude;
        }
    }
    return largest;
}

/// factorOf(largest magnitude) of each matrix; 1 for a matrix of zeros.
template <class FactorOf> std::shared_ptr<const TensorScale> scaleBy(const TargetTensor& tensor, FactorOf factorOf)
{
    const std::uint64_t matrices = matricesOf(tensor), rows = rowsPerMatrixOf(tensor);
    const auto find = [=, source = tensor.rows, columns = tensor.columns()]() -> Result<std::vector<float>> {
        std::vector<float> factors;
        for (std::uint64_t i = 0; i < matrices; ++i) {
            QL_TRY(const float magnitude, largestOf(*source, columns, i * rows, rows));
            factors.push_back(magnitude > 0 ? std::max(factorOf(magnitude), std::numeric_limits<float>::min()) : 1.0f);
        }
        return factors;
    };
    return std::make_shared<TensorScale>(rows, find);
}

class ScaledRows final : public RowSource {
public:
    ScaledRows(std::shared_ptr<const RowSource> stored, std::uint64_t columns, std::shared_ptr<const TensorScale> scale)
        : m_stored(std::move(stored))
        , m_columns(columns)
        , m_scale(std::move(scale))
    {
    }

    Status readRows(std::uint64_t first, std::uint64_t count, std::span<float> out) const override
    {
        QL_CHECK(m_stored->readRows(first, count, out));
        return m_scale->multiply(first, m_columns, out.first(count * m_columns));
    }
    bool isPlainCopy() const override { return m_stored->isPlainCopy(); }
    Status readRaw(std::uint64_t begin, std::span<std::byte> out) const override
    {
        return m_stored->readRaw(begin, out);
    }
    std::uint64_t scratchBytes(std::uint64_t count) const override { return m_stored->scratchBytes(count); }

private:
    std::shared_ptr<const RowSource> m_stored;
    std::uint64_t m_columns;
    std::shared_ptr<const TensorScale> m_scale;
};

class FactorRows final : public RowSource {
public:
    explicit FactorRows(std::shared_ptr<const TensorScale> scale)
        : m_scale(std::move(scale))
    {
    }

    Status readRows(std::uint64_t, std::uint64_t count, std::span<float> out) const override
    {
        QL_TRY(const std::span<const float> factors, m_scale->factors());
        if (count > 0)
            std::copy(factors.begin(), factors.end(), out.begin());
        return ok;
    }
    bool isPlainCopy() const override { return false; }
    Status readRaw(std::uint64_t, std::span<std::byte>) const override
    {
        return fail(Errc::Failed, "computed values have no bytes in a file");
    }
    std::uint64_t scratchBytes(std::uint64_t) const override { return 0; }

private:
    std::shared_ptr<const TensorScale> m_scale;
};

} // namespace

Result<std::span<const float>> TensorScale::factors() const
{
    const std::lock_guard lock(m_mutex);
    if (!m_factors) {
        QL_TRY(m_factors, m_find());
    }
    return std::span<const float>(*m_factors);
}

template <typename Operation>
Status TensorScale::apply(std::uint64_t firstRow, std::uint64_t columns, std::span<float> values,
                          Operation operation) const
{
    QL_TRY(const std::span<const float> factors, this->factors());
    for (; !values.empty(); values = values.subspan(columns), ++firstRow)
        for (float& value : values.first(columns))
            value = operation(value, factors[firstRow / m_rowsPerMatrix]);
    return ok;
}

Status TensorScale::divide(std::uint64_t firstRow, std::uint64_t columns, std::span<float> values) const
{
    return apply(firstRow, columns, values, std::divides{});
}

Status TensorScale::multiply(std::uint64_t firstRow, std::uint64_t columns, std::span<float> values) const
{
    return apply(firstRow, columns, values, std::multiplies{});
}

std::uint64_t matricesOf(const TargetTensor& tensor)
{
    return tensor.shape.size() >= 3 ? tensor.rowCount() / rowsPerMatrixOf(tensor) : 1;
}

std::uint64_t rowsPerMatrixOf(const TargetTensor& tensor)
{
    return std::max<std::uint64_t>(1, tensor.shape.size() >= 2 ? tensor.shape[tensor.shape.size() - 2] : 1);
}

std::shared_ptr<const TensorScale> scaleTo(float largest, const TargetTensor& tensor)
{
    return scaleBy(tensor, [largest](float magnitude) {
        int exponent = 0;
        const double fraction = std::frexp(static_cast<double>(magnitude) / largest, &exponent);
        return std::ldexp(1.0f, fraction > 0.5 ? exponent : exponent - 1);
    });
}

std::shared_ptr<const TensorScale> factorsTo(float largest, const TargetTensor& tensor)
{
    return scaleBy(tensor, [largest](float magnitude) { return magnitude / largest; });
}

std::shared_ptr<const RowSource> makeScaledRows(std::shared_ptr<const RowSource> stored, std::uint64_t columns,
                                                std::shared_ptr<const TensorScale> scale)
{
    return std::make_shared<ScaledRows>(std::move(stored), columns, std::move(scale));
}

std::shared_ptr<const RowSource> makeFactorRows(std::shared_ptr<const TensorScale> scale)
{
    return std::make_shared<FactorRows>(std::move(scale));
}

std::string scaleNameOf(const std::string& weight)
{
    constexpr std::string_view suffix = ".weight";
    return weight.ends_with(suffix) ? weight.substr(0, weight.size() - suffix.size()) + ".scale" : std::string();
}

void applyStoredScales(std::vector<TargetTensor>& tensors)
{
    constexpr std::string_view suffix = ".scale";
    std::unordered_map<std::string_view, const TargetTensor*> scales;
    for (const TargetTensor& tensor : tensors)
        if (tensor.name.ends_with(suffix) && tensor.sourceType.format == quant::Format::F32)
            scales.emplace(tensor.name, &tensor);
    if (scales.empty())
        return;
    for (TargetTensor& tensor : tensors) {
        if (tensor.sourceType.format != quant::Format::NVFP4)
            continue;
        const auto found = scales.find(scaleNameOf(tensor.name));
        if (found == scales.end() || found->second->elements() != matricesOf(tensor))
            continue;
        const auto read = [rows = found->second->rows, count = matricesOf(tensor),
                           perRow = found->second->columns()]() -> Result<std::vector<float>> {
            std::vector<float> factors(count);
            QL_CHECK(rows->readRows(0, count / perRow, factors));
            return factors;
        };
        tensor.scale = std::make_shared<TensorScale>(rowsPerMatrixOf(tensor), read);
        tensor.rows = makeScaledRows(std::move(tensor.rows), tensor.columns(), tensor.scale);
    }
}

} // namespace ql::arch
