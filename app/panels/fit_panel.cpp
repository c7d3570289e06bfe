// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/panels/fit_panel.h"

#include <QComboBox>
#include <QFormLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QLocale>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

#include "app/problem_words.h"
#include "app/text.h"
#include "app/theme.h"
#include "app/usage_choice.h"
#include "app/user_folders.h"
#include "app/widgets/columns.h"
#include "app/widgets/empty_state.h"
#include "app/widgets/form_labels.h"
#include "app/widgets/memory_bar.h"
#include "app/widgets/section.h"

namespace ql::app {

namespace {

constexpr int contextStep = 1024, mostContext = 1 << 24;

QString nameOf(fit::PartKind kind)
{
    switch (kind) {
    case fit::PartKind::Weights:
        return FitPanel::tr("Weights");
    case fit::PartKind::Embedding:
        return FitPanel::tr("Token embedding");
    case fit::PartKind::Cache:
        return FitPanel::tr("KV cache");
    case fit::PartKind::Compute:
        return FitPanel::tr("Buffers");
    case fit::PartKind::Margin:
        return FitPanel::tr("Margin");
    }
    return {};
}

/// Told apart by lightness too, in either theme.
QColor colourOf(fit::PartKind kind)
{
    const bool dark = theme::isDark();
    switch (kind) {
    case fit::PartKind::Weights:
        return theme::tones().accent;
    case fit::PartKind::Embedding:
        return dark ? QColor(0x4a, 0x6f, 0xc4) : QColor(0x7f, 0xa0, 0xe6);
    case fit::PartKind::Cache:
        return dark ? QColor(0x3f, 0xb5, 0x9b) : QColor(0x1f, 0x8f, 0x7a);
    case fit::PartKind::Compute:
        return dark ? QColor(0xd9, 0xa1, 0x4e) : QColor(0xd0, 0x92, 0x32);
    case fit::PartKind::Margin:
        return theme::tones().secondary;
    }
    return {};
}

} // namespace

FitPanel::FitPanel(Studio& studio, QWidget* parent)
    : QWidget(parent)
    , m_studio(studio)
    , m_pages(new QStackedWidget(this))
    , m_bar(new MemoryBar)
{
    auto* content = new QWidget;
    content->setBackgroundRole(QPalette::Base);
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(theme::wide, theme::wide, theme::wide, theme::wide);
    column->setSpacing(theme::gap);
    column->addWidget(makeQuestions());
    m_total = new QLabel;
    m_total->setFont(theme::headingFont());
    m_total->setWordWrap(true);
    m_total->setObjectName(QStringLiteral("memoryTotal"));
    column->addWidget(m_total);
    m_bar->setAccessibleName(tr("Memory by part"));
    m_bar->setObjectName(QStringLiteral("memoryBar"));
    column->addWidget(m_bar);
    m_parts = new QGridLayout;
    m_parts->setHorizontalSpacing(theme::gap);
    m_parts->setVerticalSpacing(theme::tight);
    m_parts->setColumnStretch(1, 1);
    column->addLayout(m_parts);
    m_notes = caption();
    column->addWidget(m_notes);
    column->addWidget(makeDevices(), 1);

    auto* scroll = new QScrollArea;
    scroll->setWidget(content);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus); // what it holds takes the focus, and comes into sight with it
    m_why = caption();
    m_why->setAlignment(Qt::AlignCenter);
    m_why->setMargin(theme::wide);
    m_pages->addWidget(m_why);
    m_pages->addWidget(scroll);
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(m_pages);
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);

    connect(&studio, &Studio::planChanged, this, &FitPanel::refresh);
    connect(&UsageChoice::shared(), &UsageChoice::changed, this, &FitPanel::refresh);
    refresh();
}

