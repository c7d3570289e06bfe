// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <atomic>
#include <chrono>
#include <cstddef>
#include <functional>
#include <span>
#include <utility>
#include <vector>

#include "core/base/result.h"
#include "core/job/batch_thread.h"
#include "core/job/context.h"
#include "core/job/journal.h"
#include "core/job/tensor_work.h"
#include "core/output/model_output.h"

namespace ql::job {

/// Makes written tensors certain while the workers go on: brings them to the disk, reads them back, compares what was
/// read with what was encoded, and then enters them in the journal. Two threads of its own: one syncs, and one reads
/// what the other has synced meanwhile. Each takes what has gathered since the last time as one batch, so that a slow
/// disk means fewer syncs, not a longer queue.
class Sealer {
public:
    /// `failed` is called once, from one of the sealer's threads, with the first error.
    Sealer(output::ModelOutput& output, Journal& journal, Context& context, std::function<void(Error)> failed);

    void add(const TensorWork& work, Tally tally);
    /// Seals what is left, then ends the threads.
    void finish();
    /// Gives up what is left, and ends the threads.
    void stop();

    /// After finish() or stop(): the tensors that it has entered in the journal.
    std::vector<JournalEntry> takeEntries() { return std::move(m_sealed); }
    /// After finish(): time spent on reading back after the given moment.
    double readSecondsAfter(std::chrono::steady_clock::time_point moment) const;

private:
    using Clock = std::chrono::steady_clock;
    struct Item {
        const TensorWork* work = nullptr;
        std::vector<Digest> digests{};
        JournalEntry entry{};
    };
    struct Interval {
        Clock::time_point begin{}, end{};
    };

    Status sync(std::vector<Item> batch);
    Status seal(std::vector<Item> batch);
    void reportFailure(Error error);

    output::ModelOutput& m_output;
    Journal& m_journal;
    Context& m_context;
    const std::function<void(Error)> m_failed;
    std::atomic<bool> m_hasFailed{false};
    std::vector<JournalEntry> m_sealed{};
    std::vector<Interval> m_reading{};
    BatchThread<Item> m_reader; ///< last, these two: they use all of the above, and the second the first
    BatchThread<Item> m_syncer;
};

/// The XXH3-128 of a tensor as its file holds it now. Where `digests` (of its tasks) are given, the first that differs
/// is an error: Failed.
Result<Digest> readBack(const TensorWork& work, const output::ModelOutput& output, std::span<const Digest> digests,
                        Context& context);

} // namespace ql::job
