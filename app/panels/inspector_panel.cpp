// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/panels/inspector_panel.h"

#include <algorithm>

#include <QLocale>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

#include "app/panels/selection_summary.h"
#include "app/phrases.h"
#include "app/problem_words.h"
#include "app/text.h"
#include "app/theme.h"
#include "app/widgets/empty_state.h"

namespace ql::app {

namespace {

QString number(double value)
{
    return QLocale().toString(value, 'g', 3);
}

QString percent(std::uint64_t part, std::uint64_t whole)
{
    const double share = whole ? static_cast<double>(part) / static_cast<double>(whole) : 0;
    return text::percent(share, share < 0.01 && share > 0 ? 2 : 0);
}

QWidget* scrolled(QWidget* content)
{
    auto* scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidgetResizable(true);
    scroll->setWidget(content);
    return scroll;
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

    m_pages->addWidget(
        quietSentence(tr("Choose a tensor in the table, the layer map or the report to see what it is.")));
    m_pages->addWidget(scrolled(content));
    m_pages->addWidget(scrolled(new SelectionSummary(studio)));
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_pages);

    connect(&studio, &Studio::selectionChanged, this, &InspectorPanel::showTensor);
    connect(&studio, &Studio::modelChanged, this, &InspectorPanel::showTensor);
    connect(&studio, &Studio::planChanged, this, &InspectorPanel::showPlanned);
    connect(&studio, &Studio::reportChanged, this, &InspectorPanel::showError);
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
    const bool several = m_studio.selection().count() > 1;
    m_pages->setCurrentIndex(several ? 2 : any ? 1 : 0);
    if (!any || several) {
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
        m_valuesNote->setText(errorInWords(sample.error()));
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
        ? tr("Measured on all %Ln row(s).", nullptr, static_cast<int>(sample->rowCount))
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
