// SPDX-License-Identifier: Apache-2.0
#include "core/quant/codebook/trellis_work.h"

namespace ql::quant::codebook {

TrellisWork::TrellisWork(std::size_t columns)
    : m_floats(columns + columns / 32)
    , m_lists(columns / 32)
    , m_weights(m_floats.data())
    , m_scales(m_floats.data() + columns)
    , m_codes(m_lists.data())
{
}

TrellisWork::~TrellisWork() = default;

} // namespace ql::quant::codebook
