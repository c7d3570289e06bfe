// SPDX-License-Identifier: Apache-2.0
#include "core/checkpoint/weights.h"

#include <numeric>

namespace ql::checkpoint {

std::uint64_t Weight::elements() const
{
    return std::accumulate(shape.begin(), shape.end(), std::uint64_t{1}, std::multiplies<>());
}

std::uint64_t Weight::columns() const
{
    return shape.empty() ? 1 : shape.back();
}

std::uint64_t Weight::bytes() const
{
    return std::accumulate(companions.begin(), companions.end(), tensor->bytes,
                           [](std::uint64_t sum, const Tensor* companion) { return sum + companion->bytes; });
}

std::string Weight::storageName() const
{
    return coded ? quant::schemeName(coded->scheme()) : tensor->type.name();
}

quant::StoredType Weight::type() const
{
    if (!coded)
        return tensor->type;
    const auto stored = [](quant::Format format) {
        return quant::StoredType{format, quant::info(format).ggufId.value_or(0)};
    };
    const quant::Scheme& scheme = coded->scheme();
    switch (scheme.element) {
    case quant::Element::E4M3:
        return stored(quant::Format::F8_E4M3);
    case quant::Element::E5M2:
        return stored(quant::Format::F8_E5M2);
    case quant::Element::E2M1:
        return stored(quant::isMxfp4(scheme) ? quant::Format::MXFP4 : quant::Format::NVFP4);
    case quant::Element::Int8:
        break;
    }
    return stored(quant::Format::I8);
}

} // namespace ql::checkpoint
