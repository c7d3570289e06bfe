// SPDX-License-Identifier: Apache-2.0
#include "core/quant/codebook/trellis_work.h"

namespace ql::quant::codebook {

TrellisWork::TrellisWork(std::size_t values)
    : m_floats(values * 2 + values / 32 * (1 + 2 * mostTries))
    , m_lists(values / 32 * (1 + mostTries))
    , m_weights(m_floats.data())
    , m_magnitudes(m_weights + values)
    , m_scales(m_magnitudes + values)
    , m_triedScales(m_scales + values / 32)
    , m_inverses(m_triedScales + values / 32 * mostTries)
    , m_codes(m_lists.data())
    , m_triedCodes(m_codes + values / 32)
{
}

TrellisWork::~TrellisWork() = default;

std::uint32_t* TrellisWork::order(std::size_t count)
{
    if (m_order.size() < count)
        m_order.resize(count);
    return m_order.data();
}

std::uint16_t* TrellisWork::keys(std::size_t count)
{
    if (m_keys.size() < count)
        m_keys.resize(count);
    return m_keys.data();
}

TrellisJob* TrellisWork::jobs(std::size_t count)
{
    if (m_jobs.size() < count)
        m_jobs.resize(count);
    return m_jobs.data();
}

} // namespace ql::quant::codebook
