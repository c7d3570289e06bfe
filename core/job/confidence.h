// SPDX-License-Identifier: Apache-2.0
#pragma once

// When a mean is known well enough. Looking at ordinary error bars after every portion, and stopping at the first that
// looks good, finds differences that are not there; a confidence sequence holds at all looks together.

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

namespace ql::job {

struct Interval {
    double low = 0, high = 0;
};

/// A confidence sequence for the mean of independent, normally distributed values whose variance is not known: with
/// probability `confidence` the mean lies within interval() after each of them, from the first to the last, so one may
/// stop at any time for any reason.
/// It is the test martingale of H. Wang and A. Ramdas, "Anytime-valid t-tests and confidence sequences for Gaussian
/// means with unknown variance" (arXiv:2310.03722), with the mixture N(0, 1) over the effect size: with m the mean, s^2
/// the variance (divisor n) and a = 1 - confidence,
///     |mean - m| <= s sqrt((k - 1) / (1 - k / (n + 1))),  k = ((n + 1) / a^2)^(1/n),
/// and infinitely far while k >= n + 1 (fewer than 5 values at 95 %).
class ConfidenceSequence {
public:
    void add(double value);
    std::size_t count() const { return m_count; }
    double mean() const { return m_mean; }
    double radius(double confidence) const; ///< infinity where nothing can be said yet
    Interval interval(double confidence) const { return {m_mean - radius(confidence), m_mean + radius(confidence)}; }

private:
    std::size_t m_count = 0;
    double m_mean = 0, m_squares = 0; ///< sum of (value - mean)^2
};

/// Why an evaluation ended.
enum class StopReason : std::uint8_t {
    AllRead, ///< every token it was given
    Precise, ///< the mean KL divergence is known as precisely as was asked for
    Below, ///< it is below the threshold
    Above, ///< it is above the threshold
};
std::string_view stopReasonName(StopReason reason); ///< "all read", "precise", "below threshold", "above threshold"

/// When the mean KL divergence is clear. Values are means over chunks: predictions within a chunk hang together.
struct StopRule {
    double relative = 0.1; ///< the interval reaches at most so far from the mean, as a share of it; 0: does not count
    std::optional<double> threshold{}; ///< or the interval is all below or all above it, in nats
    double confidence = 0.95; ///< between 0 and 1
    std::uint64_t leastTokens = 4096; ///< read in any case

    /// Nothing while it is not clear. Does not look at leastTokens.
    std::optional<StopReason> judge(const ConfidenceSequence& means) const;
};

} // namespace ql::job
