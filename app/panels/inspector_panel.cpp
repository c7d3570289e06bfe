// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/panels/inspector_panel.h"

#include <algorithm>

#include <QFormLayout>
#include <QLocale>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

#include "app/text.h"
#include "app/theme.h"
#include "app/widgets/empty_state.h"
#include "core/plan/coding.h"

namespace ql::app {

namespace {

QString number(double value)
{
    return QLocale().toString(value, 'g', 3);
}

QString percent(std::uint64_t part, std::uint64_t whole)
{
    const double share = whole ? 100.0 * static_cast<double>(part) / static_cast<double>(whole) : 0;
    return QLocale().toString(share, 'f', share < 1 && share > 0 ? 2 : 0) + QStringLiteral(" %");
}

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
        list += InspectorPanel::tr("and %n more", nullptr, static_cast<int>(names.size() - shown));
    return list.join(QLatin1Char('\n'));
}

} // namespace

InspectorPanel::InspectorPanel(Studio& studio, QWidget* parent)
    : QWidget(parent)
    , m_studio(studio)
    , m_pages(new QStackedWidget(this))
    , m_name(new ElidedLabel(this))
{
    auto* content = new QWidget;
    content->setBackgroundRole(QPalette::Base);
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(theme::wide, theme::wide, theme::wide, theme::wide);
    column->setSpacing(theme::gap);
    QFont nameFont = theme::monospaceFont();
    nameFont.setWeight(QFont::DemiBold);
    m_name->setFont(nameFont);
    column->addWidget(m_name);
    addFacts(*column);
    addValues(*column);
    addError(*column);
    column->addStretch(1);

    auto* scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidgetResizable(true);
    scroll->setWidget(content);
    m_pages->addWidget(
        quietSentence(tr("Choose a tensor in the table, the layer map or the report to see what it is.")));
    m_pages->addWidget(scroll);
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_pages);

    connect(&studio, &Studio::selectionChanged, this, &InspectorPanel::showTensor);
    connect(&studio, &Studio::modelChanged, this, &InspectorPanel::showTensor);
    connect(&studio, &Studio::planChanged, this, &InspectorPanel::showPlanned);
    connect(&studio, &Studio::reportChanged, this, &InspectorPanel::showError);
}

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

void InspectorPanel::addValues(QVBoxLayout& column)
{
    column.addSpacing(theme::gap);
    column.addWidget(sectionHeading(tr("Values")));
    m_histogram = new HistogramChart;
    m_valuesNote = caption();
    column.addWidget(m_histogram);
    column.addWidget(m_valuesNote);
}

void InspectorPanel::addError(QVBoxLayout& column)
{
    m_errorSection = new QWidget;
    auto* inner = new QVBoxLayout(m_errorSection);
    inner->setContentsMargins(0, theme::gap, 0, 0);
    inner->setSpacing(theme::gap);
    m_errorNumbers = new QLabel;
    m_errorNumbers->setWordWrap(true);
    m_errorPicture = new ErrorPicture;
    m_errorPicture->setObjectName(QStringLiteral("errorPicture"));
    m_errorLegend = new ColourLegend(ColourMap::error());
    inner->addWidget(sectionHeading(tr("Error of the written tensor")));
    inner->addWidget(m_errorNumbers);
    inner->addWidget(m_errorPicture);
    inner->addWidget(m_errorLegend);
    column.addWidget(m_errorSection);
}

void InspectorPanel::showTensor()
{
    const bool any = !m_studio.selectedTensor().isEmpty();
    m_pages->setCurrentIndex(any ? 1 : 0);
    if (!any) {
        m_sampler.cancel();
        m_sampledName.clear();
        return;
    }
    m_name->setFullText(m_studio.selectedTensor());
    showFacts();
    showPlanned();
    sample();
    showError();
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
    QString reason = QString::fromStdString(step.reason);
    if (!step.fallback.empty())
        reason += tr("\nAsked for %1, but %2 (%3)")
                      .arg(QString::fromStdString(step.asked), QString::fromStdString(step.fallback),
                           text::bytesDelta(step.fallbackCost));
    m_reason->setText(reason);
}

void InspectorPanel::sample()
{
    const int index = m_studio.selectedIndex();
    if (m_sampledModel == m_studio.model().get() && m_sampledName == m_studio.selectedTensor())
        return;
    m_sampledModel = m_studio.model().get();
    m_sampledName = m_studio.selectedTensor();
    m_sampler.cancel();
    m_histogram->hide();
    if (index < 0) {
        m_valuesNote->setText(tr("This tensor is not in the open model."));
        return;
    }
    m_valuesNote->setText(tr("Reading sample rows…"));
    m_sampler.run(
        [model = m_studio.model(), index](const std::atomic<bool>& stop) {
            return sampleValues(model->tensors[static_cast<std::size_t>(index)], stop);
        },
        [this](const Result<ValueSample>& sample) { showSample(sample); });
}

void InspectorPanel::showSample(const Result<ValueSample>& sample)
{
    if (!sample) {
        m_valuesNote->setText(QString::fromStdString(sample.error().message));
        return;
    }
    m_histogram->setVisible(!sample->bins.empty() && sample->smallest < sample->largest);
    if (m_histogram->isVisibleTo(this))
        m_histogram->set(sample->smallest, sample->largest, sample->bins);
    QStringList parts;
    if (sample->values > 0) {
        parts += tr("from %1 to %2").arg(number(sample->smallest), number(sample->largest));
        parts += tr("mean %1").arg(number(sample->mean));
        parts += tr("deviation %1").arg(number(sample->deviation));
        parts += tr("zeros %1").arg(percent(sample->zeros, sample->values));
    }
    if (sample->nonfinite > 0)
        parts += tr("NaN or infinite: %1").arg(text::grouped(sample->nonfinite));
    const QString origin = sample->rowsRead == sample->rowCount
        ? tr("Measured on all %n row(s).", nullptr, static_cast<int>(sample->rowCount))
        : tr("Estimated from %1 of %2 rows.").arg(text::grouped(sample->rowsRead), text::grouped(sample->rowCount));
    m_valuesNote->setText(parts.join(QStringLiteral("  ·  ")) + QLatin1Char('\n') + origin);
}

void InspectorPanel::showError()
{
    const report::TensorRow* row = m_studio.reportRow(m_studio.selectedTensor());
    m_errorSection->setVisible(row != nullptr);
    if (!row)
        return;
    const auto& map = row->map;
    m_errorNumbers->setText(tr("%1  ·  relative error %2  ·  largest %3  ·  cosine %4")
                                .arg(QString::fromStdString(row->readBack), text::error(row->stats.relativeRmse()),
                                     text::error(row->stats.maxError),
                                     QLocale().toString(row->stats.cosine(), 'f', 6)));
    m_errorPicture->setVisible(!map.cells.empty());
    m_errorLegend->setVisible(!map.cells.empty());
    if (map.cells.empty())
        return;
    const std::uint64_t columns = row->shape.empty() ? 1 : row->shape.back();
    std::uint64_t rows = 1;
    for (std::size_t i = 0; i + 1 < row->shape.size(); ++i)
        rows *= row->shape[i];
    m_errorPicture->set(map.rows, map.columns, map.cells, static_cast<double>(rows) / map.rows,
                        static_cast<double>(columns) / map.columns);
    m_errorLegend->setRange(QStringLiteral("0"), text::error(static_cast<double>(m_errorPicture->largest())),
                            tr("Relative error"));
}

} // namespace ql::app
