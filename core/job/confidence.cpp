// SPDX-License-Identifier: Apache-2.0
#include "core/job/confidence.h"

#include <cmath>
#include <limits>

namespace ql::job {

void ConfidenceSequence::add(double value)
{
    ++m_count;
    const double before = value - m_mean;
    m_mean += before / static_cast<double>(m_count);
    m_squares += before * (value - m_mean);
}

double ConfidenceSequence::radius(double confidence) const
{
    constexpr double infinite = std::numeric_limits<double>::infinity();
    if (m_count == 0)
        return infinite;
    const double n = static_cast<double>(m_count), error = 1 - confidence;
    const double k = std::pow((n + 1) / (error * error), 1 / n);
    if (k >= n + 1)
        return infinite;
    return std::sqrt(m_squares / n * (k - 1) / (1 - k / (n + 1)));
}

std::string_view stopReasonName(StopReason reason)
{
    switch (reason) {
    case StopReason::AllRead:
        return "all read";
    case StopReason::Precise:
        return "precise";
    case StopReason::Below:
        return "below threshold";
    case StopReason::Above:
        return "above threshold";
    }
    return {};
}

std::optional<StopReason> StopRule::judge(const ConfidenceSequence& means) const
{
    const double radius = means.radius(confidence);
    if (threshold && means.mean() + radius < *threshold)
        return StopReason::Below;
    if (threshold && means.mean() - radius > *threshold)
        return StopReason::Above;
    if (relative > 0 && radius <= relative * means.mean())
        return StopReason::Precise;
    return std::nullopt;
}

} // namespace ql::job
