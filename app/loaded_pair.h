// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include "app/preview.h"
#include "app/run_site.h"

namespace ql::app {

/// The sessions of two models on a device. Used by one thread at a time.
struct LoadedPair {
    RunSite site{}; ///< before the sessions, which end first
    std::unique_ptr<graph::Session> reference{}, candidate{};
    PreviewModels models{};
    graph::SessionOptions referenceOptions{}, candidateOptions{};

    /// What work() gives, a Result, with both sessions open where the subject wants them; a session of the same model
    /// with the same options stays, with what it has loaded. Where the device fails, all of it once more on the
    /// processor. Errors besides those of the work: those of opening sessions.
    template <typename Work>
    auto run(const PreviewModels& wanted, const PreviewSubject& subject, job::Context& context, Work work)
        -> decltype(work())
    {
        QL_CHECK(prepare(wanted, subject));
        const auto attempt = [&]() -> decltype(work()) {
            QL_CHECK(openSessions());
            auto result = work();
            note();
            return result;
        };
        return withRetreat(attempt, context, [this](const Error& error) { return retreat(error); });
    }
    /// Errors: NoMemory where both models at once need more than is free.
    Status checkMemory() const;

private:
    Status prepare(const PreviewModels& wanted, const PreviewSubject& subject);
    Status openSessions();
    void note();
    bool retreat(const Error& error);
};

} // namespace ql::app
