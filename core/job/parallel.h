// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <functional>

#include "core/base/result.h"

namespace ql::job {

/// `asked`, or all cores when it is 0.
unsigned threadCount(unsigned asked);

/// Runs `body` on `threads` threads at once and waits for all. At the first error `stop` is called, once, so that the
/// other bodies can end early; that error is the result. An allocation that fails becomes NoMemory. The threads have
/// the caller's priority.
Status onThreads(unsigned threads, const std::function<Status()>& body, const std::function<void()>& stop);

/// body(0) ... body(count - 1) on `threads` threads; none begins after an error.
Status forEach(unsigned threads, std::size_t count, const std::function<Status(std::size_t)>& body);

} // namespace ql::job
