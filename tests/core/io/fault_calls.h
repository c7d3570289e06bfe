// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <span>
#include <string>
#include <string_view>

/// Faults of the operating system itself: a program that is linked with fault_calls.cpp, or loads it before the C
/// library, makes its calls through it, and the n-th call that can meet a fault does. Safe from several threads.
namespace ql::test {

enum class CallFault {
    ShortRead, ///< half of what was asked for
    ShortWrite,
    Interrupted, ///< EINTR, from calls that say so
    Device, ///< EIO, from every call
    DiskFull, ///< ENOSPC, from what takes room
    NoPermission, ///< EACCES, from what opens, makes, renames and removes
    Sync, ///< EIO, from fsync and fdatasync
    Rename, ///< EPERM, from what renames
};

/// All of them, with names for test output.
struct NamedCallFault {
    CallFault fault;
    std::string_view name;
    int error; ///< errno; 0 for calls that do half of their work
};
std::span<const NamedCallFault> callFaults();

/// From now on calls on files below `root` are counted, and the `failAt`-th (from 1) that this fault can meet fails;
/// with `forGood` all after it, too.
void armFault(CallFault fault, int failAt, const std::string& root, bool forGood = false);

struct FaultReport {
    int calls = 0; ///< that could have met it
    bool struck = false;
    std::string where{}; ///< the (first) call that did: "fsync /tmp/a/out.gguf.partial"
};
/// Back to normal.
FaultReport disarmFault();

} // namespace ql::test
