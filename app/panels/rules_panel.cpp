// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/panels/rules_panel.h"

#include <QDragEnterEvent>
#include <QHeaderView>
#include <QMenu>
#include <QShortcut>
#include <QSplitter>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

#include "app/recipe_import.h"
#include "app/tensor_actions.h"
#include "app/theme.h"
#include "app/widgets/empty_state.h"
#include "app/widgets/rule_delegate.h"
#include "app/widgets/rule_editor.h"
#include "app/widgets/section.h"

namespace ql::app {

namespace {

// An action of a context menu that names the key that does the same.
void add(QMenu& menu, const QString& text, const QString& key, RulesPanel* panel, void (RulesPanel::*act)())
{
    menu.addAction(key.isEmpty() ? text : QStringLiteral("%1\t%2").arg(text, key), panel, act);
}

} // namespace

RulesPanel::RulesPanel(Studio& studio, QWidget* parent)
    : QWidget(parent)
    , m_studio(studio)
    , m_rules(studio)
    , m_editor(new RuleEditor(studio))
{
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    setAcceptDrops(true);
    auto* split = new QSplitter(Qt::Vertical);
    split->setChildrenCollapsible(false);
    split->addWidget(makeStack());
    split->addWidget(m_editor);
    split->setStretchFactor(0, 3);
    split->setStretchFactor(1, 2);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(split);

    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &RulesPanel::showCurrent);
    connect(&m_rules, &RuleModel::moved, this, &RulesPanel::setCurrent);
    // A stack of another length is listed anew; the place in it stays.
    connect(&m_rules, &QAbstractItemModel::modelAboutToBeReset, this, [this] { m_kept = std::max(0, current()); });
    connect(&m_rules, &QAbstractItemModel::modelReset, this, [this] { setCurrent(m_kept); });
    connect(m_editor, &RuleEditor::found, this, [this](const std::vector<int>& tensors) {
        m_matches = tensors;
        m_matchesOf = m_editor->rule();
        if (std::exchange(m_selectWhenFound, false))
            selectMatches();
    });
    setCurrent(0);
    showCurrent();
}

QWidget* RulesPanel::makeStack()
{
    auto* stack = new QWidget;
    auto* column = new QVBoxLayout(stack);
    column->setContentsMargins(theme::wide, theme::gap, theme::wide, theme::gap);
    column->setSpacing(theme::tight);
    QHBoxLayout* head = headedRow(tr("Rules"));
    QToolButton* make = iconButton(QStringLiteral("add"), tr("Add a rule"), *head);
    make->setObjectName(QStringLiteral("addRule"));
    QToolButton* copy = iconButton(QStringLiteral("copy"), tr("Duplicate the rule (Ctrl+D)"), *head);
    QToolButton* up = iconButton(QStringLiteral("up"), tr("Move the rule up (Alt+Up)"), *head);
    QToolButton* down = iconButton(QStringLiteral("down"), tr("Move the rule down (Alt+Down)"), *head);
    QToolButton* remove = iconButton(QStringLiteral("remove"), tr("Remove the rule (Del)"), *head);
    m_select = iconButton(QStringLiteral("target"), tr("Select what it matches"), *head);
    m_follow = iconButton(QStringLiteral("follow"),
                          tr("Follow: choosing a rule selects the tensors that it matches, in all views"), *head);
    m_follow->setCheckable(true);
    m_follow->setObjectName(QStringLiteral("followRules"));
    m_ofOne = {copy, up, down, remove, m_select};

    m_table = new QTableView;
    m_table->setObjectName(QStringLiteral("ruleTable"));
    m_table->setAccessibleName(tr("Rules, first match wins"));
    m_table->setModel(&m_rules);
    m_delegate = new RuleDelegate(m_table);
    m_table->setItemDelegate(m_delegate);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::EditKeyPressed | QAbstractItemView::DoubleClicked);
    m_table->setDragDropMode(QAbstractItemView::InternalMove);
    m_table->setDragDropOverwriteMode(false);
    m_table->setDropIndicatorShown(true);
    m_table->setShowGrid(false);
    m_table->setTabKeyNavigation(false);
    m_table->setWordWrap(false);
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(RuleDelegate::rowHeight());
    m_table->setColumnHidden(RuleModel::Note, true);
    QHeaderView* header = m_table->horizontalHeader();
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header->setHighlightSections(false);
    header->setMinimumSectionSize(fontMetrics().averageCharWidth() * 4);
    header->setSectionResizeMode(RuleModel::Pattern, QHeaderView::Stretch);
    m_table->setColumnHidden(RuleModel::Matches, true); // stands below the type
    for (const RuleModel::Column figures : {RuleModel::Type, RuleModel::Delta, RuleModel::Error})
        header->setSectionResizeMode(figures, QHeaderView::ResizeToContents); // none is cut
    auto* body = new EmptyState(m_table, m_rules,
                                tr("The preset decides everything. Add a rule here or from the menu of a tensor, paste "
                                   "rules of llama-quantize, or drop a recipe on this place."));
    body->setProperty("framed", true);
    column->addLayout(head);
    column->addWidget(body, 1);
    column->addWidget(caption(tr("From top to bottom: the first rule that finds a tensor's name decides its type.")));

    connect(make, &QToolButton::clicked, this, &RulesPanel::addRule);
    connect(copy, &QToolButton::clicked, this, &RulesPanel::duplicateRule);
    connect(remove, &QToolButton::clicked, this, &RulesPanel::removeRule);
    connect(up, &QToolButton::clicked, this, [this] { moveRule(-1); });
    connect(down, &QToolButton::clicked, this, [this] { moveRule(1); });
    connect(m_select, &QToolButton::clicked, this, &RulesPanel::selectMatches);
    connect(m_follow, &QToolButton::toggled, this, [this](bool on) {
        if (on)
            selectMatches();
    });
    connect(m_table, &QTableView::doubleClicked, this, [this](const QModelIndex& index) {
        if (!(index.flags() & Qt::ItemIsEditable))
            selectMatches();
    });
    connect(m_table, &QTableView::customContextMenuRequested, this, [this](const QPoint& place) {
        QMenu menu(m_table);
        fillContextMenu(menu);
        menu.exec(m_table->viewport()->mapToGlobal(place));
    });
    const auto key = [this](const QKeySequence& keys, auto act) {
        connect(new QShortcut(keys, m_table, nullptr, nullptr, Qt::WidgetShortcut), &QShortcut::activated, this, act);
    };
    key(QKeySequence::Delete, &RulesPanel::removeRule);
    key(QKeySequence(Qt::CTRL | Qt::Key_D), &RulesPanel::duplicateRule);
    key(QKeySequence(Qt::ALT | Qt::Key_Up), [this] { moveRule(-1); });
    key(QKeySequence(Qt::ALT | Qt::Key_Down), [this] { moveRule(1); });
    key(QKeySequence(Qt::Key_Return), &RulesPanel::editPattern);
    key(QKeySequence::Paste, [this] { RecipeImport::ofClipboard(m_studio, window()); });
    return stack;
}

