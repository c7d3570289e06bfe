// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/panels/map_panel.h"

#include <algorithm>

#include <QClipboard>
#include <QComboBox>
#include <QFileDialog>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QMenu>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

#include "app/map_options.h"
#include "app/paint_strip.h"
#include "app/picture_export.h"
#include "app/strokes.h"
#include "app/tensor_actions.h"
#include "app/theme.h"
#include "app/widgets/colour_legend.h"
#include "app/widgets/columns.h"
#include "app/widgets/section.h"
#include "app/widgets/table_selection.h"
#include "app/widgets/type_delegate.h"
#include "app/widgets/type_menu.h"

namespace ql::app {

MapPanel::MapPanel(Studio& studio, TensorView* view, const QString& fileName, QWidget* parent)
    : QWidget(parent)
    , m_studio(studio)
    , m_view(view)
    , m_fileName(fileName)
    , m_pages(new QStackedWidget(this))
    , m_table(new QTableView(this))
{
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    makeTable();
    m_pages->addWidget(view);
    m_pages->addWidget(m_table);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeHead());
    m_note = caption({}, this);
    m_note->setContentsMargins(theme::wide, 0, theme::wide, theme::tight);
    column->addWidget(m_note);
    column->addWidget(m_pages, 1);
    column->addWidget(new PaintStrip(studio, this));
    setFocusProxy(view);

    connect(&studio, &Studio::modelChanged, this, &MapPanel::refresh);
    connect(&studio, &Studio::planChanged, this, &MapPanel::refresh);
    connect(&studio, &Studio::reportChanged, this, &MapPanel::refresh);
    connect(&studio.maps(), &MapOptions::changed, this, [this] {
        showChoice();
        refresh();
    });
    connect(&studio, &Studio::selectionChanged, this, &MapPanel::showSelection);
    // Strokes that are in the plan stay until the map has the plan (refresh()).
    connect(&studio.strokes(), &Strokes::changed, this, [this] {
        if (!m_studio.strokes().unplanned().empty())
            showStrokes();
    });
    connect(view, &TensorView::picked, this, [this](const std::vector<int>& tensors, Selection::How how, int pointed) {
        m_studio.select(tensors, how, pointed);
    });
    connect(view, &TensorView::contextRequested, this, &MapPanel::openMenu);
    showChoice();
}

QWidget* MapPanel::makeHead()
{
    auto* bar = new QWidget(this);
    m_head = new QHBoxLayout(bar);
    m_head->setContentsMargins(theme::wide, theme::gap, theme::wide, theme::tight);
    m_head->setSpacing(theme::gap);

    m_colours = new QComboBox(bar);
    m_colours->setAccessibleName(tr("Colour the map by"));
    m_colours->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_colours->setMinimumContentsLength(14);
    m_colours->setToolTip(tr("What the colours mean"));
    for (int kind = 0; kind < measureKinds; ++kind) {
        m_colours->addItem(measureName(static_cast<MeasureKind>(kind)));
        m_colours->setItemData(kind, measureHint(static_cast<MeasureKind>(kind)), Qt::ToolTipRole);
    }
    connect(m_colours, &QComboBox::activated, this, &MapPanel::chooseColours);

    m_legend = new ColourLegend(ColourMap::bits(), bar);
    m_badge = new QLabel(tr("heuristic"), bar);
    m_badge->setObjectName(QStringLiteral("badge"));
    m_badge->setToolTip(measureHint(MeasureKind::Sensitivity));
    m_badge->setFont(theme::smallFont());

    m_asTable = new QToolButton(bar);
    m_asTable->setText(tr("Table"));
    m_asTable->setProperty("worded", true);
    m_asTable->setCheckable(true);
    m_asTable->setToolTip(tr("The same figures as a table, to be sorted and copied"));
    connect(m_asTable, &QToolButton::toggled, this, [this](bool table) {
        m_pages->setCurrentIndex(table ? 1 : 0);
        setFocusProxy(m_pages->currentWidget());
        if (table)
            fillTable();
        showSelection();
    });
    auto* save = new QToolButton(bar);
    save->setText(tr("Save…"));
    save->setProperty("worded", true);
    save->setToolTip(tr("Save the map as PNG or SVG, or its figures as CSV"));
    connect(save, &QToolButton::clicked, this, &MapPanel::save);

    m_head->addWidget(m_colours);
    m_head->addWidget(m_badge);
    m_head->addWidget(m_legend);
    m_head->addStretch(1);
    m_head->addWidget(m_asTable);
    m_head->addWidget(save);
    return bar;
}

