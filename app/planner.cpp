// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/planner.h"

#include <algorithm>

#include <QDateTime>
#include <QFileInfo>
#include <fmt/format.h>

#include "app/rate_book.h"
#include "core/io/file.h"
#include "core/job/preflight.h"
#include "core/output/model_output.h"
#include "core/plan/parts.h"
#include "core/plan/preset_list.h"

namespace ql::app {

namespace {

bool somethingIsThere(io::Disk& disk, const plan::Plan& plan, const std::string& output,
                      const std::vector<std::string>& paths)
{
    if (plan.recipe.parts == plan::Parts::All && !plan.isFolder()
        && disk.exists(plan::visionOutput(output, plan.recipe)))
        return true;
    if (std::ranges::any_of(paths, [&](const std::string& path) { return disk.exists(path); }))
        return true;
    if (!plan.isFolder() || !disk.isFolder(output))
        return false;
    const Result<std::string> model = job::modelIn(disk, output);
    return model && !model->empty();
}

TargetState lookAt(const plan::Plan& plan, const std::string& output)
{
    io::Disk& disk = io::systemDisk();
    const std::vector<std::string> paths = output::partPaths(plan, output);
    TargetState state{output, somethingIsThere(disk, plan, output, paths), std::nullopt};
    if (plan.blocked()) // its problems say why
        return state;
    job::QuantizeOptions leave; // the user is asked before the run
    leave.overwrite = true;
    leave.resume = true;
    if (auto begin = job::preflight(disk, plan, leave, output::namePath(plan, output), paths); !begin)
        state.error = std::move(begin).error();
    return state;
}

/// The names of files with what tells that they have been written anew.
std::vector<std::string> statesOf(std::vector<std::string> files)
{
    for (std::string& file : files) {
        const QFileInfo info(QString::fromStdString(file));
        file += fmt::format(" {} {}", info.size(), info.lastModified().toMSecsSinceEpoch());
    }
    return files;
}

} // namespace

Planner::Planner(QObject* parent)
    : QObject(parent)
{
    m_delay.setSingleShot(true);
    m_delay.setInterval(0);
    connect(&m_delay, &QTimer::timeout, this, &Planner::start);
}

void Planner::request(Request request)
{
    const arch::ModelPtr given = request.model;
    if (!m_request.model || m_request.model->checkpoint != given->checkpoint)
        m_readings.clear();
    m_readings[kindOf(*given)] = given;
    if (const auto known = m_readings.find(kindFor(request.recipe)); known != m_readings.end())
        request.model = known->second;
    if (kindFor(request.recipe) != kindFor(m_request.recipe) && !m_sizes.empty()) {
        m_sizes.clear();
        emit presetSizesChanged();
    }
    m_request = std::move(request);
    if (m_plan && m_plan->source->checkpoint != given->checkpoint)
        m_plan.reset();
    m_work.cancel();
    m_sizing.cancel();
    m_delay.start();
}

void Planner::clear()
{
    m_delay.stop();
    m_work.cancel();
    m_sizing.cancel();
    m_request = {};
    m_model.reset();
    m_readings.clear();
    m_plan.reset();
    m_error.reset();
    m_sizes.clear();
    emit changed();
    emit presetSizesChanged();
}

void Planner::start()
{
    m_work.run([request = m_request,
                importance = m_importance](const std::atomic<bool>& stop) { return work(request, importance, stop); },
               [this](Answer answer) { take(std::move(answer)); });
}

Planner::Answer Planner::work(const Request& request, Importance importance, const std::atomic<bool>& stop)
{
    Answer answer;
    answer.model = request.model;
    if (kindOf(*request.model) != kindFor(request.recipe)) {
        auto reading = readModel(request.model->checkpoint, kindFor(request.recipe));
        if (!reading) {
            answer.plan = fail(std::move(reading).error());
            return answer;
        }
        answer.model = endingInBackground(*std::move(reading));
    }
    const std::vector<std::string> states = statesOf(request.recipe.imatrixFiles);
    if (importance.files != states) {
        importance = {};
        if (!request.recipe.imatrixFiles.empty()) {
            auto matrix = imatrix::readAll(io::systemDisk(), request.recipe.imatrixFiles);
            if (!matrix) {
                answer.plan = fail(std::move(matrix).error());
                return answer;
            }
            importance = {states, *std::move(matrix)};
        }
    }
    if (stop)
        return answer;
    answer.importance = importance;
    answer.plan = plan::makePlan(answer.model, request.recipe, importance.matrix, io::nameOf(request.output));
    if (*answer.plan) {
        answer.target = lookAt(**answer.plan, request.output);
        answer.work = formatsOf(**answer.plan);
    }
    return answer;
}

void Planner::take(Answer answer)
{
    m_model = m_request.model = std::move(answer.model);
    m_readings[kindOf(*m_model)] = m_model;
    m_importance = std::move(answer.importance);
    m_target = std::move(answer.target);
    if (*answer.plan) {
        m_plan = endingInBackground(std::make_shared<const plan::Plan>(**std::move(answer.plan)));
        m_planWork = std::move(answer.work);
        m_error.reset();
    } else {
        m_error = std::move(*answer.plan).error();
    }
    emit changed();
    if (!m_error)
        sizeAllPresets();
}

void Planner::sizeAllPresets()
{
    m_sizing.run(
        [request = m_request, importance = m_importance](const std::atomic<bool>& stop) {
            const fit::Subject subject{request.model, request.recipe, importance.matrix, io::nameOf(request.output)};
            fit::PlannedPresets sizes;
            for (const plan::PresetEntry& preset : plan::presetsOf(request.recipe.to)) {
                if (stop)
                    break;
                auto planned = fit::planPreset(subject, std::string(preset.name));
                // Of a model that cannot be written so the size would be that of what replaces it.
                const bool isFolder = request.recipe.to == plan::Container::Safetensors;
                if (planned && !(isFolder && !planned->refusal.empty()))
                    sizes.emplace(preset.name, *std::move(planned));
            }
            return sizes;
        },
        [this](fit::PlannedPresets sizes) {
            m_sizes = std::move(sizes);
            emit presetSizesChanged();
        });
}

} // namespace ql::app
