// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/job_text.h"

#include <algorithm>

#include <QStringList>

#include "app/models/job_model.h"
#include "app/problem_words.h"
#include "app/text.h"

namespace ql::app {

namespace {

QString running(const job::Progress& progress, const std::optional<TimeRange>& expected)
{
    QStringList parts;
    if (!progress.stage.empty())
        parts += problemInWords(progress.stage);
    if (progress.bytesPerSecond > 0)
        parts += JobModel::tr("%1/s").arg(text::bytes(static_cast<std::uint64_t>(progress.bytesPerSecond)));
    if (progress.total > 0)
        parts += JobModel::tr("%1 of %2").arg(text::bytes(progress.done), text::bytes(progress.total));
    if (const auto left = timeLeft(progress, expected))
        parts += JobModel::tr("%1 left").arg(about(*left));
    if (!progress.item.empty())
        parts += QString::fromStdString(progress.item);
    return parts.join(QStringLiteral("  ·  "));
}

} // namespace

QString jobDetail(const job::Snapshot& job, const std::optional<TimeRange>& expected)
{
    switch (job.state) {
    case job::State::Waiting:
        return expected ? JobModel::tr("Waiting  ·  %1 on this machine").arg(about(*expected))
                        : JobModel::tr("Waiting");
    case job::State::Running:
        return running(job.progress, expected);
    case job::State::Paused:
        if (job.progress.seconds == 0)
            return JobModel::tr("Paused; resume it to begin, or to go on where it was interrupted");
        return JobModel::tr("Paused  ·  %1").arg(running(job.progress, expected));
    case job::State::Done:
        if (!job.report)
            return JobModel::tr("Done");
        return JobModel::tr("Done  ·  %1  ·  %2  ·  every tensor as planned")
            .arg(text::bytes(job.report->bytes), text::duration(job.report->seconds));
    case job::State::Failed:
        return job.error ? errorInWords(*job.error) : JobModel::tr("Failed");
    case job::State::Cancelled:
        return job.error ? errorInWords(*job.error) : JobModel::tr("Cancelled; no file was written");
    }
    return {};
}

double jobFraction(const job::Snapshot& job)
{
    if (job.state == job::State::Done)
        return 1;
    const job::Progress& progress = job.progress;
    if (progress.total == 0)
        return job.state == job::State::Running ? -1 : 0;
    return std::min(1.0, static_cast<double>(progress.done) / static_cast<double>(progress.total));
}

} // namespace ql::app
