// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/panels/bench_panel.h"

#include <algorithm>
#include <climits>

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QSplitter>
#include <QStackedWidget>
#include <QStyle>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

#include "app/problem_words.h"
#include "app/text.h"
#include "app/theme.h"
#include "app/widgets/columns.h"
#include "app/widgets/empty_state.h"
#include "core/quant/block_text.h"

namespace ql::app {

namespace {

enum SourceIndex { FromTensor, ByHand };

int asInt(std::uint64_t value)
{
    return static_cast<int>(std::min<std::uint64_t>(value, INT_MAX));
}

} // namespace

BenchPanel::BenchPanel(Studio& studio, QWidget* parent)
    : QWidget(parent)
    , m_studio(studio)
    , m_formats(new EncodingList)
{
    auto* split = new QSplitter(Qt::Horizontal);
    split->setChildrenCollapsible(false);
    split->addWidget(m_formats);
    split->addWidget(makeResult());
    split->setStretchFactor(1, 1);
    split->setSizes({m_formats->minimumWidth(), 5 * m_formats->minimumWidth()});
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeSource());
    column->addWidget(split, 1);

    connect(&studio, &Studio::selectionChanged, this, &BenchPanel::showTensor);
    connect(&studio, &Studio::modelChanged, this, &BenchPanel::showTensor);
    connect(&studio, &Studio::blockChosen, this, [this](quint64 row, quint64 at) {
        m_source->setCurrentIndex(FromTensor);
        goTo(row, at);
    });
    connect(m_formats, &EncodingList::checkedChanged, this, &BenchPanel::refresh);
    showTensor();
}

QWidget* BenchPanel::makeSource()
{
    auto* bar = new QWidget;
    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins(theme::gap, theme::gap, theme::gap, theme::gap);
    row->setSpacing(theme::gap);
    m_source = new QComboBox;
    m_source->setObjectName(QStringLiteral("benchSource"));
    m_source->setAccessibleName(tr("Where the values come from"));
    m_source->addItems({tr("Selected tensor"), tr("Numbers by hand")});
    m_sources = new QStackedWidget;
    m_sources->addWidget(makeTensorSource());
    m_sources->addWidget(makeNumberSource());
    m_sources->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(m_source, &QComboBox::currentIndexChanged, this, [this](int index) {
        m_sources->setCurrentIndex(index);
        refresh();
    });
    row->addWidget(m_source);
    row->addWidget(m_sources, 1);
    return bar;
}

QWidget* BenchPanel::makeTensorSource()
{
    auto* widget = new QWidget;
    auto* row = new QHBoxLayout(widget);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(theme::gap);
    m_name = new ElidedLabel;
    m_name->setFont(theme::monospaceFont());
    const auto spin = [this](const char* name, const QString& prefix, const QString& tip) {
        auto* box = new QSpinBox;
        box->setObjectName(QString::fromLatin1(name));
        box->setPrefix(prefix);
        box->setToolTip(tip);
        box->setAccessibleName(tip);
        box->setKeyboardTracking(false);
        connect(box, &QSpinBox::valueChanged, this, &BenchPanel::refresh);
        return box;
    };
    m_row = spin("benchRow", tr("row "), tr("Row of the tensor, from 0"));
    m_column = spin("benchColumn", tr("column "), tr("Column of a value in the block, from 0"));
    m_column->setSingleStep(static_cast<int>(benchBlock));
    const auto button = [](const char* name, const QString& words, const QString& tip) {
        auto* made = new QToolButton;
        made->setObjectName(QString::fromLatin1(name));
        made->setText(words);
        made->setProperty("worded", true);
        made->setToolTip(tip);
        made->setAccessibleName(tip);
        return made;
    };
    m_previous = button("benchPrevious", QStringLiteral("◀"), tr("Previous block"));
    m_next = button("benchNext", QStringLiteral("▶"), tr("Next block"));
    m_worst = button("benchWorst", tr("Worst block"),
                     tr("Goes to the block with the largest error of a format, among sample rows"));
    m_worst->setPopupMode(QToolButton::InstantPopup);
    m_worstMenu = new QMenu(m_worst);
    m_worst->setMenu(m_worstMenu);
    connect(m_worstMenu, &QMenu::aboutToShow, this, &BenchPanel::fillWorstMenu);
    connect(m_previous, &QToolButton::clicked, this, [this] { moveBlock(-1); });
    connect(m_next, &QToolButton::clicked, this, [this] { moveBlock(1); });
    row->addWidget(m_name, 1);
    for (QWidget* control : std::initializer_list<QWidget*>{m_row, m_column, m_previous, m_next, m_worst})
        row->addWidget(control);
    return widget;
}

