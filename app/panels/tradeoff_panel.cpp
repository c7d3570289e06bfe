// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/panels/tradeoff_panel.h"

#include <algorithm>

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QSortFilterProxyModel>
#include <QSplitter>
#include <QStackedWidget>
#include <QTableView>
#include <QThread>
#include <QToolButton>
#include <QVBoxLayout>

#include "app/paint.h"
#include "app/picture_export.h"
#include "app/problem_words.h"
#include "app/text.h"
#include "app/theme.h"
#include "app/widgets/columns.h"
#include "app/widgets/empty_state.h"
#include "app/widgets/section.h"

namespace ql::app {

namespace {

constexpr std::uint64_t firstRows = 4, lastRows = 256; ///< of each tensor
constexpr std::uint64_t growth = 4;
constexpr std::size_t mostTraded = 24;

} // namespace

TradeoffPanel::TradeoffPanel(Studio& studio, QWidget* parent)
    : QWidget(parent)
    , m_studio(studio)
{
    m_chart = new TradeoffChart;
    m_chart->setObjectName(QStringLiteral("tradeoffChart"));
    auto* sorted = new QSortFilterProxyModel(this);
    sorted->setSourceModel(&m_model);
    sorted->setSortRole(Qt::EditRole);
    m_table = new QTableView;
    m_table->setObjectName(QStringLiteral("tradeoffTable"));
    m_table->setAccessibleName(tr("Error and bits in numbers"));
    m_table->setModel(sorted);
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(TradeoffModel::Bits, Qt::AscendingOrder);
    showAsRows(*m_table);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setAlternatingRowColors(true);
    m_table->horizontalHeader()->setStretchLastSection(true);
    widenToHeadings(*m_table);
    connect(m_table, &QTableView::activated, this, [this, sorted](const QModelIndex& index) {
        assign(m_model.points()[static_cast<std::size_t>(sorted->mapToSource(index).row())].type);
    });
    auto* split = new QSplitter(Qt::Horizontal);
    split->setChildrenCollapsible(false);
    split->addWidget(m_chart);
    split->addWidget(m_table);
    split->setStretchFactor(0, 3);
    split->setStretchFactor(1, 2);
    split->setSizes({3000, 2000});
    m_readout = new ElidedLabel;
    m_readout->setObjectName(QStringLiteral("tradeoffReadout"));
    m_readout->setContentsMargins(theme::gap, 0, theme::gap, theme::tight);
    auto* whole = new QWidget;
    auto* column = new QVBoxLayout(whole);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::tight);
    column->addWidget(split, 1);
    column->addWidget(m_readout);
    m_sentence = quietSentence();
    m_sentence->setObjectName(QStringLiteral("tradeoffSentence"));
    m_pages = new QStackedWidget;
    m_pages->addWidget(m_sentence);
    m_pages->addWidget(whole);
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->setSpacing(0);
    outer->addWidget(makeHead());
    outer->addWidget(m_pages, 1);

    connect(&studio, &Studio::selectionChanged, this, &TradeoffPanel::refresh);
    connect(&studio, &Studio::modelChanged, this, &TradeoffPanel::refresh);
    connect(&studio, &Studio::planChanged, this, &TradeoffPanel::refresh);
    connect(m_chart, &TradeoffChart::picked, this, &TradeoffPanel::assign);
    connect(m_chart, &TradeoffChart::pointed, m_readout, &ElidedLabel::setFullText);
    say(tr("Open a model first."));
}

TradeoffPanel::~TradeoffPanel()
{
    stop();
}

QWidget* TradeoffPanel::makeHead()
{
    auto* bar = new QWidget;
    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins(theme::gap, theme::gap, theme::gap, theme::gap);
    row->setSpacing(theme::gap);
    m_name = new ElidedLabel;
    m_badge = caption();
    m_badge->setObjectName(QStringLiteral("tradeoffBadge"));
    m_badge->setWordWrap(false);
    m_measure = new QComboBox;
    m_measure->setObjectName(QStringLiteral("tradeoffMeasure"));
    m_measure->setAccessibleName(tr("How the error is measured"));
    m_measure->addItems({tr("Relative error"), tr("SQNR in decibels")});
    connect(m_measure, &QComboBox::currentIndexChanged, this,
            [this](int index) { m_chart->setMeasure(static_cast<TradeoffChart::Measure>(index)); });
    auto* more = new QToolButton;
    more->setText(tr("Export"));
    more->setProperty("worded", true);
    more->setToolTip(tr("Saves the chart, or its figures"));
    connect(more, &QToolButton::clicked, this, [this] {
        savePicture(this, m_studio, pictureOf(*m_chart, QStringLiteral("error-and-bits"), m_table->model()));
    });
    row->addWidget(m_name, 1);
    row->addWidget(m_badge);
    row->addWidget(m_measure);
    row->addWidget(more);
    return bar;
}

