// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/planner.h"

#include "core/io/file.h"
#include "core/plan/presets.h"

namespace ql::app {

namespace {

TargetState lookAt(const plan::Plan& plan, const std::string& output)
{
    io::Disk& disk = io::systemDisk();
    TargetState state{output, false, std::nullopt};
    const std::string folder = io::folderOf(output);
    if (const Status status = disk.checkTarget(output, plan.bytes, io::Existing::Replace); !status)
        state.error = status.error();
    for (const plan::OutputFilePlan& file : plan.files) {
        const std::string path = io::join(folder, file.name);
        state.exists = state.exists || disk.exists(path);
        for (const auto& source : plan.model->checkpoint->files()) {
            if (io::sameFile(source->path(), path))
                state.error =
                    Error{Errc::CannotWrite,
                          file.name + " is the model that is open; sources are never modified. Choose another name."};
        }
    }
    return state;
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
    m_request = std::move(request);
    if (m_plan && m_plan->source != m_request.model)
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
    if (importance.files != request.recipe.imatrixFiles) {
        importance = {};
        if (!request.recipe.imatrixFiles.empty()) {
            auto matrix = imatrix::readAll(io::systemDisk(), request.recipe.imatrixFiles);
            if (!matrix) {
                answer.plan = fail(std::move(matrix).error());
                return answer;
            }
            importance = {request.recipe.imatrixFiles, *std::move(matrix)};
        }
    }
    if (stop)
        return answer;
    answer.importance = importance;
    answer.plan = plan::makePlan(request.model, request.recipe, importance.matrix, io::nameOf(request.output));
    if (*answer.plan)
        answer.target = lookAt(**answer.plan, request.output);
    return answer;
}

void Planner::take(Answer answer)
{
    m_importance = std::move(answer.importance);
    m_target = std::move(answer.target);
    if (*answer.plan) {
        m_plan = std::make_shared<const plan::Plan>(**std::move(answer.plan));
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
    using Sizes = std::map<std::string, PresetSize, std::less<>>;
    m_sizing.run(
        [request = m_request, importance = m_importance](const std::atomic<bool>& stop) {
            Sizes sizes;
            for (const plan::Preset& preset : plan::presets()) {
                if (stop)
                    break;
                plan::Recipe recipe = request.recipe;
                recipe.preset = preset.name;
                const auto plan = plan::makePlan(request.model, recipe, importance.matrix, io::nameOf(request.output));
                if (plan)
                    sizes.emplace(preset.name, PresetSize{plan->bytes, plan->bitsPerWeight});
            }
            return sizes;
        },
        [this](Sizes sizes) {
            m_sizes = std::move(sizes);
            emit presetSizesChanged();
        });
}

} // namespace ql::app
