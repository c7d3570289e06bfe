// SPDX-License-Identifier: Apache-2.0
#include "core/container/container.h"

namespace ql::container {

std::uint64_t TensorEntry::elements() const
{
    std::uint64_t product = 1;
    for (const std::uint64_t length : shape)
        product *= length;
    return product;
}

std::uint64_t TensorEntry::columns() const
{
    return shape.empty() ? 1 : shape.back();
}

std::uint64_t TensorEntry::rows() const
{
    std::uint64_t product = 1;
    for (std::size_t i = 0; i + 1 < shape.size(); ++i)
        product *= shape[i];
    return product;
}

} // namespace ql::container
