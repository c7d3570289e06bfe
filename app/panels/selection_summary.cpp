// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/panels/selection_summary.h"

#include <algorithm>
#include <map>

#include <QFormLayout>
#include <QVBoxLayout>

#include "app/paint.h"
#include "app/text.h"
#include "app/theme.h"
#include "app/widgets/section.h"
#include "core/plan/decide.h"

namespace ql::app {

namespace {

std::vector<std::pair<QString, int>> byFrequency(const std::map<std::string, int>& counts)
{
    std::vector<std::pair<QString, int>> sorted;
    for (const auto& [type, count] : counts)
        sorted.emplace_back(QString::fromStdString(type), count);
    std::ranges::stable_sort(sorted, std::ranges::greater(), &std::pair<QString, int>::second);
    return sorted;
}

QString listed(const std::vector<std::pair<QString, int>>& types)
{
    QStringList parts;
    for (const auto& [type, count] : types)
        parts += types.size() == 1 ? type : SelectionSummary::tr("%1 × %2").arg(count).arg(type);
    return parts.join(QStringLiteral("  ·  "));
}

QString sized(std::uint64_t bytes, std::uint64_t weights)
{
    const double bits = weights ? 8.0 * static_cast<double>(bytes) / static_cast<double>(weights) : 0;
    return QStringLiteral("%1  ·  %2").arg(text::bytes(bytes), text::bitsPerWeight(bits));
}

} // namespace

SelectionFacts factsOf(const arch::Model& model, const plan::Plan* plan, const std::vector<int>& tensors)
{
    SelectionFacts facts;
    facts.what = nameOfTensors(model, tensors);
    facts.tensors = tensors.size();
    facts.isPlanned = plan != nullptr;
    std::map<std::string, int> now, planned;
    bool sameShape = true;
    for (const int index : tensors) {
        const arch::TargetTensor& tensor = model.tensors[static_cast<std::size_t>(index)];
        sameShape = sameShape && tensor.shape == model.tensors[static_cast<std::size_t>(tensors.front())].shape;
        facts.weights += tensor.elements();
        facts.bytesNow += tensor.sourceBytes;
        ++now[tensor.sourceType.name()];
        std::string why;
        facts.neverQuantized += plan::allowsQuantization(tensor, why) ? 0 : 1;
        const plan::Step* const step = plan ? plan->stepOf(static_cast<std::size_t>(index)) : nullptr;
        if (!step)
            continue;
        facts.bytesPlanned += step->bytes;
        ++planned[step->planned.name()];
        facts.decidedByRules += step->rule >= 0 ? 1 : 0;
    }
    facts.typesNow = byFrequency(now);
    facts.typesPlanned = byFrequency(planned);
    if (sameShape && !tensors.empty())
        facts.shape = text::shape(model.tensors[static_cast<std::size_t>(tensors.front())].shape);
    return facts;
}

SelectionSummary::SelectionSummary(Studio& studio, QWidget* parent)
    : QWidget(parent)
    , m_studio(studio)
    , m_title(sectionHeading({}, this))
    , m_form(new QFormLayout)
{
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    m_title->setWordWrap(true);
    m_title->setObjectName(QStringLiteral("selectionTitle"));
    m_form->setHorizontalSpacing(theme::wide);
    m_form->setVerticalSpacing(theme::tight);
    m_form->setLabelAlignment(Qt::AlignLeft | Qt::AlignTop);
    const auto fact = [this](const QString& name) {
        auto* value = new QLabel;
        value->setWordWrap(true);
        value->setTextInteractionFlags(Qt::TextSelectableByMouse);
        value->setAccessibleName(name);
        auto* label = new QLabel(name);
        label->setForegroundRole(QPalette::PlaceholderText);
        label->setAlignment(Qt::AlignLeft | Qt::AlignTop);
        label->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Expanding); // in line with the first of its value
        m_form->addRow(label, value);
        return value;
    };
    m_common = fact(tr("Chosen"));
    m_weights = fact(tr("Weights"));
    m_now = fact(tr("Now"));
    m_typesNow = fact(tr("Types now"));
    m_planned = fact(tr("Planned"));
    m_typesPlanned = fact(tr("Types planned"));
    m_rules = fact(tr("Decided by"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(theme::wide, theme::wide, theme::wide, theme::wide);
    column->setSpacing(theme::gap);
    column->addWidget(m_title);
    column->addLayout(m_form);
    column->addStretch(1);
    connect(&studio, &Studio::selectionChanged, this, &SelectionSummary::refresh);
    connect(&studio, &Studio::planChanged, this, &SelectionSummary::refresh);
}

void SelectionSummary::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    refresh();
}

void SelectionSummary::refresh()
{
    if (!isVisible() || !m_studio.model() || m_studio.selection().count() < 2)
        return;
    Planner::PlanPtr plan = m_studio.planner().plan();
    if (plan && plan->source != m_studio.model())
        plan = nullptr;
    m_work.run([model = m_studio.model(), plan, tensors = m_studio.selection().tensors()](
                   const std::atomic<bool>&) { return factsOf(*model, plan.get(), tensors); },
               [this](const SelectionFacts& facts) { show(facts); });
}

void SelectionSummary::show(const SelectionFacts& facts)
{
    m_title->setText(tr("%Ln tensor(s)", nullptr, static_cast<int>(facts.tensors)));
    m_common->setText(facts.shape.isEmpty() ? facts.what : tr("%1\nall %2").arg(facts.what, facts.shape));
    m_weights->setText(text::grouped(facts.weights));
    m_now->setText(sized(facts.bytesNow, facts.weights));
    m_typesNow->setText(listed(facts.typesNow));
    m_planned->setText(facts.isPlanned ? tr("%1\n%2 against now")
                                             .arg(sized(facts.bytesPlanned, facts.weights),
                                                  text::bytesDelta(static_cast<std::int64_t>(facts.bytesPlanned)
                                                                   - static_cast<std::int64_t>(facts.bytesNow)))
                                       : QString());
    m_typesPlanned->setText(listed(facts.typesPlanned));
    const int others = static_cast<int>(facts.tensors) - facts.decidedByRules;
    QStringList parts;
    if (facts.decidedByRules > 0)
        parts += tr("rules: %Ln tensor(s)", nullptr, facts.decidedByRules);
    if (others > 0)
        parts += tr("the preset: %Ln tensor(s)", nullptr, others);
    if (facts.neverQuantized > 0)
        parts += tr("never quantised: %Ln of them", nullptr, facts.neverQuantized);
    m_rules->setText(parts.join(QLatin1Char('\n')));
}

} // namespace ql::app