QWidget* BenchPanel::makeNumberSource()
{
    auto* widget = new QWidget;
    auto* row = new QHBoxLayout(widget);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(theme::gap);
    const auto example =
        QString::fromUtf8(quant::exampleBlockValues.data(), static_cast<qsizetype>(quant::exampleBlockValues.size()));
    m_numbers = new QLineEdit(example);
    m_numbers->setObjectName(QStringLiteral("benchNumbers"));
    m_numbers->setAccessibleName(tr("Numbers to quantise"));
    m_numbers->setPlaceholderText(tr("1 to 64 numbers: 0.3, -0.77, 1.2"));
    m_numbers->setClearButtonEnabled(true);
    connect(m_numbers, &QLineEdit::textChanged, this, &BenchPanel::refresh);
    auto* again = new QToolButton;
    again->setText(tr("Example"));
    again->setProperty("worded", true);
    again->setToolTip(tr("Eight numbers of which one becomes −1 in MXFP4"));
    connect(again, &QToolButton::clicked, this, [this, example] { m_numbers->setText(example); });
    row->addWidget(m_numbers, 1);
    row->addWidget(again);
    return widget;
}

QWidget* BenchPanel::makeResult()
{
    m_lanes = new BlockLanes;
    m_lanes->setObjectName(QStringLiteral("benchLanes"));
    m_lanes->setBackgroundRole(QPalette::Base);
    auto* scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(m_lanes);
    scroll->viewport()->setBackgroundRole(QPalette::Base);
    m_table = new QTableView;
    m_table->setObjectName(QStringLiteral("benchTable"));
    m_table->setAccessibleName(tr("Values in numbers"));
    m_table->setModel(&m_model);
    showAsRows(*m_table);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setAlternatingRowColors(true);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setDefaultSectionSize(fontMetrics().horizontalAdvance(QStringLiteral("-0.0007812"))
                                                       + theme::wide);
    auto* split = new QSplitter(Qt::Vertical);
    split->setChildrenCollapsible(false);
    split->addWidget(scroll);
    split->addWidget(m_table);
    split->setStretchFactor(0, 3);
    split->setStretchFactor(1, 1);
    split->setSizes({3000, 1000}); // shares: the lanes are what people come for

    m_note = caption();
    m_note->setObjectName(QStringLiteral("benchNote"));
    m_note->setContentsMargins(theme::wide, 0, theme::wide, 0);
    auto* whole = new QWidget;
    auto* column = new QVBoxLayout(whole);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_note);
    column->addWidget(split, 1);

    m_sentence = quietSentence();
    m_sentence->setObjectName(QStringLiteral("benchSentence"));
    m_pages = new QStackedWidget;
    m_pages->addWidget(m_sentence);
    m_pages->addWidget(whole);

    connect(m_lanes, &BlockLanes::currentChanged, this, [this](int value) {
        const QSignalBlocker quiet(m_table->selectionModel());
        m_table->setCurrentIndex(m_model.index(value, BenchModel::Original));
        m_table->viewport()->update();
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex& current) { m_lanes->setCurrent(current.isValid() ? current.row() : -1); });
    return m_pages;
}

const arch::TargetTensor* BenchPanel::tensor() const
{
    const int index = m_studio.selectedIndex();
    return m_studio.model() && index >= 0 ? &m_studio.model()->tensors[static_cast<std::size_t>(index)] : nullptr;
}

bool BenchPanel::byHand() const
{
    return m_source->currentIndex() == ByHand;
}

void BenchPanel::showTensor()
{
    if (m_shownModel == m_studio.model().get() && m_shownName == m_studio.selectedTensor() && m_shownModel)
        return;
    m_shownModel = m_studio.model().get();
    m_shownName = m_studio.selectedTensor();
    m_finder.cancel();
    const arch::TargetTensor* const shown = tensor();
    const bool any = shown && shown->elements() > 0;
    m_name->setFullText(any ? m_shownName : QString());
    for (QWidget* control : std::initializer_list<QWidget*>{m_row, m_column, m_previous, m_next, m_worst})
        control->setEnabled(any);
    {
        const QSignalBlocker quietRow(m_row), quietColumn(m_column);
        m_row->setRange(0, any ? asInt(shown->rowCount() - 1) : 0);
        m_column->setRange(0, any ? asInt(shown->columns() - 1) : 0);
        m_row->setValue(0);
        m_column->setValue(0);
    }
    if (!byHand())
        refresh();
}

