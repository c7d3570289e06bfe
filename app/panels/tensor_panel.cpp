// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/panels/tensor_panel.h"

#include <algorithm>
#include <set>

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QShortcut>
#include <QSignalBlocker>
#include <QStyle>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

#include "app/paint_strip.h"
#include "app/problem_words.h"
#include "app/tensor_actions.h"
#include "app/text.h"
#include "app/theme.h"
#include "app/widgets/table_selection.h"
#include "app/widgets/type_delegate.h"
#include "app/widgets/type_menu.h"

namespace ql::app {

namespace {
constexpr int rowHeight = 26;
}

TensorPanel::TensorPanel(Studio& studio, QWidget* parent)
    : QWidget(parent)
    , m_studio(studio)
    , m_filter(m_model)
    , m_text(new QLineEdit(this))
    , m_regex(new QToolButton(this))
    , m_scheme(new QComboBox(this))
    , m_quantise(new QToolButton(this))
    , m_count(new QLabel(this))
    , m_table(new QTableView(this))
{
    makeTable();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeFilterRow());
    column->addWidget(m_table, 1);
    column->addWidget(new PaintStrip(studio, this));

    const auto update = [this] {
        fitColumns();
        m_model.set(m_studio.model(), m_studio.planner().plan());
        showSchemes();
    };
    connect(&studio, &Studio::modelChanged, this, update);
    connect(&studio, &Studio::planChanged, this, update);
    connect(&studio, &Studio::selectionChanged, this, &TensorPanel::showSelection);
    connect(&m_filter, &QAbstractItemModel::modelReset, this, [this] {
        showCount();
        showSelection();
    });
    update();
}

QWidget* TensorPanel::makeFilterRow()
{
    auto* bar = new QWidget(this);
    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins(theme::gap, theme::gap, theme::gap, theme::gap);
    row->setSpacing(theme::gap);

    m_text->setObjectName(QStringLiteral("tensorFilter"));
    m_text->setPlaceholderText(tr("Filter by name"));
    m_text->setAccessibleName(tr("Filter tensors by name"));
    m_text->setClearButtonEnabled(true);
    m_text->addAction(theme::icon(QStringLiteral("search"), theme::tones().secondary), QLineEdit::LeadingPosition);
    connect(m_text, &QLineEdit::textChanged, this, &TensorPanel::applyFilter);
    auto* find = new QShortcut(QKeySequence::Find, this);
    connect(find, &QShortcut::activated, this, [this] {
        m_text->setFocus(Qt::ShortcutFocusReason);
        m_text->selectAll();
    });

    m_regex->setText(QStringLiteral(".*"));
    m_regex->setProperty("worded", true);
    m_regex->setCheckable(true);
    m_regex->setToolTip(tr("Regular expression, as in a rule"));
    m_regex->setAccessibleName(tr("The filter is a regular expression"));
    connect(m_regex, &QToolButton::toggled, this, &TensorPanel::applyFilter);

    m_scheme->setObjectName(QStringLiteral("schemeFilter"));
    m_scheme->setAccessibleName(tr("Show only tensors stored like this, now or as planned"));
    m_scheme->setToolTip(m_scheme->accessibleName());
    m_scheme->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_scheme->setMinimumContentsLength(9);
    connect(m_scheme, &QComboBox::currentIndexChanged, this, &TensorPanel::applyFilter);

    m_quantise->setText(tr("Quantise these as…"));
    m_quantise->setProperty("worded", true);
    m_quantise->setToolTip(tr("Adds a rule for the tensors that the filter finds"));
    m_quantise->setPopupMode(QToolButton::InstantPopup);
    auto* menu = new QMenu(m_quantise);
    const auto fill = [this, menu] {
        fillTypeMenu(*menu, m_studio.recipe().to,
                     [this](std::optional<quant::Format> type) { m_studio.addRule(filterPattern(), type); });
    };
    connect(menu, &QMenu::aboutToShow, this, fill);
    fill();
    m_quantise->setMenu(menu);
    m_quantise->setEnabled(false);

    m_count->setForegroundRole(QPalette::PlaceholderText);
    row->addWidget(m_text, 1);
    row->addWidget(m_regex);
    row->addWidget(m_scheme);
    row->addWidget(m_quantise);
    row->addWidget(m_count);
    return bar;
}

void TensorPanel::makeTable()
{
    m_table->setObjectName(QStringLiteral("tensorTable"));
    m_table->setAccessibleName(tr("Tensors"));
    m_table->setModel(&m_filter);
    m_table->setItemDelegate(
        new TypeDelegate(TensorModel::BitsRole, TensorModel::FallbackRole, TensorModel::Reason, m_table));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setVerticalScrollMode(QAbstractItemView::ScrollPerItem);
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->setAlternatingRowColors(true);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setTabKeyNavigation(false);
    m_table->setTextElideMode(Qt::ElideMiddle);
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->verticalHeader()->setDefaultSectionSize(rowHeight);

    QHeaderView* header = m_table->horizontalHeader();
    header->setHighlightSections(false);
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header->setStretchLastSection(true);
    header->setSectionsMovable(true);
    setColumnWidth(TensorModel::Layer, "Layer");
    setColumnWidth(TensorModel::Shape, "64 x 768 x 2048 ");
    setColumnWidth(TensorModel::SourceType, "F8_E4M3 00000");
    setColumnWidth(TensorModel::SourceScheme, "FP8 E4M3, blocks of 128x128 ");
    setColumnWidth(TensorModel::TargetScheme, "FP8 E4M3, blocks of 128x128 ");
    setColumnWidth(TensorModel::BytesBefore, "888.8 MiB");
    setColumnWidth(TensorModel::BytesAfter, "Size after ");
    fitColumns();
    header->setSortIndicator(-1, Qt::AscendingOrder);
    header->setSortIndicatorClearable(true);
    m_table->setSortingEnabled(true);

    m_selection = new TableSelection(
        *m_table, [this](const QModelIndex& index) { return m_filter.mapToSource(index).row(); },
        [this](int tensor) { return m_filter.rowOfSource(tensor); });
    connect(m_selection, &TableSelection::picked, this,
            [this](const std::vector<int>& tensors, Selection::How how, int pointed) {
                m_studio.select(tensors, how, pointed);
            });
    connect(m_table, &QWidget::customContextMenuRequested, this, &TensorPanel::openMenu);
}

