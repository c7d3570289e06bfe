// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studio.h"

#include <algorithm>

#include <QDir>
#include <QFileInfo>

#include "app/studio_files.h"
#include "app/text.h"
#include "core/io/file.h"
#include "core/job/quantize.h"

namespace ql::app {

Studio::Studio(QObject* parent)
    : QObject(parent)
{
    m_output.presetChanged(QString::fromStdString(m_recipe.preset));
    connect(&m_planner, &Planner::changed, this, &Studio::planChanged);
    connect(&m_jobs, &JobModel::finished, this, [this](const job::Snapshot& job) {
        if (job.report)
            showReport(job.report);
        if (job.error && job.error->code != Errc::Cancelled)
            emit failed(text::headline(job.error->code), QString::fromStdString(job.error->message));
        replan(); // the target now exists, or its partial file is gone
    });
}

void Studio::announce()
{
    if (m_model)
        emit modelChanged();
    emit recipeChanged();
    emit outputChanged();
    emit planChanged();
    emit selectionChanged();
    emit reportChanged();
}

void Studio::open(const QString& path)
{
    m_opener.run([path](const std::atomic<bool>&) { return openInBackground(path); },
                 [this, path](Result<Opened> opened) {
                     emit openingChanged();
                     if (opened)
                         take(path, *std::move(opened));
                     else
                         emit failed(tr("%1 was not opened").arg(QDir::toNativeSeparators(path)),
                                     QString::fromStdString(opened.error().message));
                 });
    emit openingChanged();
}

void Studio::openSample()
{
    open(QString::fromStdString(arch::resourceFolder()) + QStringLiteral("/samples/tales-dense"));
}

Result<Studio::Opened> Studio::openInBackground(const QString& path)
{
    const std::string file = path.toStdString();
    QL_TRY(auto checkpoint, checkpoint::open(io::systemDisk(), file));
    QL_TRY(auto model, arch::interpret(std::move(checkpoint)));
    return Opened{std::move(model), reportBeside(file)};
}

void Studio::take(const QString& path, Opened opened)
{
    m_model = std::move(opened.model);
    m_modelPath = path;
    m_selection.reset(m_model->tensors.size());
    pointAt(-1);
    m_output.modelOpened(path, QString::fromStdString(arch::resourceFolder()));
    m_recent.add(QDir::current().absoluteFilePath(path));
    m_report = std::move(opened.report);
    emit modelChanged();
    emit selectionChanged();
    emit reportChanged();
    emit outputChanged();
    replan();
}

QString Studio::modelName() const
{
    return QFileInfo(QDir::cleanPath(m_modelPath)).fileName();
}

void Studio::edit(const QString& text, const std::function<void(plan::Recipe&)>& change, int mergeId)
{
    plan::Recipe after = m_recipe;
    change(after);
    if (after == m_recipe)
        return;
    const auto apply = [this](const plan::Recipe& recipe) { setRecipe(recipe); };
    m_history.push(new RecipeEdit(text, m_recipe, std::move(after), apply, mergeId));
}

void Studio::addRule(const QString& pattern, std::optional<quant::Format> type)
{
    edit(tr("Add rule %1").arg(pattern), [&](plan::Recipe& recipe) {
        plan::Rule rule;
        rule.pattern = pattern.toStdString();
        rule.type = type;
        // First match wins, and the newest wish is meant to be heard.
        recipe.rules.insert(recipe.rules.begin(), std::move(rule));
    });
}

void Studio::chooseForRole(const QString& role, std::optional<quant::Format> type)
{
    edit(tr("Choose type for %1").arg(role), [&](plan::Recipe& recipe) {
        if (type)
            recipe.roleTypes[role.toStdString()] = *type;
        else
            recipe.roleTypes.erase(role.toStdString());
    });
}

void Studio::loadRecipe(const QString& path)
{
    m_files.run([path](const std::atomic<bool>&) { return readRecipe(path.toStdString()); },
                [this, path](Result<plan::Recipe> recipe) {
                    if (recipe)
                        edit(tr("Load recipe %1").arg(QFileInfo(path).fileName()),
                             [&](plan::Recipe& mine) { mine = *std::move(recipe); });
                    else
                        emit failed(tr("The recipe was not loaded"), QString::fromStdString(recipe.error().message));
                });
}

void Studio::saveRecipe(const QString& path)
{
    m_files.run([path, recipe = m_recipe](const std::atomic<bool>&) { return writeRecipe(path.toStdString(), recipe); },
                [this, path](const Status& status) {
                    if (status)
                        emit noticed(tr("Recipe saved to %1").arg(QDir::toNativeSeparators(path)));
                    else
                        emit failed(tr("The recipe was not saved"), QString::fromStdString(status.error().message));
                });
}

void Studio::setRecipe(const plan::Recipe& recipe)
{
    m_recipe = recipe;
    m_output.presetChanged(QString::fromStdString(recipe.preset));
    emit recipeChanged();
    emit outputChanged();
    replan();
}

void Studio::setOutputFolder(const QString& folder)
{
    m_output.setFolder(folder);
    emit outputChanged();
    replan();
}

void Studio::setOutputName(const QString& name)
{
    m_output.setName(name);
    emit outputChanged();
    replan();
}

void Studio::replan()
{
    if (!m_model)
        return;
    m_planner.request({m_model, m_recipe, m_output.path().toStdString()});
    emit planChanged();
}

QString Studio::blockedReason() const
{
    if (!m_model)
        return tr("Open a model first.");
    if (m_planner.error())
        return QString::fromStdString(m_planner.error()->message);
    const Planner::PlanPtr plan = m_planner.plan();
    if (!plan)
        return tr("Working out the plan…");
    if (plan->blocked()) {
        const auto worst = std::find_if(plan->problems.begin(), plan->problems.end(), [](const plan::Problem& problem) {
            return problem.severity == plan::Severity::Error;
        });
        return QString::fromStdString(worst->message);
    }
    if (m_planner.target().error)
        return QString::fromStdString(m_planner.target().error->message);
    return {};
}

void Studio::startJob(bool overwrite)
{
    if (m_planner.busy() || !blockedReason().isEmpty())
        return;
    job::QuantizeOptions options;
    options.output = m_planner.target().path;
    options.overwrite = overwrite;
    options.resume = true;
    const auto work = [plan = m_planner.plan(), options](job::Context& context) {
        return job::quantize(io::systemDisk(), *plan, options, context);
    };
    m_jobs.add(m_output.name(), work);
}

void Studio::pointAt(int tensor)
{
    m_selectedIndex = tensor;
    m_selected =
        tensor < 0 ? QString() : QString::fromStdString(m_model->tensors[static_cast<std::size_t>(tensor)].name);
}

void Studio::select(const std::vector<int>& tensors, Selection::How how, int pointed)
{
    const bool changed = m_selection.apply(tensors, how);
    if (!m_selection.contains(pointed))
        pointed = m_selection.contains(m_selectedIndex) ? m_selectedIndex
            : m_selection.empty()                       ? -1
                                                        : m_selection.tensors().front();
    if (!changed && pointed == m_selectedIndex)
        return;
    pointAt(pointed);
    emit selectionChanged();
}

void Studio::selectTensor(const QString& name)
{
    if (name == m_selected && m_selection.count() <= 1)
        return;
    m_selected = name;
    m_selectedIndex = -1;
    if (m_model) {
        const std::string wanted = name.toStdString();
        const auto& tensors = m_model->tensors;
        const auto found = std::find_if(tensors.begin(), tensors.end(),
                                        [&](const arch::TargetTensor& tensor) { return tensor.name == wanted; });
        if (found != tensors.end())
            m_selectedIndex = static_cast<int>(found - tensors.begin());
    }
    m_selection.apply({m_selectedIndex}, Selection::How::Replace);
    emit selectionChanged();
}

void Studio::showReport(ReportPtr report)
{
    m_report = std::move(report);
    emit reportChanged();
}

const report::TensorRow* Studio::reportRow(const QString& tensor) const
{
    if (!m_report)
        return nullptr;
    const std::string wanted = tensor.toStdString();
    const auto& rows = m_report->tensors;
    const auto found =
        std::find_if(rows.begin(), rows.end(), [&](const report::TensorRow& row) { return row.name == wanted; });
    return found == rows.end() ? nullptr : &*found;
}

} // namespace ql::app
