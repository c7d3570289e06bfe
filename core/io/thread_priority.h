// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace ql::io {

/// How eagerly a thread takes the processor while others want it, too. Where they do not, all are equally fast.
enum class ThreadPriority {
    Normal, ///< what somebody waits for, as a window that is to answer
    Low, ///< what somebody sees when it is done
    Lowest, ///< long work beside all of that
};

/// Lowers the priority of the calling thread; it never rises again. A hint: a system that does not take it is left
/// alone. On Linux threads that this one makes begin with it; elsewhere they have to ask for it.
void lowerPriority(ThreadPriority priority);

/// Of the calling thread, as asked for here.
ThreadPriority currentPriority();

} // namespace ql::io
