// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <memory>
#include <string>
#include <vector>

#include "core/graph/backend.h"
#include "core/job/context.h"
#include "gpu/model/open_backend.h"

namespace ql::app {

/// Where a run takes place. Sentences are core's, in English.
struct RunPlace {
    std::string wish{}; ///< that led to it, as RunOrder::wish
    std::string lack{}; ///< why no graphics card can run the model; empty: one can
    std::string device{}; ///< "cpu", or the device's name
    std::string why{}; ///< half a sentence
    std::string failure{}; ///< of the device that was taken first: the processor took over; empty: it did not
    std::vector<std::string> notes{}; ///< what sessions say of how they run
};

/// Where a run shall take place.
struct RunOrder {
    /// From any thread. Errors: those of gpu::openBackend().
    using Open = std::function<Result<gpu::OpenedBackend>(const std::string& wish, unsigned threads)>;
    std::string wish = "cpu"; ///< as gpu::openBackend() takes it
    unsigned threads = 0; ///< of the processor; 0: all
    Open open{};
    std::function<void(const RunPlace&)>
        told{}; ///< from the thread of the run, whenever its place changes; may be empty
};

/// What a run computes on: the device that is wished for, and the processor where it cannot or fails. Sessions end
/// before it does, and before it opens anew. Used by one thread at a time.
class RunSite {
public:
    /// Whether open() leaves what is there.
    bool isFor(const RunOrder& order, const graph::Graph& graph) const;
    /// The device that is wished for; the processor where it cannot run the model, or does not open. Errors: those of
    /// opening the processor.
    Status open(const RunOrder& order, const graph::Graph& graph);
    graph::Backend& backend() const { return *m_opened.backend; }
    std::uint64_t memory() const { return m_opened.memory; } ///< as gpu::OpenedBackend::memory

    /// Goes on with the processor where an error is the device's fault. False: it is not, or there was no device.
    bool retreat(const Error& error);
    /// Tells what a session says of how it runs.
    void note(const graph::Session& session);

private:
    Status take(const std::string& wish);
    void tell() const;

    RunOrder m_order{};
    gpu::OpenedBackend m_opened{};
    RunPlace m_place{};
};

/// What attempt() gives, a Result; where retreat(its error) is true, what a second attempt gives.
template <typename Attempt, typename Retreat>
auto withRetreat(Attempt attempt, job::Context& context, Retreat retreat) -> decltype(attempt())
{
    auto result = attempt();
    if (result || !retreat(result.error()))
        return result;
    context.restart();
    return attempt();
}

} // namespace ql::app
