// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <algorithm>
#include <ctime>
#include <functional>
#include <memory>
#include <stdexcept>
#include <string>
#include <utility>

#include "core/base/result.h"
#include "core/container/imatrix/imatrix.h"
#include "core/report/report.h"
#include "tests/bench/bench.h"

namespace ql::bench {

inline constexpr int rounds = 2; ///< of which the better one counts: the rest is other work of the machine

/// What a run took: on the clock, and of all processors together.
struct Cost {
    double seconds = 1e9, processorSeconds = 1e9;

    void measure(const std::function<void()>& work)
    {
        const std::clock_t start = std::clock();
        seconds = std::min(seconds, secondsOf(work));
        processorSeconds = std::min(processorSeconds, static_cast<double>(std::clock() - start) / CLOCKS_PER_SEC);
    }
};

template <typename T> T valueOf(Result<T> result)
{
    if (!result)
        throw std::runtime_error(result.error().message);
    return std::move(*result);
}

/// A folder that is gone when the benchmark is.
class ScratchFolder {
public:
    ScratchFolder();
    ~ScratchFolder();
    std::string file(const char* name) const { return m_path + '/' + name; }

private:
    std::string m_path;
};

/// Our job from a model to a file, by a preset.
report::Report runJob(const std::string& model, const std::string& preset,
                      std::shared_ptr<const imatrix::ImportanceMatrix> importance, const std::string& output,
                      unsigned threads);

/// Copies a file as cp does, and waits until the copy is on the disk.
void copyAndSync(const std::string& from, const std::string& to);
/// Copies a file as cp does, and reads the copy once.
void copyAndRead(const std::string& from, const std::string& to);

} // namespace ql::bench
