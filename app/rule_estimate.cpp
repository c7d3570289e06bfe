// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/rule_estimate.h"

#include <algorithm>

#include <QThread>

namespace ql::app {

RuleEstimate::RuleEstimate(Studio& studio, QObject* parent)
    : QObject(parent)
    , m_studio(studio)
{
    const auto begin = [this] {
        m_stale = true;
        refresh();
    };
    connect(&studio, &Studio::planChanged, this, begin);
    connect(&studio, &Studio::reportChanged, this, begin);
}

RuleEstimate::~RuleEstimate()
{
    stop();
}

void RuleEstimate::stop()
{
    if (m_context)
        m_context->cancel();
    m_context.reset();
    m_work.cancel();
}

void RuleEstimate::setWatched(bool watched)
{
    if (watched == m_watched)
        return;
    m_watched = watched;
    if (watched)
        refresh();
    else if (m_context) {
        stop();
        m_stale = true;
    }
}

void RuleEstimate::refresh()
{
    const Planner::PlanPtr plan = m_studio.planner().plan();
    if (!m_watched || !m_stale || !plan || m_studio.planner().busy() || plan->source != m_studio.model())
        return;
    stop();
    m_stale = false;
    if (plan->recipe.rules.empty())
        return;
    m_context = std::make_shared<job::Context>();
    m_work.run(
        [plan, cache = m_cache, context = m_context, report = m_studio.report()](const std::atomic<bool>&) {
            io::lowerPriority(io::ThreadPriority::Lowest); // it takes all processors for seconds
            job::RuleErrorOptions options;
            options.measured = report.get();
            options.threads = static_cast<unsigned>(std::max(1, QThread::idealThreadCount() - 1));
            return job::estimateRuleErrors(*plan, options, *cache, *context);
        },
        [this, rules = plan->recipe.rules](Result<std::vector<job::RuleError>> errors) {
            m_context.reset();
            m_rules = rules;
            m_errors = errors ? *std::move(errors) : std::vector<job::RuleError>();
            emit changed();
        });
}

const job::RuleError* RuleEstimate::of(const std::vector<plan::Rule>& rules, int row) const
{
    const auto at = static_cast<std::size_t>(row);
    return rules == m_rules && at < m_errors.size() && m_errors[at].isKnown() ? &m_errors[at] : nullptr;
}

} // namespace ql::app
