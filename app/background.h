// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>
#include <memory>
#include <utility>

#include <QCoreApplication>
#include <QObject>
#include <QThread>
#include <QThreadPool>

#include "core/io/thread_priority.h"

namespace ql::app {

/// Work that must not run on the GUI thread, where only the newest request matters: a newer run() drops the result of
/// an older one. All calls are made on the thread of this object; `done` is called there. The work leaves the
/// processor to the window where both want it.
class Background : public QObject {
public:
    explicit Background(QObject* parent = nullptr)
        : QObject(parent)
    {
        m_pool.setMaxThreadCount(1);
    }

    /// Asks the work to stop and waits for it, so that it never outlives what it reports to.
    ~Background() override { finish(); }

    /// work(const std::atomic<bool>& stop) -> R on a pool thread, then done(R).
    template <typename Work, typename Done> void run(Work work, Done done)
    {
        cancel();
        auto stop = std::make_shared<std::atomic<bool>>(false);
        m_stop = stop;
        m_pool.start([this, stop, work = std::move(work), done = std::move(done)] {
            if (*stop)
                return;
            io::lowerPriority(io::ThreadPriority::Low);
            auto result = std::make_shared<decltype(work(*stop))>(work(*stop));
            const auto deliver = [this, stop, result, done] {
                if (*stop)
                    return;
                m_stop.reset();
                done(std::move(*result));
            };
            QMetaObject::invokeMethod(this, deliver, Qt::QueuedConnection);
        });
    }

    /// Forgets the request in flight, if any; its work is told to stop.
    void cancel()
    {
        if (m_stop)
            *m_stop = true;
        m_stop.reset();
    }

    /// cancel(), and waits until the work has stopped.
    void finish()
    {
        cancel();
        m_pool.waitForDone();
    }

    bool busy() const { return m_stop != nullptr; }

private:
    std::shared_ptr<std::atomic<bool>> m_stop{};
    QThreadPool m_pool{};
};

/// The same object. When its last owner lets go of it on the GUI thread, its memory is given back on another one: with
/// 100,000 tensors that takes longer than a frame.
template <typename T> std::shared_ptr<T> endingInBackground(std::shared_ptr<T> object)
{
    T* const same = object.get();
    const auto end = [object = std::move(object)](T*) mutable {
        const QCoreApplication* const application = QCoreApplication::instance();
        if (application && application->thread() == QThread::currentThread())
            QThreadPool::globalInstance()->start([last = std::exchange(object, nullptr)] {});
        object.reset();
    };
    return same ? std::shared_ptr<T>(same, end) : nullptr;
}

} // namespace ql::app
