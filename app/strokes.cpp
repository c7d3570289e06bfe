// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/strokes.h"

#include <algorithm>
#include <utility>

#include "app/studio.h"
#include "app/tensor_names.h"
#include "app/widgets/format_choice.h"

namespace ql::app {

namespace {

/// Names searched at once on the GUI thread: some milliseconds.
constexpr std::size_t mostAtOnce = 20'000;

/// Tensors that have another type than before without being painted.
std::vector<int> movedBeside(const std::vector<int>& painted, const plan::Plan& before, const plan::Plan& now)
{
    std::vector<int> others;
    for (const plan::Step& step : now.steps) {
        const plan::Step* const was = before.stepOf(step.tensor);
        const int tensor = static_cast<int>(step.tensor);
        const bool isScale = step.tensor >= now.source->tensors.size();
        if (was && !isScale && !(was->planned == step.planned) && !std::ranges::binary_search(painted, tensor))
            others.push_back(tensor);
    }
    return others;
}

} // namespace

Strokes::Strokes(Studio& studio)
    : QObject(&studio)
    , m_studio(studio)
{
    connect(&studio, &Studio::modelChanged, this, &Strokes::followModel);
    connect(&studio, &Studio::planChanged, this, &Strokes::followPlan);
}

void Strokes::add(Stroke stroke)
{
    m_waiting.push_back(stroke);
    m_unplanned.push_back(std::move(stroke));
    emit changed();
    if (m_waiting.size() == 1)
        work();
}

bool Strokes::dropLast()
{
    if (m_waiting.empty())
        return false;
    if (m_waiting.size() == 1)
        m_work.cancel();
    m_waiting.pop_back();
    m_unplanned.pop_back();
    emit changed();
    return true;
}

void Strokes::work()
{
    m_model = m_studio.model();
    m_base = m_studio.recipe();
    const auto find = [model = m_model, recipe = m_base, stroke = m_waiting.front()](const std::atomic<bool>&) {
        return stroke.takesBack ? unpaintTensors(*model, recipe, stroke.tensors)
                                : paintTensors(*model, recipe, stroke.tensors, stroke.type);
    };
    const auto done = [this](const Painted& painted) { take(painted); };
    constexpr std::size_t always = 4; // searches, without any rule
    if (m_model->tensors.size() * (m_base.rules.size() + always) <= mostAtOnce)
        done(find(false));
    else
        m_work.run(find, done);
}

void Strokes::take(const Painted& painted)
{
    if (!(m_studio.recipe() == m_base))
        return work(); // edited meanwhile: that came first
    finish(painted);
    // Only now: until then whoever waits for a plan is to know of the stroke.
    m_waiting.pop_front();
    emit changed();
    if (!m_waiting.empty())
        work();
}

void Strokes::finish(const Painted& painted)
{
    const Stroke& stroke = m_waiting.front();
    if (stroke.takesBack) {
        if (painted.recipe == m_base)
            emit m_studio.noticed(Studio::tr("No rule is about these tensors: they are as the preset says."));
        return push(painted, Studio::tr("%1 as the preset says").arg(painted.what));
    }
    QString skipped;
    if (painted.skipped > 0)
        skipped = Studio::tr("%Ln tensor(s) that are never quantised (norms, routers …) were left as they are; choose "
                             "them alone to change them.",
                             nullptr, painted.skipped);
    const Planner::PlanPtr before = m_studio.planner().plan();
    const bool comparable = before && before->recipe == m_base && before->source == m_studio.model();
    m_comparing.cancel();
    m_comparison.reset();
    if (comparable && !(painted.recipe == m_base))
        m_comparison = Comparison{before, stroke.tensors, painted.recipe, skipped};
    push(painted,
         stroke.type ? Studio::tr("Paint %1 as %2").arg(painted.what, formatName(*stroke.type))
                     : Studio::tr("Keep %1 as in the source").arg(painted.what));
    if (!skipped.isEmpty())
        emit m_studio.noticed(skipped);
}

void Strokes::push(const Painted& painted, const QString& text)
{
    m_studio.edit(text, [&](plan::Recipe& recipe) { recipe = painted.recipe; });
}

// The strokes go on under the names of another container, and end with their model.
void Strokes::followModel()
{
    const arch::ModelPtr before = std::exchange(m_model, m_studio.model());
    if (m_unplanned.empty() || !before || before == m_model)
        return;
    m_work.cancel();
    if (before->checkpoint != m_model->checkpoint) {
        m_waiting.clear();
        m_unplanned.clear();
    }
    for (std::deque<Stroke>* strokes : {&m_waiting, &m_unplanned}) {
        for (Stroke& stroke : *strokes)
            stroke.tensors = sameTensors(*before, stroke.tensors, *m_model);
    }
    emit changed();
    if (!m_waiting.empty())
        work();
}

void Strokes::followPlan()
{
    if (m_studio.planner().busy())
        return;
    if (m_waiting.empty() && !m_unplanned.empty()) {
        m_unplanned.clear();
        emit changed();
    }
    tellOfOthers();
}

void Strokes::tellOfOthers()
{
    const Planner::PlanPtr now = m_studio.planner().plan();
    if (!m_comparison || !now)
        return;
    const Comparison comparison = *std::exchange(m_comparison, std::nullopt);
    if (now->source != comparison.before->source || !(m_studio.recipe() == comparison.recipe))
        return;
    struct Others {
        int count = 0;
        QString names{};
    };
    const auto look = [now, comparison](const std::atomic<bool>&) {
        const std::vector<int> others = movedBeside(comparison.painted, *comparison.before, *now);
        return Others{static_cast<int>(others.size()), nameOfTensors(*now->source, others)};
    };
    m_comparing.run(look, [this, lead = comparison.lead](const Others& others) {
        if (others.count == 0)
            return;
        const QString sentence =
            Studio::tr(
                "The preset counts the tensors that no rule takes, so %Ln other tensor(s) changed, too: %1. Paint "
                "them to have them otherwise.",
                nullptr, others.count)
                .arg(others.names);
        emit m_studio.noticed(lead.isEmpty() ? sentence : lead + QLatin1Char(' ') + sentence);
    });
}

void undoLast(Studio& studio)
{
    if (!studio.strokes().dropLast())
        studio.history().undo();
}

} // namespace ql::app
