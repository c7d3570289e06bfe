// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <map>
#include <mutex>
#include <span>
#include <vector>

#include "core/job/checksum.h"
#include "core/job/exact_count.h"
#include "core/quant/error_stats.h"
#include "core/report/report.h"

namespace ql::job {

/// What is known of some rows of a tensor, or of all of them.
struct Tally {
    quant::ErrorStats stats{};
    report::ErrorMapBuilder map{};
    std::uint64_t sourceNonfinite = 0; ///< values that are NaN or infinite in the source already
    ExactCount exact{}; ///< only where the source's scales lie apart
    std::vector<Digest> digests{}; ///< of the bytes of each task, in order; empty where nothing is written

    /// The result is what the row has added.
    quant::ErrorStats addRow(std::uint64_t row, std::span<const float> original, std::span<const float> decoded)
    {
        quant::ErrorStats ofRow;
        map.add(row, original, decoded, ofRow);
        stats.merge(ofRow);
        return ofRow;
    }
    void merge(const Tally& later);
};

/// Memory that a tally holds: the sums of the largest error map.
inline constexpr std::uint64_t tallyBytes = 64 * 64 * sizeof(quant::PartSums);

/// Merges the tallies of a tensor's tasks in the order of the tasks, whatever the order in which they end. Thread-safe.
class OrderedTally {
public:
    OrderedTally(std::size_t tasks, Tally empty)
        : m_tasks(tasks)
        , m_total(std::move(empty))
    {
    }

    struct Added {
        std::size_t merged = 0; ///< tasks whose tallies were merged by this call
        bool complete = false; ///< true for the one call that completes the tensor
    };
    Added add(std::size_t task, Tally tally);
    /// After `complete`.
    Tally take() { return std::move(m_total); }

private:
    std::mutex m_mutex{};
    std::size_t m_tasks;
    std::size_t m_next = 0;
    std::map<std::size_t, Tally> m_waiting{};
    Tally m_total;
};

/// How many values are NaN or infinite.
std::uint64_t countNonfinite(std::span<const float> values);

} // namespace ql::job
