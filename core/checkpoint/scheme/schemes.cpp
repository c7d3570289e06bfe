// SPDX-License-Identifier: Apache-2.0
#include "core/checkpoint/scheme/schemes.h"

#include <algorithm>
#include <array>

namespace ql::checkpoint::scheme {

std::span<const Family> families()
{
    static const std::array list = {kFp8, kNvfp4, kMxfp4, kMxfp4Blocks, kPackedInt, kInt8, kRowPairs, kTransposed};
    return list;
}

bool Candidate::says(std::initializer_list<Stored> kinds) const
{
    return declared && std::find(kinds.begin(), kinds.end(), declared->stored) != kinds.end();
}

bool isOf(const Tensor* tensor, quant::Format format)
{
    return tensor && tensor->type.format == format;
}

bool isFloat(const Tensor* tensor)
{
    return isOf(tensor, quant::Format::F32) || isOf(tensor, quant::Format::F16) || isOf(tensor, quant::Format::BF16);
}

} // namespace ql::checkpoint::scheme
