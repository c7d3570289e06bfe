// SPDX-License-Identifier: Apache-2.0
#include "core/quant/codec/iq1_r4.h"

namespace ql::quant::codec {

void encodeIq1SR4(const float* rows, std::size_t rowCount, std::size_t columns, std::span<const float> importance,
                  std::byte* out, std::size_t size, FitIq1Batch<Iq1SR4Layout::Fit> fitBatch)
{
    IQ1_S_R4::encodeInBatches(rows, rowCount, columns, importance, out, size, fitBatch);
}

void encodeIq1MR4(const float* rows, std::size_t rowCount, std::size_t columns, std::span<const float> importance,
                  std::byte* out, std::size_t size, FitIq1Batch<Iq1MR4Layout::Fit> fitBatch)
{
    IQ1_M_R4::encodeInBatches(rows, rowCount, columns, importance, out, size, fitBatch);
}

} // namespace ql::quant::codec