QWidget* FitPanel::makeQuestions()
{
    auto* box = new QWidget;
    auto* form = new QFormLayout(box);
    form->setContentsMargins(0, 0, 0, 0);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_context = new QSpinBox;
    m_context->setObjectName(QStringLiteral("contextLength"));
    m_context->setRange(1, mostContext);
    m_context->setSingleStep(contextStep);
    m_context->setGroupSeparatorShown(true);
    m_context->setSuffix(tr(" tokens"));
    m_context->setKeyboardTracking(false);
    m_context->setToolTip(tr("The longest conversation or document that is to have room: its keys and values are kept "
                             "in memory for as long as it goes on"));
    m_cache = new QComboBox;
    m_cache->setObjectName(QStringLiteral("cacheType"));
    m_cache->setToolTip(tr("How the keys and values are stored: Q8_0 and FP8 take half the memory of F16 at little "
                           "loss, Q4_0 a quarter"));
    form->addRow(tr("Context"), m_context);
    form->addRow(tr("KV cache"), m_cache);
    centreLabels(*form);
    m_context->setValue(static_cast<int>(UsageChoice::shared().usage().context));
    const auto changed = [this] {
        fit::Usage usage = UsageChoice::shared().usage();
        usage.context = static_cast<std::uint64_t>(m_context->value());
        if (m_cache->currentIndex() >= 0)
            usage.cache = static_cast<fit::CacheType>(m_cache->currentData().toInt());
        UsageChoice::shared().set(usage);
    };
    connect(m_context, &QSpinBox::valueChanged, this, changed);
    connect(m_cache, &QComboBox::activated, this, changed);
    return box;
}

QWidget* FitPanel::makeDevices()
{
    auto* box = new QWidget;
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(0, theme::gap, 0, 0);
    column->setSpacing(theme::gap);
    column->addWidget(sectionHeading(tr("Devices")));
    m_filter = new QLineEdit;
    m_filter->setPlaceholderText(tr("Search devices"));
    m_filter->setAccessibleName(tr("Search devices"));
    m_filter->setClearButtonEnabled(true);
    column->addWidget(m_filter);

    m_sorted.setSourceModel(&m_devices);
    m_sorted.setSortRole(Qt::EditRole);
    m_sorted.setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_table = new QTableView;
    m_table->setObjectName(QStringLiteral("deviceTable"));
    m_table->setAccessibleName(tr("Devices and whether the output fits"));
    m_table->setModel(&m_sorted);
    showAsRows(*m_table);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(-1, Qt::AscendingOrder); // the order of the list
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(DeviceModel::Name, QHeaderView::Interactive);
    m_table->setColumnWidth(DeviceModel::Name, fontMetrics().averageCharWidth() * 22);
    m_table->setMinimumHeight(fontMetrics().height() * 10);
    column->addWidget(m_table, 1);
    m_explanation = caption();
    m_explanation->setObjectName(QStringLiteral("verdictReason"));
    m_explanation->setTextInteractionFlags(Qt::TextSelectableByMouse);
    column->addWidget(m_explanation);
    column->addWidget(caption(tr("Devices of your own: %1").arg(QString::fromStdString(ownDeviceFile()))));

    connect(m_filter, &QLineEdit::textChanged, &m_sorted, &QSortFilterProxyModel::setFilterFixedString);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex& current) {
                if (const DeviceModel::Row* row = m_devices.at(m_sorted.mapToSource(current).row())) {
                    UsageChoice::shared().setDevice(QString::fromStdString(row->device.name));
                    showAnswer();
                }
            });
    return box;
}

void FitPanel::offerCacheTypes(plan::Container container)
{
    const QSignalBlocker quiet(m_cache);
    m_cache->clear();
    for (const fit::CacheType type : fit::cacheTypesOf(container)) {
        const std::string_view name = fit::cacheTypeName(type);
        m_cache->addItem(QString::fromUtf8(name.data(), static_cast<qsizetype>(name.size())), static_cast<int>(type));
    }
    m_cache->setCurrentIndex(std::max(0, m_cache->findData(static_cast<int>(UsageChoice::shared().usage().cache))));
}

Result<FitPanel::Answer> FitPanel::work(const plan::Plan& plan, const fit::Usage& usage)
{
    QL_TRY(const fit::DeviceList list, fit::readDevices(io::systemDisk(), arch::resourceFolder(), ownDeviceFile()));
    QL_TRY(const fit::CacheShape shape, fit::cacheShapeOf(*plan.source));
    Answer answer;
    answer.problems = list.problems;
    QL_TRY(answer.card, fit::memoryNeed(plan, usage, fit::Memory::Graphics));
    QL_TRY(answer.shared, fit::memoryNeed(plan, usage, fit::Memory::Shared));
    for (const fit::Device& device : list.devices) {
        const fit::DeviceClass* hardware = list.classOf(device);
        const fit::MemoryNeed& need = device.kind == fit::Memory::Shared ? answer.shared : answer.card;
        answer.rows.push_back({device, problemInWords(hardware ? hardware->title : std::string()),
                               fit::judge(fit::weightsOf(plan), shape, need, device, hardware)});
    }
    return answer;
}

