// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <atomic>
#include <chrono>

#include "core/arch/model.h"
#include "core/base/result.h"

namespace ql::job {

/// Notices when somebody changes a model's files while they are read: what would be written is of no model that ever
/// was. Thread-safe.
class SourceWatch {
public:
    explicit SourceWatch(const arch::Model& model)
        : m_checkpoint(model.checkpoint)
    {
    }

    /// Of all files: see io::WatchedFile::openedState.
    std::string openedState() const;
    /// Errors: Failed, naming the file.
    Status check() const;
    /// The same, but at most once in a second: for the time in which much is read.
    Status checkNowAndThen();

private:
    using Clock = std::chrono::steady_clock;

    checkpoint::CheckpointPtr m_checkpoint;
    std::atomic<Clock::time_point> m_last = Clock::now();
};

} // namespace ql::job
