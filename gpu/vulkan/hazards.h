// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <span>
#include <vector>

namespace ql::gpu {

/// What an operation does with a range of a buffer.
struct Use {
    std::uint64_t buffer = 0; ///< which one
    std::uint64_t offset = 0, size = 0;
    bool reads = false, writes = false;
    bool transfers = false; ///< by a copy or a fill; else by a shader
};

/// Which kinds of earlier work a barrier waits for, and whose writes it makes visible. It holds back everything later.
struct Barrier {
    bool shaders = false, transfers = false; ///< wait for these
    bool shaderWrites = false, transferWrites = false; ///< and show what these wrote
};

/// Says where a barrier is needed, from the declared uses of each operation alone: operations whose uses overlap and of
/// which one writes must not run at once; all others may.
class Hazards {
public:
    /// The barrier that must come before an operation with these uses. Its own uses may overlap each other.
    struct Answer {
        bool needed = false;
        Barrier barrier{};
    };
    Answer next(std::span<const Use> uses);
    /// What has been done since the last barrier.
    Barrier pending() const;

private:
    std::vector<Use> m_uses{}; ///< since the last barrier
};

} // namespace ql::gpu
