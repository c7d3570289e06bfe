// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

#include <QString>

#include "app/background.h"
#include "app/planner.h"
#include "core/report/error_tiles.h"

namespace ql::app {

/// What the error of a tensor is taken from.
struct ErrorRequest {
    Planner::PlanPtr plan{};
    std::size_t tensor = 0;
    QString file{}; ///< written before; empty: as planned, not yet written
};

/// Opens tensors for error maps in the background. The file that was opened last stays open.
class ErrorSource {
public:
    using Opened = std::function<void(const Result<report::RowPairsPtr>& pairs)>;

    /// A newer request drops an older one.
    void request(const ErrorRequest& request, Opened opened);
    void cancel() { m_work.cancel(); }
    bool busy() const { return m_work.busy(); }

private:
    struct Answer {
        Result<report::RowPairsPtr> pairs;
        arch::ModelPtr written{};
    };
    static Answer work(const ErrorRequest& request, arch::ModelPtr written);

    QString m_file{};
    arch::ModelPtr m_written{}; ///< of m_file
    Background m_work{};
};

/// Values of a tensor before and after, from evenly spaced rows, in bins of equal width.
struct PairSample {
    std::uint64_t rowsRead = 0, rowCount = 0;
    double low = 0, high = 0;
    std::vector<std::uint64_t> original{}, written{}; ///< empty without finite values
};
/// Reads at most 64 rows and about half a million values. Errors: those of reading; Cancelled.
Result<PairSample> samplePairs(const report::RowPairs& pairs, const std::atomic<bool>& stop);

} // namespace ql::app
