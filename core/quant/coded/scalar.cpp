// SPDX-License-Identifier: Apache-2.0
// Measuring, and the table of everything that is done one number at a time.
#include <cmath>

#include "core/quant/coded/kernels.h"

namespace ql::quant::coded {
namespace {

std::uint64_t countNanCodes(Element element, std::span<const std::byte> codes)
{
    if (element != Element::E4M3 && element != Element::E5M2)
        return 0;
    const unsigned lowest = element == Element::E4M3 ? 0x7f : 0x7d;
    std::uint64_t count = 0;
    for (const std::byte code : codes)
        count += (static_cast<unsigned>(code) & 0x7f) >= lowest;
    return count;
}

void groupMaxima(const float* values, std::uint64_t rows, std::uint64_t columns, std::uint64_t groupColumns, float* out)
{
    const std::uint64_t together = groupColumns == 0 ? columns : groupColumns;
    for (std::uint64_t row = 0; row < rows; ++row, values += columns)
        for (std::uint64_t first = 0; first < columns; first += together) {
            float largest = 0;
            for (std::uint64_t i = first; i < columns && i < first + together; ++i)
                largest = std::abs(values[i]) > largest ? std::abs(values[i]) : largest;
            *out++ = largest;
        }
}

} // namespace

const CodedKernels scalarKernels = {
    .decode = decode,
    .encode = encode,
    .countNanCodes = countNanCodes,
    .groupMaxima = groupMaxima,
    .packMxfp4 = packMxfp4,
    .unpackMxfp4 = unpackMxfp4,
    .packNvfp4 = packNvfp4,
    .unpackNvfp4 = unpackNvfp4,
    .packQ4_0 = packQ4_0,
    .packQ8_0 = packQ8_0,
};

} // namespace ql::quant::coded
