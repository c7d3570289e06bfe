// SPDX-License-Identifier: GPL-3.0-or-later
// The inspector's facts about one tensor: what it is, and what becomes of it.
#include <algorithm>

#include <QFormLayout>
#include <QVBoxLayout>

#include "app/panels/inspector_panel.h"
#include "app/reason_words.h"
#include "app/text.h"
#include "app/theme.h"
#include "core/plan/coding.h"

namespace ql::app {

namespace {

QLabel* fact(QFormLayout& form, const QString& name)
{
    auto* value = new QLabel;
    value->setWordWrap(true);
    value->setTextInteractionFlags(Qt::TextSelectableByMouse);
    value->setAccessibleName(name);
    auto* label = new QLabel(name);
    label->setForegroundRole(QPalette::PlaceholderText);
    form.addRow(label, value);
    return value;
}

QString joined(const std::vector<std::string>& names)
{
    constexpr std::size_t shown = 3;
    QStringList list;
    for (std::size_t i = 0; i < names.size() && i < shown; ++i)
        list += QString::fromStdString(names[i]);
    if (names.size() > shown)
        list += InspectorPanel::tr("and %Ln more", nullptr, static_cast<int>(names.size() - shown));
    return list.join(QLatin1Char('\n'));
}

} // namespace

void InspectorPanel::addFacts(QVBoxLayout& column)
{
    auto* form = m_facts = new QFormLayout;
    form->setContentsMargins(0, theme::tight, 0, 0);
    form->setHorizontalSpacing(theme::wide);
    form->setVerticalSpacing(theme::tight);
    form->setLabelAlignment(Qt::AlignLeft | Qt::AlignTop);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_role = fact(*form, tr("Role"));
    m_shape = fact(*form, tr("Shape"));
    m_source = fact(*form, tr("Now"));
    m_scheme = fact(*form, tr("Scheme"));
    m_scales = fact(*form, tr("Scales"));
    m_planned = fact(*form, tr("Planned"));
    m_reason = fact(*form, tr("Why"));
    m_madeFrom = fact(*form, tr("Made from"));
    m_place = fact(*form, tr("Stored in"));
    column.addLayout(form);
}

void InspectorPanel::showFacts()
{
    const int index = m_studio.selectedIndex();
    for (QLabel* hidden : {m_scheme, m_scales})
        m_facts->setRowVisible(hidden, false);
    for (QLabel* label : {m_role, m_shape, m_source, m_madeFrom, m_place})
        label->clear();
    if (index < 0)
        return;
    const arch::Model& model = *m_studio.model();
    const arch::TargetTensor& tensor = model.tensors[static_cast<std::size_t>(index)];
    const QString role = QString::fromStdString(tensor.role);
    m_role->setText(tensor.layer < 0 ? role : tr("%1, layer %2").arg(role).arg(tensor.layer));
    m_shape->setText(tr("%1  ·  %2 weights").arg(text::shape(tensor.shape), text::grouped(tensor.elements())));
    m_source->setText(QStringLiteral("%1  ·  %2")
                          .arg(QString::fromStdString(tensor.sourceType.name()), text::bytes(tensor.sourceBytes)));
    showScheme(tensor);
    m_madeFrom->setText(tensor.sources.empty() ? tr("computed") : joined(tensor.sources));
    const checkpoint::Tensor* source =
        tensor.sources.empty() ? nullptr : model.checkpoint->find(tensor.sources.front());
    if (source) {
        const std::string& file = model.checkpoint->files()[source->file]->path();
        m_place->setText(
            tr("%1 at byte %2").arg(QString::fromStdString(io::nameOf(file)), text::grouped(source->offset)));
    }
}

void InspectorPanel::showScheme(const arch::TargetTensor& tensor)
{
    const checkpoint::Weights* const weights = m_studio.model()->weights.get();
    if (!weights || tensor.sources.empty())
        return;
    const auto weight = std::find_if(weights->all.begin(), weights->all.end(), [&](const checkpoint::Weight& each) {
        return each.tensor->name == tensor.sources.front();
    });
    if (weight == weights->all.end() || !weight->coded)
        return;
    m_scheme->setText(
        tr("%1, as %2")
            .arg(QString::fromStdString(weight->storageName()), QString::fromStdString(weight->coded->dialect())));
    QStringList scales;
    for (const checkpoint::Tensor* companion : weight->companions)
        scales += QStringLiteral("%1  ·  %2  ·  %3")
                      .arg(QString::fromStdString(companion->name), QString::fromStdString(companion->type.name()),
                           text::shape(companion->shape));
    m_scales->setText(scales.join(QLatin1Char('\n')));
    m_facts->setRowVisible(m_scheme, true);
    m_facts->setRowVisible(m_scales, !scales.isEmpty());
}

void InspectorPanel::showPlanned()
{
    const Planner::PlanPtr plan = m_studio.planner().plan();
    const int index = m_studio.selectedIndex();
    const bool isPlanned = plan && index >= 0 && plan->source == m_studio.model();
    const plan::Step* const found = isPlanned ? plan->stepOf(static_cast<std::size_t>(index)) : nullptr;
    if (!found) {
        m_planned->clear();
        m_reason->clear();
        return;
    }
    const plan::Step& step = *found;
    const std::string planned = step.coding ? quant::schemeName(step.coding->scheme()) : step.planned.name();
    m_planned->setText(QStringLiteral("%1  ·  %2").arg(QString::fromStdString(planned), text::bytes(step.bytes)));
    QString reason = reasonInWords(step.reason);
    if (!step.fallback.empty())
        reason += tr("\nAsked for %1, but %2 (%3)")
                      .arg(QString::fromStdString(step.asked), reasonInWords(step.fallback),
                           text::bytesDelta(step.fallbackCost));
    m_reason->setText(reason);
}

} // namespace ql::app