void TradeoffPanel::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    refresh();
}

void TradeoffPanel::stop()
{
    if (m_context)
        m_context->cancel();
    m_context.reset();
    m_work.cancel();
}

void TradeoffPanel::say(const QString& sentence)
{
    m_model.set({}, {});
    m_chart->set({}, {});
    m_badge->clear();
    m_sentence->setText(sentence);
    m_pages->setCurrentIndex(0);
}

void TradeoffPanel::refresh()
{
    if (!isVisible())
        return; // showEvent() comes here
    const Planner::PlanPtr plan = m_studio.planner().plan();
    Subject now{m_studio.model().get(), m_studio.selection().tensors()};
    if (plan) {
        now.importance = plan->importance.get();
        now.to = plan->recipe.to;
        now.search = plan->recipe.search;
    }
    if (now == m_subject && m_pages->currentIndex() == 1)
        return showChosen();
    stop();
    m_subject = now;
    m_readout->setFullText(QString());
    const int count = static_cast<int>(now.tensors.size());
    m_name->setFullText(count == 1 ? m_studio.selectedTensor() : tr("%Ln tensor(s) chosen", nullptr, count));
    if (!now.model)
        return say(tr("Open a model first."));
    if (now.tensors.empty())
        return say(tr("Choose tensors in the table or the layer map to see what each type would cost and lose."));
    if (!plan || plan->source != m_studio.model())
        return say(tr("Working out the plan…"));
    m_measured.clear();
    const std::size_t some = std::min(mostTraded, now.tensors.size());
    for (std::size_t i = 0; i < some; ++i)
        m_measured.push_back(static_cast<std::size_t>(now.tensors[(2 * i + 1) * now.tensors.size() / (2 * some)]));
    say(tr("Encoding sample rows in every type…"));
    sample(firstRows);
}

void TradeoffPanel::sample(std::uint64_t rows)
{
    job::TradeoffOptions options;
    options.to = m_subject.to;
    options.search = m_subject.search;
    options.types = job::usualTradeoffTypes(options.to);
    options.tensors = m_measured;
    options.rows = rows;
    options.threads = static_cast<unsigned>(std::max(1, QThread::idealThreadCount() - 1));
    m_context = std::make_shared<job::Context>();
    m_work.run(
        [plan = m_studio.planner().plan(), options, context = m_context](const std::atomic<bool>&) {
            return job::measureTradeoff(plan->source, options, plan->importance, *context);
        },
        [this, rows](const Result<job::Tradeoff>& tradeoff) { take(tradeoff, rows); });
}

void TradeoffPanel::take(const Result<job::Tradeoff>& tradeoff, std::uint64_t rows)
{
    m_context.reset();
    if (!tradeoff)
        return say(errorInWords(tradeoff.error()));
    if (tradeoff->tensors.empty())
        return say(tr("None of these tensors can be quantised: norms, routers and the like are kept as they are."));
    std::uint64_t read = 0, all = 0;
    for (const job::TensorTradeoff& tensor : tradeoff->tensors) {
        read += tensor.sampledRows;
        all += tensor.rows;
    }
    QString badge = read == all ? tr("Measured on all %1 rows").arg(text::grouped(all))
                                : tr("Estimated from %1 of %2 rows").arg(text::grouped(read), text::grouped(all));
    if (m_measured.size() < m_subject.tensors.size())
        badge += tr(" of %1 of the %2 tensors").arg(m_measured.size()).arg(m_subject.tensors.size());
    m_badge->setText(badge);
    m_model.set(tradeoff->total, {});
    m_pages->setCurrentIndex(1);
    showChosen();
    m_table->resizeColumnsToContents();
    const int arrow = fontMetrics().height(); // of the order, which the style does not count
    m_table->setColumnWidth(TradeoffModel::Bits, m_table->columnWidth(TradeoffModel::Bits) + arrow);
    if (read < all && rows < lastRows)
        sample(rows * growth);
}

std::optional<quant::Format> TradeoffPanel::chosenType() const
{
    const Planner::PlanPtr plan = m_studio.planner().plan();
    std::optional<quant::Format> type;
    if (!plan || plan->source != m_studio.model())
        return type;
    for (const std::size_t tensor : m_measured) {
        const plan::Step* const step = plan->stepOf(tensor);
        const auto planned = step ? quant::formatByName(step->asked) : std::nullopt;
        if (!planned || (type && type != planned))
            return std::nullopt;
        type = planned;
    }
    return type;
}

void TradeoffPanel::showChosen()
{
    const std::vector<job::TradeoffPoint> points = m_model.points();
    m_model.set(points, chosenType());
    m_chart->set(points, chosenType());
}

void TradeoffPanel::assign(quant::Format type)
{
    paintSelection(m_studio, type);
}

} // namespace ql::app
