// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/growing_run.h"

#include "app/problem_words.h"

namespace ql::app {

GrowingRun::~GrowingRun()
{
    stop();
    m_work.finish(); // before what the work tells of is gone
}

void GrowingRun::stop()
{
    if (m_context)
        m_context->cancel();
}

void GrowingRun::reset()
{
    stop();
    m_context.reset();
    m_work.cancel();
    m_isWhole = false;
    m_problem.clear();
}

std::shared_ptr<job::Context> GrowingRun::makeContext()
{
    return std::make_shared<job::Context>(
        [this] { QMetaObject::invokeMethod(this, &GrowingRun::progressed, Qt::QueuedConnection); });
}

void GrowingRun::end(const std::optional<Error>& error)
{
    m_context.reset();
    m_isWhole = !error;
    if (error && error->code != Errc::Cancelled)
        m_problem = errorInWords(*error);
    emit finished();
}

job::Progress GrowingRun::progress() const
{
    return m_context ? m_context->progress() : job::Progress();
}

} // namespace ql::app
