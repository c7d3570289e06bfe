// SPDX-License-Identifier: GPL-3.0-or-later
// The studio's jobs: what stands in the way of one, its start, and what it left.
#include "app/studio.h"

#include <QDir>
#include <QFileInfo>
#include <algorithm>

#include "app/problem_words.h"
#include "app/strokes.h"
#include "app/studio_files.h"
#include "app/text.h"
#include "core/io/file.h"
#include "core/plan/parts.h"

namespace ql::app {

QString Studio::blockedReason() const
{
    if (!m_model)
        return tr("Open a model first.");
    if (m_planner.error())
        return errorInWords(*m_planner.error());
    const Planner::PlanPtr plan = m_planner.plan();
    if (!plan || !strokes().waiting().empty())
        return tr("Working out the plan…");
    if (plan->blocked()) {
        const auto worst = std::find_if(plan->problems.begin(), plan->problems.end(), [](const plan::Problem& problem) {
            return problem.severity == plan::Severity::Error;
        });
        return problemInWords(worst->message);
    }
    if (m_planner.target().error)
        return errorInWords(*m_planner.target().error);
    return {};
}

void Studio::startJob(bool overwrite)
{
    if (m_planner.busy() || !blockedReason().isEmpty())
        return;
    const Planner::PlanPtr plan = m_planner.plan();
    const JobSpec spec{.model = m_modelPath.toStdString(),
                       .recipe = plan->recipe,
                       .output = m_planner.target().path,
                       .bytes = plan->bytes,
                       .overwrite = overwrite};
    const std::optional<job::JobId> edited = m_jobs.edited();
    m_jobs.setEdited({});
    if (edited && m_jobs.replace(*edited, spec, plan))
        m_jobs.resume(m_jobs.rowOf(*edited));
    else
        m_jobs.add(spec, plan);
    if (plan->recipe.parts != plan::Parts::All || plan->isFolder())
        return;
    JobSpec vision = spec;
    vision.recipe = plan::visionRecipe(spec.recipe);
    vision.output = plan::visionOutput(spec.output, spec.recipe);
    vision.bytes = 0; // it is not planned yet
    m_jobs.add(vision, nullptr);
}

void Studio::editJob(int row)
{
    const JobSpec* job = m_jobs.specAt(row);
    if (!job)
        return;
    m_jobs.pause(row);
    m_jobs.setEdited(m_jobs.at(row)->id);
    edit(tr("Edit job %1").arg(QString::fromStdString(m_jobs.at(row)->title)),
         [job](plan::Recipe& recipe) { recipe = job->recipe; });
    if (m_model && m_modelPath == QString::fromStdString(job->model))
        applyEditedOutput();
    else
        open(QString::fromStdString(job->model));
}

// The output of the job that is edited, once its model is open; another model ends the editing.
void Studio::applyEditedOutput()
{
    const JobSpec* job = m_jobs.edited() ? m_jobs.specAt(m_jobs.rowOf(*m_jobs.edited())) : nullptr;
    if (!job || m_modelPath != QString::fromStdString(job->model)) {
        m_jobs.setEdited({});
        return;
    }
    const QFileInfo output(QString::fromStdString(job->output));
    m_output.setFolder(output.path());
    m_output.setName(output.fileName());
    emit outputChanged();
    replan();
    emit noticed(tr("Job %1 is back in the window; writing it takes its place in the queue.").arg(output.fileName()));
}

void Studio::showReportOf(int row)
{
    const job::Snapshot* job = m_jobs.at(row);
    if (!job)
        return;
    if (job->report) {
        showReport(job->report);
        return;
    }
    const JobSpec* spec = m_jobs.specAt(row);
    if (!spec || job->state != job::State::Done)
        return;
    m_files.run([path = spec->output](const std::atomic<bool>&) { return reportBeside(path); },
                [this, path = spec->output](ReportPtr report) {
                    if (report)
                        showReport(std::move(report));
                    else
                        emit failed(tr("The report was not opened"),
                                    tr("There is none beside %1 any more.").arg(QString::fromStdString(path)));
                });
}

} // namespace ql::app