void MapPanel::makeTable()
{
    m_table->setModel(&m_sorted);
    m_table->setObjectName(QStringLiteral("mapTable"));
    m_table->setAccessibleName(tr("Figures of the map"));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setAlternatingRowColors(true);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + theme::gap);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    m_table->setSortingEnabled(true);
    m_table->setColumnWidth(MeasureModel::Tensor,
                            fontMetrics().horizontalAdvance(QStringLiteral("blk.00.ffn_down_exps.weight 00")));
    widenToHeadings(*m_table);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->installEventFilter(this);
    // Other rows lose what the table has chosen.
    connect(&m_sorted, &QAbstractItemModel::modelReset, this, &MapPanel::showSelection);
    m_tableSelection = new TableSelection(
        *m_table, [this](const QModelIndex& index) { return m_sorted.mapToSource(index).row(); },
        [this](int tensor) { return m_sorted.rowOfSource(tensor); });
    connect(m_tableSelection, &TableSelection::picked, this,
            [this](const std::vector<int>& tensors, Selection::How how, int pointed) {
                m_studio.select(tensors, how, pointed);
            });
}

bool MapPanel::showsTable() const
{
    return m_pages->currentIndex() == 1;
}

bool MapPanel::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_table && event->type() == QEvent::KeyPress
        && static_cast<QKeyEvent*>(event)->matches(QKeySequence::Copy)) {
        copyTable();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void MapPanel::fillTable()
{
    if (m_measure)
        m_figures.set(m_measured, m_measure);
}

void MapPanel::copyTable()
{
    std::vector<int> rows;
    for (const QItemSelectionRange& range : m_table->selectionModel()->selection()) {
        for (int row = range.top(); row <= range.bottom(); ++row)
            rows.push_back(row);
    }
    std::ranges::sort(rows);
    for (int& row : rows)
        row = m_sorted.mapToSource(m_sorted.index(row, 0)).row();
    // A whole large model is a text of many megabytes.
    const auto write = [model = m_measured, measure = m_measure, rows](const std::atomic<bool>&) {
        MeasureModel figures;
        figures.set(model, measure);
        QModelIndexList indexes;
        for (const int row : rows)
            indexes += figures.index(row, 0);
        return asText(figures, QLatin1Char('\t'), indexes);
    };
    const auto done = [](const QString& text) { QGuiApplication::clipboard()->setText(text); };
    constexpr std::size_t mostAtOnce = 500;
    if (rows.size() <= mostAtOnce && !rows.empty())
        done(write(false));
    else
        m_copying.run(write, done);
}

void MapPanel::chooseColours(int choice)
{
    const auto kind = static_cast<MeasureKind>(choice);
    m_studio.maps().setMeasure(kind);
    if (kind == MeasureKind::Difference)
        askForOtherModel(this, m_studio.maps(), false);
}

void MapPanel::showChoice()
{
    m_colours->setCurrentIndex(static_cast<int>(m_studio.maps().measure()));
}

void MapPanel::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    refresh();
    showSelection();
}

