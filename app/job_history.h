// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <vector>

#include "core/job/context.h"

namespace ql::app {

/// What a job moves per second, now.
struct JobRates {
    double read = 0, write = 0, verify = 0; ///< bytes per second
    double weights = 0; ///< encoded per second
};

/// The course of one job: what each thread did when, in at most maxColumns columns of the same length over all of its
/// time, and how fast it is now.
class JobHistory {
public:
    static constexpr std::size_t maxColumns = 240;
    /// Of one thread in one column: the share of its time per job::Activity; 0..1.
    using Shares = std::array<float, job::activityCount>;
    using Column = std::vector<Shares>; ///< by thread; those that began later are missing in earlier columns

    /// A look at the job; `seconds` since any fixed moment, never less than the last time.
    void add(double seconds, const job::Progress& progress, const std::vector<job::ActivitySeconds>& threads);
    /// The job has begun anew.
    void clear() { *this = {}; }

    const std::vector<Column>& columns() const { return m_columns; }
    double columnSeconds() const { return m_columnSeconds; }
    std::size_t threads() const { return m_last.size(); }
    const JobRates& rates() const { return m_rates; }

private:
    void closeColumns(double seconds, const std::vector<job::ActivitySeconds>& threads);
    void halve();
    void measure(double seconds, const job::Progress& progress);

    std::vector<Column> m_columns{};
    double m_columnSeconds = 0.1;
    double m_columnBegin = -1, m_lookedAt = -1;
    std::vector<job::ActivitySeconds> m_last{}; ///< at the end of the last column
    job::Progress m_measured{};
    double m_measuredAt = -1;
    JobRates m_rates{};
};

} // namespace ql::app
