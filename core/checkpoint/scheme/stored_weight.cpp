// SPDX-License-Identifier: Apache-2.0
#include "core/checkpoint/scheme/stored_weight.h"

#include <cmath>

#include <fmt/format.h>

namespace ql::checkpoint::scheme {

StoredWeight::StoredWeight(StoredLayout layout)
    : CodedWeight(layout.scheme, layout.extent.allRows(), layout.extent.columns, layout.extent.rows, layout.dialect)
    , m_layout(std::move(layout))
{
}

Status StoredWeight::readCodes(std::uint64_t first, std::uint64_t count, std::span<std::byte> out) const
{
    return m_layout.checkpoint->read(*m_layout.codes, first * codeRowBytes(),
                                     out.first(static_cast<std::size_t>(count * codeRowBytes())));
}

Status StoredWeight::readScales(std::uint64_t first, std::uint64_t count, std::span<float> out) const
{
    return m_layout.scales.read(*m_layout.checkpoint, rowsPerMatrix(), first, count,
                                out.first(static_cast<std::size_t>(count * groups())));
}

Result<float> StoredWeight::factor(std::uint64_t matrix) const
{
    const FactorTensor& factor = m_layout.factor;
    if (!factor.tensor)
        return 1.0f;
    float value = 0;
    QL_CHECK(readFloats(*m_layout.checkpoint, *factor.tensor, quant::Format::F32, factor.isPerMatrix ? matrix : 0,
                        {&value, 1}));
    if (!std::isfinite(value) || value == 0)
        return fail(Errc::BadInput,
                    fmt::format("{}: a factor of {} for the whole tensor makes no sense", factor.tensor->name, value));
    return value;
}

quant::Scheme schemeOf(quant::Element element, unsigned bits, const ScaleGrid& scales)
{
    quant::Scheme scheme;
    scheme.element = element;
    scheme.bits = static_cast<std::uint8_t>(bits);
    scheme.groupRows = scales.grouping.rows;
    scheme.groupColumns = scales.grouping.columns;
    scheme.scale = scales.format;
    return scheme;
}

Result<FactorTensor> fitFactor(const Tensor& tensor, const Extent& weight, bool divides)
{
    const bool isPerMatrix = tensor.elements() == weight.matrices && weight.matrices > 1;
    if (tensor.type.format != quant::Format::F32 || (tensor.elements() != 1 && !isPerMatrix))
        return fail(Errc::BadInput,
                    fmt::format("{}: {} {} is not the factor of a tensor with {} matrices (one F32, or one for each)",
                                tensor.name, tensor.type.name(), shapeText(tensor.shape), weight.matrices));
    return FactorTensor{&tensor, isPerMatrix, divides};
}

} // namespace ql::checkpoint::scheme