void TensorPanel::setColumnWidth(TensorModel::Column column, const char* widest)
{
    const QString heading = m_model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
    const int text = std::max(fontMetrics().horizontalAdvance(QString::fromLatin1(widest)),
                              fontMetrics().horizontalAdvance(heading));
    m_table->setColumnWidth(column, text + 20);
}

// The names of another container are longer, and so are those of its types.
void TensorPanel::fitColumns()
{
    const arch::Naming naming = m_studio.model() ? m_studio.model()->naming : arch::Naming::Gguf;
    if (naming == m_fitted)
        return;
    m_fitted = naming;
    const bool isGguf = naming == arch::Naming::Gguf;
    setColumnWidth(TensorModel::Name,
                   isGguf ? "blk.10.ffn_down_exps.weight" : "model.layers.10.self_attn.q_proj.weight");
    setColumnWidth(TensorModel::Role, isGguf ? "ffn_down_exps  " : "input_layernorm ");
    setColumnWidth(TensorModel::PlannedType, isGguf ? "F8_E4M3 00000" : "FP8_DYNAMIC 000");
}

void TensorPanel::applyFilter()
{
    const auto syntax = m_regex->isChecked() ? TensorFilter::Syntax::Regex : TensorFilter::Syntax::Substring;
    const Status status = m_filter.setFilter(m_text->text(), syntax);
    const bool byScheme = m_scheme->currentIndex() > 0;
    m_filter.setScheme(byScheme ? m_scheme->currentText() : QString());
    m_text->setProperty("invalid", !status);
    m_text->setToolTip(status ? QString() : errorInWords(status.error()));
    m_text->style()->polish(m_text);
    // A rule knows names only: it would also take tensors of other schemes.
    m_canBecomeRule = status && !byScheme && !m_text->text().isEmpty();
    showCount();
}

QString TensorPanel::filterPattern() const
{
    if (m_regex->isChecked())
        return m_text->text();
    QString pattern = exactPattern(m_text->text().toStdString());
    pattern = pattern.mid(1, pattern.size() - 2); // a substring may stand anywhere
    const bool hasUpper = m_text->text() != m_text->text().toLower();
    return hasUpper ? QStringLiteral("(?i)") + pattern : pattern;
}

void TensorPanel::showSchemes()
{
    const bool any = m_model.hasSourceSchemes() || m_model.hasTargetSchemes();
    m_table->setColumnHidden(TensorModel::SourceScheme, !m_model.hasSourceSchemes());
    m_table->setColumnHidden(TensorModel::TargetScheme, !m_model.hasTargetSchemes());
    m_scheme->setVisible(any);
    std::set<std::string> found;
    for (int row = 0; any && row < m_model.rowCount(); ++row) {
        found.insert(m_model.sourceScheme(row));
        found.insert(m_model.targetScheme(row));
    }
    found.erase(std::string());
    QStringList schemes(tr("All schemes"));
    for (const std::string& scheme : found)
        schemes += QString::fromStdString(scheme);
    const QString before = m_scheme->currentIndex() > 0 ? m_scheme->currentText() : QString();
    {
        const QSignalBlocker quiet(m_scheme);
        m_scheme->clear();
        m_scheme->addItems(schemes);
        m_scheme->setCurrentIndex(before.isEmpty() ? 0 : std::max<int>(0, static_cast<int>(schemes.indexOf(before))));
    }
    if (!before.isEmpty() && m_scheme->currentIndex() == 0)
        applyFilter();
}

void TensorPanel::showCount()
{
    const int all = m_model.rowCount(), shown = m_filter.rowCount();
    m_count->setText(
        shown == all ? tr("%Ln tensor(s)", nullptr, all)
                     : tr("%1 of %Ln tensor(s)", nullptr, all).arg(text::grouped(static_cast<std::uint64_t>(shown))));
    m_quantise->setEnabled(m_canBecomeRule && shown > 0);
}

void TensorPanel::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    showSelection();
}

void TensorPanel::showSelection()
{
    if (isVisible())
        m_selection->show(m_studio.selection(), m_studio.selectedIndex());
}

void TensorPanel::openMenu(const QPoint& position)
{
    const QModelIndex index = m_table->indexAt(position);
    if (!index.isValid())
        return;
    QMenu menu;
    fillTensorMenu(menu, m_studio, m_model.tensor(m_filter.mapToSource(index).row()));
    menu.exec(m_table->viewport()->mapToGlobal(position));
}

} // namespace ql::app
