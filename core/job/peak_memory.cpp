// SPDX-License-Identifier: Apache-2.0
#include "core/job/peak_memory.h"

#include <fstream>
#include <string>

namespace ql::job {

std::uint64_t peakResidentBytes()
{
    // VmHWM belongs to this program alone; getrusage's figure is inherited from whatever started it.
    std::ifstream status("/proc/self/status");
    for (std::string word; status >> word;) {
        std::uint64_t kibibytes = 0;
        if (word == "VmHWM:" && status >> kibibytes)
            return kibibytes * 1024;
    }
    return 0;
}

} // namespace ql::job
