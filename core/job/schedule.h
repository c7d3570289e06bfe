// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <condition_variable>
#include <cstddef>
#include <cstdint>
#include <mutex>
#include <optional>
#include <vector>

namespace ql::job {

/// One tensor as the schedule sees it.
struct Load {
    std::size_t tasks = 0;
    std::uint64_t taskBytes = 0; ///< memory of one task while it is at work
    std::uint64_t resultBytes = 0; ///< of these, what its result holds until it is merged
};

/// Hands out the tasks of several tensors in their order, as long as the memory of those at work stays within the
/// budget. A task larger than the whole budget runs alone. Thread-safe.
class Schedule {
public:
    struct Claim {
        std::size_t tensor = 0, task = 0;
    };

    Schedule(std::vector<Load> loads, std::uint64_t budgetBytes);

    /// The next task; waits for memory. Nothing when there is none left, or after stop().
    std::optional<Claim> next();
    /// The buffers of a task are gone; its result may still wait to be merged.
    void taskEnded(const Claim& claim);
    /// `count` results of a tensor have been merged.
    void resultsMerged(std::size_t tensor, std::size_t count);
    void stop();

private:
    void giveBack(std::uint64_t bytes);
    void skipEmptyLocked();

    const std::vector<Load> m_loads;
    const std::uint64_t m_budget;
    std::mutex m_mutex{};
    std::condition_variable m_changed{};
    std::size_t m_tensor = 0, m_task = 0; ///< the next claim
    std::uint64_t m_inUse = 0;
    bool m_stopped = false;
};

} // namespace ql::job