void BenchPanel::goTo(std::uint64_t row, std::uint64_t column)
{
    {
        const QSignalBlocker quietRow(m_row), quietColumn(m_column);
        m_row->setValue(asInt(row));
        m_column->setValue(asInt(column));
    }
    refresh();
}

void BenchPanel::moveBlock(int by)
{
    const arch::TargetTensor* const shown = tensor();
    if (!shown)
        return;
    const auto perRow = static_cast<std::int64_t>((shown->columns() + benchBlock - 1) / benchBlock);
    const std::int64_t block = m_row->value() * perRow + m_column->value() / static_cast<int>(benchBlock) + by;
    const std::int64_t last = perRow * static_cast<std::int64_t>(shown->rowCount()) - 1;
    const std::int64_t inside = std::clamp<std::int64_t>(block, 0, last);
    goTo(static_cast<std::uint64_t>(inside / perRow), static_cast<std::uint64_t>(inside % perRow) * benchBlock);
}

void BenchPanel::fillWorstMenu()
{
    m_worstMenu->clear();
    for (const quant::BlockEncoding* encoding : m_formats->checked())
        m_worstMenu->addAction(tr("of %1").arg(QString::fromStdString(encoding->name)), this,
                               [this, encoding] { findWorst(*encoding); });
}

void BenchPanel::findWorst(const quant::BlockEncoding& encoding)
{
    const int index = m_studio.selectedIndex();
    if (!tensor())
        return;
    note(tr("Looking for the worst block of %1…").arg(QString::fromStdString(encoding.name)));
    m_finder.run(
        [model = m_studio.model(), index, &encoding](const std::atomic<bool>& stop) {
            return findWorstBlock(model->tensors[static_cast<std::size_t>(index)], encoding, stop);
        },
        [this, &encoding](const Result<WorstBlock>& worst) {
            if (!worst) {
                note(errorInWords(worst.error()));
                return;
            }
            goTo(worst->row, worst->column);
            note(tr("Worst block of %1 among %2 of %3 rows")
                     .arg(QString::fromStdString(encoding.name), text::grouped(worst->rowsRead),
                          text::grouped(worst->rowCount)));
        });
}

void BenchPanel::note(const QString& sentence)
{
    m_note->setText(sentence);
    m_note->setVisible(!sentence.isEmpty());
}

void BenchPanel::say(const QString& sentence)
{
    m_viewer.cancel();
    m_lanes->set(nullptr);
    m_model.set(nullptr);
    m_sentence->setText(sentence);
    m_pages->setCurrentIndex(0);
}

void BenchPanel::refresh()
{
    note({});
    const BenchEncodings encodings = m_formats->checked();
    const auto done = [this](Result<BenchView> view) { take(std::move(view)); };
    m_numbers->setProperty("invalid", false);
    if (byHand()) {
        Result<std::vector<float>> values = quant::parseBlockValues(m_numbers->text().toStdString());
        m_numbers->setProperty("invalid", !values);
        m_numbers->style()->polish(m_numbers);
        if (!values)
            return say(errorInWords(values.error()));
        if (encodings.empty())
            return say(tr("Check the formats to compare in the list."));
        m_viewer.run([values = *values,
                      encodings](const std::atomic<bool>& stop) { return benchValues(values, encodings, stop); },
                     done);
        return;
    }
    const arch::TargetTensor* const shown = tensor();
    if (!shown || shown->elements() == 0)
        return say(tr("Choose a tensor in the table or the layer map, or type numbers in, to see what formats make of "
                      "them."));
    if (encodings.empty())
        return say(tr("Check the formats to compare in the list."));
    const int index = m_studio.selectedIndex();
    m_viewer.run(
        [model = m_studio.model(), index, encodings, row = m_row->value(),
         column = m_column->value()](const std::atomic<bool>& stop) {
            return benchBlockOf(model->tensors[static_cast<std::size_t>(index)], static_cast<std::uint64_t>(row),
                                static_cast<std::uint64_t>(column), encodings, stop);
        },
        done);
}

void BenchPanel::take(Result<BenchView> view)
{
    if (!view)
        return say(errorInWords(view.error()));
    const auto shared = std::make_shared<const BenchView>(std::move(*view));
    const int current = m_lanes->current();
    m_lanes->set(shared);
    m_model.set(shared);
    m_lanes->setCurrent(current);
    if (m_lanes->current() >= 0) {
        const QSignalBlocker quiet(m_table->selectionModel());
        m_table->setCurrentIndex(m_model.index(m_lanes->current(), BenchModel::Original));
    }
    m_pages->setCurrentIndex(1);
}

} // namespace ql::app
