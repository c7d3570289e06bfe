// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studio.h"

#include <algorithm>
#include <utility>

#include <QDir>
#include <QFileInfo>
#include <QSignalBlocker>

#include "app/device_choice.h"
#include "app/problem_words.h"
#include "app/strokes.h"
#include "app/studio_files.h"
#include "app/tensor_names.h"
#include "app/text.h"
#include "core/arch/hf_model.h"
#include "core/io/file.h"

namespace ql::app {

Studio::Studio(QObject* parent)
    : QObject(parent)
{
    m_output.recipeChanged(m_recipe);
    connect(&m_planner, &Planner::changed, this, [this] {
        if (m_planner.model() && m_planner.model() != m_model)
            takeReading(m_planner.model());
        emit planChanged();
    });
    m_strokes = new Strokes(*this);
    m_devices = new DeviceChoice(this);
    connect(m_strokes, &Strokes::changed, this, &Studio::planChanged); // they block (blockedReason())
    connect(&m_maps, &MapOptions::failed, this, &Studio::failed);
    connect(&m_jobs, &JobModel::finished, this, [this](const job::Snapshot& job) {
        if (job.report)
            showReport(job.report);
        if (job.error && job.error->code != Errc::Cancelled)
            emit failed(text::headline(job.error->code), errorInWords(*job.error));
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

void Studio::open(const QString& given)
{
    // Journals and the queue outlive the folder that the program was started in.
    openThen(QDir::cleanPath(QDir::current().absoluteFilePath(given)), [] {});
}

void Studio::openThen(const QString& path, std::function<void()> then)
{
    m_opener.run([path, to = m_recipe.to](const std::atomic<bool>&) { return openInBackground(path, to); },
                 [this, path, then = std::move(then)](Result<Opened> opened) {
                     emit openingChanged();
                     if (opened) {
                         take(path, *std::move(opened));
                         then();
                     } else {
                         emit failed(tr("%1 was not opened").arg(QDir::toNativeSeparators(path)),
                                     errorInWords(opened.error()));
                     }
                 });
    emit openingChanged();
}

void Studio::openSample()
{
    open(QString::fromStdString(arch::resourceFolder()) + QStringLiteral("/samples/tales-dense"));
}

Result<Studio::Opened> Studio::openInBackground(const QString& path, plan::Container wanted)
{
    const std::string file = path.toStdString();
    QL_TRY(auto checkpoint, checkpoint::open(io::systemDisk(), file));
    QL_TRY(auto reading, readModelIfPossible(checkpoint, wanted));
    reading.model = endingInBackground(std::move(reading.model));
    return Opened{std::move(reading), reportBeside(file)};
}

void Studio::take(const QString& path, Opened opened)
{
    m_model = std::move(opened.reading.model);
    const QString whyOther = problemInWords(opened.reading.whyNotWanted);
    const auto to = m_model->naming == arch::Naming::Gguf ? plan::Container::Gguf : plan::Container::Safetensors;
    m_notAsGguf = to == plan::Container::Safetensors ? whyOther : QString();
    m_modelPath = path;
    m_selection.reset(m_model->tensors.size());
    pointAt(-1);
    m_output.modelOpened(path, QString::fromStdString(arch::resourceFolder()));
    m_recent.add(path);
    m_report = std::move(opened.report);
    emit modelChanged();
    emit selectionChanged();
    emit reportChanged();
    emit outputChanged();
    replan();
    if (!whyOther.isEmpty() && to != m_recipe.to) {
        writeTo(to);
        emit noticed(tr("The output is %1 now: %2").arg(text::container(to), whyOther));
    }
    applyEditedOutput();
}

// The same checkpoint under the names of another container.
void Studio::takeReading(arch::ModelPtr model)
{
    const arch::ModelPtr before = std::exchange(m_model, std::move(model));
    const std::vector<int> chosen = sameTensors(*before, m_selection.tensors(), *m_model);
    const std::vector<int> pointed = sameTensors(*before, {m_selectedIndex}, *m_model);
    m_selection.reset(m_model->tensors.size());
    m_selection.apply(chosen, Selection::How::Replace);
    pointAt(pointed.empty() ? -1 : pointed.front());
    emit modelChanged();
    emit selectionChanged();
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

void Studio::addRules(const QString& text, const std::vector<std::string>& rules)
{
    edit(text, [&](plan::Recipe& recipe) {
        std::vector<plan::Rule> parsed;
        for (const std::string& rule : rules) {
            if (auto one = plan::parseRule(rule))
                parsed.push_back(*std::move(one));
        }
        recipe.rules.insert(recipe.rules.begin(), parsed.begin(), parsed.end());
    });
}

void Studio::writeTo(plan::Container container)
{
    edit(tr("Write %1").arg(text::container(container)),
         [&](plan::Recipe& recipe) { m_choices.change(recipe, container); });
}

void Studio::writeParts(plan::Parts parts)
{
    edit(tr("Write %1").arg(text::parts(parts)), [&](plan::Recipe& recipe) { m_choices.change(recipe, parts); });
}

void Studio::choosePreset(const QString& text, plan::Container container, const std::string& preset)
{
    edit(text, [&](plan::Recipe& recipe) {
        if (container != recipe.to)
            m_choices.change(recipe, container);
        recipe.preset = preset;
    });
}

QString Studio::whyNot(plan::Container container) const
{
    if (!m_model)
        return {};
    if (container == plan::Container::Gguf)
        return m_notAsGguf;
    const Status possible = arch::checkHuggingFace(*m_model->checkpoint);
    return possible ? QString() : errorInWords(possible.error());
}

SessionState Studio::sessionState() const
{
    SessionState state;
    state.model = m_model ? QDir::current().absoluteFilePath(m_modelPath) : QString();
    state.folder = m_output.ownFolder();
    state.name = m_output.ownName();
    state.first = m_recipe;
    state.index = m_history.index();
    for (int i = 0; i < m_history.count(); ++i) {
        const auto* edit = static_cast<const RecipeEdit*>(m_history.command(i));
        if (i == 0)
            state.first = edit->before();
        state.edits.push_back({edit->text(), edit->after()});
    }
    return state;
}

void Studio::restore(const SessionState& state)
{
    {
        const QSignalBlocker untilWhole(this);
        m_history.clear();
        const auto apply = [this](const plan::Recipe& recipe) { setRecipe(recipe); };
        apply(state.first);
        for (const SessionState::Edit& edit : state.edits)
            m_history.push(new RecipeEdit(edit.text, m_recipe, edit.recipe, apply, -1));
        m_history.setIndex(state.index);
    }
    announce();
    if (state.model.isEmpty())
        return;
    openThen(state.model, [this, folder = state.folder, name = state.name, ended = state.ended] {
        if (!folder.isEmpty())
            setOutputFolder(folder);
        setOutputName(name);
        if (!ended)
            emit noticed(tr("This is what was open when the program ended unexpectedly."));
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
                        emit failed(tr("The recipe was not loaded"), errorInWords(recipe.error()));
                });
}

void Studio::saveRecipe(const QString& path)
{
    saveText(path, recipeText(m_recipe));
}

void Studio::saveText(const QString& path, const std::string& text)
{
    const auto write = [path, text](const std::atomic<bool>&) {
        return io::systemDisk().writeText(path.toStdString(), text);
    };
    m_files.run(write, [this, path](const Status& status) {
        const QString file = QDir::toNativeSeparators(path);
        if (status)
            emit noticed(tr("Saved to %1").arg(file));
        else
            emit failed(tr("%1 was not written").arg(file), errorInWords(status.error()));
    });
}

void Studio::setRecipe(const plan::Recipe& recipe)
{
    m_choices.remember(m_recipe);
    m_recipe = recipe;
    m_output.recipeChanged(recipe);
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
    const int index = m_model ? tensorNamed(*m_model, name.toStdString()) : -1;
    const QString own =
        index < 0 ? name : QString::fromStdString(m_model->tensors[static_cast<std::size_t>(index)].name);
    if (own == m_selected && m_selection.count() <= 1)
        return;
    m_selected = own;
    m_selectedIndex = index;
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
    return m_report ? rowNamed(*m_report, tensor.toStdString(), m_model.get()) : nullptr;
}

} // namespace ql::app
