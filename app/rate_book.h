// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <optional>
#include <string>
#include <vector>

#include <QString>

#include "core/job/context.h"
#include "core/plan/plan.h"

namespace ql::app {

/// From the shortest to the longest that is likely, in seconds.
struct TimeRange {
    double low = 0, high = 0;
};

/// How fast this machine has been, by format, in its last jobs; kept in the settings. From it comes how long a job will
/// take.
class RateBook {
public:
    static constexpr std::size_t remembered = 5; ///< jobs per format

    /// Reads the settings.
    static RateBook load();
    void save() const;

    /// What a finished job has taken: its formats, the seconds of the whole and its threads. Formats with few weights
    /// say nothing and are left out.
    void learn(const std::vector<job::FormatWork>& work, double seconds, unsigned threads);

    /// Nothing when one of the formats has never been measured here.
    std::optional<TimeRange> estimate(const std::vector<job::FormatWork>& work, unsigned threads) const;

private:
    static std::string keyOf(const job::FormatWork& work);

    std::map<std::string, std::vector<double>> m_secondsPerWeight{}; ///< of one thread; newest last
    std::vector<double> m_overheads{}; ///< seconds of whole jobs, by those that their formats alone explain
};

/// The weights of a plan by format.
std::vector<job::FormatWork> formatsOf(const plan::Plan& plan);

/// What is left of a job that runs: by its pace of the last seconds, by that of all its time, and by what was expected
/// before. Nothing before it has a pace.
std::optional<TimeRange> timeLeft(const job::Progress& progress, const std::optional<TimeRange>& expected);

/// "about 3–4 min", "about 20 s", "about 1.1–1.4 h".
QString about(const TimeRange& range);

} // namespace ql::app
