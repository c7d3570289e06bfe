// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/preset_advice.h"

#include "app/problem_words.h"
#include "app/usage_choice.h"
#include "app/user_folders.h"

namespace ql::app {

namespace {

/// Says whether something fits the chosen device.
class Judge {
public:
    static Result<Judge> of(const plan::Plan& plan, const fit::Usage& usage, const std::string& device)
    {
        QL_TRY(fit::DeviceList list, fit::readDevices(io::systemDisk(), arch::resourceFolder(), ownDeviceFile()));
        QL_TRY(fit::CacheShape shape, fit::cacheShapeOf(*plan.source));
        const fit::Device* found = list.find(device);
        if (!found)
            return fail(Errc::BadArgument, "there is no device " + device);
        Judge judge;
        judge.m_device = *found;
        if (const fit::DeviceClass* hardware = list.classOf(*found))
            judge.m_hardware = *hardware;
        judge.m_shape = std::move(shape);
        judge.m_usage = usage;
        return judge;
    }

    std::optional<fit::Verdict> operator()(const fit::PlannedWeights& weights) const
    {
        const auto need = fit::memoryNeed(weights, m_shape, m_usage, m_device.kind);
        if (!need)
            return std::nullopt;
        return fit::judge(weights, m_shape, *need, m_device, m_hardware ? &*m_hardware : nullptr);
    }

    const fit::Device& device() const { return m_device; }

private:
    fit::Device m_device{};
    std::optional<fit::DeviceClass> m_hardware{};
    fit::CacheShape m_shape{};
    fit::Usage m_usage{};
};

/// An intention that changes the container; its size is known once it has.
PresetAdvice::IntentionRow elsewhere(const fit::Intention& intention)
{
    const auto& [container, preset] = *intention.presets.begin();
    fit::Choice choice;
    choice.preset = preset;
    return {intention, std::move(choice), container};
}

} // namespace

PresetAdvice::PresetAdvice(Studio& studio, OwnPresetStore& store, QObject* parent)
    : QObject(parent)
    , m_studio(studio)
    , m_store(store)
{
    connect(&studio.planner(), &Planner::presetSizesChanged, this, &PresetAdvice::refresh);
    connect(&UsageChoice::shared(), &UsageChoice::changed, this, &PresetAdvice::refresh);
    connect(&store, &OwnPresetStore::changed, this, &PresetAdvice::refresh);
    refresh();
}

void PresetAdvice::refresh()
{
    const Planner& planner = m_studio.planner();
    if (!planner.plan() || planner.presetSizes().empty())
        return; // once they are worked out
    const plan::Container to = planner.plan()->recipe.to;
    const UsageChoice& usage = UsageChoice::shared();
    Question question{planner.plan(), planner.presetSizes(), usage.usageFor(to), usage.device(), m_store.presets()};
    m_work.run([question = std::move(question)](const std::atomic<bool>& stop) { return work(question, stop); },
               [this](Answer answer) {
                   m_answer = std::move(answer);
                   if (!m_answer.problem.empty())
                       emit m_studio.failed(tr("There are no presets by intention"), problemInWords(m_answer.problem));
                   emit changed();
               });
}

PresetAdvice::Answer PresetAdvice::work(const Question& question, const std::atomic<bool>& stop)
{
    const plan::Plan& plan = *question.plan;
    Answer answer;
    const auto judge = Judge::of(plan, question.usage, question.device.toStdString());
    const auto judged = [&](const fit::PlannedWeights& weights) {
        return judge ? (*judge)(weights) : std::optional<fit::Verdict>();
    };
    if (judge)
        answer.device = QString::fromStdString(judge->device().name);
    answer.ofPlan = judged(fit::weightsOf(plan));
    for (const auto& [name, planned] : question.planned)
        if (auto verdict = judged(planned.weights))
            answer.verdicts.emplace(name, *std::move(verdict));

    const fit::Subject subject{plan.source, plan.recipe, plan.importance};
    for (const fit::OwnPreset& preset : question.own) {
        OwnRow row{preset};
        if (preset.recipe.to == plan.recipe.to && !stop) {
            fit::Subject ofOwn = subject;
            ofOwn.recipe = preset.recipe;
            if (auto planned = fit::planPreset(ofOwn, preset.recipe.preset)) {
                row.verdict = judged(planned->weights);
                row.planned = *std::move(planned);
            }
        }
        answer.own.push_back(std::move(row));
    }

    const auto list = fit::readIntentions(io::systemDisk(), arch::resourceFolder());
    if (!list) {
        answer.problem = list.error().message;
        return answer;
    }
    fit::Chooser chooser(*list, subject, question.usage, question.planned);
    for (const fit::Intention& intention : list->intentions) {
        const bool isHere = intention.memory > 0 || intention.presets.contains(plan.recipe.to);
        IntentionRow row = isHere ? IntentionRow{intention, chooser.resolve(intention, &stop)} : elsewhere(intention);
        if (isHere && row.choice)
            if (const auto verdict = answer.verdicts.find(row.choice->preset); verdict != answer.verdicts.end())
                row.verdict = verdict->second;
        answer.intentions.push_back(std::move(row));
    }
    return answer;
}

const fit::Verdict* PresetAdvice::verdictOf(std::string_view preset) const
{
    const auto found = m_answer.verdicts.find(preset);
    return found == m_answer.verdicts.end() ? nullptr : &found->second;
}

bool PresetAdvice::canGoTo(plan::Container container, const QString& title)
{
    const QString why = container == m_studio.recipe().to ? QString() : m_studio.whyNot(container);
    if (!why.isEmpty())
        emit m_studio.failed(tr("Nothing for “%1”").arg(title), why);
    return why.isEmpty();
}

void PresetAdvice::choose(const IntentionRow& chosen)
{
    const IntentionRow row = chosen; // the list may be made anew while the recipe changes
    const QString title = intentionTitle(row.intention);
    if (!row.choice) {
        emit m_studio.failed(tr("Nothing for “%1”").arg(title), errorInWords(row.choice.error()));
        return;
    }
    const plan::Container to = row.goesTo.value_or(m_studio.recipe().to);
    if (!canGoTo(to, title))
        return;
    m_studio.choosePreset(tr("Choose %1").arg(title), to, row.choice->preset);
    emit m_studio.noticed(tr("%1 – %2").arg(title, intentionLine(row)));
}

void PresetAdvice::choose(const fit::OwnPreset& chosen)
{
    const fit::OwnPreset preset = chosen; // the same
    const QString name = QString::fromStdString(preset.name);
    if (!canGoTo(preset.recipe.to, name))
        return;
    m_studio.edit(tr("Choose %1").arg(name), [&](plan::Recipe& recipe) {
        std::vector<std::string> importance = std::move(recipe.imatrixFiles);
        recipe = preset.recipe;
        if (recipe.imatrixFiles.empty()) // that of the model stays
            recipe.imatrixFiles = std::move(importance);
    });
}

} // namespace ql::app