void RulesPanel::fillContextMenu(QMenu& menu)
{
    if (current() >= 0) {
        add(menu, tr("Select what it matches"), {}, this, &RulesPanel::selectMatches);
        add(menu, tr("Edit the pattern"), tr("Return"), this, &RulesPanel::editPattern);
        add(menu, tr("Duplicate"), tr("Ctrl+D"), this, &RulesPanel::duplicateRule);
        add(menu, tr("Remove"), tr("Del"), this, &RulesPanel::removeRule);
        menu.addSeparator();
    }
    add(menu, tr("Add a rule"), {}, this, &RulesPanel::addRule);
    menu.addAction(tr("Paste rules"), this, [this] { RecipeImport::ofClipboard(m_studio, window()); });
}

void RulesPanel::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    m_rules.setWatched(true);
}

void RulesPanel::hideEvent(QHideEvent* event)
{
    QWidget::hideEvent(event);
    m_rules.setWatched(false);
}

void RulesPanel::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    constexpr int enough = 64; // letters, for a pattern beside three figures
    const bool isNarrow = width() < enough * fontMetrics().averageCharWidth();
    if (isNarrow == m_table->isColumnHidden(RuleModel::Delta))
        return;
    m_delegate->setCompact(isNarrow);
    m_table->setColumnHidden(RuleModel::Delta, isNarrow);
}

int RulesPanel::current() const
{
    return m_table->currentIndex().row();
}

void RulesPanel::setCurrent(int row)
{
    m_table->setCurrentIndex(m_rules.index(std::min(row, m_rules.rowCount() - 1), 0));
    showCurrent();
}

void RulesPanel::showCurrent()
{
    const int row = current();
    m_matchesOf = -1;
    m_selectWhenFound = m_follow->isChecked() && row >= 0;
    m_editor->setRule(row);
    for (QToolButton* button : m_ofOne)
        button->setEnabled(row >= 0);
}

void RulesPanel::addRule()
{
    const bool isGguf = m_studio.recipe().to == plan::Container::Gguf;
    plan::Rule rule;
    rule.pattern = m_studio.selectedTensor().isEmpty()
        ? std::string(isGguf ? "ffn_down" : "down_proj")
        : exactPattern(m_studio.selectedTensor().toStdString()).toStdString();
    rule.type = isGguf ? quant::Format::Q8_0 : quant::Format::FP8_DYNAMIC;
    m_rules.append(rule);
    setCurrent(m_rules.rowCount() - 1);
    editPattern();
}

void RulesPanel::duplicateRule()
{
    m_rules.duplicate(current());
}

void RulesPanel::removeRule()
{
    m_rules.remove(current());
}

void RulesPanel::moveRule(int by)
{
    m_rules.move(current(), by);
}

void RulesPanel::editPattern()
{
    if (current() >= 0)
        m_editor->focusPattern();
}

void RulesPanel::selectMatches()
{
    if (current() < 0)
        return;
    if (m_matchesOf == current())
        m_studio.select(m_matches);
    else
        m_selectWhenFound = true; // the search is under way
}

void RulesPanel::dragEnterEvent(QDragEnterEvent* event)
{
    if (RecipeImport::accepts(*event->mimeData()))
        event->acceptProposedAction();
}

void RulesPanel::dropEvent(QDropEvent* event)
{
    event->acceptProposedAction();
    RecipeImport::ofDropped(m_studio, window(), *event->mimeData());
}

} // namespace ql::app