void FitPanel::refresh()
{
    const Planner::PlanPtr plan = m_studio.planner().plan();
    if (!plan) {
        m_work.cancel();
        m_answer.reset();
        m_why->setText(tr("Open a model: this says how much memory its output needs to run, and on which devices it "
                          "fits."));
        m_pages->setCurrentIndex(0);
        return;
    }
    offerCacheTypes(plan->recipe.to);
    const fit::Usage usage = UsageChoice::shared().usageFor(plan->recipe.to);
    {
        const QSignalBlocker quiet(m_context);
        m_context->setValue(static_cast<int>(usage.context));
    }
    m_work.run([plan, usage](const std::atomic<bool>&) { return work(*plan, usage); },
               [this](Result<Answer> answer) {
                   if (!answer) {
                       m_answer.reset();
                       m_why->setText(errorInWords(answer.error()));
                       m_pages->setCurrentIndex(0);
                       return;
                   }
                   m_answer = *std::move(answer);
                   m_devices.set(m_answer->rows);
                   m_pages->setCurrentIndex(1);
                   const int row = m_devices.rowOf(UsageChoice::shared().device());
                   const QModelIndex index = m_sorted.mapFromSource(m_devices.index(std::max(row, 0), 0));
                   if (index.isValid() && m_table->currentIndex().row() != index.row()) {
                       m_table->setCurrentIndex(index);
                       m_table->scrollTo(index, QAbstractItemView::PositionAtCenter);
                   }
                   showAnswer();
               });
}

const DeviceModel::Row* FitPanel::chosen() const
{
    return m_devices.at(m_devices.rowOf(UsageChoice::shared().device()));
}

void FitPanel::showAnswer()
{
    if (!m_answer)
        return;
    const DeviceModel::Row* row = chosen();
    const bool isShared = row && row->device.kind == fit::Memory::Shared;
    const fit::MemoryNeed& need = isShared ? m_answer->shared : m_answer->card;
    if (row) {
        m_total->setText(tr("%1 of %2: %3 on %4")
                             .arg(text::bytes(need.total()), text::bytes(row->device.usable),
                                  DeviceModel::fitText(row->verdict.fit), QString::fromStdString(row->device.name)));
        m_explanation->setText(DeviceModel::explanation(*row));
    } else {
        m_total->setText(text::bytes(need.total()));
        m_explanation->clear();
    }
    showParts(need, row ? row->device.usable : 0);
    QStringList notes;
    for (const std::string& note : need.notes)
        notes += problemInWords(note);
    for (const std::string& problem : m_answer->problems)
        notes += problemInWords(problem);
    m_notes->setText(notes.join(QLatin1Char('\n')));
    m_notes->setVisible(!notes.isEmpty());
}

void FitPanel::showParts(const fit::MemoryNeed& need, std::uint64_t room)
{
    while (QLayoutItem* item = m_parts->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    std::vector<MemoryPiece> pieces;
    for (const fit::Part& part : need.parts) {
        const int line = static_cast<int>(pieces.size());
        pieces.push_back({nameOf(part.kind), part.bytes, part.exact, colourOf(part.kind)});
        auto* swatch = new MemorySwatch;
        swatch->setLook(pieces.back().colour, part.exact);
        const auto cell = [&](const QString& words, int at, Qt::Alignment alignment) {
            auto* label = new QLabel(words);
            label->setToolTip(problemInWords(part.how));
            m_parts->addWidget(label, line, at, alignment);
            return label;
        };
        m_parts->addWidget(swatch, line, 0, Qt::AlignCenter);
        cell(pieces.back().name, 1, Qt::AlignLeft);
        cell(text::bytes(part.bytes), 2, Qt::AlignRight);
        QString kind = tr("exact");
        if (!part.exact)
            kind = part.kind == fit::PartKind::Margin ? tr("rule of thumb") : tr("estimated");
        cell(kind, 3, Qt::AlignLeft)->setForegroundRole(QPalette::PlaceholderText);
    }
    m_bar->setPieces(std::move(pieces), room);
}

} // namespace ql::app
