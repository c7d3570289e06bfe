// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <memory>
#include <string>

#include <QObject>

#include "app/background.h"
#include "core/job/context.h"

namespace ql::app {

/// Work in the background whose result grows until it is whole. All calls on the thread of this object.
class GrowingRun : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;
    ~GrowingRun() override;

    void stop(); ///< finished() follows; what is known so far stays
    bool busy() const { return m_context != nullptr; }
    bool whole() const { return m_isWhole; } ///< it ended by itself, and well
    const QString& problem() const { return m_problem; } ///< why it failed; empty when it did not
    job::Progress progress() const;

signals:
    void changed(); ///< the result
    void progressed();
    void finished();

protected:
    /// Stops what runs, and forgets how it went.
    void reset();

    /// work(job::Context&, std::function<void(const R&)> soFar) -> Result<R>, in the background; `take` gets what it
    /// has so far and at the end.
    template <typename R, typename Work> void launch(Work work, std::function<void(std::shared_ptr<const R>)> take)
    {
        reset();
        m_context = makeContext();
        const auto accept = [this, take, context = m_context](std::shared_ptr<const R> result) {
            if (m_context != context)
                return; // of an earlier run, or it has ended
            take(std::move(result));
            emit changed();
        };
        const auto whole = [work = std::move(work), accept, context = m_context, this](const std::atomic<bool>&) {
            return work(*context, [this, accept](const R& soFar) {
                QMetaObject::invokeMethod(
                    this, [accept, kept = std::make_shared<const R>(soFar)] { accept(kept); }, Qt::QueuedConnection);
            });
        };
        m_work.run(whole, [this, accept](Result<R> result) {
            if (result)
                accept(std::make_shared<const R>(*std::move(result)));
            end(result ? std::nullopt : std::optional(result.error()));
        });
    }

private:
    std::shared_ptr<job::Context> makeContext();
    void end(const std::optional<Error>& error);

    std::shared_ptr<job::Context> m_context{};
    bool m_isWhole = false;
    QString m_problem{};
    Background m_work{};
};

} // namespace ql::app