void MapPanel::refresh()
{
    if (!isVisible())
        return;
    if (!m_studio.model()) {
        m_work.cancel();
        m_view->setSource(nullptr, false);
        return;
    }
    Measure::Input input{m_studio.model(), m_studio.planner().plan(), m_studio.report(), m_studio.maps().other()};
    if (input.plan && input.plan->source != input.model)
        input.plan = nullptr;
    struct Made {
        std::shared_ptr<const Measure> measure{};
        Places places{};
    };
    m_work.run(
        [input, kind = m_studio.maps().measure(), make = maker()](const std::atomic<bool>& stop) {
            Made made;
            made.measure = endingInBackground(Measure::make(kind, input, stop));
            made.places = stop ? nullptr : endingInBackground(make(input, made.measure));
            return made;
        },
        [this, model = input.model](const Made& made) {
            m_measured = model;
            m_measure = made.measure;
            if (showsTable())
                fillTable();
            showMeasure(*made.measure);
            taken(made.places, model);
            showStrokes();
        });
}

void MapPanel::showStrokes()
{
    const std::deque<Strokes::Stroke>& strokes = m_studio.strokes().unplanned();
    if (!isVisible() || m_studio.maps().measure() != MeasureKind::Type || strokes.empty())
        return;
    std::vector<TensorView::Tint> tints;
    for (const Strokes::Stroke& stroke : strokes) {
        if (stroke.takesBack || !stroke.type)
            continue;
        TensorView::Tint tint{{}, colourOfBits(quant::info(*stroke.type).bitsPerWeight())};
        // Vectors are never quantised beside matrices; the plan knows of more that are not.
        std::ranges::copy_if(stroke.tensors, std::back_inserter(tint.tensors), [this](int tensor) {
            return m_studio.model()->tensors[static_cast<std::size_t>(tensor)].shape.size() > 1;
        });
        tints.push_back(std::move(tint));
    }
    m_view->setTints(tints);
}

void MapPanel::showMeasure(const Measure& measure)
{
    const bool isKnown = measure.missing().isEmpty();
    m_legend->setColours(measure.colours());
    const bool isType = measure.kind() == MeasureKind::Type || measure.kind() == MeasureKind::Difference;
    m_legend->setRange(measure.low(), measure.high(), isType ? tr("Bits per weight") : measureName(measure.kind()));
    m_legend->setVisible(isKnown);
    m_badge->setVisible(measure.isHeuristic() && isKnown);
    QString note = measure.missing();
    if (isKnown && measure.kind() == MeasureKind::Difference)
        note = tr("Coloured: another type than in %1. Grey: the same.").arg(m_studio.maps().other()->name);
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
    m_view->setAccessibleName(measureName(measure.kind()));
}

void MapPanel::showSelection()
{
    if (!isVisible())
        return;
    m_view->setSelection(m_studio.selection(), m_studio.selectedIndex());
    if (showsTable())
        m_tableSelection->show(m_studio.selection(), m_studio.selectedIndex());
}

void MapPanel::save()
{
    fillTable();
    Picture picture;
    picture.name = QStringLiteral("%1-%2").arg(m_studio.modelName(), m_fileName);
    picture.size = m_view->wholeSize();
    picture.paint = [this](QPainter& painter, bool asVectors) { m_view->paintWhole(painter, asVectors); };
    picture.figures = &m_figures;
    savePicture(this, m_studio, picture);
}

void MapPanel::openMenu(const QPoint& globalPos)
{
    if (m_studio.selectedIndex() < 0)
        return;
    QMenu menu;
    if (const int count = m_studio.selection().count(); count > 1) {
        fillTypeMenu(*menu.addMenu(tr("Paint the %Ln chosen tensor(s) as", nullptr, count)), m_studio.recipe().to,
                     [this](std::optional<quant::Format> type) { paintSelection(m_studio, type); });
        menu.addAction(tr("As the preset says"), this, [this] { unpaintSelection(m_studio); });
        menu.addSeparator();
    }
    fillTensorMenu(menu, m_studio, m_studio.model()->tensors[static_cast<std::size_t>(m_studio.selectedIndex())]);
    fillContextMenu(menu);
    menu.exec(globalPos);
}

} // namespace ql::app
