// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/preview.h"

#include "app/device_choice.h"
#include "app/model_reading.h"
#include "app/phrases.h"
#include "app/problem_words.h"
#include "app/text.h"
#include "core/graph/rounding.h"
#include "core/io/file.h"
#include "core/job/planned_model.h"
#include "gpu/model/vulkan_backend.h"

namespace ql::app {

bool PreviewSubject::sameAs(const PreviewSubject& other) const
{
    if (!hasOptionsOf(other) || !plan || !other.plan)
        return false;
    return plan == other.plan
        || (plan->source->checkpoint == other.plan->source->checkpoint && plan->recipe == other.plan->recipe
            && plan->importance == other.plan->importance);
}

bool PreviewSubject::hasOptionsOf(const PreviewSubject& other) const
{
    return options == other.options && isChat == other.isChat;
}

job::ReadingWishes PreviewSubject::reading(job::ReadingWishes wishes) const
{
    if (isChat)
        wishes.chat.emplace();
    return wishes;
}

bool PreviewSubject::isOfOtherModel(const PreviewSubject& other) const
{
    return plan && other.plan && plan->source->checkpoint != other.plan->source->checkpoint;
}

graph::SessionOptions PreviewSubject::referenceOptions() const
{
    return graph::optionsOfReference(options);
}

Preview::Preview(Studio& studio, QObject* parent)
    : QObject(parent)
    , m_studio(studio)
{
    connect(&studio, &Studio::modelChanged, this, &Preview::refresh);
    connect(&studio, &Studio::planChanged, this, &Preview::refresh);
    const auto takeDevice = [this] { m_subject.order = m_studio.devices().order(); };
    connect(&studio.devices(), &DeviceChoice::changed, this, takeDevice);
    takeDevice();
}

void Preview::setActive(bool isActive)
{
    m_isActive = isActive;
    if (isActive)
        m_studio.devices().look();
    refresh();
}

void Preview::setOptions(const graph::SessionOptions& options, bool isChat)
{
    m_subject.options = options;
    m_subject.isChat = isChat;
    emit changed();
}

void Preview::refresh()
{
    if (!m_isActive)
        return; // setActive() comes here
    const Planner::PlanPtr plan = m_studio.model() ? m_studio.planner().plan() : nullptr;
    if (plan && plan == m_subject.plan)
        return;
    m_work.cancel();
    m_subject.plan = plan;
    m_models.reset();
    if (!plan) {
        m_before = {};
        m_whyNot = !m_studio.model()     ? tr("Open a model to see what a recipe does to it.")
            : m_studio.planner().error() ? errorInWords(*m_studio.planner().error())
                                         : tr("Working out the plan…");
        emit changed();
        return;
    }
    m_whyNot = tr("Getting the models ready…");
    m_work.run([plan, before = m_before](const std::atomic<bool>&) { return read(plan, before); },
               [this](Reading reading) {
                   m_models = std::move(reading.models);
                   m_whyNot = reading.whyNot;
                   if (m_models)
                       m_before = *m_models;
                   emit changed();
               });
    emit changed();
}

Preview::Reading Preview::read(const Planner::PlanPtr& plan, const PreviewModels& before)
{
    const auto no = [](const QString& headline, const Error& error) {
        return Reading{std::nullopt, headline + QLatin1Char('\n') + errorInWords(error)};
    };
    PreviewModels models;
    if (before.reference && before.reference->model->checkpoint == plan->source->checkpoint) {
        models.reference = before.reference;
        models.tokenizer = before.tokenizer;
    } else {
        arch::ModelPtr source = plan->source;
        if (source->naming != arch::Naming::Gguf) {
            auto reading = readModel(source->checkpoint, plan::Container::Gguf);
            if (!reading)
                return no(tr("No preview for this model yet"), reading.error());
            source = *std::move(reading);
        }
        auto graph = graph::buildGraph(source);
        if (!graph)
            return no(tr("No preview for %1 yet").arg(QString::fromStdString(source->facts.architecture)),
                      graph.error());
        auto tokenizer = tokenizer::TextTokenizer::create(source->metadata, io::systemDisk(), arch::resourceFolder());
        if (!tokenizer)
            return no(tr("No preview without a tokenizer"), tokenizer.error());
        models.reference = *graph;
        models.tokenizer = std::make_shared<const tokenizer::TextTokenizer>(*std::move(tokenizer));
    }
    auto planned = job::plannedModel(plan);
    if (!planned)
        return no(tr("No preview of this recipe"), planned.error());
    auto graph = graph::buildGraph(*planned);
    if (!graph)
        return no(tr("No preview of this recipe"), graph.error());
    models.candidate = *graph;
    return {std::move(models), QString()};
}

QString Preview::staleWords(const PreviewSubject& shown) const
{
    if (!shown.plan || m_subject.sameAs(shown))
        return {};
    QStringList sentences{!m_subject.hasOptionsOf(shown)
                              ? tr("This was made with other options.")
                              : tr("This is of the previous recipe (%1).").arg(wordsOf(*shown.plan))};
    if (!m_models && !reading())
        sentences += m_whyNot; // of now
    return sentences.join(QLatin1Char('\n'));
}

QString Preview::placeWords() const
{
    return m_studio.devices().words(m_models ? gpu::whyNotOnGraphics(*m_models->reference) : std::string());
}

QString Preview::originalWords() const
{
    const Planner::PlanPtr& plan = m_subject.plan;
    if (!plan)
        return {};
    const std::uint64_t bytes = plan->source->checkpoint->bytes();
    return tr("%1: %2").arg(m_studio.modelName(), text::bytes(bytes));
}

QString Preview::wordsOf(const plan::Plan& plan)
{
    const int rules = static_cast<int>(plan.recipe.rules.size());
    QStringList name{QString::fromStdString(plan.recipe.preset)};
    if (rules > 0)
        name += tr("%Ln rule(s)", nullptr, rules);
    return tr("%1: %2").arg(text::list(name),
                            text::list({text::bytes(plan.bytes), text::bitsPerWeight(plan.bitsPerWeight)}));
}

} // namespace ql::app
